"""Network flows of the data pods. The namespace denies everything else."""

from __future__ import annotations

from collections.abc import Sequence

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.data_plan import CLUSTER, POSTGRES_PORT, REDIS_PODS, REDIS_PORT, DataPlan

_MONITORING = "monitoring"
_OPERATORS = {"postgres": "cnpg-system", "redis": "redis-operator"}
_REDIS_BUS_PORT = REDIS_PORT + 10000
# The operator reads an instance's status there. So do the other instances: a primary that reaches neither the API server nor any of
# them shuts itself down, so that there are never two. https://cloudnative-pg.io/documentation/current/instance_manager/#primary-isolation
_POSTGRES_STATUS_PORT = 8000
# EKS Pod Identity agent. https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html
_POD_IDENTITY_AGENT = "169.254.170.23/32"

_POOLERS = k8s.LabelSelector(
    match_expressions=[k8s.LabelSelectorRequirement(key="cnpg.io/poolerName", operator="Exists")]
)
# Instances, and the Jobs that make and join them; those of a cluster restored beside ours too.
_INSTANCES = k8s.LabelSelector(
    match_expressions=[
        k8s.LabelSelectorRequirement(key="cnpg.io/cluster", operator="Exists"),
        k8s.LabelSelectorRequirement(key="cnpg.io/poolerName", operator="DoesNotExist"),
    ]
)
_REDIS = k8s.LabelSelector(match_labels=REDIS_PODS)
_EVERY_POD = k8s.LabelSelector()


def postgres_policies(scope: Construct, plan: DataPlan) -> None:
    """Clients reach the poolers, poolers the instances, instances each other, the operator their status, all the archive."""
    outside = [_dns(), _to_cidr("0.0.0.0/0", 443, 6443)]  # S3 and the API server have no fixed ranges
    if plan.on_aws:
        outside.append(_to_cidr(_POD_IDENTITY_AGENT, 80))
    _policy(
        scope,
        "Instances",
        plan,
        name=CLUSTER,
        pods=_INSTANCES,
        ingress=[
            _from_pods(POSTGRES_PORT, pods=_POOLERS),
            _from_pods(POSTGRES_PORT, _POSTGRES_STATUS_PORT, pods=_INSTANCES),
            _from_namespace(_POSTGRES_STATUS_PORT, namespace=_OPERATORS["postgres"]),
            _from_namespace(9187, namespace=_MONITORING),
        ],
        egress=[_to_pods(POSTGRES_PORT, _POSTGRES_STATUS_PORT, pods=_INSTANCES), *outside],
    )
    _policy(
        scope,
        "Poolers",
        plan,
        name="postgres-pooler",
        pods=_POOLERS,
        ingress=[_from_pods(POSTGRES_PORT, pods=_EVERY_POD), _from_namespace(9127, namespace=_MONITORING)],
        egress=[_to_pods(POSTGRES_PORT, pods=_INSTANCES), *outside[:2]],
    )


def redis_policies(scope: Construct, plan: DataPlan) -> None:
    """Clients and the operator reach every node, nodes each other and their bus."""
    _policy(
        scope,
        "Nodes",
        plan,
        name="redis-cluster",
        pods=_REDIS,
        ingress=[
            _from_pods(REDIS_PORT, pods=_EVERY_POD),
            _from_pods(_REDIS_BUS_PORT, pods=_REDIS),
            _from_namespace(REDIS_PORT, namespace=_OPERATORS["redis"]),
            _from_namespace(9121, namespace=_MONITORING),
        ],
        egress=[_to_pods(REDIS_PORT, _REDIS_BUS_PORT, pods=_REDIS), _dns()],
    )


def _policy(
    scope: Construct,
    id: str,
    plan: DataPlan,
    *,
    name: str,
    pods: k8s.LabelSelector,
    ingress: Sequence[k8s.NetworkPolicyIngressRule],
    egress: Sequence[k8s.NetworkPolicyEgressRule],
) -> None:
    k8s.KubeNetworkPolicy(
        scope,
        id,
        metadata=k8s.ObjectMeta(name=name, namespace=plan.names.namespace),
        spec=k8s.NetworkPolicySpec(
            pod_selector=pods, policy_types=["Ingress", "Egress"], ingress=list(ingress), egress=list(egress)
        ),
    )


def _ports(*numbers: int, protocol: str = "TCP") -> list[k8s.NetworkPolicyPort]:
    return [k8s.NetworkPolicyPort(port=k8s.IntOrString.from_number(number), protocol=protocol) for number in numbers]


def _namespace(name: str) -> k8s.LabelSelector:
    return k8s.LabelSelector(match_labels={"kubernetes.io/metadata.name": name})


def _from_pods(*ports: int, pods: k8s.LabelSelector) -> k8s.NetworkPolicyIngressRule:
    return k8s.NetworkPolicyIngressRule(from_=[k8s.NetworkPolicyPeer(pod_selector=pods)], ports=_ports(*ports))


def _from_namespace(*ports: int, namespace: str) -> k8s.NetworkPolicyIngressRule:
    return k8s.NetworkPolicyIngressRule(
        from_=[k8s.NetworkPolicyPeer(namespace_selector=_namespace(namespace))], ports=_ports(*ports)
    )


def _to_pods(*ports: int, pods: k8s.LabelSelector) -> k8s.NetworkPolicyEgressRule:
    return k8s.NetworkPolicyEgressRule(to=[k8s.NetworkPolicyPeer(pod_selector=pods)], ports=_ports(*ports))


def _to_cidr(cidr: str, *ports: int) -> k8s.NetworkPolicyEgressRule:
    return k8s.NetworkPolicyEgressRule(
        to=[k8s.NetworkPolicyPeer(ip_block=k8s.IpBlock(cidr=cidr))], ports=_ports(*ports)
    )


def _dns() -> k8s.NetworkPolicyEgressRule:
    return k8s.NetworkPolicyEgressRule(
        to=[
            k8s.NetworkPolicyPeer(
                namespace_selector=_namespace("kube-system"),
                pod_selector=k8s.LabelSelector(match_labels={"k8s-app": "kube-dns"}),
            )
        ],
        ports=[*_ports(53, protocol="UDP"), *_ports(53)],
    )
