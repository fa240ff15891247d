"""Reference row: eksctl spot nodes."""

import pytest

from unit.compute.compute_trees import SITES, every, one, resource, resources

TYPES = ["g4dn.xlarge", "g4dn.2xlarge", "p3.2xlarge"]
TAGS = {"Environment": "production", "Application": "causal-ui-gym"}


def requirement(site: str, key: str, variant: str = "default") -> list[str]:
    (found,) = [
        each["values"]
        for each in one(variant, site, "NodePool", "causal-ui-gym-gpu")["spec"]["template"]["spec"]["requirements"]
        if each["key"] == key
    ]
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("site", SITES)
def test_kept_figures_by_karpenter(site: str) -> None:
    pool = one("default", site, "NodePool", "causal-ui-gym-gpu")["spec"]
    assert requirement(site, "node.kubernetes.io/instance-type") == TYPES
    assert pool["limits"] == {"nvidia.com/gpu": 20}, "one GPU each: at most 20 nodes"
    assert pool["template"]["metadata"]["labels"]["workload"] == "gpu-compute"
    node_class = one("default", site, "EC2NodeClass", "causal-ui-gym-gpu")["spec"]
    (disk,) = node_class["blockDeviceMappings"]
    assert (disk["ebs"]["volumeType"], disk["ebs"]["volumeSize"], disk["ebs"]["encrypted"]) == ("gp3", "100Gi", True)
    assert TAGS.items() <= node_class["tags"].items()


@pytest.mark.parametrize("site", SITES)
def test_kept_figures_by_a_managed_group(site: str) -> None:
    group = resource("managed", f"{site}-compute", "AWS::EKS::Nodegroup", CapacityType="SPOT")
    assert group["InstanceTypes"] == TYPES
    assert group["ScalingConfig"] == {"MinSize": 0, "DesiredSize": 3, "MaxSize": 20}
    assert {"node-type": "spot", "workload": "gpu-compute"}.items() <= group["Labels"].items()
    assert {"Key": "spot-instance", "Value": "true", "Effect": "NO_SCHEDULE"} in group["Taints"]
    assert (TAGS | {"NodeGroup": "spot-workers"}).items() <= group["Tags"].items()
    template = resource(
        "managed",
        f"{site}-compute",
        "AWS::EC2::LaunchTemplate",
        LaunchTemplateName=f"causal-ui-gym-{site}-causal-ui-gym-gpu",
    )["LaunchTemplateData"]
    (disk,) = template["BlockDeviceMappings"]
    assert (disk["Ebs"]["VolumeType"], disk["Ebs"]["VolumeSize"], disk["Ebs"]["Encrypted"]) == ("gp3", 100, True)
    assert template["MetadataOptions"] == {
        "HttpTokens": "required",
        "HttpPutResponseHopLimit": 1,
        "HttpEndpoint": "enabled",
    }


@pytest.mark.parametrize("site", SITES)
def test_mended_spot_comes_first_and_on_demand_is_the_fallback(site: str) -> None:
    assert requirement(site, "karpenter.sh/capacity-type") == ["spot", "on-demand"]
    fallback = resource("managed", f"{site}-compute", "AWS::EKS::Nodegroup", CapacityType="ON_DEMAND")
    assert fallback["ScalingConfig"]["DesiredSize"] == 0
    assert "spot-instance" not in {taint["Key"] for taint in fallback["Taints"]}


@pytest.mark.parametrize("site", SITES)
def test_mended_interruptions_reach_karpenter(site: str) -> None:
    stack = f"{site}-compute"
    resource("default", stack, "AWS::SQS::Queue", QueueName=f"causal-ui-gym-{site}-interruptions")
    kinds = {
        kind
        for rule in resources("default", stack, "AWS::Events::Rule")
        for kind in rule["EventPattern"]["detail-type"]
    }
    assert {"EC2 Spot Instance Interruption Warning", "EC2 Instance Rebalance Recommendation"} <= kinds
    assert not resources("managed", stack, "AWS::Events::Rule"), "EKS drains the nodes of managed groups itself"


@pytest.mark.parametrize("site", SITES)
def test_mended_nodes_may_join_with_the_least_role(site: str) -> None:
    role = resource("default", f"{site}-compute", "AWS::IAM::Role", RoleName=f"causal-ui-gym-{site}-karpenter-node")
    policies = str(role["ManagedPolicyArns"])
    assert "AmazonEKSWorkerNodeMinimalPolicy" in policies
    assert "AmazonEKSWorkerNodePolicy" not in policies
    entry = resource("default", f"{site}-compute", "AWS::EKS::AccessEntry", Type="EC2_LINUX")
    assert entry["ClusterName"] == f"causal-ui-gym-{site}"
    profile = one("default", site, "EC2NodeClass", "causal-ui-gym-gpu")["spec"]["instanceProfile"]
    resource("default", f"{site}-compute", "AWS::IAM::InstanceProfile", InstanceProfileName=profile)
    assert one("default", site, "EC2NodeClass", "causal-ui-gym-gpu")["spec"]["metadataOptions"] == {
        "httpTokens": "required",
        "httpPutResponseHopLimit": 1,
        "httpEndpoint": "enabled",
    }


def test_on_demand_alone_and_a_smaller_limit_by_option() -> None:
    assert requirement("us", "karpenter.sh/capacity-type", "on demand") == ["on-demand"]
    (pool,) = every("on demand", "us", "NodePool")
    assert pool["spec"]["limits"] == {"nvidia.com/gpu": 3}
