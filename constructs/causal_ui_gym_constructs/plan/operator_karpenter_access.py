"""What Karpenter may call in AWS: it starts and stops only instances that carry this cluster's tags.

Source: https://karpenter.sh/docs/reference/cloudformation/
"""

from __future__ import annotations

from .names import Names
from .operator_statements import Statement


def karpenter_statements(names: Names) -> tuple[Statement, ...]:
    """Statements of the Karpenter controller's role on that site."""
    site = names.site
    ec2 = f"arn:aws:ec2:{site.region}:{site.account}"
    owned = {
        f"aws:RequestTag/kubernetes.io/cluster/{names.cluster}": "owned",
        "aws:RequestTag/eks:eks-cluster-name": names.cluster,
    }
    ours = {f"aws:ResourceTag/kubernetes.io/cluster/{names.cluster}": "owned"}
    made = tuple(
        f"{ec2}:{kind}/*"
        for kind in ("fleet", "instance", "volume", "network-interface", "launch-template", "spot-instances-request")
    )
    return (
        Statement(
            actions=("ec2:RunInstances", "ec2:CreateFleet"),
            resources=(
                f"arn:aws:ec2:{site.region}::image/*",
                f"arn:aws:ec2:{site.region}::snapshot/*",
                f"{ec2}:security-group/*",
                f"{ec2}:subnet/*",
                f"{ec2}:capacity-reservation/*",
            ),
        ),
        Statement(
            actions=("ec2:RunInstances", "ec2:CreateFleet"),
            resources=(f"{ec2}:launch-template/*",),
            conditions={"StringEquals": ours, "StringLike": {"aws:ResourceTag/karpenter.sh/nodepool": "*"}},
        ),
        Statement(
            actions=("ec2:RunInstances", "ec2:CreateFleet", "ec2:CreateLaunchTemplate"),
            resources=made,
            conditions={"StringEquals": owned, "StringLike": {"aws:RequestTag/karpenter.sh/nodepool": "*"}},
        ),
        Statement(
            actions=("ec2:CreateTags",),
            resources=made,
            conditions={
                "StringEquals": {**owned, "ec2:CreateAction": ["RunInstances", "CreateFleet", "CreateLaunchTemplate"]},
                "StringLike": {"aws:RequestTag/karpenter.sh/nodepool": "*"},
            },
        ),
        Statement(
            actions=("ec2:CreateTags",),
            resources=(f"{ec2}:instance/*",),
            conditions={
                "StringEquals": ours,
                "StringLike": {"aws:ResourceTag/karpenter.sh/nodepool": "*"},
                "ForAllValues:StringEquals": {
                    "aws:TagKeys": ["eks:eks-cluster-name", "karpenter.sh/nodeclaim", "Name"]
                },
            },
        ),
        Statement(
            actions=("ec2:TerminateInstances", "ec2:DeleteLaunchTemplate"),
            resources=(f"{ec2}:instance/*", f"{ec2}:launch-template/*"),
            conditions={"StringEquals": ours, "StringLike": {"aws:ResourceTag/karpenter.sh/nodepool": "*"}},
        ),
        Statement(
            actions=(
                "ec2:DescribeCapacityReservations",
                "ec2:DescribeImages",
                "ec2:DescribeInstances",
                "ec2:DescribeInstanceStatus",
                "ec2:DescribeInstanceTypeOfferings",
                "ec2:DescribeInstanceTypes",
                "ec2:DescribeLaunchTemplates",
                "ec2:DescribePlacementGroups",
                "ec2:DescribeSecurityGroups",
                "ec2:DescribeSpotPriceHistory",
                "ec2:DescribeSubnets",
            ),
            resources=("*",),
            conditions={"StringEquals": {"aws:RequestedRegion": site.region}},
        ),
        Statement(actions=("ssm:GetParameter",), resources=(f"arn:aws:ssm:{site.region}::parameter/aws/service/*",)),
        # The price list has no resources and one region.
        Statement(actions=("pricing:GetProducts",), resources=("*",)),
        Statement(
            actions=("sqs:DeleteMessage", "sqs:GetQueueUrl", "sqs:ReceiveMessage"),
            resources=(f"arn:aws:sqs:{site.region}:{site.account}:{names.interruption_queue}",),
        ),
        Statement(
            actions=("iam:PassRole",),
            resources=(f"arn:aws:iam::{site.account}:role/{names.node_role}",),
            conditions={"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}},
        ),
        # Node classes name an instance profile that the site made: Karpenter makes none.
        Statement(
            actions=("iam:GetInstanceProfile",),
            resources=(f"arn:aws:iam::{site.account}:instance-profile/{names.node_role}",),
        ),
        # Listing takes no resource.
        Statement(actions=("iam:ListInstanceProfiles",), resources=("*",)),
        Statement(actions=("eks:DescribeCluster",), resources=(names.cluster_arn,)),
    )
