"""Every fault of the hand-written system is reported, none of the platform's output, and other tools are compared on the same input."""

import functools
import json
import subprocess
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from causal_ui_gym_constructs.preflight import Report, check, read_acknowledgements, read_manifests, read_platform
from proof.cloudformation.tools import checkov_environment
from proof.preflight.reference_system import DOCUMENT, Fault, faults
from proof.report import TierReport, missing
from reference_platform import ROOT, ReferencePlatform

pytestmark = pytest.mark.xdist_group("preflight")


@functools.cache
def _findings() -> Report:
    if not DOCUMENT.exists():
        missing(
            "the hand-written reference system", f"It is expected at {DOCUMENT.name} beside the checkout, in shared/."
        )
    return check(read_manifests([DOCUMENT]))


@pytest.mark.parametrize("fault", faults(), ids=str)
def test_the_fault_is_reported(fault: Fault) -> None:
    assert any(fault.is_reported_by(finding) for finding in _findings().findings), [
        finding.what for finding in _findings().findings if finding.where.object == fault.object
    ]


def test_the_platforms_output_has_none(reference_platform: ReferencePlatform, report: TierReport) -> None:
    accepted = read_acknowledgements(ROOT / "preflight.yaml")
    judged = check(read_platform(reference_platform.cdk_out, reference_platform.dist), acknowledgements=accepted)
    assert [f"{f.code} {f.where}: {f.what}" for f in judged.findings if not f.acknowledged] == []
    found = [fault for fault in faults() if any(fault.is_reported_by(finding) for finding in _findings().findings)]
    report.count("faults of the hand-written system reported", tried=len(faults()), passed=len(found))
    report.count("rules on the platform's objects and resources", tried=judged.rules, passed=judged.rules)
    for finding in judged.findings:
        report.leave_out(f"{finding.code} at {finding.where.object}, accepted", finding.acknowledged)
    report.leave_out("the blue-green script", "preflight reads YAML and templates, not shell")


def test_the_comparison_in_the_documentation_is_what_the_tools_say(tmp_path: Path) -> None:
    """docs/preflight.md says how many of the faults each tool reports."""
    if not DOCUMENT.exists():
        missing(
            "the hand-written reference system", f"It is expected at {DOCUMENT.name} beside the checkout, in shared/."
        )
    documents = [document.body for document in read_manifests([DOCUMENT]).documents]
    by_checkov, by_schema = _checkov(documents, tmp_path), _kubernetes_validate(documents)
    listed = faults()
    for fault in listed:
        thing = fault.object.rpartition(" ")[2]
        if fault.checkov:
            assert (fault.checkov, thing) in by_checkov, fault
        if fault.kubernetes_validate:
            assert any(thing == name and fault.kubernetes_validate in message for name, message in by_schema), fault
    page = (ROOT / "docs" / "preflight.md").read_text(encoding="utf-8")
    for tool, count in {
        "causal-ui-gym check": len(listed),
        "checkov": sum(bool(fault.checkov) for fault in listed),
        "kubernetes-validate": sum(bool(fault.kubernetes_validate) for fault in listed),
        "cdk-nag": 0,
    }.items():
        assert f"| {tool} | {count} of {len(listed)} |" in page


def _checkov(documents: list[Any], folder: Path) -> set[tuple[str, str]]:
    """Check and ``namespace/name`` of everything that checkov reports."""
    (folder / "reference.yaml").write_text(yaml.safe_dump_all(documents), encoding="utf-8")
    command: list[str | Path] = [checkov_environment() / "checkov", "--framework", "kubernetes", "--directory", folder]
    done = subprocess.run(
        [*command, "--output", "json", "--quiet", "--compact", "--skip-download", "--soft-fail"],
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    failed = json.loads(done.stdout)["results"]["failed_checks"]
    return {(entry["check_id"], "/".join(entry["resource"].split(".")[1:3])) for entry in failed}


def _kubernetes_validate(documents: list[Any]) -> list[tuple[str, str]]:
    """``namespace/name`` and message of everything that kubernetes-validate reports."""
    found = []
    for document in documents:
        try:
            kubernetes_validate.validate(document, "1.36", strict=True)
        except kubernetes_validate.ValidationError as error:
            found.append((f"{document['metadata'].get('namespace')}/{document['metadata']['name']}", str(error)))
        except kubernetes_validate.SchemaNotFoundError:
            pass  # a custom resource: it has no schema for any
    return found
