"""What operators may call in AWS: least privilege, in the plan and in the templates."""

from __future__ import annotations

import pytest

from bare_platform import SITES, bare_platform
from causal_ui_gym_constructs.plan.names import Names
from causal_ui_gym_constructs.plan.operator_access import ACCESS
from causal_ui_gym_constructs.plan.operator_values import operator_values
from causal_ui_gym_constructs.plan.operators import OPERATORS
from causal_ui_gym_constructs.plan.site import Hub, Site

EU = Names(
    "gym",
    Site("eu", account="222222222222", region="eu-west-1", replica_of="us"),
    Hub(account="111111111111", region="us-west-2"),
    "example.com",
)

# Their services define no resource for them.
_WITHOUT_RESOURCES = (
    "ec2:Describe",
    "elasticloadbalancing:Describe",
    "iam:ListInstanceProfiles",
    "pricing:GetProducts",
    "route53:ListHostedZones",
    "xray:Put",
)


def _as_list(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


def test_no_role_may_do_everything_of_anything() -> None:
    checked = 0
    for stack, statement in bare_platform().statements():
        for action in _as_list(statement["Action"]):
            checked += 1
            assert "*" not in action, f"{stack}: {action}"
            if statement["Resource"] == "*":
                assert action.startswith(_WITHOUT_RESOURCES), f"{stack}: {action} on every resource"
    assert checked > 150


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("operator", ACCESS)
def test_a_role_is_for_one_service_account_of_one_cluster(site: str, operator: str) -> None:
    platform = bare_platform()
    access = ACCESS[operator]
    account = {"us": "111111111111", "eu": "222222222222", "de": "333333333333"}[site]
    region = {"us": "us-west-2", "eu": "eu-west-1", "de": "eu-central-1"}[site]
    role, _ = platform.role(f"{site}-cluster", f"causal-ui-gym-{site}-{operator}")
    for statement in role["AssumeRolePolicyDocument"]["Statement"]:
        assert statement["Principal"] == {"Service": "pods.eks.amazonaws.com"}
        assert statement["Condition"] == {
            "StringEquals": {
                "aws:SourceAccount": account,
                "aws:RequestTag/kubernetes-namespace": access.namespace,
                "aws:RequestTag/kubernetes-service-account": [access.service_account],
            },
            "ArnEquals": {"aws:SourceArn": f"arn:aws:eks:{region}:{account}:cluster/causal-ui-gym-{site}"},
        }
    associations = platform.resources(f"{site}-cluster", "AWS::EKS::PodIdentityAssociation")
    assert [a["Namespace"] for a in associations if a["ServiceAccount"] == access.service_account] == [access.namespace]


@pytest.mark.parametrize("operator", ACCESS)
def test_the_chart_makes_the_service_account_that_the_role_is_for(operator: str) -> None:
    access, values = ACCESS[operator], operator_values(operator, EU)
    accounts = values["serviceAccount"] if "serviceAccount" in values else values["alertmanager"]["serviceAccount"]
    named = accounts.get("operator", accounts)["name"]
    assert named == access.service_account
    assert access.namespace == next(row.namespace for row in OPERATORS if row.name == operator)


@pytest.mark.parametrize("operator", ACCESS)
def test_a_role_reaches_nothing_of_another_site(operator: str) -> None:
    for statement in ACCESS[operator].statements(EU):
        for resource in statement.resources:
            account = resource.split(":")[4] if resource.startswith("arn:") else ""
            # The one way out: the site's own role in the hub.
            assert account in ("", "222222222222") or resource == "arn:aws:iam::111111111111:role/gym-eu-dns-hub"


def test_a_replica_may_take_on_only_the_roles_that_its_primary_made_for_it() -> None:
    platform = bare_platform()
    _, statements = platform.role("eu-cluster", "causal-ui-gym-eu-external-secrets")
    assumed = [s["Resource"] for s in statements if "sts:AssumeRole" in _as_list(s["Action"])]
    role = "arn:aws:iam::111111111111:role/causal-ui-gym-us"
    assert assumed == [[f"{role}-secrets-eu", f"{role}-shared-secrets-eu", f"{role}-*-shared-secrets-eu"]]
    _, of_primary = platform.role("us-cluster", "causal-ui-gym-us-external-secrets")
    assert not any("sts:AssumeRole" in _as_list(s["Action"]) for s in of_primary)


def test_karpenter_starts_and_stops_only_what_carries_the_clusters_tags() -> None:
    statements = ACCESS["karpenter"].statements(EU)
    for action in ("ec2:TerminateInstances", "ec2:CreateLaunchTemplate", "ec2:DeleteLaunchTemplate"):
        (statement,) = [statement for statement in statements if action in statement.actions]
        assert any("kubernetes.io/cluster/gym-eu" in key for key in statement.conditions["StringEquals"])
    (passed,) = [statement for statement in statements if "iam:PassRole" in statement.actions]
    assert passed.resources == (f"arn:aws:iam::222222222222:role/{EU.node_role}",)
    (queue,) = [statement for statement in statements if "sqs:ReceiveMessage" in statement.actions]
    assert queue.resources[0].endswith(f":{operator_values('karpenter', EU)['settings']['interruptionQueue']}")


def test_the_load_balancer_controller_changes_no_security_group_and_makes_no_load_balancer() -> None:
    actions = {
        action for statement in ACCESS["aws-load-balancer-controller"].statements(EU) for action in statement.actions
    }
    writing = {action for action in actions if not action.split(":")[1].startswith("Describe")}
    assert writing == {"elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"}


@pytest.mark.parametrize("site", SITES)
def test_only_the_platforms_namespace_reads_the_platforms_secrets(site: str) -> None:
    store = bare_platform().document(f"{site}/20-cluster.k8s.yaml", "ClusterSecretStore", "aws-secrets-manager")
    assert store["spec"]["conditions"] == [{"namespaces": ["causal-ui-gym"]}]
