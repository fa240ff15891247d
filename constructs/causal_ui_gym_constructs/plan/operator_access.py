"""What each operator may call in AWS: its service account, and the statements of the role that Pod Identity gives it.

Actions on a star resource are those whose service defines no resource for them; everything else names resources of the site.
Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .names import Names
from .operator_karpenter_access import karpenter_statements
from .operator_logs import LOG_GROUP
from .operator_signals import ALERTMANAGER
from .operator_statements import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Role of one operator.

    Args:
        operator: name of the operator; the role is :meth:`Names.role` of it.
        namespace: namespace of its service account.
        service_account: service account.
        statements: what the role allows, given the site.
    """

    operator: str
    namespace: str
    service_account: str
    statements: Callable[[Names], tuple[Statement, ...]] = field(repr=False)


def _external_secrets(names: Names) -> tuple[Statement, ...]:
    """Secrets of the platform alone; decryption only through Secrets Manager."""
    site = names.site
    return (
        Statement(
            actions=(
                "secretsmanager:GetSecretValue",
                "secretsmanager:DescribeSecret",
                "secretsmanager:ListSecretVersionIds",
            ),
            resources=(f"arn:aws:secretsmanager:{site.region}:{site.account}:secret:{names.platform}/*",),
        ),
        Statement(
            actions=("kms:Decrypt",),
            resources=(f"arn:aws:kms:{site.region}:{site.account}:key/*",),
            conditions={
                "StringEquals": {"kms:ViaService": f"secretsmanager.{site.region}.amazonaws.com"},
                "StringLike": {
                    "kms:EncryptionContext:SecretARN": f"arn:aws:secretsmanager:{site.region}:{site.account}:secret:{names.platform}/*"
                },
            },
        ),
    )


def _dns(names: Names) -> tuple[Statement, ...]:
    """The zone is the hub's: the site may only take on its own role there."""
    return (Statement(actions=("sts:AssumeRole", "sts:TagSession"), resources=(names.hub_role_arn("dns"),)),)


def _load_balancer_controller(names: Names) -> tuple[Statement, ...]:
    """Registers pods with target groups of the site. AWS's published policy also lets the controller make load balancers and open security
    groups; ours come from CloudFormation, so it may not."""
    site = names.site
    return (
        Statement(
            actions=(
                "ec2:DescribeAvailabilityZones",
                "ec2:DescribeInstances",
                "ec2:DescribeNetworkInterfaces",
                "ec2:DescribeSecurityGroups",
                "ec2:DescribeSubnets",
                "ec2:DescribeVpcs",
                "elasticloadbalancing:DescribeLoadBalancers",
                "elasticloadbalancing:DescribeTargetGroups",
                "elasticloadbalancing:DescribeTargetGroupAttributes",
                "elasticloadbalancing:DescribeTargetHealth",
                "elasticloadbalancing:DescribeTags",
            ),
            resources=("*",),
            conditions={"StringEquals": {"aws:RequestedRegion": site.region}},
        ),
        Statement(
            actions=("elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"),
            resources=(f"arn:aws:elasticloadbalancing:{site.region}:{site.account}:targetgroup/{site.name}-*/*",),
        ),
    )


def _keda(names: Names) -> tuple[Statement, ...]:
    """Depth of the site's queues; it reads no message."""
    site = names.site
    return (
        Statement(
            actions=("sqs:GetQueueAttributes", "sqs:GetQueueUrl"),
            resources=(f"arn:aws:sqs:{site.region}:{site.account}:{names.prefix}-*",),
        ),
    )


def _fluent_bit(names: Names) -> tuple[Statement, ...]:
    site = names.site
    group = f"arn:aws:logs:{site.region}:{site.account}:log-group:{names.log_group(LOG_GROUP)}"
    return (
        Statement(
            actions=("logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"),
            resources=(group, f"{group}:log-stream:*"),
        ),
    )


def _otel_collector(names: Names) -> tuple[Statement, ...]:
    """X-Ray has no resources for writing."""
    return (
        Statement(
            actions=("xray:PutTraceSegments", "xray:PutTelemetryRecords"),
            resources=("*",),
            conditions={"StringEquals": {"aws:RequestedRegion": names.site.region}},
        ),
    )


def _alertmanager(names: Names) -> tuple[Statement, ...]:
    """Tells the site's alarm topic, and uses that topic's key through SNS alone."""
    site = names.site
    return (
        Statement(actions=("sns:Publish",), resources=(names.alarm_topic_arn,)),
        Statement(
            actions=("kms:Decrypt", "kms:GenerateDataKey"),
            resources=(f"arn:aws:kms:{site.region}:{site.account}:key/*",),
            conditions={
                "StringEquals": {"kms:ViaService": f"sns.{site.region}.amazonaws.com"},
                "ForAnyValue:StringEquals": {"kms:ResourceAliases": names.key_alias("alarms")},
            },
        ),
    )


def shared_secrets_statement(names: Names, primary: Names) -> Statement:
    """Lets a replica's External Secrets Operator take on the reading roles that its primary made for it, in another account: the data tier's,
    the service's, and those of further services, which put their own name in front."""
    roles, reader = f"arn:aws:iam::{primary.site.account}:role/{primary.prefix}", names.site.name
    return Statement(
        actions=("sts:AssumeRole", "sts:TagSession"),
        resources=(
            f"{roles}-secrets-{reader}",
            f"{roles}-shared-secrets-{reader}",
            f"{roles}-*-shared-secrets-{reader}",
        ),
    )


ACCESS: Mapping[str, Access] = {
    access.operator: access
    for access in (
        Access(
            operator="external-secrets",
            namespace="external-secrets",
            service_account="external-secrets",
            statements=_external_secrets,
        ),
        Access(operator="cert-manager", namespace="cert-manager", service_account="cert-manager", statements=_dns),
        Access(operator="external-dns", namespace="external-dns", service_account="external-dns", statements=_dns),
        Access(
            operator="aws-load-balancer-controller",
            namespace="kube-system",
            service_account="aws-load-balancer-controller",
            statements=_load_balancer_controller,
        ),
        Access(
            operator="karpenter", namespace="kube-system", service_account="karpenter", statements=karpenter_statements
        ),
        Access(operator="keda", namespace="keda", service_account="keda-operator", statements=_keda),
        Access(
            operator="fluent-bit", namespace="amazon-cloudwatch", service_account="fluent-bit", statements=_fluent_bit
        ),
        Access(
            operator="kube-prometheus-stack",
            namespace="monitoring",
            service_account=ALERTMANAGER,
            statements=_alertmanager,
        ),
        Access(
            operator="otel-collector",
            namespace="monitoring",
            service_account="otel-collector",
            statements=_otel_collector,
        ),
    )
}
"""Operators that call AWS. Velero's role is the data tier's: it names its buckets."""
