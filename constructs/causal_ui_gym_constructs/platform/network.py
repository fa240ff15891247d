"""AWS side of a site's network: the VPC that :class:`NetworkPlan` describes, its endpoints, its flow logs and its private zone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jsii
from aws_cdk import RemovalPolicy, Stack, Tags
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_logs as logs
from aws_cdk import aws_route53 as route53
from aws_cdk import aws_ssm as ssm
from constructs import Construct

from ..plan.network import INTERFACE_ENDPOINTS, NetworkPlan, SubnetKind

_SUBNET_TYPE = {
    SubnetKind.PRIVATE: ec2.SubnetType.PRIVATE_WITH_EGRESS,
    SubnetKind.PUBLIC: ec2.SubnetType.PUBLIC,
    SubnetKind.ISOLATED: ec2.SubnetType.PRIVATE_ISOLATED,
}

_CLOSING_RUNBOOK = "AWSConfigRemediation-RemoveVPCDefaultSecurityGroupRules"


class SiteNetwork(Construct):
    """VPC of a site.

    Args:
        scope: the site's network stack.
        id: construct id.
        plan: what to build.
    """

    vpc: ec2.Vpc
    """The VPC, with private, public and isolated subnets in every zone of the site."""
    private_zone: route53.PrivateHostedZone
    """Zone of hosts that only the VPC resolves."""
    logs_key: kms.Key
    """Key of the site's CloudWatch log groups."""

    def __init__(self, scope: Construct, id: str, *, plan: NetworkPlan) -> None:
        super().__init__(scope, id)
        names = plan.names
        self.vpc = ec2.Vpc(
            self,
            "Vpc",
            vpc_name=names.prefix,
            ip_addresses=_PlannedAddresses(plan),
            availability_zones=list(names.site.zones),
            nat_gateways=plan.nat_gateways,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name=kind.value,
                    subnet_type=subnet_type,
                    map_public_ip_on_launch=False if kind is SubnetKind.PUBLIC else None,
                )
                for kind, subnet_type in _SUBNET_TYPE.items()
            ],
            restrict_default_security_group=False,  # CDK's way is a Lambda; ours is below
            gateway_endpoints={"S3": ec2.GatewayVpcEndpointOptions(service=ec2.GatewayVpcEndpointAwsService.S3)},
        )
        _tag_for_controllers(plan, self.vpc)
        self.logs_key = _logs_key(self, plan)
        _flow_logs(self, plan, self.vpc, self.logs_key)
        if plan.options.interface_endpoints:
            _interface_endpoints(self, self.vpc)
        self.private_zone = route53.PrivateHostedZone(self, "PrivateZone", zone_name=plan.private_zone, vpc=self.vpc)
        _close_default_security_group(self, plan, self.vpc)


@jsii.implements(ec2.IIpAddresses)
class _PlannedAddresses:
    """Gives every subnet the range that the plan computed."""

    def __init__(self, plan: NetworkPlan) -> None:
        self._plan = plan

    @jsii.member(jsii_name="allocateVpcCidr")
    def allocate_vpc_cidr(self) -> ec2.VpcIpamOptions:
        return ec2.VpcIpamOptions(cidr_block=self._plan.names.site.cidr)

    @jsii.member(jsii_name="allocateSubnetsCidr")
    def allocate_subnets_cidr(
        self, *, requested_subnets: Sequence[ec2.RequestedSubnet | dict[str, Any]], vpc_cidr: str
    ) -> ec2.SubnetIpamOptions:
        subnets = [subnet for subnet in requested_subnets if isinstance(subnet, ec2.RequestedSubnet)]
        return ec2.SubnetIpamOptions(
            allocated_subnets=[
                ec2.AllocatedSubnet(
                    cidr=self._plan.cidr(SubnetKind(subnet.configuration.name), subnet.availability_zone)
                )
                for subnet in subnets
            ]
        )


def _tag_for_controllers(plan: NetworkPlan, vpc: ec2.Vpc) -> None:
    """Tags by which the load balancer controller and Karpenter find subnets.

    https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html, https://karpenter.sh/docs/concepts/nodeclasses/
    """
    for subnet in vpc.public_subnets:
        Tags.of(subnet).add("kubernetes.io/role/elb", "1")
    for subnet in vpc.private_subnets:
        Tags.of(subnet).add("kubernetes.io/role/internal-elb", "1")
        Tags.of(subnet).add("karpenter.sh/discovery", plan.names.cluster)


