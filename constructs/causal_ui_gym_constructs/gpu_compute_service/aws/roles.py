"""IAM roles of the pods: each allows just what its workload calls."""

from __future__ import annotations

from aws_cdk import CfnJson, Fn, Stack
from aws_cdk import aws_eks_v2 as eks
from aws_cdk import aws_iam as iam
from constructs import Construct

from ...placement import Placement
from ...plan.compute import ComputePlan
from ...plan.workloads import Workload
from ...platform.cluster import pod_identity_principal
from .queue import JobQueue


class WorkloadRoles(Construct):
    """Roles of the API and the worker."""

    roles: dict[str, iam.Role]
    """Roles by component; a workload that calls nothing of AWS has none."""

    def __init__(
        self, scope: Construct, id: str, *, plan: ComputePlan, placement: Placement, jobs: JobQueue | None
    ) -> None:
        super().__init__(scope, id)
        self.roles = {}
        for workload in plan.workloads.values():
            if workload.role is not None:
                self.roles[workload.component] = _role(self, plan, placement, workload, workload.role)
        for component, role in self.roles.items():
            if jobs is not None:
                _allow_queue(role, jobs, receives=component != "api")


def _role(scope: Construct, plan: ComputePlan, placement: Placement, workload: Workload, purpose: str) -> iam.Role:
    within = Construct(scope, workload.component.capitalize())
    irsa = plan.identity == "irsa"
    role = iam.Role(
        within,
        "Role",
        role_name=plan.names.role(purpose),
        description=f"{workload.component} pods of {plan.service}",
        assumed_by=_web_identity(within, plan, placement, workload)
        if irsa
        else pod_identity_principal(plan.names, plan.namespace, workload.service_account),
    )
    if not irsa:
        eks.CfnPodIdentityAssociation(
            within,
            "PodIdentity",
            cluster_name=plan.names.cluster,
            namespace=plan.namespace,
            service_account=workload.service_account,
            role_arn=role.role_arn,
        )
    return role


def _allow_queue(role: iam.Role, jobs: JobQueue, *, receives: bool) -> None:
    """What a pod calls on an encrypted queue: every one sends, also those that find a job which never reached the queue.

    CDK's own grants add ``kms:Encrypt``, ``kms:ReEncrypt*`` and ``kms:GenerateDataKey*``, which SQS does not use here.
    Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
    """
    actions = ["SendMessage"] + (["ReceiveMessage", "DeleteMessage", "ChangeMessageVisibility"] if receives else [])
    role.add_to_policy(
        iam.PolicyStatement(
            actions=[f"sqs:{action}" for action in (*actions, "GetQueueAttributes", "GetQueueUrl")],
            resources=[jobs.queue.queue_arn],
        )
    )
    role.add_to_policy(
        iam.PolicyStatement(
            actions=["kms:Decrypt", "kms:GenerateDataKey"],
            resources=[jobs.key.key_arn],
        )
    )


def _web_identity(scope: Construct, plan: ComputePlan, placement: Placement, workload: Workload) -> iam.IPrincipal:
    """IAM roles for service accounts. https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html

    The issuer is known only at deployment, and a key of a policy condition cannot be a token: CfnJson resolves it then.
    """
    cluster = placement.cluster
    assert cluster is not None
    issuer = (
        Fn.select(1, Fn.split("//", cluster.cluster_open_id_connect_issuer_url))
        if isinstance(cluster, eks.Cluster)
        else cluster.open_id_connect_provider.open_id_connect_provider_issuer
    )
    subject = f"system:serviceaccount:{plan.namespace}:{workload.service_account}"
    conditions = CfnJson(scope, "Conditions", value={f"{issuer}:aud": "sts.amazonaws.com", f"{issuer}:sub": subject})
    account = Stack.of(scope).account
    return iam.WebIdentityPrincipal(
        f"arn:aws:iam::{account}:oidc-provider/{issuer}", conditions={"StringEquals": conditions}
    )
