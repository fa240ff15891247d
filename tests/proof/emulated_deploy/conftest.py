"""What the tier's tests share: its record, and the journey through the emulator, made once."""

from collections.abc import Iterator

import pytest

from proof.emulated_deploy.emulator import running_emulator
from proof.emulated_deploy.journey import Journey, live
from proof.report import TierReport, tier_report


@pytest.fixture(scope="session")
def report() -> Iterator[TierReport]:
    question = (
        "Do all stacks deploy in order into two accounts, again without a change, with an update, and go away again?"
    )
    with tier_report(4, "emulated_deploy", question) as record:
        yield record


@pytest.fixture(scope="session")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Journey:
    with running_emulator(tmp_path_factory.mktemp("emulator")) as emulator:
        return live(emulator, tmp_path_factory.mktemp("journey"))
