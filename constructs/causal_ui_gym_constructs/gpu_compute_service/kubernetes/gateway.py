"""The way in by Gateway API: Gateway, certificate, routes, and the gateway's own scaling and network policy."""

from __future__ import annotations

import cdk8s
from cdk8s_plus_27 import k8s
from constructs import Construct

from ...imports import cert_manager_io as cert_manager
from ...imports import gateway_networking_k8s_io as gateway_api
from ...plan.compute import ComputePlan
from ...plan.release import Canary
from ...plan.traffic import GatewayRoutes
from .services import HTTP_PORT

GATEWAY_CLASS = "istio"
GATEWAY_POD_LABEL = "gateway.networking.k8s.io/gateway-name"
_STATUS_PORT = 15021
_ISTIOD_PORT = 15012
_HTTPS = "https"


def gateway_routes(scope: Construct, plan: ComputePlan, routes: GatewayRoutes) -> None:
    """Everything between the load balancer and the API's Services."""
    certificate(scope, plan, namespace=plan.namespace)
    _gateway(scope, plan)
    _redirect(scope, plan)
    _route(scope, plan, routes)
    _scaling(scope, plan, routes)
    _network_policy(scope, plan)


def hosts(plan: ComputePlan) -> list[str]:
    """Hosts that the API answers to: the platform's and, in a platform of sites, the site's own."""
    names = plan.names
    return [names.service_host(plan.service)] + ([names.site_service_host(plan.service)] if plan.on_aws else [])


def certificate(scope: Construct, plan: ComputePlan, *, namespace: str) -> None:
    """The certificate of the API's hosts, renewed by cert-manager a month before it ends."""
    cert_manager.Certificate(
        scope,
        "Certificate",
        metadata=cdk8s.ApiObjectMetadata(name=tls_secret(plan), namespace=namespace),
        spec=cert_manager.CertificateSpec(
            secret_name=tls_secret(plan),
            dns_names=hosts(plan),
            issuer_ref=cert_manager.CertificateSpecIssuerRef(
                name="letsencrypt-prod", kind="ClusterIssuer", group="cert-manager.io"
            ),
            private_key=cert_manager.CertificateSpecPrivateKey(
                algorithm=cert_manager.CertificateSpecPrivateKeyAlgorithm.ECDSA,
                size=256,
                rotation_policy=cert_manager.CertificateSpecPrivateKeyRotationPolicy.ALWAYS,
            ),
        ),
    )


def tls_secret(plan: ComputePlan) -> str:
    """Secret that holds the certificate."""
    return f"{plan.service}-tls"


def gateway_name(plan: ComputePlan) -> str:
    """Name of the Gateway; its Deployment and Service end in its class, as Istio names them."""
    return plan.names.gateway(plan.service)


def _gateway(scope: Construct, plan: ComputePlan) -> None:
    own_routes = gateway_api.GatewaySpecListenersAllowedRoutes(
        namespaces=gateway_api.GatewaySpecListenersAllowedRoutesNamespaces(
            from_=gateway_api.GatewaySpecListenersAllowedRoutesNamespacesFrom.SAME
        )
    )
    listeners = [gateway_api.GatewaySpecListeners(name="http", port=80, protocol="HTTP", allowed_routes=own_routes)]
    # Without a hostname: a load balancer that ends TLS and begins it anew sends no SNI, which a hostname would wait for. Routes tell
    # hosts apart. https://istio.io/latest/docs/ops/common-problems/network-issues/#configuring-sni-routing-when-not-sending-sni
    listeners.append(
        gateway_api.GatewaySpecListeners(
            name=_HTTPS,
            port=443,
            protocol="HTTPS",
            allowed_routes=own_routes,
            tls=gateway_api.GatewaySpecListenersTls(
                mode=gateway_api.GatewaySpecListenersTlsMode.TERMINATE,
                certificate_refs=[gateway_api.GatewaySpecListenersTlsCertificateRefs(name=tls_secret(plan))],
            ),
        )
    )
    gateway_api.Gateway(
        scope,
        "Gateway",
        metadata=cdk8s.ApiObjectMetadata(
            name=gateway_name(plan),
            namespace=plan.namespace,
            # The load balancer is made with the site's edge and finds these pods by a TargetGroupBinding.
            annotations={"networking.istio.io/service-type": "ClusterIP"},
        ),
        spec=gateway_api.GatewaySpec(gateway_class_name=GATEWAY_CLASS, listeners=listeners),
    )


def _redirect(scope: Construct, plan: ComputePlan) -> None:
    gateway_api.HttpRoute(
        scope,
        "Redirect",
        metadata=cdk8s.ApiObjectMetadata(name=f"{plan.service}-redirect", namespace=plan.namespace),
        spec=gateway_api.HttpRouteSpec(
            parent_refs=[gateway_api.HttpRouteSpecParentRefs(name=gateway_name(plan), section_name="http")],
            hostnames=hosts(plan),
            rules=[
                gateway_api.HttpRouteSpecRules(
                    filters=[
                        gateway_api.HttpRouteSpecRulesFilters(
                            type=gateway_api.HttpRouteSpecRulesFiltersType.REQUEST_REDIRECT,
                            request_redirect=gateway_api.HttpRouteSpecRulesFiltersRequestRedirect(
                                scheme=gateway_api.HttpRouteSpecRulesFiltersRequestRedirectScheme.HTTPS,
                                status_code=gateway_api.HttpRouteSpecRulesFiltersRequestRedirectStatusCode.VALUE_301,
                            ),
                        )
                    ]
                )
            ],
        ),
    )


