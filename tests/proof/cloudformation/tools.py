"""The three tools, each run over a whole cloud assembly."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from cfnlint.api import lint
from cfnlint.config import ManualArgs

from proof.cloudformation.findings import Finding, Places
from proof.own_environment import own_environment

HERE = Path(__file__).parent
ROOT = HERE.parents[2]


def checkov_environment() -> Path:
    """The ``bin`` folder of checkov's environment."""
    return own_environment("checkov", HERE / "checkov-requirements.txt")


def cfn_lint(template: dict[str, Any], region: str) -> list[tuple[str, str, str, str]]:
    """Severity, rule, logical id and message of each finding, by the resource schemas of a region."""
    return [
        (match.rule.severity, match.rule.id, str(match.path[1]) if match.path else "", match.message)
        for match in lint(json.dumps(template), config=ManualArgs(regions=[region]))
    ]


def cfn_lint_findings(places: Places) -> tuple[list[str], list[Finding]]:
    """Errors, and warnings, of every template in its own region."""
    errors, warnings = [], []
    for stack, template in places.assembly.stacks.items():
        for severity, rule, logical_id, message in cfn_lint(template, places.assembly.environments[stack][1]):
            if severity == "error":
                errors.append(f"{stack}: {rule} {logical_id}: {message}")
            else:
                warnings.append(places.finding(rule, stack, logical_id, message))
    return errors, warnings


def cdk_nag(program: Path, folder: Path) -> tuple[int, list[dict[str, Any]]]:
    """Runs an app under cdk-nag: how many templates it wrote, and the violations.

    Raises:
        AssertionError: the app did not run to its end, so nothing was judged.
    """
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("CDK", "AWS"))}
    done = subprocess.run(
        [sys.executable, HERE / "audited_app.py", program],
        cwd=ROOT,
        env={**environment, "CDK_OUTDIR": str(folder)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    report = folder / "validation-report.json"
    assert done.returncode == 0, done.stderr[-2000:]
    assert report.exists(), done.stderr[-2000:]
    plugins = {plugin["pluginName"]: plugin for plugin in json.loads(report.read_text())["pluginReports"]}
    judged = plugins["AwsSolutions"]
    assert not judged.get("suppressedViolations"), "exceptions stand in exceptions.yaml, where they are reviewed"
    return len(list(folder.glob("*.template.json"))), judged["violations"]


def cdk_nag_findings(violations: list[dict[str, Any]], places: Places) -> list[Finding]:
    return [
        places.at_path(violation["ruleName"], construct["constructPath"], violation["description"])
        for violation in violations
        for construct in violation["violatingConstructs"]
    ]


def checkov(folder: Path) -> dict[str, Any]:
    """checkov's results for the CloudFormation templates in a folder; it reaches for no network."""
    command: list[str | Path] = [
        checkov_environment() / "checkov",
        "--framework",
        "cloudformation",
        "--directory",
        folder,
    ]
    done = subprocess.run(
        [*command, "--output", "json", "--quiet", "--compact", "--skip-download", "--soft-fail"],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    results: dict[str, Any] = json.loads(done.stdout)
    return results


def checkov_findings(results: dict[str, Any], places: Places) -> list[Finding]:
    findings = []
    for failed in results["results"]["failed_checks"]:
        stack = Path(failed["file_path"]).name.removesuffix(".template.json")
        logical_id = failed["resource"].split(".")[-1]
        findings.append(places.finding(failed["check_id"], stack, logical_id, failed["check_name"]))
    return findings
