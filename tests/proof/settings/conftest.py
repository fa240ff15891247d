"""Fixtures of the tier: what is rendered, resolved as External Secrets and the kubelet would."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from proof.report import TierReport, tier_report
from proof.settings.external_secrets import stored_secrets
from proof.settings.pods import Pod, pods_of
from reference_platform import ReferencePlatform

SITES = ("us", "eu")


@pytest.fixture(scope="session")
def report() -> Iterator[TierReport]:
    question = "Does the service start, answer and end as each container's specification says?"
    with tier_report(5, "settings", question) as record:
        yield record


@pytest.fixture(scope="session")
def stored(reference_platform: ReferencePlatform) -> dict[str, str]:
    """Secret string by name, as Secrets Manager would have generated it."""
    return stored_secrets(reference_platform.assembly)


@pytest.fixture(scope="session")
def pods(reference_platform: ReferencePlatform, stored: dict[str, str]) -> dict[str, dict[str, Pod]]:
    """Every Pod that a rendered workload makes, by site and name."""
    return {site: pods_of(reference_platform.documents(site), site, stored) for site in SITES}
