"""Reference rows: storage classes that nothing defines, and the cluster that `eksctl` was to make."""

from __future__ import annotations

import pytest

from bare_platform import SITES, bare_platform
from causal_ui_gym_constructs.preflight.schemas.validation import problems_of_all


@pytest.mark.parametrize("site", SITES)
def test_claims_without_a_class_get_encrypted_gp3_in_the_zone_of_their_pod(site: str) -> None:
    """EKS has had no default class since 1.30, and a class that a chart names has to exist before the chart is healthy: the site's own manifests
    come only then, so the class comes with the first chart that claims volumes."""
    platform = bare_platform()
    values = platform.values(site, "kube-prometheus-stack")
    (storage,) = [found for found in values["extraManifests"].values() if found["kind"] == "StorageClass"]
    assert storage["provisioner"] == "ebs.csi.aws.com"
    assert storage["parameters"] == {"type": "gp3", "encrypted": "true"}
    assert storage["volumeBindingMode"] == "WaitForFirstConsumer"
    assert storage["metadata"]["annotations"]["storageclass.kubernetes.io/is-default-class"] == "true"
    claim = values["prometheus"]["prometheusSpec"]["storageSpec"]
    assert claim["volumeClaimTemplate"]["spec"]["storageClassName"] == storage["metadata"]["name"]
    assert problems_of_all([storage], kubernetes="1.36") == []


@pytest.mark.parametrize("site", SITES)
def test_no_class_is_defined_twice(site: str) -> None:
    """Argo CD would give it to one application and then to the other, for ever."""
    names = [
        document["metadata"]["name"]
        for file, documents in bare_platform().documents.items()
        for document in documents
        if file.startswith(f"{site}/") and document["kind"] == "StorageClass"
    ]
    assert "gp3" not in names


@pytest.mark.parametrize("site", SITES)
def test_the_driver_that_the_class_names_is_an_addon_with_a_role(site: str) -> None:
    addons = {addon["AddonName"]: addon for addon in bare_platform().resources(f"{site}-cluster", "AWS::EKS::Addon")}
    (association,) = addons["aws-ebs-csi-driver"]["PodIdentityAssociations"]
    assert association["ServiceAccount"] == "ebs-csi-controller-sa"


@pytest.mark.parametrize("site", SITES)
def test_nodes_have_disk_and_tags_of_the_reference(site: str) -> None:
    """gp3 of 100 GiB; Environment, Application and NodeGroup."""
    template = bare_platform().one(f"{site}-cluster", "AWS::EC2::LaunchTemplate")["LaunchTemplateData"]
    disk = template["BlockDeviceMappings"][0]["Ebs"]
    assert (disk["VolumeType"], disk["VolumeSize"]) == ("gp3", 100)
    tags = bare_platform().one(f"{site}-cluster", "AWS::EKS::Nodegroup")["Tags"]
    assert tags["Environment"] == "production"
    assert tags["Application"] == "causal-ui-gym"
    assert tags["NodeGroup"] == "system"


@pytest.mark.parametrize("site", SITES)
def test_a_node_role_gives_pods_nothing(site: str) -> None:
    """As written, nodes carried the permissions of autoscaler, EBS, FSx and EFS for every pod on them."""
    role, statements = bare_platform().role(f"{site}-cluster", f"causal-ui-gym-{site}-system-nodes")
    policies = {str(arn).rsplit("/", 1)[1].rstrip("']}") for arn in role["ManagedPolicyArns"]}
    assert policies == {
        "AmazonEKSWorkerNodeMinimalPolicy",
        "AmazonEC2ContainerRegistryPullOnly",
        "AmazonSSMManagedInstanceCore",
    }
    assert statements == []


@pytest.mark.parametrize("site", SITES)
def test_one_cluster_name_everywhere(site: str) -> None:
    """As written, the autoscaler looked for a cluster of another name."""
    platform = bare_platform()
    name = platform.one(f"{site}-cluster", "AWS::EKS::Cluster")["Name"]
    assert platform.values(site, "karpenter")["settings"]["clusterName"] == name
    assert platform.values(site, "aws-load-balancer-controller")["clusterName"] == name
    discovered = {
        tag["Value"]
        for subnet in platform.resources(f"{site}-network", "AWS::EC2::Subnet")
        for tag in subnet["Tags"]
        if tag["Key"] == "karpenter.sh/discovery"
    }
    assert discovered == {name}
