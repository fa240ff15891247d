"""The load balancer's certificate, whose proof lies in the hub's zone.

CloudFormation proves a certificate only in a zone of the stack's own account. One small function does so for every site alike,
through a role in the hub that may write nothing but the proof of this site's hosts.

Sources: https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html,
https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-rrset-conditions.html
"""

from __future__ import annotations

from importlib.resources import files

import aws_cdk as cdk
from aws_cdk import RemovalPolicy
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_logs as logs
from constructs import Construct

from ...causal_data_tier.aws.keys import foreign_role
from ...plan.edge import EdgePlan

PURPOSE = "certificates"


def dns_role(scope: Construct, id: str, *, plan: EdgePlan, zone_id: str) -> iam.Role:
    """Role in the zone's account with which one site's function writes the proof of its hosts."""
    names = plan.names
    role = iam.Role(
        scope,
        id,
        role_name=names.hub_role(PURPOSE),
        description=f"Proof of the certificates of {plan.site_host}",
        assumed_by=foreign_role(names.site.account, names.role_arn(PURPOSE)),
    )
    role.add_to_policy(
        iam.PolicyStatement(
            actions=["route53:ChangeResourceRecordSets"],
            resources=[f"arn:aws:route53:::hostedzone/{zone_id}"],
            conditions={
                "ForAllValues:StringEquals": {
                    "route53:ChangeResourceRecordSetsActions": ["UPSERT"],
                    "route53:ChangeResourceRecordSetsRecordTypes": ["CNAME"],
                },
                "ForAllValues:StringLike": {
                    "route53:ChangeResourceRecordSetsNormalizedRecordNames": [f"_*.{host}" for host in hosts(plan)]
                },
            },
        )
    )
    return role


def hosts(plan: EdgePlan) -> list[str]:
    """Hosts that the certificate covers."""
    return [plan.host, plan.site_host]


class Certificate(Construct):
    """Certificate of a site's hosts, in its account and region.

    Args:
        scope: parent.
        id: construct id.
        plan: edge of the site.
        zone_id: hosted zone of the proof.
    """

    arn: str
    """ARN of the issued certificate."""

    def __init__(self, scope: Construct, id: str, *, plan: EdgePlan, zone_id: str) -> None:
        super().__init__(scope, id)
        names = plan.names
        function_name = names.role(PURPOSE)
        log_group = logs.LogGroup(
            self,
            "LogGroup",
            log_group_name=f"/aws/lambda/{function_name}",
            retention=logs.RetentionDays.ONE_MONTH,
            removal_policy=RemovalPolicy.DESTROY,
        )
        role = _function_role(self, plan, log_group)
        function = lambda_.Function(
            self,
            "Function",
            function_name=function_name,
            description=f"Requests and proves the certificate of {plan.site_host}",
            runtime=lambda_.Runtime.PYTHON_3_14,
            architecture=lambda_.Architecture.ARM_64,
            handler="index.handler",
            code=lambda_.Code.from_inline(
                files("causal_ui_gym_constructs.global_edge")
                .joinpath("certificate_lambda.py")
                .read_text(encoding="utf-8")
            ),
            role=role.without_policy_updates(),
            timeout=cdk.Duration.minutes(15),
            log_group=log_group,
        )
        resource = cdk.CustomResource(
            self,
            "Resource",
            resource_type="Custom::Certificate",
            service_token=function.function_arn,
            service_timeout=cdk.Duration.minutes(16),
            properties={"Domains": hosts(plan), "ZoneId": zone_id, "DnsRoleArn": names.hub_role_arn(PURPOSE)},
        )
        # Without its permissions the function could not even say what is wrong.
        resource.node.add_dependency(role)
        self.arn = resource.ref


def _function_role(scope: Construct, plan: EdgePlan, log_group: logs.LogGroup) -> iam.Role:
    names = plan.names
    role = iam.Role(
        scope,
        "Role",
        role_name=names.role(PURPOSE),
        assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"),
    )
    certificates = f"arn:aws:acm:{names.site.region}:{names.site.account}:certificate/*"
    # A request has no resource yet; it names its hosts. https://docs.aws.amazon.com/acm/latest/userguide/acm-conditions.html
    role.add_to_policy(
        iam.PolicyStatement(
            actions=["acm:RequestCertificate"],
            resources=["*"],
            conditions={
                "ForAllValues:StringEquals": {"acm:DomainNames": hosts(plan)},
                "StringEquals": {"acm:ValidationMethod": "DNS", "aws:RequestedRegion": names.site.region},
            },
        )
    )
    role.add_to_policy(
        iam.PolicyStatement(actions=["acm:DescribeCertificate", "acm:DeleteCertificate"], resources=[certificates])
    )
    role.add_to_policy(iam.PolicyStatement(actions=["sts:AssumeRole"], resources=[names.hub_role_arn(PURPOSE)]))
    role.add_to_policy(
        iam.PolicyStatement(actions=["logs:CreateLogStream", "logs:PutLogEvents"], resources=[log_group.log_group_arn])
    )
    return role
