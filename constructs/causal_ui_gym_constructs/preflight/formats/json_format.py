"""JSON: one object, ``findings`` in the report's order."""

from __future__ import annotations

import dataclasses
import json

from ..checking import Report
from ..finding import Severity


def to_json(report: Report) -> str:
    """The report; ``acknowledged`` is the reason, empty for a finding that counts."""
    return json.dumps(
        {
            "judged": {"rules": report.rules, "objects": report.objects, "resources": report.resources},
            "counts": {severity.value: report.counted(severity) for severity in Severity},
            "findings": [dataclasses.asdict(finding) for finding in report.findings],
        },
        indent=2,
        ensure_ascii=False,
    )
