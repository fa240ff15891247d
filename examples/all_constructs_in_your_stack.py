"""All three L3s inside a team's own stack, with an imported VPC, cluster and DNS zone: no Platform."""

import aws_cdk
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_eks_v2 as eks
from constructs import Construct

from causal_ui_gym_constructs import CausalDataTier, GlobalEdge, GpuComputeService, Manifests, Route53, Site

SITE = Site("prod", account="333333333333", region="eu-central-1")


class CausalLab(aws_cdk.Stack):
    def __init__(self, scope: Construct, id: str, *, manifests: Manifests) -> None:
        super().__init__(scope, id, env=aws_cdk.Environment(account=SITE.account, region=SITE.region))
        vpc = ec2.Vpc.from_vpc_attributes(
            self,
            "Vpc",
            vpc_id="vpc-0123456789abcdef0",
            vpc_cidr_block="10.40.0.0/16",
            availability_zones=["eu-central-1a", "eu-central-1b"],
            private_subnet_ids=["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
            public_subnet_ids=["subnet-0123456789abcdef2", "subnet-0123456789abcdef3"],
        )
        cluster = eks.Cluster.from_cluster_attributes(
            self, "Cluster", cluster_name="shared", vpc=vpc, cluster_security_group_id="sg-0123456789abcdef0"
        )
        data = CausalDataTier(self, "Data", name="causal-lab", site=SITE, vpc=vpc, cluster=cluster, manifests=manifests)
        service = GpuComputeService(
            self,
            "Compute",
            name="causal-lab",
            domain="lab.example.com",
            site=SITE,
            vpc=vpc,
            cluster=cluster,
            manifests=manifests,
            image="ghcr.io/example/causal-ui-gym:1.0.0",
            data=data,
        )
        GlobalEdge(
            self,
            "Edge",
            name="causal-lab",
            domain="lab.example.com",
            site=SITE,
            vpc=vpc,
            cluster=cluster,
            manifests=manifests,
            service=service,
            dns=Route53(zone_id="Z0123456789ABCDEFGHIJ"),
        )


app = aws_cdk.App()
manifests = Manifests()
CausalLab(app, "causal-lab", manifests=manifests)
app.synth()
manifests.synth()
