"""The tier's record."""

from collections.abc import Iterator

import pytest

from proof.report import TierReport, tier_report


@pytest.fixture(scope="session")
def report() -> Iterator[TierReport]:
    with tier_report(
        0, "preflight", "Does preflight report every known fault of the hand-written system, and none of ours?"
    ) as record:
        record.real["input"] = "the YAML of ADVANCED_DEPLOYMENT.md, and both trees of app.py"
        yield record