def _logs_key(scope: Construct, plan: NetworkPlan) -> kms.Key:
    """https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"""
    names = plan.names
    key = kms.Key(
        scope,
        "LogsKey",
        alias=names.key_alias("logs"),
        description=f"CloudWatch log groups of {names.prefix}",
        enable_key_rotation=True,
        removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    )
    groups = f"arn:aws:logs:{names.site.region}:{names.site.account}:log-group"
    key.add_to_resource_policy(
        iam.PolicyStatement(
            sid="LogGroupsOfTheSite",
            principals=[iam.ServicePrincipal(f"logs.{names.site.region}.amazonaws.com")],
            actions=["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
            resources=["*"],  # in a key policy, "*" is the key itself
            conditions={
                "ArnLike": {
                    "kms:EncryptionContext:aws:logs:arn": [
                        f"{groups}:{names.log_group('*')}",
                        f"{groups}:/aws/eks/{names.cluster}/*",
                    ]
                }
            },
        )
    )
    return key


def _flow_logs(scope: Construct, plan: NetworkPlan, vpc: ec2.Vpc, key: kms.IKey) -> None:
    group = logs.LogGroup(
        scope,
        "FlowLogGroup",
        log_group_name=plan.names.log_group("flows"),
        encryption_key=key,
        removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    )
    resource = group.node.default_child
    assert isinstance(resource, logs.CfnLogGroup)
    resource.retention_in_days = plan.options.flow_log_days
    role = iam.Role(
        scope,
        "FlowLogRole",
        role_name=plan.names.role("flow-logs"),
        assumed_by=iam.ServicePrincipal(
            "vpc-flow-logs.amazonaws.com", conditions={"StringEquals": {"aws:SourceAccount": plan.names.site.account}}
        ),
    )
    vpc.add_flow_log("FlowLog", destination=ec2.FlowLogDestination.to_cloud_watch_logs(group, role))


def _interface_endpoints(scope: Construct, vpc: ec2.Vpc) -> None:
    """Interface endpoints in every zone, open to the VPC on 443 alone."""
    group = ec2.SecurityGroup(
        scope,
        "EndpointSecurityGroup",
        vpc=vpc,
        description="HTTPS from the VPC to AWS endpoints",
        allow_all_outbound=False,
    )
    group.add_ingress_rule(ec2.Peer.ipv4(vpc.vpc_cidr_block), ec2.Port.tcp(443), "HTTPS from the VPC")
    endpoints = Construct(scope, "Endpoints")
    for service in INTERFACE_ENDPOINTS:
        ec2.InterfaceVpcEndpoint(
            endpoints,
            service,
            vpc=vpc,
            service=ec2.InterfaceVpcEndpointAwsService(service),
            subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS),
            security_groups=[group],
            open=False,
        )


def _close_default_security_group(scope: Construct, plan: NetworkPlan, vpc: ec2.Vpc) -> None:
    """Remove the rules of the VPC's default security group (Security Hub EC2.2) by AWS's own runbook: no Lambda, no asset.

    https://docs.aws.amazon.com/systems-manager-automation-runbooks/latest/userguide/automation-aws-remove-default-secg-rules.html
    """
    site = plan.names.site
    closing = Construct(scope, "DefaultSecurityGroup")
    role = iam.Role(
        closing,
        "Role",
        role_name=plan.names.role("close-default-sg"),
        assumed_by=iam.ServicePrincipal(
            "ssm.amazonaws.com", conditions={"StringEquals": {"aws:SourceAccount": site.account}}
        ),
    )
    group = Stack.of(scope).format_arn(
        service="ec2", resource="security-group", resource_name=vpc.vpc_default_security_group
    )
    role.add_to_policy(
        iam.PolicyStatement(
            actions=["ec2:RevokeSecurityGroupIngress", "ec2:RevokeSecurityGroupEgress"], resources=[group]
        )
    )
    # Describe actions of EC2 take no resource.
    role.add_to_policy(iam.PolicyStatement(actions=["ec2:DescribeSecurityGroups"], resources=["*"]))
    role.add_to_policy(
        iam.PolicyStatement(
            actions=["ssm:StartAutomationExecution", "ssm:GetAutomationExecution"],
            resources=[
                f"arn:aws:ssm:{site.region}:*:automation-definition/{_CLOSING_RUNBOOK}:*",
                f"arn:aws:ssm:{site.region}:{site.account}:automation-execution/*",
            ],
        )
    )
    association = ssm.CfnAssociation(
        closing,
        "Association",
        association_name=f"{plan.names.prefix}-close-default-sg",
        name=_CLOSING_RUNBOOK,
        parameters={"AutomationAssumeRole": [role.role_arn], "GroupId": [vpc.vpc_default_security_group]},
    )
    association.node.add_dependency(role)
