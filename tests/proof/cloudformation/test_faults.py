"""Each check is shown a fault that it must catch."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cloud_assembly import Assembly
from proof.cloudformation.findings import Finding, Places, exceptions, stale, unexplained
from proof.cloudformation.service_authorization import Reference, statements
from proof.cloudformation.tools import cdk_nag, cfn_lint, checkov
from proof.report import TierReport

pytestmark = pytest.mark.xdist_group("cloudformation")

Template = dict[str, Any]

CARELESS_APP = """
import aws_cdk
from aws_cdk import aws_s3
app = aws_cdk.App()
aws_s3.Bucket(aws_cdk.Stack(app, "careless"), "Bucket")
app.synth()
"""


def caught(report: TierReport, faults: int = 1) -> None:
    """Count faults, after the assertion that they were caught."""
    check = "faults put into templates and policies, caught"
    tried, passed = report.checks.get(check, (0, 0))
    report.count(check, tried=tried + faults, passed=passed + faults)


def one(template: Template, kind: str) -> Any:
    """Properties of the first resource of a type."""
    return next(resource for resource in template["Resources"].values() if resource["Type"] == kind)["Properties"]


def misspell(template: Template) -> None:
    queue = one(template, "AWS::SQS::Queue")
    queue["MessageRetention"] = queue.pop("MessageRetentionPeriod")


def mistype(template: Template) -> None:
    one(template, "AWS::SQS::Queue")["MessageRetentionPeriod"] = "five minutes"


def dangle(template: Template) -> None:
    one(template, "AWS::SQS::QueuePolicy")["Queues"] = [{"Ref": "NoSuchQueue"}]


def of_another_region(template: Template) -> None:
    template["Resources"]["Elsewhere"] = {"Type": "AWS::GlobalAccelerator::NoSuchThing", "Properties": {}}


@pytest.mark.parametrize(
    ("fault", "rule"), [(misspell, "E3002"), (mistype, "E3012"), (dangle, "E1020"), (of_another_region, "E3006")]
)
def test_cfn_lint_catches(places: Places, report: TierReport, fault: Callable[[Template], None], rule: str) -> None:
    template = copy.deepcopy(places.assembly.stacks["causal-ui-gym-us-compute"])
    fault(template)
    errors = {found for severity, found, _, _ in cfn_lint(template, "us-west-2") if severity == "error"}
    assert rule in errors
    caught(report)


def test_cdk_nag_catches_a_careless_bucket(tmp_path: Path, report: TierReport) -> None:
    program = tmp_path / "careless_app.py"
    program.write_text(CARELESS_APP)
    templates, violations = cdk_nag(program, tmp_path / "cdk.out")
    assert templates == 1
    assert {violation["ruleName"] for violation in violations} >= {"AwsSolutions-S1", "AwsSolutions-S10"}
    caught(report)


def test_checkov_catches_an_open_bucket_and_an_unencrypted_queue(
    places: Places, tmp_path: Path, report: TierReport
) -> None:
    data = copy.deepcopy(places.assembly.stacks["causal-ui-gym-us-data"])
    del one(data, "AWS::S3::Bucket")["PublicAccessBlockConfiguration"]
    compute = copy.deepcopy(places.assembly.stacks["causal-ui-gym-us-compute"])
    for resource in compute["Resources"].values():
        if resource["Type"] == "AWS::SQS::Queue":
            resource["Properties"].pop("KmsMasterKeyId", None)
    for name, template in {"data": data, "compute": compute}.items():
        (tmp_path / f"{name}.template.json").write_text(json.dumps(template))
    found = checkov(tmp_path)["results"]["failed_checks"]
    by_rule = {failed["check_id"]: failed["file_path"] for failed in found}
    assert "data" in by_rule["CKV_AWS_53"]
    assert sum(failed["check_id"] == "CKV_AWS_27" for failed in found) == 3
    caught(report, 2)


ROLE = "arn:aws:iam::111111111111:role/x"
TOO_WIDE: dict[str, tuple[dict[str, Any], str]] = {
    "every action": ({"Action": "*", "Resource": ROLE}, "allows every action"),
    "every action of a service": ({"Action": ["s3:*"], "Resource": ROLE}, "allows every action"),
    "every resource": ({"Action": "sqs:SendMessage", "Resource": "*"}, "can be confined to ['queue']"),
    "every resource, by pattern": ({"Action": "sqs:Send*", "Resource": ["*"]}, "can be confined to ['queue']"),
    "all but some actions": ({"NotAction": "iam:*", "Resource": ROLE}, "NotAction"),
    "all but some resources": ({"Action": "s3:GetObject", "NotResource": ROLE}, "NotResource"),
    "everyone": ({"Action": "s3:GetObject", "Resource": ROLE, "Principal": "*"}, "everyone is allowed"),
    "every account": ({"Action": "s3:GetObject", "Resource": ROLE, "Principal": {"AWS": "*"}}, "everyone is allowed"),
    "an action of nobody": ({"Action": "sqs:SendMessages", "Resource": ROLE}, "is no action of AWS"),
}


@pytest.mark.parametrize("kind", ["AWS::IAM::Policy", "AWS::SQS::QueuePolicy"])
@pytest.mark.parametrize("fault", TOO_WIDE)
def test_a_policy_that_is_too_wide_is_caught(
    places: Places, reference: Reference, report: TierReport, kind: str, fault: str
) -> None:
    statement, message = TOO_WIDE[fault]
    stack = "causal-ui-gym-us-compute"
    template = copy.deepcopy(places.assembly.stacks[stack])
    one(template, kind)["PolicyDocument"]["Statement"].append({"Effect": "Allow", **statement})
    assembly = Assembly({stack: template}, places.assembly.environments, places.assembly.sites)
    problems = [problem for judged in statements(assembly) for problem in reference.problems(judged)]
    assert len(problems) == 1
    assert message in problems[0]
    caught(report)


@pytest.mark.parametrize("principal", [{"AWS": "*"}, {"Service": "logs.amazonaws.com"}])
def test_a_key_of_everyone_or_of_a_service_is_caught(
    places: Places, reference: Reference, report: TierReport, principal: object
) -> None:
    stack = "causal-ui-gym-us-compute"
    template = copy.deepcopy(places.assembly.stacks[stack])
    one(template, "AWS::KMS::Key")["KeyPolicy"]["Statement"][0]["Principal"] = principal
    assembly = Assembly({stack: template}, places.assembly.environments, places.assembly.sites)
    assert [problem for judged in statements(assembly) for problem in reference.problems(judged)]
    caught(report)


def test_a_finding_without_an_exception_and_an_exception_without_a_finding_are_caught(report: TierReport) -> None:
    reasons = exceptions()
    (rule, place), *_ = reasons
    assert unexplained([Finding(rule, "causal-ui-gym-<site>-data/Elsewhere", "says")], reasons)
    assert unexplained([Finding("CKV_NEW", place, "says")], reasons)
    assert not unexplained([Finding(rule, place, "says")], reasons)
    assert len(stale([Finding(rule, place, "says")], reasons)) == len(reasons) - 1
    caught(report, 3)
