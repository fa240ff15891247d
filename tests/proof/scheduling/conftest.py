"""Fixtures of the tier: both sites run side by side, each in a control plane of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest

from proof.report import TierReport, tier_report
from proof.scheduling.site import RunningSite, running_site
from reference_platform import ReferencePlatform

Start = Callable[[str], RunningSite]


@pytest.fixture(scope="session")
def report() -> Iterator[TierReport]:
    """The tier's record."""
    question = "Does the real scheduler place every pod, and do the real controllers keep what is promised?"
    with tier_report(2, "scheduling", question) as report:
        yield report


@pytest.fixture(scope="session")
def start_site(reference_platform: ReferencePlatform, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Start]:
    """Starts a site once."""
    with ExitStack() as stack:

        @cache
        def start(name: str) -> RunningSite:
            folder = tmp_path_factory.mktemp(f"scheduling-{name}")
            return stack.enter_context(running_site(reference_platform, name, folder))

        yield start


@pytest.fixture(params=["us", "eu"])
def site(request: pytest.FixtureRequest, start_site: Start) -> RunningSite:
    """Each site, with the fewest pods of everything that is scaled."""
    return _settled(start_site(request.param))


@pytest.fixture
def us(start_site: Start) -> RunningSite:
    """The primary site, with the fewest pods of everything that is scaled."""
    return _settled(start_site("us"))


def _settled(site: RunningSite) -> RunningSite:
    site.settle()
    return site