def _route(scope: Construct, plan: ComputePlan, routes: GatewayRoutes) -> None:
    stable = plan.workloads["api"].tracks[0].name
    rules = [_rule("/", [_backend(stable)], routes.timeout_seconds)]
    if plan.release is not None:
        rules.insert(0, _canary_rule(plan, plan.release, stable, routes.canary_timeout_seconds))
    gateway_api.HttpRoute(
        scope,
        "Route",
        metadata=cdk8s.ApiObjectMetadata(name=plan.service, namespace=plan.namespace),
        spec=gateway_api.HttpRouteSpec(
            parent_refs=[gateway_api.HttpRouteSpecParentRefs(name=gateway_name(plan), section_name=_HTTPS)],
            hostnames=hosts(plan),
            rules=rules,
        ),
    )


def _canary_rule(
    plan: ComputePlan, release: Canary, stable: str, timeout_seconds: int
) -> gateway_api.HttpRouteSpecRules:
    canary = plan.workloads["api"].tracks[1].name
    return _rule(
        release.path, [_backend(stable, 100 - release.weight), _backend(canary, release.weight)], timeout_seconds
    )


def _rule(
    path: str, backends: list[gateway_api.HttpRouteSpecRulesBackendRefs], timeout_seconds: int
) -> gateway_api.HttpRouteSpecRules:
    return gateway_api.HttpRouteSpecRules(
        matches=[
            gateway_api.HttpRouteSpecRulesMatches(
                path=gateway_api.HttpRouteSpecRulesMatchesPath(
                    type=gateway_api.HttpRouteSpecRulesMatchesPathType.PATH_PREFIX, value=path
                )
            )
        ],
        backend_refs=backends,
        timeouts=gateway_api.HttpRouteSpecRulesTimeouts(request=f"{timeout_seconds}s"),
    )


def _backend(name: str, weight: int | None = None) -> gateway_api.HttpRouteSpecRulesBackendRefs:
    return gateway_api.HttpRouteSpecRulesBackendRefs(name=name, port=HTTP_PORT, weight=weight)


def _scaling(scope: Construct, plan: ComputePlan, routes: GatewayRoutes) -> None:
    """Istio deploys one gateway pod: an HPA and a PodDisruptionBudget keep the site reachable.

    Source: https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/#automated-deployment
    """
    name = f"{gateway_name(plan)}-{GATEWAY_CLASS}"
    fewest, most = routes.gateway_replicas
    k8s.KubeHorizontalPodAutoscalerV2(
        scope,
        "GatewayScaling",
        metadata=k8s.ObjectMeta(name=name, namespace=plan.namespace),
        spec=k8s.HorizontalPodAutoscalerSpecV2(
            scale_target_ref=k8s.CrossVersionObjectReferenceV2(api_version="apps/v1", kind="Deployment", name=name),
            min_replicas=fewest,
            max_replicas=most,
            metrics=[
                k8s.MetricSpecV2(
                    type="Resource",
                    resource=k8s.ResourceMetricSourceV2(
                        name="cpu", target=k8s.MetricTargetV2(type="Utilization", average_utilization=70)
                    ),
                )
            ],
        ),
    )
    k8s.KubePodDisruptionBudget(
        scope,
        "GatewayDisruption",
        metadata=k8s.ObjectMeta(name=name, namespace=plan.namespace),
        spec=k8s.PodDisruptionBudgetSpec(
            max_unavailable=k8s.IntOrString.from_number(1),
            selector=k8s.LabelSelector(match_labels={GATEWAY_POD_LABEL: gateway_name(plan)}),
        ),
    )


def _network_policy(scope: Construct, plan: ComputePlan) -> None:
    """The gateway's own flows: in from the load balancer and for scraping, out to the API's pods, to istiod and to DNS."""
    api = plan.workloads["api"]

    def port(number: int, protocol: str = "TCP") -> k8s.NetworkPolicyPort:
        return k8s.NetworkPolicyPort(port=k8s.IntOrString.from_number(number), protocol=protocol)

    def namespace(name: str) -> k8s.NetworkPolicyPeer:
        return k8s.NetworkPolicyPeer(
            namespace_selector=k8s.LabelSelector(match_labels={"kubernetes.io/metadata.name": name})
        )

    k8s.KubeNetworkPolicy(
        scope,
        "GatewayFlows",
        metadata=k8s.ObjectMeta(name=gateway_name(plan), namespace=plan.namespace),
        spec=k8s.NetworkPolicySpec(
            pod_selector=k8s.LabelSelector(match_labels={GATEWAY_POD_LABEL: gateway_name(plan)}),
            policy_types=["Ingress", "Egress"],
            ingress=[
                # From the load balancer's addresses. Its security group, not this policy, says who reaches it.
                k8s.NetworkPolicyIngressRule(
                    from_=[k8s.NetworkPolicyPeer(ip_block=k8s.IpBlock(cidr=plan.names.site.cidr))]
                    if plan.on_aws
                    else None,
                    ports=[port(443), port(_STATUS_PORT)] if plan.on_aws else [port(80), port(443), port(_STATUS_PORT)],
                ),
                k8s.NetworkPolicyIngressRule(from_=[namespace("monitoring")], ports=[port(15020)]),
            ],
            egress=[
                k8s.NetworkPolicyEgressRule(
                    to=[k8s.NetworkPolicyPeer(pod_selector=k8s.LabelSelector(match_labels=api.labels))],
                    ports=[port(api.ports["http"])],
                ),
                k8s.NetworkPolicyEgressRule(to=[namespace("istio-system")], ports=[port(_ISTIOD_PORT)]),
                k8s.NetworkPolicyEgressRule(to=[namespace("kube-system")], ports=[port(53, "UDP"), port(53)]),
            ],
        ),
    )
