"""Options that change what AWS gets, each once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bare_platform import US, BarePlatform, read
from causal_ui_gym_constructs.manifests import Manifests
from causal_ui_gym_constructs.plan.kubernetes import Kubernetes, SystemNodes
from causal_ui_gym_constructs.plan.network import Network
from causal_ui_gym_constructs.plan.operator_options import Operators
from causal_ui_gym_constructs.plan.site import Hub
from causal_ui_gym_constructs.platform import Platform


def _render(folder: Path, **options: Any) -> BarePlatform:
    import aws_cdk as cdk

    app = cdk.App(outdir=str(folder / "cdk.out"))
    manifests = Manifests(outdir=str(folder / "dist"))
    Platform(app, manifests, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=[US], **options)
    app.synth()
    return read(manifests, folder / "cdk.out")


def test_cost_before_availability(tmp_path: Path) -> None:
    platform = _render(tmp_path, network=Network(nat="single", interface_endpoints=False, flow_log_days=7))
    assert len(platform.resources("us-network", "AWS::EC2::NatGateway")) == 1
    assert len(platform.resources("us-network", "AWS::CloudWatch::Alarm")) == 1
    assert [e["VpcEndpointType"] for e in platform.resources("us-network", "AWS::EC2::VPCEndpoint")] == ["Gateway"]


def test_an_endpoint_is_public_only_to_named_ranges(tmp_path: Path) -> None:
    platform = _render(tmp_path, kubernetes=Kubernetes(version="1.35", public_cidrs=("203.0.113.0/24",), irsa=True))
    cluster = platform.one("us-cluster", "AWS::EKS::Cluster")
    assert cluster["Version"] == "1.35"
    assert cluster["ResourcesVpcConfig"]["EndpointPublicAccess"] is True
    assert cluster["ResourcesVpcConfig"]["PublicAccessCidrs"] == ["203.0.113.0/24"]
    assert cluster["ResourcesVpcConfig"]["EndpointPrivateAccess"] is True
    assert len(platform.resources("us-cluster", "AWS::IAM::OIDCProvider")) == 1
    addons = {a["AddonName"]: a["AddonVersion"] for a in platform.resources("us-cluster", "AWS::EKS::Addon")}
    assert addons["kube-proxy"].startswith("v1.35.")


def test_auto_mode_starts_nodes_in_place_of_karpenter(tmp_path: Path) -> None:
    platform = _render(tmp_path, kubernetes=Kubernetes(auto_mode=True, system_nodes=SystemNodes(minimum=2, maximum=4)))
    cluster = platform.one("us-cluster", "AWS::EKS::Cluster")
    # EKS refuses the three unless they agree.
    assert cluster["ComputeConfig"]["Enabled"] is True
    assert cluster["StorageConfig"]["BlockStorage"]["Enabled"] is True
    assert cluster["KubernetesNetworkConfig"]["ElasticLoadBalancing"]["Enabled"] is True
    assert "causal-ui-gym-us-karpenter" not in platform.applications("us")
    assert platform.values("us", "gpu-operator")["devicePlugin"]["enabled"] is False
    roles = {role.get("RoleName") for role in platform.resources("us-cluster", "AWS::IAM::Role")}
    assert "causal-ui-gym-us-karpenter" not in roles
    assert platform.one("us-cluster", "AWS::EKS::Nodegroup")["ScalingConfig"]["MinSize"] == 2


def test_what_is_left_out_has_neither_role_nor_namespace_nor_application(tmp_path: Path) -> None:
    left_out = ("fluent-bit", "velero", "cert-manager", "aws-load-balancer-controller", "plugin-barman-cloud")
    platform = _render(
        tmp_path, operators=Operators(without=left_out, values={"keda": {"logging": {"operator": {"level": "debug"}}}})
    )
    for name in left_out:
        assert f"causal-ui-gym-us-{name}" not in platform.applications("us")
        assert f"causal-ui-gym-us-{name}" not in str(platform.templates["us-cluster"])
    namespaces = {d["metadata"]["name"] for d in platform.documents["us/00-namespaces.k8s.yaml"]}
    assert not namespaces & {"velero", "cert-manager", "amazon-cloudwatch"}
    assert not [d for d in platform.documents["us/20-cluster.k8s.yaml"] if d["kind"] == "ClusterIssuer"]
    values = platform.values("us", "keda")
    assert values["logging"] == {"operator": {"level": "debug"}}
    assert values["operator"] == {"replicaCount": 2}


def test_a_hub_of_its_own_holds_the_zone_and_the_sites_roles(tmp_path: Path) -> None:
    platform = _render(tmp_path, hub=Hub(account="999999999999", region="eu-central-1"))
    issuer = platform.document("us/20-cluster.k8s.yaml", "ClusterIssuer")
    route53 = issuer["spec"]["acme"]["solvers"][0]["dns01"]["route53"]
    assert route53["role"] == "arn:aws:iam::999999999999:role/causal-ui-gym-us-dns-hub"
    _, statements = platform.role("us-cluster", "causal-ui-gym-us-external-dns")
    assert [statement["Resource"] for statement in statements] == [route53["role"]]
    # Argo CD stays where a cluster is.
    assert platform.resources("us-delivery", "AWS::CodeCommit::Repository")


def test_without_an_email_alarms_still_have_their_topic(tmp_path: Path) -> None:
    platform = _render(tmp_path)
    assert platform.resources("us-network", "AWS::SNS::Topic")
    assert not platform.resources("us-network", "AWS::SNS::Subscription")
    assert not platform.resources("us-network", "AWS::Budgets::Budget")
