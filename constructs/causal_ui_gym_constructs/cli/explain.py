"""``causal-ui-gym explain``: the page of a preflight rule."""

from __future__ import annotations

import argparse
import difflib
import sys

from rich.console import Console
from rich.markdown import Markdown
from rich.table import Table

from ..preflight import Rule, all_rules
from ..preflight.acknowledgements import UNUSED


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``explain`` to the parser of the main command."""
    parser = commands.add_parser(
        "explain",
        help="say what a preflight rule demands, why, and how to mend a breach",
        description="Print the page of a preflight rule, or without a code the list of all rules.",
    )
    parser.add_argument("code", nargs="?", help="such as GYM854; without it, all rules are listed")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the page or the list; 2 for a code that no rule has."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = 110  # a log has no width of its own
    rules = {rule.code: rule for rule in (UNUSED, *all_rules())}
    if options.code is None:
        console.print(_list(list(rules.values())))
        return 0
    rule = rules.get(options.code.upper())
    if rule is None:
        print(f"causal-ui-gym explain: {_unknown(options.code.upper(), list(rules))}", file=sys.stderr)
        return 2
    console.print(Markdown(page(rule)))
    return 0


def page(rule: Rule) -> str:
    """The documentation page of a rule, in Markdown."""
    return (
        f"# {rule.code} {rule.title}\n\n"
        f"{rule.severity.value.capitalize()}, family *{rule.family}*.\n\n"
        f"{rule.documentation}\n\n"
        f"**If it stays.** {rule.why}\n\n"
        f"**What to do.** {rule.remedy}\n"
    )


def _list(rules: list[Rule]) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in ("rule", "severity", "family", "demands"):
        table.add_column(heading, no_wrap=heading != "demands")
    for rule in rules:
        table.add_row(rule.code, rule.severity.value, rule.family, rule.title)
    return table


def _unknown(code: str, known: list[str]) -> str:
    close = difflib.get_close_matches(code, known, n=1)
    hint = f" Did you mean {close[0]}?" if close else ""
    if code[:4] in {f"GYM{digit}" for digit in range(1, 8)}:
        hint = " Codes from GYM100 to GYM799 belong to errors of the plan, whose messages say what to do."
    return f"no preflight rule has the code {code}.{hint} `causal-ui-gym explain` lists them all."
