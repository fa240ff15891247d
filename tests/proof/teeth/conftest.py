"""Good output, what the live service exports, and the score."""

from collections.abc import Iterator

import pytest

from causal_ui_gym_constructs.preflight import Rendered, read_platform
from proof.report import TierReport, tier_report
from proof.signals.conftest import live as live
from proof.teeth.mutation import mutations
from reference_platform import ReferencePlatform


@pytest.fixture(scope="session")
def report() -> Iterator[TierReport]:
    question = "Is every single fault, put into good output, reported by preflight or by another tier's judge?"
    with tier_report(8, "teeth", question) as record:
        yield record


@pytest.fixture(scope="session")
def good(reference_platform: ReferencePlatform) -> Rendered:
    return read_platform(reference_platform.cdk_out, reference_platform.dist)


@pytest.fixture(scope="session")
def caught(report: TierReport) -> Iterator[dict[str, str]]:
    """Who reported each fault first; the score is recorded when the tier ends."""
    found: dict[str, str] = {}
    yield found
    listed = mutations()
    survivors = [mutation.fault for mutation in listed if mutation.fault not in found]
    report.count("single faults", tried=len(listed), passed=len(found))
    for judge in sorted(set(found.values())):
        report.real[judge] = f"{sum(1 for who in found.values() if who == judge)} faults"
    for fault in survivors:
        report.leave_out(fault, "nothing reports it")
