"""Text for people: findings grouped by rule, gravest first, and a line that counts them."""

from __future__ import annotations

from itertools import groupby

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from ..checking import Report
from ..finding import Finding, Severity

_STYLE = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


def print_report(console: Console, report: Report, *, seconds: float) -> None:
    """Print every finding that counts, then the numbers."""
    counted = [finding for finding in report.findings if not finding.acknowledged]
    for code, findings in groupby(counted, key=lambda finding: finding.code):
        _print_rule(console, code, list(findings))
    accepted = len(report.findings) - len(counted)
    counts = [_plural(report.counted(severity), severity.value) for severity in Severity]
    console.print(
        f"{', '.join(counts)}{f', {accepted} acknowledged' if accepted else ''}: {report.rules} rules on "
        f"{_plural(report.objects, 'Kubernetes object')} and {_plural(report.resources, 'AWS resource')}, {seconds:.1f} s",
        highlight=False,
    )
    if counted:
        console.print(
            f"`causal-ui-gym explain {counted[0].code}` says more about a rule.", markup=False, highlight=False
        )


def _print_rule(console: Console, code: str, findings: list[Finding]) -> None:
    first = findings[0]
    heading = Text.assemble(
        (f"{first.severity.value:<7}", _STYLE[first.severity]), " ", (code, "bold"), f" {first.title}"
    )
    console.print(heading)
    for finding in findings:
        # A place stays on one line, so that terminals and editors can link it.
        console.print(Text(f"        {finding.where}", "cyan"), soft_wrap=True)
        console.print(
            Padding(
                Text(finding.what if finding.what.endswith("?") else f"{finding.what}."), (0, 0, 0, 10), expand=False
            )
        )
    console.print(Padding(Text(f"{first.why} {first.remedy}", "dim"), (0, 0, 0, 8), expand=False))
    console.print()


def _plural(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"
