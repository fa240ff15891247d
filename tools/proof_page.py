"""Gathers what the proof tiers recorded into ``docs/proof.md`` and the README's summary.

``make proof`` runs it last. A tier that did not run has no record: it is named, and nothing is written, so that the page always shows a whole run.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
RECORDS = ROOT / "build" / "proof" / "report"
TIERS = ROOT / "tests" / "proof"
PAGE = ROOT / "docs" / "proof.md"
README = ROOT / "README.md"
BEGIN, END = "<!-- proof: begin -->", "<!-- proof: end -->"


@dataclass
class Tier:
    """One tier's record, from all processes that ran a part of it."""

    number: int
    name: str
    question: str
    real: dict[str, str] = field(default_factory=dict)
    checks: dict[str, tuple[int, int]] = field(default_factory=dict)
    not_covered: dict[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """Its name in prose."""
        return self.name.replace("_", " ")

    @property
    def tried(self) -> int:
        return sum(tried for tried, _ in self.checks.values())

    @property
    def passed(self) -> int:
        return sum(passed for _, passed in self.checks.values())


def read_records(folder: Path) -> list[Tier]:
    """Every tier that left a record, by number."""
    tiers: dict[str, Tier] = {}
    for file in sorted(folder.glob("*.json")):
        part: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        tier = tiers.setdefault(part["tier"], Tier(part["number"], part["tier"], part["question"]))
        tier.real |= part["real"]
        tier.checks |= {check: (tried, passed) for check, (tried, passed) in part["checks"].items()}
        tier.not_covered |= part["not_covered"]
    return sorted(tiers.values(), key=lambda tier: tier.number)


def expected_tiers() -> set[str]:
    """Folders of tests/proof that hold tests."""
    return {file.parent.name for file in TIERS.glob("*/test_*.py")}


def page(tiers: list[Tier]) -> str:
    """The whole page."""
    parts = [
        "# Proof\n",
        "What `make proof` asked of real programs, what they were asked about, and what nothing here can judge. This page is written by the run.\n",
        summary(tiers),
    ]
    for tier in tiers:
        parts.append(f"\n## {tier.number} {tier.title.capitalize()}\n\n{tier.question}\n")
        if tier.real:
            parts.append(
                "Real: "
                + "; ".join(f"{name} ({what})" if what else name for name, what in sorted(tier.real.items()))
                + ".\n"
            )
        parts.append("| check | tried | passed |\n|---|---:|---:|")
        parts += [f"| {check} | {tried} | {passed} |" for check, (tried, passed) in sorted(tier.checks.items())]
        if tier.not_covered:
            parts.append("\n| not covered | why |\n|---|---|")
            parts += [f"| {what} | {why} |" for what, why in sorted(tier.not_covered.items())]
    return "\n".join(parts) + "\n"


def summary(tiers: list[Tier]) -> str:
    """A row per tier."""
    rows = [
        f"| {tier.number} {tier.title} | {tier.question} | {tier.tried} | {tier.passed} | {len(tier.not_covered)} |"
        for tier in tiers
    ]
    return "\n".join(["| tier | asks | tried | passed | not covered |", "|---|---|---:|---:|---:|", *rows])


def main() -> int:
    """Write the page and the README's summary; 1 where a tier did not run."""
    tiers = read_records(RECORDS)
    absent = sorted(expected_tiers() - {tier.name for tier in tiers})
    if absent:
        print(f"NOT CHECKED: {', '.join(absent)} left no record; docs/proof.md stays as it was", file=sys.stderr)
        return 1
    PAGE.write_text(page(tiers), encoding="utf-8")
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{BEGIN}\n{summary(tiers)}\n{END}{after}", encoding="utf-8")
    print(summary(tiers))
    for tier in tiers:
        if tier.name == "teeth":
            print(
                f"{tier.passed} of {tier.tried} faults are reported; survivors: {', '.join(sorted(tier.not_covered)) or 'none'}"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
