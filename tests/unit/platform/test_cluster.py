"""The EKS cluster of a site: access, encryption, nodes, add-ons."""

from __future__ import annotations

import json

import pytest

from bare_platform import SITES, bare_platform
from causal_ui_gym_constructs.plan.kubernetes_versions import ADDONS, KUBERNETES_VERSIONS

ACCOUNTS = {"us": "111111111111", "eu": "222222222222", "de": "333333333333"}


@pytest.mark.parametrize("site", SITES)
def test_the_cluster_is_private_encrypted_logged_and_protected(site: str) -> None:
    cluster = bare_platform().one(f"{site}-cluster", "AWS::EKS::Cluster")
    assert cluster["Name"] == f"causal-ui-gym-{site}"
    assert cluster["Version"] == "1.36"
    assert cluster["ResourcesVpcConfig"]["EndpointPublicAccess"] is False
    assert cluster["ResourcesVpcConfig"]["EndpointPrivateAccess"] is True
    assert cluster["EncryptionConfig"][0]["Resources"] == ["secrets"]
    assert {log["Type"] for log in cluster["Logging"]["ClusterLogging"]["EnabledTypes"]} == {
        "api",
        "audit",
        "authenticator",
        "controllerManager",
        "scheduler",
    }
    assert cluster["DeletionProtection"] is True
    assert cluster["AccessConfig"] == {
        "AuthenticationMode": "API",
        "BootstrapClusterCreatorAdminPermissions": False,
    }


@pytest.mark.parametrize("site", SITES)
def test_control_plane_logs_exist_before_the_cluster_would_make_them(site: str) -> None:
    platform = bare_platform()
    resources = platform.templates[f"{site}-cluster"]["Resources"]
    (log_id,) = [
        key
        for key, resource in resources.items()
        if resource["Properties"].get("LogGroupName") == f"/aws/eks/causal-ui-gym-{site}/cluster"
    ]
    (cluster,) = [resource for resource in resources.values() if resource["Type"] == "AWS::EKS::Cluster"]
    assert log_id in cluster["DependsOn"]
    assert resources[log_id]["Properties"]["RetentionInDays"] == 90
    assert "KmsKeyId" in resources[log_id]["Properties"]


@pytest.mark.parametrize("site", SITES)
def test_nodes_keep_their_credentials_from_pods(site: str) -> None:
    template = bare_platform().one(f"{site}-cluster", "AWS::EC2::LaunchTemplate")["LaunchTemplateData"]
    assert template["MetadataOptions"] == {
        "HttpEndpoint": "enabled",
        "HttpPutResponseHopLimit": 1,
        "HttpTokens": "required",
    }
    (disk,) = template["BlockDeviceMappings"]
    assert disk["Ebs"] == {"DeleteOnTermination": True, "Encrypted": True, "VolumeSize": 100, "VolumeType": "gp3"}


@pytest.mark.parametrize("site", SITES)
def test_what_the_launch_template_starts_carries_the_cost_tags(site: str) -> None:
    template = bare_platform().one(f"{site}-cluster", "AWS::EC2::LaunchTemplate")["LaunchTemplateData"]
    for specification in template["TagSpecifications"]:
        tags = {tag["Key"]: tag["Value"] for tag in specification["Tags"]}
        assert tags["Application"] == "causal-ui-gym"
        assert tags["Site"] == site


@pytest.mark.parametrize("site", SITES)
def test_operators_have_on_demand_nodes_in_every_zone(site: str) -> None:
    group = bare_platform().one(f"{site}-cluster", "AWS::EKS::Nodegroup")
    assert group["CapacityType"] == "ON_DEMAND"
    assert group["AmiType"] == "AL2023_x86_64_STANDARD"
    assert group["ScalingConfig"] == {"DesiredSize": 3, "MaxSize": 9, "MinSize": 3}
    assert len(group["Subnets"]) == 3
    assert "Taints" not in group
    assert "NodegroupName" not in group  # a replacement could not be made beside the old group


