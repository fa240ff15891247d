"""The namespace: Pod Security, quotas, default limits, and no traffic but what a policy allows."""

from __future__ import annotations

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan

POD_SECURITY = "restricted"


def namespace(scope: Construct, plan: ComputePlan) -> k8s.KubeNamespace:
    """The namespace, with Pod Security ``restricted`` enforced.

    https://kubernetes.io/docs/concepts/security/pod-security-standards/
    """
    levels = {f"pod-security.kubernetes.io/{mode}": POD_SECURITY for mode in ("enforce", "audit", "warn")}
    return k8s.KubeNamespace(
        scope,
        "Namespace",
        metadata=k8s.ObjectMeta(
            name=plan.namespace,
            labels={"name": plan.namespace, "tier": "production", "monitoring": "enabled", **levels},
        ),
    )


def limits(scope: Construct, plan: ComputePlan) -> None:
    """What a container without requests gets, and bounds that stop a runaway before it takes the cluster."""
    k8s.KubeLimitRange(
        scope,
        "LimitRange",
        metadata=k8s.ObjectMeta(name=plan.namespace, namespace=plan.namespace),
        spec=k8s.LimitRangeSpec(
            limits=[
                k8s.LimitRangeItem(
                    type="Container",
                    default_request=_quantities(cpu="50m", memory="64Mi"),
                    # No default for cpu: a limit would throttle who set none on purpose.
                    default=_quantities(memory="512Mi"),
                )
            ]
        ),
    )
    k8s.KubeResourceQuota(
        scope,
        "ResourceQuota",
        metadata=k8s.ObjectMeta(name=plan.namespace, namespace=plan.namespace),
        # Pods of all services, the data tier and the gateway; GPUs are bounded by the node pools.
        spec=k8s.ResourceQuotaSpec(
            hard=_quantities(
                **{
                    "pods": "500",
                    "services.loadbalancers": "0",
                    "services.nodeports": "0",
                    "persistentvolumeclaims": "100",
                }
            )
        ),
    )


def default_deny(scope: Construct, plan: ComputePlan) -> None:
    """No pod of the namespace sends or receives anything unless a policy names the flow."""
    k8s.KubeNetworkPolicy(
        scope,
        "DefaultDeny",
        metadata=k8s.ObjectMeta(name="default-deny", namespace=plan.namespace),
        spec=k8s.NetworkPolicySpec(pod_selector=k8s.LabelSelector(), policy_types=["Ingress", "Egress"]),
    )


def _quantities(**amounts: str) -> dict[str, k8s.Quantity]:
    return {name: k8s.Quantity.from_string(amount) for name, amount in amounts.items()}
