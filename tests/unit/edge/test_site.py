"""AWS resources of a site: load balancer, firewall, certificate, what the hub may read; alike at both sites."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from unit.edge.edge_trees import EU, US, assembly, one, resources

SITES = [US, EU]
HUB_EXECUTION = "arn:aws:iam::111111111111:role/cdk-hnb659fds-cfn-exec-role-111111111111-us-east-1"


def attributes(variant: str, stack: str, kind: str, field: str) -> dict[str, str]:
    return {entry["Key"]: entry["Value"] for entry in one(variant, stack, kind)[field]}


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_load_balancer(site: Any) -> None:
    stack = f"{site.name}-edge"
    balancer = one("default", stack, "AWS::ElasticLoadBalancingV2::LoadBalancer")
    assert (balancer["Name"], balancer["Scheme"], balancer["Type"]) == (
        f"{site.name}-api",
        "internet-facing",
        "application",
    )
    assert len(balancer["Subnets"]) == 3
    assert "ublic" in json.dumps(balancer["Subnets"])
    assert "rivate" not in json.dumps(balancer["Subnets"])
    values = attributes("default", stack, "AWS::ElasticLoadBalancingV2::LoadBalancer", "LoadBalancerAttributes")
    assert values["idle_timeout.timeout_seconds"] == "300"
    assert values["deletion_protection.enabled"] == "true"
    assert values["routing.http.drop_invalid_header_fields.enabled"] == "true"
    assert values["routing.http.desync_mitigation_mode"] == "strictest"
    assert values["access_logs.s3.enabled"] == "true"


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_access_logs_are_encrypted_as_load_balancers_can(site: Any) -> None:
    """They write with S3's own keys and no others, below the account's own prefix."""
    stack, name = f"{site.name}-edge", f"causal-ui-gym-{site.name}-edge-logs-{site.account}"
    bucket = one("default", stack, "AWS::S3::Bucket", BucketName=name)
    (rule,) = bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    assert rule == {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}
    policies = [
        policy
        for policy in resources("default", stack, "AWS::S3::BucketPolicy")
        if "EdgeSiteLoadBalancerLogs" in json.dumps(policy["Bucket"])
    ]
    ((*statements,),) = [policy["PolicyDocument"]["Statement"] for policy in policies]
    writers = [s for s in statements if s["Effect"] == "Allow" and s["Action"] == "s3:PutObject"]
    assert writers
    for writer in writers:
        assert f"/AWSLogs/{site.account}/*" in json.dumps(writer["Resource"])


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_https_to_the_gateway_and_http_redirected(site: Any) -> None:
    stack = f"{site.name}-edge"
    https = one("default", stack, "AWS::ElasticLoadBalancingV2::Listener", Port=443)
    assert https["Protocol"] == "HTTPS"
    assert https["SslPolicy"].startswith("ELBSecurityPolicy-TLS13-1-2-")
    assert https["Certificates"][0]["CertificateArn"]["Ref"].startswith("EdgeSiteCertificate")
    assert https["DefaultActions"][0]["Type"] == "forward"
    http = one("default", stack, "AWS::ElasticLoadBalancingV2::Listener", Port=80)
    assert http["DefaultActions"] == [
        {"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"}}
    ]
    group = one("default", stack, "AWS::ElasticLoadBalancingV2::TargetGroup")
    assert (group["Name"], group["TargetType"]) == (f"{site.name}-api", "ip")
    assert (group["Protocol"], group["Port"]) == ("HTTPS", 443)
    assert (group["HealthCheckProtocol"], group["HealthCheckPath"]) == ("HTTPS", "/health/ready")
    assert group["Matcher"] == {"HttpCode": "200"}


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_only_443_leaves_for_the_nodes(site: Any) -> None:
    stack = f"{site.name}-edge"
    group = one("default", stack, "AWS::EC2::SecurityGroup")
    assert {(rule["CidrIp"], rule["FromPort"], rule["ToPort"]) for rule in group["SecurityGroupIngress"]} == {
        ("0.0.0.0/0", 443, 443),
        ("0.0.0.0/0", 80, 80),
    }
    assert "0.0.0.0/0" not in json.dumps(group.get("SecurityGroupEgress", []))
    out = one("default", stack, "AWS::EC2::SecurityGroupEgress")
    into = one("default", stack, "AWS::EC2::SecurityGroupIngress")
    assert (out["FromPort"], out["ToPort"], into["FromPort"], into["ToPort"]) == (443, 443, 443, 443)
    assert out["DestinationSecurityGroupId"] == into["GroupId"]


def rules(variant: str, stack: str) -> dict[str, Any]:
    return {rule["Name"]: rule for rule in one(variant, stack, "AWS::WAFv2::WebACL")["Rules"]}


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_firewall(site: Any) -> None:
    stack = f"{site.name}-edge"
    acl = one("default", stack, "AWS::WAFv2::WebACL")
    assert acl["Scope"] == "REGIONAL"
    assert [rule["Priority"] for rule in acl["Rules"]] == list(range(5))
    found = rules("default", stack)
    assert found["rate-per-address"]["Statement"]["RateBasedStatement"] == {
        "AggregateKeyType": "IP",
        "EvaluationWindowSec": 60,
        "Limit": 100,
    }
    assert found["rate-per-address"]["Action"]["Block"]["CustomResponse"]["ResponseCode"] == 429
    assert found["body-too-large"]["Action"]["Block"]["CustomResponse"]["ResponseCode"] == 413
    for name in ("CommonRuleSet", "KnownBadInputsRuleSet", "AmazonIpReputationList"):
        assert found[f"AWSManagedRules{name}"]["OverrideAction"] == {"None": {}}
    common = found["AWSManagedRulesCommonRuleSet"]["Statement"]["ManagedRuleGroupStatement"]
    # Without this, every body above 8 KiB would be refused.
    assert common["RuleActionOverrides"] == [{"ActionToUse": {"Count": {}}, "Name": "SizeRestrictions_BODY"}]
    association = one("default", stack, "AWS::WAFv2::WebACLAssociation")
    assert association["ResourceArn"]["Ref"].startswith("EdgeSiteLoadBalancer")


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_firewall_log_leaves_credentials_out(site: Any) -> None:
    logging = one("default", f"{site.name}-edge", "AWS::WAFv2::LoggingConfiguration")
    redacted = {field["SingleHeader"]["Name"] for field in logging["RedactedFields"]}
    assert redacted == {"authorization", "cookie"}
    groups = resources("default", f"{site.name}-edge", "AWS::Logs::LogGroup")
    assert f"aws-waf-logs-causal-ui-gym-{site.name}-api" in {group["LogGroupName"] for group in groups}


def test_behind_cloudflare_only_cloudflare_connects_and_its_header_counts() -> None:
    group = one("cloudflare", "eu-edge", "AWS::EC2::SecurityGroup")
    callers = {rule["CidrIp"] for rule in group["SecurityGroupIngress"]}
    assert "0.0.0.0/0" not in callers
    assert "173.245.48.0/20" in callers
    statement = rules("cloudflare", "eu-edge")["rate-per-address"]["Statement"]["RateBasedStatement"]
    assert statement["AggregateKeyType"] == "FORWARDED_IP"
    assert statement["ForwardedIPConfig"] == {"HeaderName": "CF-Connecting-IP", "FallbackBehavior": "MATCH"}


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_certificate_covers_both_hosts_and_may_prove_no_others(site: Any) -> None:
    stack = f"{site.name}-edge"
    hosts = ["api.causal-ui-gym.dev", f"api.{site.name}.causal-ui-gym.dev"]
    certificate = one("default", stack, "Custom::Certificate")
    assert certificate["Domains"] == hosts
    role = f"causal-ui-gym-{site.name}-certificates"
    assert certificate["DnsRoleArn"] == f"arn:aws:iam::111111111111:role/{role}-hub"
    zone = certificate["ZoneId"]["Fn::GetStackOutput"]
    assert (zone["StackName"], zone["Region"]) == ("causal-ui-gym-hub-foundation", "us-west-2")
    assert zone["RoleArn"] == f"arn:aws:iam::111111111111:role/causal-ui-gym-{site.name}-zone-outputs-hub"
    proof = one("default", "hub-foundation", "AWS::IAM::Role", RoleName=f"{role}-hub")
    (trust,) = proof["AssumeRolePolicyDocument"]["Statement"]
    assert trust["Condition"] == {"ArnEquals": {"aws:PrincipalArn": f"arn:aws:iam::{site.account}:role/{role}"}}
    assert trust["Action"] == "sts:AssumeRole"
    policies = [
        policy
        for policy in resources("default", "hub-foundation", "AWS::IAM::Policy")
        if "UPSERT" in json.dumps(policy) and f"_*.{hosts[1]}" in json.dumps(policy)
    ]
    ((statement,),) = [policy["PolicyDocument"]["Statement"] for policy in policies]
    assert statement["Action"] == "route53:ChangeResourceRecordSets"
    assert statement["Condition"] == {
        "ForAllValues:StringEquals": {
            "route53:ChangeResourceRecordSetsActions": ["UPSERT"],
            "route53:ChangeResourceRecordSetsRecordTypes": ["CNAME"],
        },
        "ForAllValues:StringLike": {
            "route53:ChangeResourceRecordSetsNormalizedRecordNames": [f"_*.{host}" for host in hosts]
        },
    }


def test_the_function_is_the_file_that_the_tests_run() -> None:
    from causal_ui_gym_constructs.global_edge import certificate_lambda

    function = one("default", "us-edge", "AWS::Lambda::Function")
    with open(certificate_lambda.__file__, encoding="utf-8") as source:
        assert function["Code"] == {"ZipFile": source.read()}
    assert (function["Runtime"], function["Handler"]) == ("python3.14", "index.handler")


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_the_hubs_cloudformation_reads_this_stack_and_no_other(site: Any) -> None:
    stack = f"{site.name}-edge"
    role = one("default", stack, "AWS::IAM::Role", RoleName=f"causal-ui-gym-{site.name}-edge-outputs")
    (trust,) = role["AssumeRolePolicyDocument"]["Statement"]
    assert trust["Condition"] == {"ArnEquals": {"aws:PrincipalArn": HUB_EXECUTION}}
    policies = [
        policy for policy in resources("default", stack, "AWS::IAM::Policy") if "DescribeStacks" in json.dumps(policy)
    ]
    ((statement,),) = [policy["PolicyDocument"]["Statement"] for policy in policies]
    assert statement["Action"] == "cloudformation:DescribeStacks"
    assert statement["Resource"] == (
        f"arn:aws:cloudformation:{site.region}:{site.account}:stack/causal-ui-gym-{site.name}-edge/*"
    )


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_someone_is_told_when_no_target_is_healthy(site: Any) -> None:
    alarm = one("default", f"{site.name}-edge", "AWS::CloudWatch::Alarm", MetricName="HealthyHostCount")
    assert (alarm["ComparisonOperator"], alarm["Threshold"]) == ("LessThanThreshold", 1)
    # A load balancer without any target reports nothing at all.
    assert alarm["TreatMissingData"] == "breaching"
    assert alarm["AlarmActions"]


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_only_the_hubs_accelerators_may_use_the_load_balancer(site: Any) -> None:
    attachment = one("default", f"{site.name}-edge", "AWS::GlobalAccelerator::CrossAccountAttachment")
    assert attachment["Principals"] == ["111111111111"]
    ((resource),) = attachment["Resources"]
    assert resource["Region"] == site.region


def _without_names(site: str) -> str:
    """A site's template with its names, account and region taken out; hashes in logical ids follow from the names."""
    stack = f"causal-ui-gym-{site}-edge"
    account, region = assembly("three sites").environments[stack]
    text = json.dumps(assembly("three sites").stacks[stack], sort_keys=True)
    for given, name in (
        (account, "ACCOUNT"),
        (region, "REGION"),
        (f"causal-ui-gym-{site}", "PREFIX"),
        (f"causaluigym{site}", "PREFIX"),
        (f"/{site}/", "/SITE/"),
        (f"api.{site}.", "api.SITE."),
        (f"{site}-api", "SITE-api"),
        (f"of site {site}", "of site SITE"),
        (f'"Value": "{site}"', '"Value": "SITE"'),
    ):
        text = text.replace(given, name)
    return re.sub(r"[0-9A-F]{8,}", "HASH", text)


def test_a_site_more_is_the_same_but_for_names_region_and_role() -> None:
    assert _without_names("eu") == _without_names("ap")


def test_the_primary_site_has_the_same_parts() -> None:
    def kinds(site: str) -> list[str]:
        template = assembly("three sites").stacks[f"causal-ui-gym-{site}-edge"]
        return sorted(resource["Type"] for resource in template["Resources"].values())

    assert kinds("us") == kinds("eu")


@pytest.mark.parametrize("stack", ["us-edge", "eu-edge", "hub-edge"])
def test_no_permission_is_wider_than_it_must_be(stack: str) -> None:
    for policy in resources("default", stack, "AWS::IAM::Policy"):
        for statement in policy["PolicyDocument"]["Statement"]:
            actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
            assert not any("*" in action for action in actions), actions
            if statement["Resource"] == "*":
                # What is requested has no name yet: its hosts are bounded in place of it.
                assert actions == ["acm:RequestCertificate"]
                assert set(statement["Condition"]["ForAllValues:StringEquals"]) == {"acm:DomainNames"}
