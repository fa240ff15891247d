"""cfn-lint, cdk-nag and checkov over the whole of app.py; what stands is excepted with a reason, one by one."""

import pytest

from proof.cloudformation.findings import Finding, Places, exceptions, stale, unexplained
from proof.cloudformation.tools import cdk_nag, cdk_nag_findings, cfn_lint_findings, checkov, checkov_findings
from proof.report import TierReport
from reference_platform import ROOT, ReferencePlatform

pytestmark = pytest.mark.xdist_group("cloudformation")

STACKS = 16


@pytest.fixture(scope="session")
def linted(places: Places) -> tuple[list[str], list[Finding]]:
    return cfn_lint_findings(places)


@pytest.fixture(scope="session")
def nagged(places: Places, tmp_path_factory: pytest.TempPathFactory) -> list[Finding]:
    templates, violations = cdk_nag(ROOT / "app.py", tmp_path_factory.mktemp("audited") / "cdk.out")
    assert templates == STACKS
    return cdk_nag_findings(violations, places)


@pytest.fixture(scope="session")
def scanned(reference_platform: ReferencePlatform, places: Places, report: TierReport) -> list[Finding]:
    results = checkov(reference_platform.cdk_out)
    summary = results["summary"]
    resources = sum(len(template["Resources"]) for template in places.assembly.stacks.values())
    assert summary["resource_count"] == resources, "checkov did not read every resource"
    assert summary["parsing_errors"] == 0
    assert summary["skipped"] == 0, "exceptions stand in exceptions.yaml, where they are reviewed"
    tried = summary["passed"] + summary["failed"]
    report.count("checkov, rule by resource; the rest excepted by name", tried=tried, passed=summary["passed"])
    return checkov_findings(results, places)


def test_every_template_is_valid_by_the_schemas_of_its_region(
    linted: tuple[list[str], list[Finding]], places: Places, report: TierReport
) -> None:
    errors, _ = linted
    assert errors == []
    regions = {region for _, region in places.assembly.environments.values()}
    assert regions == {"us-west-2", "eu-west-1", "us-east-1"}
    assert len(places.assembly.stacks) == STACKS
    resources = sum(len(template["Resources"]) for template in places.assembly.stacks.values())
    report.real["cfn-lint"] = "1.58, resource schemas of us-west-2, eu-west-1 and us-east-1"
    report.count("templates valid in their region", tried=STACKS, passed=STACKS)
    report.count("resources valid in their region", tried=resources, passed=resources)


def test_every_warning_of_cfn_lint_is_explained(linted: tuple[list[str], list[Finding]], report: TierReport) -> None:
    _, warnings = linted
    assert unexplained(warnings, exceptions()) == []
    report.count("warnings of cfn-lint excepted by name", tried=len(warnings), passed=len(warnings))


def test_every_finding_of_cdk_nag_is_explained(nagged: list[Finding], report: TierReport) -> None:
    assert unexplained(nagged, exceptions()) == []
    report.real["cdk-nag"] = "3.0, AWS Solutions"
    report.count("findings of cdk-nag excepted by name", tried=len(nagged), passed=len(nagged))


def test_every_finding_of_checkov_is_explained(scanned: list[Finding], report: TierReport) -> None:
    assert unexplained(scanned, exceptions()) == []
    report.real["checkov"] = "3.3, all rules for CloudFormation"


def test_no_exception_excuses_nothing(
    linted: tuple[list[str], list[Finding]], nagged: list[Finding], scanned: list[Finding], report: TierReport
) -> None:
    reasons = exceptions()
    assert stale([*linted[1], *nagged, *scanned], reasons) == []
    report.count("exceptions that still excuse a finding", tried=len(reasons), passed=len(reasons))
    report.leave_out(
        "Whether AWS accepts the values",
        "Schemas know types, patterns and enumerations; limits of an account, free names and the order of creation are known to AWS alone.",
    )
