"""Who the pods are: service accounts, and the little that they may ask of the Kubernetes API."""

from __future__ import annotations

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan


def identities(scope: Construct, plan: ComputePlan) -> None:
    """A service account for each workload, and one Role that reads the service's own ConfigMap and nothing secret.

    Tokens are not mounted: the pods do not call the Kubernetes API. The Role is for a person or a debugging container that runs
    as one of them. EKS Pod Identity mounts a token of its own.
    """
    accounts = {workload.service_account: workload.role for workload in plan.workloads.values()}
    for name, role in accounts.items():
        annotations = {}
        if plan.identity == "irsa" and role is not None:
            annotations["eks.amazonaws.com/role-arn"] = plan.names.role_arn(role)
        k8s.KubeServiceAccount(
            scope,
            name,
            metadata=k8s.ObjectMeta(name=name, namespace=plan.namespace, annotations=annotations or None),
            automount_service_account_token=False,
        )
    k8s.KubeRole(
        scope,
        "Role",
        metadata=k8s.ObjectMeta(name=f"{plan.service}-role", namespace=plan.namespace),
        rules=[
            k8s.PolicyRule(api_groups=[""], resources=["configmaps"], resource_names=[plan.config_map], verbs=["get"]),
            k8s.PolicyRule(api_groups=[""], resources=["pods"], verbs=["get", "list", "watch"]),
        ],
    )
    k8s.KubeRoleBinding(
        scope,
        "RoleBinding",
        metadata=k8s.ObjectMeta(name=f"{plan.service}-binding", namespace=plan.namespace),
        subjects=[k8s.Subject(kind="ServiceAccount", name=name, namespace=plan.namespace) for name in accounts],
        role_ref=k8s.RoleRef(api_group="rbac.authorization.k8s.io", kind="Role", name=f"{plan.service}-role"),
    )
