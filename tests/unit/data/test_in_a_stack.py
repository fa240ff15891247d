"""The data tier alone, inside a team's own stack with an imported VPC and cluster."""

from __future__ import annotations

import json
from typing import Any

import aws_cdk
import pytest
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_eks_v2 as eks
from aws_cdk.assertions import Template

from causal_ui_gym_constructs import Manifests, PlanError, Site
from causal_ui_gym_constructs.causal_data_tier import AuroraGlobal, Backups, CausalDataTier, ElastiCache
from causal_ui_gym_constructs.preflight.schemas.validation import problems_of_all

SITE = Site("prod", account="333333333333", region="eu-central-1")


def render(site: Site = SITE, **options: Any) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    stack = aws_cdk.Stack(aws_cdk.App(), "team", env=aws_cdk.Environment(account=site.account, region=site.region))
    vpc = ec2.Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id="vpc-0123456789abcdef0",
        vpc_cidr_block="10.40.0.0/16",
        availability_zones=["eu-central-1a", "eu-central-1b"],
        private_subnet_ids=["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
    )
    cluster = eks.Cluster.from_cluster_attributes(stack, "Cluster", cluster_name="shared", vpc=vpc)
    manifests = Manifests()
    CausalDataTier(
        stack, "Data", name="fraud-model", site=site, vpc=vpc, cluster=cluster, manifests=manifests, **options
    )
    documents = [document for found in manifests.documents().values() for document in found]
    return dict(Template.from_stack(stack).to_json()), documents


def test_it_lives_in_the_team_s_stack_and_cluster() -> None:
    template, documents = render()
    assert problems_of_all(documents) == []
    kinds = [resource["Type"] for resource in template["Resources"].values()]
    assert kinds.count("AWS::S3::Bucket") == 2
    association = next(r for r in template["Resources"].values() if r["Type"] == "AWS::EKS::PodIdentityAssociation")
    assert association["Properties"]["ClusterName"] == "shared"
    (postgres,) = [d for d in documents if d["kind"] == "Cluster"]
    assert postgres["metadata"]["namespace"] == "fraud-model"
    assert "replica" not in postgres["spec"]


def test_managed_parts_use_its_private_subnets_and_a_zone_of_their_own() -> None:
    template, _ = render(postgres=AuroraGlobal(), cache=ElastiCache())
    resources = template["Resources"].values()
    (subnets,) = [r for r in resources if r["Type"] == "AWS::RDS::DBSubnetGroup"]
    assert subnets["Properties"]["SubnetIds"] == ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    (zone,) = [r for r in resources if r["Type"] == "AWS::Route53::HostedZone"]
    assert zone["Properties"]["Name"] == "prod.fraud-model.internal."
    (record,) = [r for r in resources if r["Type"] == "AWS::Route53::RecordSet"]
    assert record["Properties"]["Name"] == "postgres.prod.fraud-model.internal."
    assert "10.40.0.0/16" in json.dumps([r for r in resources if r["Type"] == "AWS::EC2::SecurityGroup"])


def test_a_replica_needs_its_primary() -> None:
    with pytest.raises(PlanError, match="GYM316"):
        render(Site("dr", account="333333333333", region="eu-central-1", replica_of="prod"))


def test_serverless_aurora_scales_within_its_capacity() -> None:
    template, _ = render(postgres=AuroraGlobal(instance_class="db.serverless", serverless_capacity=(0.5, 8)))
    (cluster,) = [r["Properties"] for r in template["Resources"].values() if r["Type"] == "AWS::RDS::DBCluster"]
    assert cluster["ServerlessV2ScalingConfiguration"] == {"MinCapacity": 0.5, "MaxCapacity": 8}


def test_without_backups_there_is_no_bucket_and_no_role_for_one() -> None:
    template, _ = render(backups=Backups.disabled())
    kinds = {resource["Type"] for resource in template["Resources"].values()}
    assert not kinds & {"AWS::S3::Bucket", "AWS::IAM::Role", "AWS::EKS::PodIdentityAssociation"}
    assert "AWS::SecretsManager::Secret" in kinds
