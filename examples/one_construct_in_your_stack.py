"""One L3 inside a team's own stack, with an imported VPC and cluster, for a service of the team's own."""

from pathlib import Path

import aws_cdk
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_eks_v2 as eks
from constructs import Construct

from causal_ui_gym_constructs import GpuComputeService, GpuNodes, Manifests, QueueScaling, SettingsContract, Site

SITE = Site("prod", account="333333333333", region="eu-central-1")


class FraudModel(aws_cdk.Stack):
    def __init__(self, scope: Construct, id: str, *, manifests: Manifests) -> None:
        super().__init__(scope, id, env=aws_cdk.Environment(account=SITE.account, region=SITE.region))
        vpc = ec2.Vpc.from_vpc_attributes(
            self,
            "Vpc",
            vpc_id="vpc-0123456789abcdef0",
            vpc_cidr_block="10.40.0.0/16",
            availability_zones=["eu-central-1a", "eu-central-1b"],
            private_subnet_ids=["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
        )
        cluster = eks.Cluster.from_cluster_attributes(
            self, "Cluster", cluster_name="shared", vpc=vpc, cluster_security_group_id="sg-0123456789abcdef0"
        )
        GpuComputeService(
            self,
            "Scoring",
            name="fraud-model",
            site=SITE,
            vpc=vpc,
            cluster=cluster,
            manifests=manifests,
            image="registry.example.com/fraud/scoring:4.2.1",
            contract=SettingsContract.from_file(Path(__file__).with_name("fraud-model.schema.json")),
            nodes=GpuNodes.karpenter(["g5.xlarge", "g5.2xlarge"], max_nodes=8),
            scaling=QueueScaling(depth=25, replicas=(1, 8)),
        )


app = aws_cdk.App()
manifests = Manifests()
FraudModel(app, "fraud-model", manifests=manifests)
app.synth()
manifests.synth()
