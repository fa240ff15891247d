"""What preflight says: findings, how grave they are, and where."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Severity(enum.StrEnum):
    """How grave a finding is."""

    ERROR = "error"
    """It will not be admitted, not be scheduled, lose data, or open what must be closed."""
    WARNING = "warning"
    """It works, and will hurt: in an outage, an upgrade, an attack or on the bill."""
    NOTE = "note"
    """Worth knowing; nothing need be done."""

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a file.

    Args:
        file: path as it was given or found.
        line: line of the field, counted from 1, or of the object where the field is absent.
        object: what a person calls it: ``Deployment causal-ui-gym/api``, or stack and logical id of an AWS resource.
        path: field inside the object, such as ``spec.template.spec.nodeSelector``; empty for the whole of it.
    """

    file: str
    line: int
    object: str
    path: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line} {self.object}{f' {self.path}' if self.path else ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that one rule found in one place.

    Args:
        code: the rule's identifier, such as ``GYM821``; ``causal-ui-gym explain GYM821`` says all about it.
        severity: how grave it is.
        title: what the rule demands.
        where: the place.
        what: what is wrong there, with the names and values that were read.
        why: what happens if it stays.
        remedy: how to mend it.
        acknowledged: the reason with which a person accepted it; empty for a finding that counts.
    """

    code: str
    severity: Severity
    title: str
    where: Where
    what: str
    why: str
    remedy: str
    acknowledged: str = ""

    @property
    def order(self) -> tuple[int, str, str, int, str, str]:
        """Gravest first, then by rule and place: the same input gives the same report."""
        return (self.severity.rank, self.code, self.where.file, self.where.line, self.where.path, self.what)
