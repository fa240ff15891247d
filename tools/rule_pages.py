"""Writes the documentation of preflight's rules from the rules themselves: ``docs/rules/<code>.md`` and the index beside them.

``python -m tools.rule_pages`` writes them; a test compares.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from pathlib import Path

from causal_ui_gym_constructs.cli.explain import page
from causal_ui_gym_constructs.preflight import Rule, all_rules
from causal_ui_gym_constructs.preflight.acknowledgements import UNUSED

FOLDER = Path(__file__).parents[1] / "docs" / "rules"


def pages() -> Mapping[str, str]:
    """Text of every page by file name."""
    rules = (UNUSED, *all_rules())
    return {"README.md": _index(rules), **{f"{rule.code}.md": page(rule) for rule in rules}}


def _index(rules: tuple[Rule, ...]) -> str:
    parts = [
        "# Rules of preflight\n",
        f"`causal-ui-gym check` judges {len(rules)} rules; `causal-ui-gym explain <code>` prints a page of this folder. "
        "[preflight.md](../preflight.md) says how to run it.\n",
    ]
    for family, members in groupby(sorted(rules, key=lambda rule: rule.family), key=lambda rule: rule.family):
        parts.append(f"## {family.capitalize()}\n\n| rule | severity | demands |\n|---|---|---|")
        parts += [f"| [{rule.code}]({rule.code}.md) | {rule.severity.value} | {rule.title} |" for rule in members]
        parts.append("")
    return "\n".join(parts)


def main() -> None:
    """Write every page, and delete those of rules that are gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for file in FOLDER.glob("*.md"):
        if file.name not in wanted:
            file.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    print(f"{len(wanted)} pages in docs/rules/")


if __name__ == "__main__":
    main()
