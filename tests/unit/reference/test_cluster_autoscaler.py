"""Reference row: Cluster autoscaler."""

import pytest

from unit.compute.compute_trees import SITES, allowed, every, one, resource

KEPT = [
    "--v=4",
    "--stderrthreshold=info",
    "--cloud-provider=aws",
    "--skip-nodes-with-local-storage=false",
    "--balance-similar-node-groups",
    "--scale-down-enabled=true",
    "--scale-down-delay-after-add=10m",
    "--scale-down-unneeded-time=10m",
    "--scale-down-utilization-threshold=0.5",
    "--max-node-provision-time=15m",
    "--max-graceful-termination-sec=600",
]


def flags(site: str) -> list[str]:
    spec = one("managed", site, "Deployment", "cluster-autoscaler")["spec"]["template"]["spec"]
    command = spec["containers"][0]["command"]
    assert command[0] == "./cluster-autoscaler"
    return [str(flag) for flag in command[1:]]


@pytest.mark.parametrize("site", SITES)
def test_kept_flags(site: str) -> None:
    assert set(KEPT) <= set(flags(site))
    (expander,) = [flag for flag in flags(site) if flag.startswith("--expander=")]
    assert expander.endswith("least-waste")
    assert "--max-scale-down-parallelism=10" in flags(site), "max-empty-bulk-delete=10 under its present name"


@pytest.mark.parametrize("site", SITES)
def test_mended_discovery_names_this_cluster(site: str) -> None:
    (discovery,) = [flag for flag in flags(site) if flag.startswith("--node-group-auto-discovery")]
    assert discovery.endswith(f"k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/causal-ui-gym-{site}")


@pytest.mark.parametrize("site", SITES)
def test_mended_it_is_a_deployment_that_can_run(site: str) -> None:
    spec = one("managed", site, "Deployment", "cluster-autoscaler")["spec"]
    labels = spec["template"]["metadata"]["labels"]
    assert spec["selector"]["matchLabels"].items() <= labels.items()
    (container,) = spec["template"]["spec"]["containers"]
    assert container["image"].startswith("registry.k8s.io/autoscaling/cluster-autoscaler:v1.36")
    account = spec["template"]["spec"]["serviceAccountName"]
    one("managed", site, "ServiceAccount", account)
    association = resource("managed", f"{site}-compute", "AWS::EKS::PodIdentityAssociation", ServiceAccount=account)
    assert association["Namespace"] == "kube-system"


@pytest.mark.parametrize("site", SITES)
def test_mended_it_changes_groups_of_this_cluster_alone(site: str) -> None:
    granted = allowed("managed", f"{site}-compute", f"causal-ui-gym-{site}-cluster-autoscaler")
    for action in ("autoscaling:SetDesiredCapacity", "autoscaling:TerminateInstanceInAutoScalingGroup"):
        (target,) = granted[action]
        assert target.endswith("autoScalingGroupName/eks-*")
    writes = [action for action in granted if ":Describe" not in action and ":Get" not in action]
    assert len(writes) == 2


def test_spot_groups_are_tried_before_on_demand_ones() -> None:
    priorities = one("managed", "us", "ConfigMap", "cluster-autoscaler-priority-expander")["data"]["priorities"]
    assert "50:\n  - .*-spot-.*" in priorities
    spot = resource("managed", "us-compute", "AWS::EKS::Nodegroup", CapacityType="SPOT")
    assert "-spot" in spot["NodegroupName"]


def test_karpenter_needs_no_cluster_autoscaler() -> None:
    names = {document["metadata"]["name"] for document in every("default", "us", "Deployment")}
    assert "cluster-autoscaler" not in names
