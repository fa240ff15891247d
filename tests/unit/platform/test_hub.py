"""The hub's foundation, alarms and budgets."""

from __future__ import annotations

import fnmatch

import pytest

from bare_platform import SITES, bare_platform
from causal_ui_gym_constructs.plan.names import Names
from causal_ui_gym_constructs.plan.site import Hub, Site
from causal_ui_gym_constructs.platform.hub import site_records

ACCOUNTS = {"us": "111111111111", "eu": "222222222222", "de": "333333333333"}
EU = Names(
    "gym",
    Site("eu", account="222222222222", region="eu-west-1", replica_of="us"),
    Hub(account="111111111111", region="us-west-2"),
    "example.com",
)


def test_the_zone_of_the_domain_outlives_its_stack() -> None:
    resources = bare_platform().templates["hub-foundation"]["Resources"].values()
    (zone,) = [resource for resource in resources if resource["Type"] == "AWS::Route53::HostedZone"]
    assert zone["Properties"]["Name"] == "causal-ui-gym.dev."
    assert zone["DeletionPolicy"] == "RetainExceptOnCreate"


@pytest.mark.parametrize("site", SITES)
def test_only_two_controllers_of_a_site_may_take_on_its_dns_role(site: str) -> None:
    role, statements = bare_platform().role("hub-foundation", f"causal-ui-gym-{site}-dns-hub")
    for statement in role["AssumeRolePolicyDocument"]["Statement"]:
        assert f":iam::{ACCOUNTS[site]}:root" in str(statement["Principal"])
        assert statement["Condition"] == {
            "ArnEquals": {
                "aws:PrincipalArn": [
                    f"arn:aws:iam::{ACCOUNTS[site]}:role/causal-ui-gym-{site}-cert-manager",
                    f"arn:aws:iam::{ACCOUNTS[site]}:role/causal-ui-gym-{site}-external-dns",
                ]
            }
        }
    (change,) = [s for s in statements if s["Action"] == "route53:ChangeResourceRecordSets"]
    assert change["Resource"] != "*"
    patterns = change["Condition"]["ForAllValues:StringLike"]["route53:ChangeResourceRecordSetsNormalizedRecordNames"]
    assert f"*.{site}.causal-ui-gym.dev" in patterns


@pytest.mark.parametrize(
    ("record", "allowed"),
    [
        ("api.eu.example.com", True),
        ("cname-api.eu.example.com", True),
        ("_acme-challenge.api.example.com", True),
        ("_acme-challenge.api.eu.example.com", True),
        ("api.us.example.com", False),
        ("api.example.com", False),
        ("example.com", False),
        ("evil-eu.example.com", False),
    ],
)
def test_a_site_writes_its_own_hosts_and_proofs_for_the_shared_ones(record: str, allowed: bool) -> None:
    assert any(fnmatch.fnmatchcase(record, pattern) for pattern in site_records(EU)) is allowed


@pytest.mark.parametrize("site", SITES)
def test_the_certificate_issuer_proves_by_dns_through_that_role(site: str) -> None:
    issuer = bare_platform().document(f"{site}/20-cluster.k8s.yaml", "ClusterIssuer", "letsencrypt-prod")
    (solver,) = issuer["spec"]["acme"]["solvers"]
    assert solver["dns01"]["route53"]["role"] == f"arn:aws:iam::111111111111:role/causal-ui-gym-{site}-dns-hub"
    assert solver["selector"] == {"dnsZones": ["causal-ui-gym.dev"]}
    assert issuer["spec"]["acme"]["email"] == "oncall@causal-ui-gym.dev"


@pytest.mark.parametrize("site", SITES)
def test_alarms_reach_somebody_through_an_encrypted_topic(site: str) -> None:
    platform = bare_platform()
    topic = platform.one(f"{site}-network", "AWS::SNS::Topic")
    assert topic["TopicName"] == f"causal-ui-gym-{site}-alarms"
    assert "KmsMasterKeyId" in topic
    subscription = platform.one(f"{site}-network", "AWS::SNS::Subscription")
    assert (subscription["Protocol"], subscription["Endpoint"]) == ("email", "oncall@causal-ui-gym.dev")
    (publish,) = [
        statement
        for statement in platform.one(f"{site}-network", "AWS::SNS::TopicPolicy")["PolicyDocument"]["Statement"]
        if statement.get("Principal") == {"Service": "cloudwatch.amazonaws.com"}
    ]
    assert publish["Condition"] == {"StringEquals": {"aws:SourceAccount": ACCOUNTS[site]}}