@pytest.mark.parametrize("site", SITES)
def test_addons_are_pinned_and_network_policy_is_enforced(site: str) -> None:
    addons = {addon["AddonName"]: addon for addon in bare_platform().resources(f"{site}-cluster", "AWS::EKS::Addon")}
    assert set(addons) == {addon.name for addon in ADDONS}
    assert all("-eksbuild." in addon["AddonVersion"] for addon in addons.values())
    assert addons["kube-proxy"]["AddonVersion"].startswith("v1.36.")
    assert json.loads(addons["vpc-cni"]["ConfigurationValues"])["enableNetworkPolicy"] == "true"
    for calls_aws in ("vpc-cni", "aws-ebs-csi-driver"):
        assert len(addons[calls_aws]["PodIdentityAssociations"]) == 1


@pytest.mark.parametrize("site", SITES)
def test_nodes_wait_for_the_addons_that_make_them_ready(site: str) -> None:
    resources = bare_platform().templates[f"{site}-cluster"]["Resources"]
    (nodes,) = [resource for resource in resources.values() if resource["Type"] == "AWS::EKS::Nodegroup"]
    first = {
        resources[key]["Properties"]["AddonName"]
        for key in nodes["DependsOn"]
        if "AddonName" in resources[key]["Properties"]
    }
    assert first == {"vpc-cni", "kube-proxy", "eks-pod-identity-agent"}


@pytest.mark.parametrize("minor", KUBERNETES_VERSIONS)
def test_every_addon_has_a_version_for_every_minor(minor: str) -> None:
    for addon in ADDONS:
        assert addon.version(minor).startswith("v")


@pytest.mark.parametrize("site", SITES)
def test_administrators_are_the_named_role_of_each_account(site: str) -> None:
    entries = bare_platform().resources(f"{site}-cluster", "AWS::EKS::AccessEntry")
    assert [entry["PrincipalArn"] for entry in entries] == [f"arn:aws:iam::{ACCOUNTS[site]}:role/PlatformAdmin"]


@pytest.mark.parametrize("site", SITES)
def test_keys_rotate_and_outlive_their_stack(site: str) -> None:
    platform = bare_platform()
    for stack in (f"{site}-network", f"{site}-cluster"):
        for resource in platform.templates[stack]["Resources"].values():
            if resource["Type"] == "AWS::KMS::Key":
                assert resource["Properties"]["EnableKeyRotation"] is True
                assert resource["DeletionPolicy"] == "RetainExceptOnCreate"


def test_a_failed_first_deployment_can_be_repeated() -> None:
    """What is kept when its stack goes but was made by a creation that failed would hold its name, and every further try would fail on it."""
    kept = 0
    for stack, template in bare_platform().templates.items():
        for logical_id, resource in template["Resources"].items():
            assert resource.get("DeletionPolicy") != "Retain", f"{stack}: {logical_id}"
            kept += resource.get("DeletionPolicy") == "RetainExceptOnCreate"
    assert kept >= 15


def test_no_stack_has_an_asset_or_a_lambda() -> None:
    for stack, template in bare_platform().templates.items():
        kinds = {resource["Type"] for resource in template["Resources"].values()}
        assert not kinds & {"AWS::Lambda::Function", "AWS::CloudFormation::CustomResource"}, stack
        assert not any(kind.startswith("Custom::") for kind in kinds), stack


def test_stacks_are_protected_tagged_and_in_order() -> None:
    platform = bare_platform()
    after = platform.dependencies
    assert "us-network" in after["us-cluster"]
    assert "hub-foundation" in after["us-network"]
    for layer in ("network", "cluster", "delivery"):
        for replica in ("eu", "de"):
            assert f"us-{layer}" in after[f"{replica}-{layer}"]


@pytest.mark.parametrize("site", SITES)
def test_volumes_of_claims_carry_the_cost_tags(site: str) -> None:
    addons = {addon["AddonName"]: addon for addon in bare_platform().resources(f"{site}-cluster", "AWS::EKS::Addon")}
    configuration = json.loads(addons["aws-ebs-csi-driver"]["ConfigurationValues"])
    assert configuration["controller"]["extraVolumeTags"] == {
        "Application": "causal-ui-gym",
        "Environment": "production",
        "Site": site,
    }


def test_nothing_is_looked_up_in_an_account() -> None:
    manifest = json.loads((bare_platform().cdk_out / "manifest.json").read_text())
    assert "missing" not in manifest
