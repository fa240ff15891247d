"""SARIF 2.1.0, for GitHub code scanning and editors: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import Any

from ..acknowledgements import UNUSED
from ..checking import Report
from ..finding import Finding
from ..rule import Rule, all_rules


def to_sarif(report: Report) -> str:
    """The report as one run; accepted findings are results with a suppression, as §3.27.23 wants it."""
    found = {finding.code for finding in report.findings}
    run = {
        "tool": {
            "driver": {
                "name": "causal-ui-gym check",
                "rules": [_rule(rule) for rule in (UNUSED, *all_rules()) if rule.code in found],
            }
        },
        "results": [_result(finding) for finding in report.findings],
        "columnKind": "unicodeCodePoints",
    }
    document = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(document, indent=2, ensure_ascii=False)


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "help": {"text": rule.remedy, "markdown": rule.documentation},
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": [rule.family]},
    }


def _result(finding: Finding) -> dict[str, Any]:
    where = finding.where
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": finding.severity.value,
        "message": {"text": f"{where.object}: {finding.what}. {finding.remedy}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": PurePath(where.file).as_posix()},
                    "region": {"startLine": where.line},
                },
                "logicalLocations": [
                    {"name": where.object, "fullyQualifiedName": f"{where.object} {where.path}".strip()}
                ],
            }
        ],
    }
    if finding.acknowledged:
        result["suppressions"] = [{"kind": "external", "justification": finding.acknowledged}]
    return result
