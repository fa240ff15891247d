"""EFS file system of the model cache, and the host name by which pods mount it."""

from __future__ import annotations

from aws_cdk import Duration, RemovalPolicy, Stack
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_efs as efs
from aws_cdk import aws_kms as kms
from aws_cdk import aws_route53 as route53
from constructs import Construct

from ...placement import Placement
from ...plan.compute import ComputePlan


class ModelCacheFileSystem(Construct):
    """A file system with a mount target in each zone.

    Its id is known only at deployment and must not reach the YAML, so a record in the site's private zone names it.
    Source: https://docs.aws.amazon.com/efs/latest/ug/mounting-fs-mount-cmd-dns-name.html
    """

    file_system: efs.FileSystem
    """Encrypted, backed up daily, kept when the stack is deleted."""
    key: kms.Key
    """Key of the file system."""

    def __init__(self, scope: Construct, id: str, *, plan: ComputePlan, placement: Placement) -> None:
        super().__init__(scope, id)
        vpc, cluster = placement.vpc, placement.cluster
        assert vpc is not None
        assert cluster is not None
        self.key = kms.Key(
            self,
            "Key",
            alias=plan.names.key_alias(plan.purpose("model-cache")),
            description=f"Model cache of {plan.service}",
            enable_key_rotation=True,
            removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        )
        group = ec2.SecurityGroup(
            self, "SecurityGroup", vpc=vpc, description=f"NFS from nodes to {plan.service}", allow_all_outbound=False
        )
        nodes = ec2.SecurityGroup.from_security_group_id(
            self, "Nodes", cluster.cluster_security_group_id, mutable=False
        )
        group.add_ingress_rule(nodes, ec2.Port.tcp(2049), "NFS from the cluster's nodes")
        self.file_system = efs.FileSystem(
            self,
            "FileSystem",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnets=vpc.private_subnets),
            security_group=group,
            file_system_name=f"{plan.names.prefix}-{plan.purpose('model-cache')}",
            encrypted=True,
            kms_key=self.key,
            enable_automatic_backups=True,
            # The kernel's NFS client carries no IAM identity; the security group is what admits.
            allow_anonymous_access=True,
            throughput_mode=efs.ThroughputMode.ELASTIC,
            lifecycle_policy=efs.LifecyclePolicy.AFTER_30_DAYS,
            out_of_infrequent_access_policy=efs.OutOfInfrequentAccessPolicy.AFTER_1_ACCESS,
            removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        )
        route53.CnameRecord(
            self,
            "Host",
            zone=_private_zone(self, plan, placement, vpc),
            record_name=plan.model_cache.host,
            domain_name=f"{self.file_system.file_system_id}.efs.{Stack.of(self).region}.amazonaws.com",
            ttl=Duration.minutes(5),
        )


def _private_zone(scope: Construct, plan: ComputePlan, placement: Placement, vpc: ec2.IVpc) -> route53.IHostedZone:
    """The platform's zone; in a team's own stack, one for this service."""
    if placement.private_zone is not None:
        return placement.private_zone
    return route53.PrivateHostedZone(scope, "Zone", zone_name=plan.model_cache.host.partition(".")[2], vpc=vpc)