@pytest.mark.parametrize("site", SITES)
def test_alerts_of_prometheus_reach_the_same_topic(site: str) -> None:
    """The chart's own Alertmanager has a receiver that drops everything."""
    platform = bare_platform()
    config = platform.values(site, "kube-prometheus-stack")["alertmanager"]["config"]
    receivers = {receiver["name"]: receiver for receiver in config["receivers"]}
    (sns,) = receivers[config["route"]["receiver"]]["sns_configs"]
    region = {"us": "us-west-2", "eu": "eu-west-1", "de": "eu-central-1"}[site]
    topic = platform.one(f"{site}-network", "AWS::SNS::Topic")["TopicName"]
    assert sns["topic_arn"] == f"arn:aws:sns:{region}:{ACCOUNTS[site]}:{topic}"
    assert sns["sigv4"] == {"region": region}
    assert {route["receiver"] for route in config["route"]["routes"]} <= set(receivers)
    _, statements = platform.role(f"{site}-cluster", f"causal-ui-gym-{site}-kube-prometheus-stack")
    publish, key = statements
    assert (publish["Action"], publish["Resource"]) == ("sns:Publish", sns["topic_arn"])
    # Publishing to an encrypted topic takes its key.
    aliases = [alias["AliasName"] for alias in platform.resources(f"{site}-network", "AWS::KMS::Alias")]
    assert key["Condition"]["ForAnyValue:StringEquals"]["kms:ResourceAliases"] in aliases
    assert {"kms:Decrypt", "kms:GenerateDataKey"} == set(key["Action"])


@pytest.mark.parametrize("site", SITES)
def test_nat_and_control_plane_are_watched(site: str) -> None:
    platform = bare_platform()
    nat = platform.resources(f"{site}-network", "AWS::CloudWatch::Alarm")
    assert [alarm["MetricName"] for alarm in nat] == ["ErrorPortAllocation"] * 3
    cluster = platform.resources(f"{site}-cluster", "AWS::CloudWatch::Alarm")
    assert {alarm["MetricName"] for alarm in cluster} == {
        "apiserver_request_total_5XX",
        "scheduler_pending_pods_UNSCHEDULABLE",
    }
    for alarm in [*nat, *cluster]:
        assert len(alarm["AlarmActions"]) == 1
        assert alarm["TreatMissingData"] == "notBreaching"


@pytest.mark.parametrize("site", SITES)
def test_a_budget_counts_what_carries_the_sites_tag(site: str) -> None:
    budget = bare_platform().one(f"{site}-network", "AWS::Budgets::Budget")
    assert budget["Budget"]["BudgetLimit"] == {"Amount": 5000, "Unit": "USD"}
    assert budget["Budget"]["CostFilters"] == {"TagKeyValue": [f"user:Site${site}"]}
    announced = [
        (n["Notification"]["NotificationType"], n["Notification"]["Threshold"])
        for n in budget["NotificationsWithSubscribers"]
    ]
    assert announced == [("ACTUAL", 50), ("ACTUAL", 80), ("ACTUAL", 100), ("FORECASTED", 100)]


@pytest.mark.parametrize("site", SITES)
def test_everything_that_can_carry_tags_does(site: str) -> None:
    platform = bare_platform()
    for stack in (f"{site}-network", f"{site}-cluster"):
        for logical_id, resource in platform.templates[stack]["Resources"].items():
            tags = resource.get("Properties", {}).get("Tags")
            if isinstance(tags, list):
                found = {tag["Key"]: tag["Value"] for tag in tags}
            elif isinstance(tags, dict):
                found = tags
            else:
                continue
            assert found.get("Application") == "causal-ui-gym", logical_id
            assert found.get("Site") == site, logical_id
