"""What a proof tier did, as data: `make proof` gathers it into ``docs/proof.md``.

Nothing here depends on the machine or the clock, so the same commit writes the same page.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import NoReturn

import pytest

FOLDER = Path(__file__).parents[2] / "build" / "proof" / "report"


@dataclass
class TierReport:
    """One tier's record. A test adds to it what it tried, after the assertion that it passed.

    Args:
        number: place in the table.
        tier: its name, which is also the name of its folder.
        question: what the tier answers, in one sentence.
        real: the programs that judged, with versions to the minor.
        checks: per check, what was tried and how many of it passed.
        not_covered: what could not be judged here, and why; never counted as passed.
    """

    number: int
    tier: str
    question: str
    real: dict[str, str] = field(default_factory=dict)
    checks: dict[str, tuple[int, int]] = field(default_factory=dict)
    not_covered: dict[str, str] = field(default_factory=dict)

    def count(self, check: str, *, tried: int, passed: int) -> None:
        """Record a check of this tier, such as ``documents admitted, us``."""
        self.checks[check] = (tried, passed)

    def count_one(self, check: str) -> None:
        """One more that passed, of a check whose cases are tests of their own."""
        tried, passed = self.checks.get(check, (0, 0))
        self.count(check, tried=tried + 1, passed=passed + 1)

    def leave_out(self, what: str, why: str) -> None:
        """Record what this tier does not judge."""
        self.not_covered[what] = why


@contextmanager
def tier_report(number: int, tier: str, question: str) -> Iterator[TierReport]:
    """A record that is written when the tier ends; a tier that did not run leaves no file, and the table says so.

    Each worker process writes its own part, so a tier may be spread over several.
    """
    report = TierReport(number, tier, question)
    part = FOLDER / f"{tier}.{os.environ.get('PYTEST_XDIST_WORKER', 'main')}.json"
    part.unlink(missing_ok=True)
    yield report
    FOLDER.mkdir(parents=True, exist_ok=True)
    part.write_text(json.dumps(asdict(report), indent=1, sort_keys=True) + "\n", encoding="utf-8")


def missing(what: str, remedy: str) -> NoReturn:
    """A part of a proof is not on this machine: skip loudly, or fail where the whole proof was asked for."""
    message = f"NOT CHECKED: {what} is missing. {remedy}"
    if os.environ.get("CAUSAL_UI_GYM_PROOF") == "required":
        pytest.fail(message)
    pytest.skip(message)
