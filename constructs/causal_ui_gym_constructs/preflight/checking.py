"""Runs the rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .acknowledgements import Acknowledgement, apply
from .finding import Finding, Severity
from .rendered import Rendered
from .rule import Breach, Rule, all_rules


@dataclass(frozen=True, slots=True)
class Report:
    """What one run of preflight found.

    Args:
        findings: all of them, accepted ones too, gravest first.
        rules: number of rules that judged.
        objects: number of Kubernetes objects that were judged.
        resources: number of AWS resources that were judged.
    """

    findings: tuple[Finding, ...]
    rules: int
    objects: int
    resources: int

    def counted(self, severity: Severity) -> int:
        """Findings of that severity that nobody accepted."""
        return sum(1 for finding in self.findings if finding.severity is severity and not finding.acknowledged)

    def fails(self, threshold: Severity) -> bool:
        """Whether a finding that nobody accepted is at least as grave."""
        return any(f.severity.rank <= threshold.rank and not f.acknowledged for f in self.findings)


def check(
    rendered: Rendered, *, acknowledgements: Iterable[Acknowledgement] = (), only: Iterable[Rule] | None = None
) -> Report:
    """Judge what was rendered.

    Args:
        rendered: see :func:`read_platform` and :func:`read_manifests`.
        acknowledgements: findings that a person accepts; each that accepts nothing is a finding itself.
        only: rules that judge; all of them when left out.
    """
    judges = all_rules() if only is None else tuple(only)
    found = {_finding(rule, breach): None for rule in judges for breach in rule.judge(rendered)}
    ordered = sorted(apply(found, acknowledgements), key=lambda finding: finding.order)
    resources = sum(1 for _ in rendered.accounts.resources) if rendered.accounts else 0
    return Report(tuple(ordered), len(judges), len(rendered.documents), resources)


def _finding(rule: Rule, breach: Breach) -> Finding:
    return Finding(
        code=rule.code,
        severity=rule.severity,
        title=rule.title,
        where=breach.at.where(breach.path),
        what=breach.what,
        why=rule.why,
        remedy=rule.remedy,
    )
