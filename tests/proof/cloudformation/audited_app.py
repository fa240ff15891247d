"""Runs an ``app.py`` unchanged, with cdk-nag's rules for AWS Solutions added to its `aws_cdk.App`.

Run as ``python audited_app.py APP_FILE`` with ``CDK_OUTDIR`` set; findings lie in ``validation-report.json`` there.
"""

import contextlib
import runpy
import sys
from pathlib import Path
from typing import Any

import aws_cdk
import cdk_nag


class AuditedApp(aws_cdk.App):
    """An app that cdk-nag judges when it is synthesized."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        aws_cdk.Validations.of(self).add_plugins(cdk_nag.AwsSolutionsChecks(self))


if __name__ == "__main__":
    program = Path(sys.argv[1]).resolve()
    sys.path.insert(0, str(program.parent))
    aws_cdk.App = AuditedApp  # type: ignore[misc]
    # Findings end the synthesis with an error; the report, which is written first, says which.
    with contextlib.suppress(RuntimeError):
        runpy.run_path(str(program))
