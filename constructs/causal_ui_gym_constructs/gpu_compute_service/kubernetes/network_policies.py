"""Flows of the service's pods. The namespace denies everything else."""

from __future__ import annotations

from collections.abc import Sequence

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan
from ...plan.connections import Flow
from ...plan.traffic import IngressRoutes, IstioRoutes
from ...plan.workloads import NAME_LABEL, Workload

_MONITORING = "monitoring"
_OTLP = Flow(name="otlp", port=4318, namespace=_MONITORING)
_DNS = tuple(
    Flow(name="dns", port=53, namespace="kube-system", pods={"k8s-app": "kube-dns"}, protocol=protocol)
    for protocol in ("UDP", "TCP")
)
# EKS Pod Identity agent. https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html
_POD_IDENTITY_AGENT = Flow(name="pod-identity-agent", port=80, cidrs=("169.254.170.23/32",))
# What is not the internet: RFC 1918, carrier-grade NAT, link-local with the instance metadata service.
_PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16"]


def network_policies(scope: Construct, plan: ComputePlan) -> None:
    """One policy for what every pod of the service sends, and one for what each workload receives."""
    for workload in plan.workloads.values():
        if workload.tracks:
            _ingress(scope, plan, workload)
    _egress(scope, plan)


def _ingress(scope: Construct, plan: ComputePlan, workload: Workload) -> None:
    rules = []
    if workload.component == "api" and "http" in workload.ports:
        rules.append(_rule(workload.ports["http"], _way_in(plan)))
    if "metrics" in workload.ports:
        rules.append(
            _rule(workload.ports["metrics"], k8s.NetworkPolicyPeer(namespace_selector=_namespace(_MONITORING)))
        )
    k8s.KubeNetworkPolicy(
        scope,
        f"{workload.component}-ingress",
        metadata=k8s.ObjectMeta(name=f"{plan.service}-{workload.component}-ingress", namespace=plan.namespace),
        spec=k8s.NetworkPolicySpec(
            pod_selector=k8s.LabelSelector(match_labels=workload.labels), policy_types=["Ingress"], ingress=rules
        ),
    )


def _way_in(plan: ComputePlan) -> k8s.NetworkPolicyPeer | None:
    """Pods that bring requests from outside; ``None``, anybody, where only the controller of an Ingress knows where it runs."""
    if isinstance(plan.routes, IngressRoutes):
        return None
    if isinstance(plan.routes, IstioRoutes):
        return k8s.NetworkPolicyPeer(
            namespace_selector=_namespace(plan.routes.namespace),
            pod_selector=k8s.LabelSelector(match_labels=dict(plan.routes.selector)),
        )
    return k8s.NetworkPolicyPeer(
        pod_selector=k8s.LabelSelector(
            match_labels={"gateway.networking.k8s.io/gateway-name": plan.names.gateway(plan.service)}
        )
    )


def _rule(port: int, peer: k8s.NetworkPolicyPeer | None) -> k8s.NetworkPolicyIngressRule:
    return k8s.NetworkPolicyIngressRule(from_=[peer] if peer else None, ports=[_port(port, "TCP")])


def _egress(scope: Construct, plan: ComputePlan) -> None:
    flows: list[Flow] = [*_DNS, *plan.flows]
    if plan.environment.fills(plan.contract, "otlp_endpoint"):
        flows.append(_OTLP)
    if plan.on_aws:
        # Interface endpoints of SQS, STS and the like lie in the VPC.
        flows.append(Flow(name="aws-endpoints", port=443, cidrs=(plan.names.site.cidr,)))
        if plan.identity == "pod-identity":
            flows.append(_POD_IDENTITY_AGENT)
    rules = [
        k8s.NetworkPolicyEgressRule(to=list(_peers(plan, flow)), ports=[_port(flow.port, flow.protocol)])
        for flow in flows
    ]
    # LLM APIs, the identity provider's keys, and AWS without an endpoint in the VPC: none has fixed addresses.
    internet = k8s.IpBlock(cidr="0.0.0.0/0", except_=_PRIVATE)
    rules.append(k8s.NetworkPolicyEgressRule(to=[k8s.NetworkPolicyPeer(ip_block=internet)], ports=[_port(443, "TCP")]))
    k8s.KubeNetworkPolicy(
        scope,
        "egress",
        metadata=k8s.ObjectMeta(name=f"{plan.service}-egress", namespace=plan.namespace),
        spec=k8s.NetworkPolicySpec(
            pod_selector=k8s.LabelSelector(match_labels={NAME_LABEL: plan.service}),
            policy_types=["Egress"],
            egress=rules,
        ),
    )


def _peers(plan: ComputePlan, flow: Flow) -> Sequence[k8s.NetworkPolicyPeer]:
    if flow.cidrs:
        return [k8s.NetworkPolicyPeer(ip_block=k8s.IpBlock(cidr=cidr)) for cidr in flow.cidrs]
    return [
        k8s.NetworkPolicyPeer(
            namespace_selector=_namespace(flow.namespace or plan.namespace),
            pod_selector=k8s.LabelSelector(match_labels=dict(flow.pods)) if flow.pods else None,
        )
    ]


def _namespace(name: str) -> k8s.LabelSelector:
    return k8s.LabelSelector(match_labels={"kubernetes.io/metadata.name": name})


def _port(number: int, protocol: str) -> k8s.NetworkPolicyPort:
    return k8s.NetworkPolicyPort(port=k8s.IntOrString.from_number(number), protocol=protocol)
