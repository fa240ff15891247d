"""The Kubernetes side of every variant: valid, isolated, and the same by whatever way it is reached."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import aws_cdk
import cdk8s
import pytest
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_eks_v2 as eks
from aws_cdk.assertions import Template

from causal_ui_gym_constructs import Manifests, PlanError, Site
from causal_ui_gym_constructs.gpu_compute_service import (
    FixedReplicas,
    GpuComputeService,
    GpuNodes,
    ModelCache,
    Secret,
    Taint,
)
from causal_ui_gym_constructs.preflight.schemas.validation import problems_of_all
from unit.compute.compute_trees import (
    DIGEST,
    IMAGE,
    SITES,
    VARIANTS,
    Database,
    container,
    deployments,
    documents,
    every,
    one,
    platform,
)

# EKS Auto Mode's NodeClass has no published definition.
UNPUBLISHED = {("eks.amazonaws.com/v1", "NodeClass")}


@pytest.mark.parametrize("kubernetes", ["1.27", "1.36"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_every_document_is_valid(variant: str, kubernetes: str) -> None:
    for site in SITES:
        known = [d for d in documents(variant)[site] if (d["apiVersion"], d["kind"]) not in UNPUBLISHED]
        assert problems_of_all(known, kubernetes=kubernetes) == []


def test_everything_is_denied_but_what_is_named() -> None:
    deny = one("default", "us", "NetworkPolicy", "default-deny")["spec"]
    assert deny == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}


@pytest.mark.parametrize("site", SITES)
def test_pods_reach_what_they_need_and_nothing_more(site: str) -> None:
    spec = one("default", site, "NetworkPolicy", "causal-ui-gym-egress")["spec"]
    assert spec["podSelector"] == {"matchLabels": {"app.kubernetes.io/name": "causal-ui-gym"}}
    flows = {_flow(peer, rule) for rule in spec["egress"] for peer in rule["to"]}
    cidr = {"us": "10.19.0.0/16", "eu": "10.22.0.0/16"}[site]
    assert flows == {
        ("kube-system", 53),
        ("causal-ui-gym", 5432),
        ("monitoring", 4318),
        (cidr, 443),
        ("169.254.170.23/32", 80),
        ("0.0.0.0/0", 443),
    }
    (internet,) = [
        peer["ipBlock"]
        for rule in spec["egress"]
        for peer in rule["to"]
        if peer.get("ipBlock", {}).get("cidr") == "0.0.0.0/0"
    ]
    assert {"10.0.0.0/8", "169.254.0.0/16"} <= set(internet["except"]), "not the metadata service, nor other pods"


def _flow(peer: dict[str, Any], rule: dict[str, Any]) -> tuple[str, int]:
    port = rule["ports"][0]["port"]
    if "ipBlock" in peer:
        return peer["ipBlock"]["cidr"], port
    return peer["namespaceSelector"]["matchLabels"]["kubernetes.io/metadata.name"], port


def test_only_the_gateway_calls_the_api_and_only_prometheus_reads_metrics() -> None:
    api = one("default", "us", "NetworkPolicy", "causal-ui-gym-api-ingress")["spec"]["ingress"]
    worker = one("default", "us", "NetworkPolicy", "causal-ui-gym-worker-ingress")["spec"]["ingress"]
    assert [rule["ports"][0]["port"] for rule in api] == [8000, 8001]
    assert "gateway.networking.k8s.io/gateway-name" in str(api[0]["from"])
    assert [rule["ports"][0]["port"] for rule in worker] == [8001]


@pytest.mark.parametrize(("variant", "fraction"), [("default", "0.9"), ("shared", "0.21"), ("mig", "0.9")])
def test_sharing_is_the_same_from_node_to_framework(variant: str, fraction: str) -> None:
    labels = one(variant, "us", "NodePool", "causal-ui-gym-gpu")["spec"]["template"]["metadata"]["labels"]
    config = {"default": "exclusive", "shared": "time-slicing-4", "mig": "mig-1g.10gb"}[variant]
    assert labels["nvidia.com/device-plugin.config"] == config
    assert labels.get("nvidia.com/mig.config") == ("all-1g.10gb" if variant == "mig" else None)
    data = one(variant, "us", "ConfigMap", "causal-ui-gym-config")["data"]
    assert data["XLA_PYTHON_CLIENT_MEM_FRACTION"] == fraction
    limits = container(variant, "us", "causal-ui-gym-worker")["resources"]["limits"]
    assert limits["nvidia.com/gpu"] == "1"


def test_auto_mode_has_its_own_node_class() -> None:
    reference = one("auto", "us", "NodePool", "causal-ui-gym-gpu")["spec"]["template"]["spec"]["nodeClassRef"]
    assert (reference["group"], reference["kind"]) == ("eks.amazonaws.com", "NodeClass")
    node_class = one("auto", "us", "NodeClass", reference["name"])["spec"]
    assert node_class["role"] == "causal-ui-gym-us-karpenter-node"
    assert node_class["ephemeralStorage"] == {"size": "100Gi"}


def test_an_existing_storage_class_holds_the_model_cache() -> None:
    claim = one("existing", "us", "PersistentVolumeClaim", "model-cache-pvc")["spec"]
    assert (claim["storageClassName"], claim["accessModes"]) == ("efs-sc", ["ReadWriteMany"])
    assert not every("existing", "us", "PersistentVolume")
    assert not every("existing", "us", "NodePool")


def test_serving_pods_come_before_batch_pods() -> None:
    priority = one("default", "us", "PriorityClass", "causal-ui-gym")
    assert priority["value"] == 100_000
    for deployment in deployments("default", "us").values():
        assert deployment["spec"]["template"]["spec"]["priorityClassName"] == "causal-ui-gym"


def test_two_services_live_in_one_namespace() -> None:
    manifests = Manifests()
    scope = platform(None, manifests)
    GpuComputeService(scope, "Compute", image=IMAGE, data=Database())
    GpuComputeService(scope, "Fraud", name="fraud", image=IMAGE, data=Database())
    found = [d for documents in manifests.documents().values() for d in documents]
    assert problems_of_all(found) == []
    keys = [
        (file.partition("/")[0], d["apiVersion"], d["kind"], d["metadata"].get("namespace"), d["metadata"]["name"])
        for file, documents in manifests.documents().items()
        for d in documents
    ]
    assert len(set(keys)) == len(keys)


def test_kubernetes_alone_without_an_aws_account() -> None:
    chart = cdk8s.Chart(cdk8s.App(), "chart")
    service = GpuComputeService(
        chart,
        "Compute",
        name="fraud-model",
        image=IMAGE,
        nodes=GpuNodes.existing({"gpu": "a10g"}, types=["g5.xlarge"], tolerations=[Taint(key="dedicated")]),
        secrets={"DATABASE_URL": Secret.kubernetes("database", key="url")},
    )
    found = cdk8s.Testing.synth(chart)
    assert problems_of_all(found) == []
    text = str(found)
    for word in (
        "amazonaws",
        "arn:aws",
        "000000000000",
        "ExternalSecret",
        "169.254.170.23",
        "aws-sqs-queue",
        "QUEUE_URL",
    ):
        assert word not in text, word
    assert set(service.plans["cluster"].workloads) == {"api"}, "no queue, so no worker that would wait for ever"
    assert service.queues == {}
    (deployment,) = [d for d in found if d["kind"] == "Deployment"]
    spec = deployment["spec"]["template"]["spec"]
    assert spec["nodeSelector"] == {"gpu": "a10g"}
    assert [toleration["key"] for toleration in spec["tolerations"]] == ["dedicated"]
    (variable,) = [each for each in spec["containers"][0]["env"] if each["name"] == "DATABASE_URL"]
    assert variable["valueFrom"]["secretKeyRef"] == {"name": "database", "key": "url"}


TEAM = Site("prod", account="333333333333", region="eu-central-1")


def team(app: Any, **cluster_options: Any) -> tuple[Any, dict[str, Any]]:
    stack = aws_cdk.Stack(app, "team", env=aws_cdk.Environment(account=TEAM.account, region=TEAM.region))
    vpc = ec2.Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id="vpc-0123456789abcdef0",
        availability_zones=["eu-central-1a", "eu-central-1b"],
        private_subnet_ids=["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
    )
    cluster = eks.Cluster.from_cluster_attributes(stack, "Cluster", cluster_name="shared", vpc=vpc, **cluster_options)
    return stack, {"site": TEAM, "vpc": vpc, "cluster": cluster}


def test_one_service_in_a_team_s_stack_with_an_imported_network_and_cluster() -> None:
    stack, place = team(aws_cdk.App(), cluster_security_group_id="sg-0123456789abcdef0")
    manifests = Manifests()
    GpuComputeService(stack, "Compute", name="fraud-model", image=IMAGE, data=Database(), manifests=manifests, **place)
    template: Mapping[str, Any] = Template.from_stack(stack).to_json()
    found = [d for documents in manifests.documents().values() for d in documents]
    assert problems_of_all(found) == []
    (node_class,) = [d for d in found if d["kind"] == "EC2NodeClass"]
    assert node_class["spec"]["subnetSelectorTerms"] == [
        {"id": "subnet-0123456789abcdef0"},
        {"id": "subnet-0123456789abcdef1"},
    ]
    kinds = [resource["Type"] for resource in template["Resources"].values()]
    assert kinds.count("AWS::ECR::Repository") == 1
    (zone,) = [r for r in template["Resources"].values() if r["Type"] == "AWS::Route53::HostedZone"]
    (record,) = [r for r in template["Resources"].values() if r["Type"] == "AWS::Route53::RecordSet"]
    assert record["Properties"]["Name"].endswith(f".{zone['Properties']['Name']}"), "no CNAME at the apex of a zone"
    (volume,) = [d for d in found if d["kind"] == "PersistentVolume"]
    assert f"{volume['spec']['nfs']['server']}." == record["Properties"]["Name"]
    associations = [
        r["Properties"] for r in template["Resources"].values() if r["Type"] == "AWS::EKS::PodIdentityAssociation"
    ]
    assert {association["ClusterName"] for association in associations} == {"shared"}


def test_an_imported_cluster_that_hides_its_security_group_is_refused_in_words() -> None:
    stack, place = team(aws_cdk.App())
    with pytest.raises(PlanError, match=r"GYM229.*cluster_security_group_id"):
        GpuComputeService(
            stack, "Compute", name="fraud-model", image=IMAGE, data=Database(), manifests=Manifests(), **place
        )
    assert stack.node.try_find_child("Compute") is None
    GpuComputeService(
        stack,
        "Compute",
        name="fraud-model",
        image=IMAGE,
        data=Database(),
        manifests=Manifests(),
        model_cache=ModelCache.ephemeral(),
        **place,
    )


def test_one_site_more_differs_only_by_names_region_and_role() -> None:
    us, eu = (documents("default")[site] for site in SITES)
    ours = {"shared-secrets"}  # what only a replica in another account has
    names = {(d["kind"], d["metadata"]["name"]) for d in us}
    more = {(d["kind"], d["metadata"]["name"]) for d in eu} - names
    assert {name.removeprefix("causal-ui-gym-") for _, name in more} == ours


def test_the_label_of_the_version_is_the_digest_s_beginning() -> None:
    labels = deployments("default", "us")["causal-ui-gym-worker"]["metadata"]["labels"]
    assert labels["app.kubernetes.io/version"] == DIGEST.removeprefix("sha256:")[:12]


def test_a_single_pod_may_go_without_a_database() -> None:
    manifests = Manifests()
    GpuComputeService(
        cdk8s.Chart(manifests, "chart"),
        "Compute",
        image=IMAGE,
        nodes=GpuNodes.existing({"gpu": "yes"}, types=["g5.xlarge"]),
        api_scaling=FixedReplicas(1),
    )


def test_a_queue_of_one_s_own_gets_workers_without_aws() -> None:
    chart = cdk8s.Chart(cdk8s.App(), "chart")
    service = GpuComputeService(
        chart,
        "Compute",
        image=IMAGE,
        nodes=GpuNodes.existing({"gpu": "yes"}, types=["g5.xlarge"]),
        secrets={"DATABASE_URL": Secret.kubernetes("database", key="url")},
        settings={"QUEUE_URL": "https://sqs.example.com/jobs"},
        scaling=FixedReplicas(4),
    )
    assert set(service.plans["cluster"].workloads) >= {"api", "worker"}
    found = {(each["kind"], each["metadata"]["name"]): each for each in cdk8s.Testing.synth(chart)}
    assert found["Deployment", "causal-ui-gym-worker"]["spec"]["replicas"] == 4
    assert found["ConfigMap", "causal-ui-gym-config"]["data"]["QUEUE_URL"] == "https://sqs.example.com/jobs"
