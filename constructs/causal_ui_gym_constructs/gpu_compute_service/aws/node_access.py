"""What nodes of a cluster need in AWS, once for each cluster: their role, their way in, and notice before spot capacity goes."""

from __future__ import annotations

from aws_cdk import Duration
from aws_cdk import aws_eks_v2 as eks
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets
from aws_cdk import aws_iam as iam
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from ...plan.compute import ComputePlan

# https://karpenter.sh/docs/concepts/disruption/#interruption
_INTERRUPTIONS = {
    "ScheduledChange": ("aws.health", "AWS Health Event"),
    "SpotInterruption": ("aws.ec2", "EC2 Spot Instance Interruption Warning"),
    "Rebalance": ("aws.ec2", "EC2 Instance Rebalance Recommendation"),
    "InstanceStateChange": ("aws.ec2", "EC2 Instance State-change Notification"),
}


class NodeAccess(Construct):
    """Role of the GPU nodes and, for Karpenter, the queue of interruption notices."""

    role: iam.Role
    """Role of the nodes: it allows only what the kubelet itself does."""
    interruptions: sqs.Queue | None
    """Notices that an instance is about to go, which Karpenter answers by moving its pods in time."""

    def __init__(self, scope: Construct, id: str, *, plan: ComputePlan) -> None:
        super().__init__(scope, id)
        provisioner = plan.nodes.options.provisioner
        policies = ["AmazonEKSWorkerNodeMinimalPolicy", "AmazonEC2ContainerRegistryPullOnly"]
        if provisioner != "auto":  # AWS alone reaches the nodes of Auto Mode
            policies.append("AmazonSSMManagedInstanceCore")
        self.role = iam.Role(
            self,
            "Role",
            role_name=plan.names.node_role,
            description=f"GPU nodes of {plan.names.cluster}",
            assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"),
            managed_policies=[iam.ManagedPolicy.from_aws_managed_policy_name(policy) for policy in policies],
        )
        if provisioner == "karpenter":  # made here, so that Karpenter need not be allowed to make any
            iam.CfnInstanceProfile(
                self, "InstanceProfile", instance_profile_name=plan.names.node_role, roles=[self.role.role_name]
            )
        if provisioner != "managed":  # EKS itself lets the nodes of managed groups in
            _access_entry(self, plan, self.role, auto=provisioner == "auto")
        self.interruptions = _interruptions(self, plan) if provisioner == "karpenter" else None


def _access_entry(scope: Construct, plan: ComputePlan, role: iam.Role, *, auto: bool) -> None:
    """https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html"""
    policy = eks.CfnAccessEntry.AccessPolicyProperty(
        policy_arn="arn:aws:eks::aws:cluster-access-policy/AmazonEKSAutoNodePolicy",
        access_scope=eks.CfnAccessEntry.AccessScopeProperty(type="cluster"),
    )
    eks.CfnAccessEntry(
        scope,
        "AccessEntry",
        cluster_name=plan.names.cluster,
        principal_arn=role.role_arn,
        type="EC2" if auto else "EC2_LINUX",
        access_policies=[policy] if auto else None,
    )


def _interruptions(scope: Construct, plan: ComputePlan) -> sqs.Queue:
    queue = sqs.Queue(
        scope,
        "Interruptions",
        queue_name=plan.names.interruption_queue,
        # EventBridge can write to it without a grant on a key; a notice holds nothing secret.
        encryption=sqs.QueueEncryption.SQS_MANAGED,
        enforce_ssl=True,
        # A notice older than this is of no use: spot capacity goes after two minutes.
        retention_period=Duration.minutes(5),
    )
    rules = Construct(scope, "InterruptionRules")
    for id, (source, detail_type) in _INTERRUPTIONS.items():
        events.Rule(
            rules,
            id,
            description=f"{detail_type} for Karpenter of {plan.names.cluster}",
            event_pattern=events.EventPattern(source=[source], detail_type=[detail_type]),
            targets=[targets.SqsQueue(queue)],
        )
    return queue
