"""What the tier's tests share: its record, the places of findings, and the reference of AWS's actions."""

from collections.abc import Iterator

import pytest

from proof.cloudformation.findings import Places
from proof.cloudformation.service_authorization import Reference
from proof.cloudformation.tools import checkov_environment
from proof.report import TierReport, tier_report
from reference_platform import ReferencePlatform


@pytest.fixture(scope="session")
def report() -> Iterator[TierReport]:
    question = "Is every template valid in its region, and does it follow AWS's rules of security?"
    with tier_report(3, "cloudformation", question) as record:
        yield record


@pytest.fixture(scope="session")
def places(reference_platform: ReferencePlatform) -> Places:
    return Places.read(reference_platform.cdk_out)


@pytest.fixture(scope="session")
def reference() -> Reference:
    return Reference.of_environment(checkov_environment())
