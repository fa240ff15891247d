"""Actions of AWS that know no resource: their statement can only say ``*``.

Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
(the column "Resource types" of each service's page is empty). `tests/proof/cloudformation` compares it with a copy of that reference.
"""

from __future__ import annotations

from fnmatch import fnmatchcase

WITHOUT_RESOURCE = (
    "acm:ListCertificates",
    "acm:RequestCertificate",
    "autoscaling:Describe*",
    "bedrock:ListFoundationModels",
    "cloudfront:ListDistributions",
    "cloudwatch:DescribeAlarmsForMetric",
    "cloudwatch:GetMetricData",
    "cloudwatch:GetMetricStatistics",
    "cloudwatch:ListMetrics",
    "cloudwatch:PutMetricData",
    "ec2:Describe*",
    "ecr:GetAuthorizationToken",
    "eks:ListClusters",
    "elasticloadbalancing:Describe*",
    "globalaccelerator:CreateAccelerator",
    "globalaccelerator:ListAccelerators",
    "iam:ListAccountAliases",
    "iam:ListInstanceProfiles",
    "iam:ListRoles",
    "iam:ListServerCertificates",
    "kms:CreateKey",
    "kms:ListAliases",
    "kms:ListKeys",
    "logs:DescribeLogGroups",
    "pricing:GetProducts",
    "route53:CreateHealthCheck",
    "route53:ListHealthChecks",
    "route53:ListHostedZones",
    "route53:ListHostedZonesByName",
    "s3:GetAccountPublicAccessBlock",
    "s3:ListAllMyBuckets",
    "secretsmanager:BatchGetSecretValue",
    "secretsmanager:GetRandomPassword",
    "secretsmanager:ListSecrets",
    "shield:GetSubscriptionState",
    "sqs:ListQueues",
    "ssm:DescribeParameters",
    "sts:GetCallerIdentity",
    "tag:GetResources",
    "wafv2:ListWebACLs",
    "xray:GetSamplingRules",
    "xray:GetSamplingStatisticSummaries",
    "xray:GetSamplingTargets",
    "xray:PutTelemetryRecords",
    "xray:PutTraceSegments",
)
"""Names, and of EC2 a pattern: of its Describe actions one in ten takes a resource, and none must."""


def knows_no_resource(action: str) -> bool:
    """Whether no resource can be named for an action."""
    service, _, name = action.partition(":")
    return any(fnmatchcase(f"{service.lower()}:{name}", pattern) for pattern in WITHOUT_RESOURCE)
