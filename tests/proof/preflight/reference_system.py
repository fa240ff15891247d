"""The hand-written reference system as its YAML blocks, and the reviewed list of its faults."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from causal_ui_gym_constructs.preflight import Finding

DOCUMENT = Path(__file__).parents[4] / "shared" / "ADVANCED_DEPLOYMENT.md"


@dataclass(frozen=True)
class Fault:
    """One fault of the reference system.

    Args:
        row: row of the reference table.
        fault: what is wrong, in its words.
        rule: code of the rule that reports it.
        object: title of the object; empty where the finding may stand at any.
        says: part of the finding's text or path.
        checkov: checkov's check that reports it at the same object; empty where none does.
        kubernetes_validate: part of kubernetes-validate's message about the same object; likewise.
    """

    row: str
    fault: str
    rule: str
    object: str = ""
    says: str = ""
    checkov: str = ""
    kubernetes_validate: str = ""

    def __str__(self) -> str:
        return f"{self.row}: {self.fault}"

    def is_reported_by(self, finding: Finding) -> bool:
        """Whether a finding is about this fault."""
        return (
            finding.code == self.rule
            and self.object in ("", finding.where.object)
            and self.says in f"{finding.what} {finding.where.path}"
        )


def faults() -> list[Fault]:
    """The reviewed list."""
    rows = yaml.safe_load((Path(__file__).parent / "faults.yaml").read_text(encoding="utf-8"))
    return [Fault(row=row["row"], **fault) for row in rows for fault in row["faults"]]
