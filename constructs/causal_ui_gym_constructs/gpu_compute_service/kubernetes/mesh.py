"""Istio's part: limits and ejection on the way to the pods, and the way in for who routes with Istio's own kinds."""

from __future__ import annotations

import cdk8s
from constructs import Construct

from ...imports import networking_istio_io as istio
from ...plan.compute import ComputePlan
from ...plan.release import Canary
from ...plan.traffic import ConnectionLimits, Ejection, GatewayRoutes, IstioRoutes
from .gateway import certificate, hosts, tls_secret
from .services import HTTP_PORT


def destination_rules(scope: Construct, plan: ComputePlan, routes: GatewayRoutes | IstioRoutes) -> None:
    """Limits and ejection for each Service that a route names; subsets by version for the Service of all API pods."""
    api = plan.workloads["api"]
    _destination_rule(
        scope,
        plan,
        plan.api_service,
        routes,
        subsets=[
            istio.DestinationRuleSpecSubsets(name=track.version, labels={"version": track.version})
            for track in api.tracks
        ],
    )
    if isinstance(routes, GatewayRoutes):
        for track in api.tracks:
            _destination_rule(scope, plan, track.name, routes, subsets=None)


def istio_routes(scope: Construct, plan: ComputePlan, routes: IstioRoutes) -> None:
    """Certificate, Gateway and VirtualService on ingress-gateway pods that are already there."""
    certificate(scope, plan, namespace=routes.namespace)
    istio.Gateway(
        scope,
        "IstioGateway",
        metadata=cdk8s.ApiObjectMetadata(name=f"{plan.service}-gateway", namespace=plan.namespace),
        spec=istio.GatewaySpec(
            selector=dict(routes.selector),
            servers=[
                istio.GatewaySpecServers(
                    port=istio.GatewaySpecServersPort(number=443, name="https", protocol="HTTPS"),
                    hosts=hosts(plan),
                    tls=istio.GatewaySpecServersTls(
                        mode=istio.GatewaySpecServersTlsMode.SIMPLE, credential_name=tls_secret(plan)
                    ),
                ),
                istio.GatewaySpecServers(
                    port=istio.GatewaySpecServersPort(number=80, name="http", protocol="HTTP"),
                    hosts=hosts(plan),
                    tls=istio.GatewaySpecServersTls(https_redirect=True),
                ),
            ],
        ),
    )
    rules = [
        istio.VirtualServiceSpecHttp(
            match=[istio.VirtualServiceSpecHttpMatch(uri=istio.VirtualServiceSpecHttpMatchUri(prefix="/"))],
            route=[_destination(plan, "stable")],
            timeout=f"{routes.timeout_seconds}s",
        )
    ]
    if plan.release is not None:
        rules = [
            _canary_rule(plan, plan.release, routes, reads=True),
            _canary_rule(plan, plan.release, routes, reads=False),
            *rules,
        ]
    istio.VirtualService(
        scope,
        "VirtualService",
        metadata=cdk8s.ApiObjectMetadata(name=plan.service, namespace=plan.namespace),
        spec=istio.VirtualServiceSpec(hosts=hosts(plan), gateways=[f"{plan.service}-gateway"], http=rules),
    )


def _canary_rule(
    plan: ComputePlan, release: Canary, routes: IstioRoutes, *, reads: bool
) -> istio.VirtualServiceSpecHttp:
    """The canary's path, for reads or for all else: only reads may be executed twice."""
    retries = istio.VirtualServiceSpecHttpRetries(
        attempts=routes.retries.attempts,
        per_try_timeout=f"{routes.retries.per_try_timeout_seconds}s",
        retry_on=routes.retries.retry_on,
    )
    return istio.VirtualServiceSpecHttp(
        match=[
            istio.VirtualServiceSpecHttpMatch(
                uri=istio.VirtualServiceSpecHttpMatchUri(prefix=release.path),
                method=istio.VirtualServiceSpecHttpMatchMethod(regex="GET|HEAD|OPTIONS") if reads else None,
            )
        ],
        route=[
            _destination(plan, "stable", 100 - release.weight),
            _destination(plan, "canary", release.weight),
        ],
        timeout=f"{routes.canary_timeout_seconds}s",
        retries=retries if reads else None,
    )


def _destination(plan: ComputePlan, version: str, weight: int | None = None) -> istio.VirtualServiceSpecHttpRoute:
    return istio.VirtualServiceSpecHttpRoute(
        destination=istio.VirtualServiceSpecHttpRouteDestination(
            host=plan.api_service,
            port=istio.VirtualServiceSpecHttpRouteDestinationPort(number=HTTP_PORT),
            subset=version,
        ),
        weight=weight,
    )


def _destination_rule(
    scope: Construct,
    plan: ComputePlan,
    service: str,
    routes: GatewayRoutes | IstioRoutes,
    *,
    subsets: list[istio.DestinationRuleSpecSubsets] | None,
) -> None:
    istio.DestinationRule(
        scope,
        f"DestinationRule-{service}",
        metadata=cdk8s.ApiObjectMetadata(name=service, namespace=plan.namespace),
        spec=istio.DestinationRuleSpec(
            # The full name: a short one would mean the namespace of whoever calls.
            host=f"{service}.{plan.namespace}.svc.cluster.local",
            traffic_policy=istio.DestinationRuleSpecTrafficPolicy(
                load_balancer=istio.DestinationRuleSpecTrafficPolicyLoadBalancer(
                    # LEAST_CONN, its old name, is deprecated.
                    simple=istio.DestinationRuleSpecTrafficPolicyLoadBalancerSimple.LEAST_UNDERSCORE_REQUEST
                ),
                connection_pool=_connection_pool(routes.limits),
                outlier_detection=_outlier_detection(routes.ejection),
            ),
            subsets=subsets,
        ),
    )


def _connection_pool(limits: ConnectionLimits) -> istio.DestinationRuleSpecTrafficPolicyConnectionPool:
    return istio.DestinationRuleSpecTrafficPolicyConnectionPool(
        tcp=istio.DestinationRuleSpecTrafficPolicyConnectionPoolTcp(max_connections=limits.connections),
        http=istio.DestinationRuleSpecTrafficPolicyConnectionPoolHttp(
            http1_max_pending_requests=limits.pending_requests,
            http2_max_requests=limits.requests,
            max_requests_per_connection=limits.requests_per_connection,
            max_retries=limits.retries,
        ),
    )


def _outlier_detection(ejection: Ejection) -> istio.DestinationRuleSpecTrafficPolicyOutlierDetection:
    return istio.DestinationRuleSpecTrafficPolicyOutlierDetection(
        consecutive_gateway_errors=ejection.consecutive_gateway_errors,
        # Left out, Istio would also count 500s: one query that fails wherever it goes would take pods out for everybody.
        consecutive5_xx_errors=0,
        interval=f"{ejection.interval_seconds}s",
        base_ejection_time=f"{ejection.base_ejection_seconds}s",
        max_ejection_percent=ejection.max_percent,
        min_health_percent=ejection.min_health_percent,
    )
