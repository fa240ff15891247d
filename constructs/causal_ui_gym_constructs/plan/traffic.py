"""How requests reach the API's pods: the way in, its time-outs and retries, and what protects the pods behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .errors import ComputeError

MESH_RETRIES: Mapping[str, int | str] = {"attempts": 3, "retryOn": "connect-failure,refused-stream,unavailable"}
"""Istio's retries of every request that no route speaks about, mesh-wide: only of what cannot have been executed, so that a POST never runs
twice, and without a time-out per try, which would cut streams and long computations short of their route's own.

Source: https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retries:
    """Retries of a failed read (GET, HEAD, OPTIONS) before the client sees it. All else is retried as :data:`MESH_RETRIES` says.

    Args:
        attempts: times a request is tried again.
        per_try_timeout_seconds: time each try gets.
        retry_on: conditions, in Envoy's words.

    Raises:
        ComputeError: GYM240.

    Source: https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRetry
    """

    attempts: int = 3
    per_try_timeout_seconds: int = 10
    retry_on: str = "5xx,reset,connect-failure,refused-stream"

    def __post_init__(self) -> None:
        _require_positive("Retries", attempts=self.attempts, per_try_timeout_seconds=self.per_try_timeout_seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionLimits:
    """Most that one proxy keeps open towards the pods of one Service; above it requests are refused at once, not queued.

    Args:
        connections: TCP connections.
        pending_requests: requests that wait for a connection.
        requests: requests in flight.
        requests_per_connection: requests after which a connection is closed.
        retries: retries in flight.

    Raises:
        ComputeError: GYM240.

    Source: https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings
    """

    connections: int = 100
    pending_requests: int = 50
    requests: int = 100
    requests_per_connection: int = 10
    retries: int = 3

    def __post_init__(self) -> None:
        _require_positive(
            "ConnectionLimits",
            connections=self.connections,
            pending_requests=self.pending_requests,
            requests=self.requests,
            requests_per_connection=self.requests_per_connection,
            retries=self.retries,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Ejection:
    """When a pod that keeps failing is left out for a while.

    Args:
        consecutive_gateway_errors: answers 502, 503 or 504 in a row; a 500 is the request's error and not the pod's.
        interval_seconds: time between two looks.
        base_ejection_seconds: time a pod is out, multiplied by the number of times it was.
        max_percent: most pods that may be out.
        min_health_percent: share of healthy pods below which nobody is put out.

    Raises:
        ComputeError: GYM240.

    Source: https://istio.io/latest/docs/reference/config/networking/destination-rule/#OutlierDetection
    """

    consecutive_gateway_errors: int = 5
    interval_seconds: int = 30
    base_ejection_seconds: int = 30
    max_percent: int = 50
    min_health_percent: int = 50

    def __post_init__(self) -> None:
        _require_positive(
            "Ejection",
            consecutive_gateway_errors=self.consecutive_gateway_errors,
            interval_seconds=self.interval_seconds,
            base_ejection_seconds=self.base_ejection_seconds,
            max_percent=self.max_percent,
            min_health_percent=self.min_health_percent,
        )
        for name, percent in (("max_percent", self.max_percent), ("min_health_percent", self.min_health_percent)):
            if percent > 100:
                raise ComputeError(
                    "GYM240", "Ejection", given=f"{name}={percent}", allowed="1 to 100 percent", remedy="Correct it."
                )


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewayRoutes:
    """A Gateway API ``Gateway`` of the platform's own, run by Istio, with ``HTTPRoute`` rules (the default).

    The standard channel of HTTPRoute has no retries: the gateway's are Istio's default policy, which the platform sets to
    :data:`MESH_RETRIES`.

    Args:
        timeout_seconds: longest a request may take.
        canary_timeout_seconds: the same under the canary's path.
        limits: connection limits towards each Service.
        ejection: outlier ejection of its pods.
        gateway_replicas: fewest and most gateway pods.

    Raises:
        ComputeError: GYM240.

    Source: https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/
    """

    timeout_seconds: int = 300
    canary_timeout_seconds: int = 30
    limits: ConnectionLimits = field(default_factory=ConnectionLimits)
    ejection: Ejection = field(default_factory=Ejection)
    gateway_replicas: tuple[int, int] = (2, 6)

    def __post_init__(self) -> None:
        _require_positive(
            "GatewayRoutes", timeout_seconds=self.timeout_seconds, canary_timeout_seconds=self.canary_timeout_seconds
        )
        fewest, most = self.gateway_replicas
        if not 2 <= fewest <= most:
            raise ComputeError(
                "GYM241",
                "GatewayRoutes",
                given=f"gateway_replicas={self.gateway_replicas}",
                allowed="two gateway pods at least, and as many at most as at least",
                remedy="One pod would take the site off the net whenever its node goes.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class IstioRoutes:
    """An Istio ``Gateway`` and ``VirtualService`` on ingress-gateway pods that are already there.

    Args:
        selector: labels of the ingress-gateway pods.
        namespace: namespace of those pods, where Istio looks for the certificate's Secret.
        timeout_seconds: longest a request may take.
        canary_timeout_seconds: the same under the canary's path.
        retries: retries of reads under the canary's path.
        limits: connection limits towards the Service.
        ejection: outlier ejection of its pods.

    Raises:
        ComputeError: GYM240, GYM242.

    Source: https://istio.io/latest/docs/reference/config/networking/gateway/
    """

    selector: Mapping[str, str] = field(default_factory=lambda: {"istio": "ingressgateway"})
    namespace: str = "istio-system"
    timeout_seconds: int = 300
    canary_timeout_seconds: int = 30
    retries: Retries = field(default_factory=Retries)
    limits: ConnectionLimits = field(default_factory=ConnectionLimits)
    ejection: Ejection = field(default_factory=Ejection)

    def __post_init__(self) -> None:
        _require_positive(
            "IstioRoutes", timeout_seconds=self.timeout_seconds, canary_timeout_seconds=self.canary_timeout_seconds
        )
        if not self.selector:
            raise ComputeError(
                "GYM242",
                "IstioRoutes",
                given="selector={}",
                allowed="labels of the ingress-gateway pods",
                remedy="An empty selector would open the host on every proxy of the mesh.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class IngressRoutes:
    """A Kubernetes ``Ingress`` for the controller of that class. It has no weights: a canary needs one of the other two.

    Args:
        class_name: IngressClass, such as ``alb`` or ``traefik``. ingress-nginx was retired in March 2026.
        annotations: annotations for that controller, such as its time-outs.

    Raises:
        ComputeError: GYM243.

    Source: https://kubernetes.io/docs/concepts/services-networking/ingress/
    """

    class_name: str
    annotations: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.class_name == "nginx":
            raise ComputeError(
                "GYM243",
                "IngressRoutes",
                given="class_name='nginx'",
                allowed="the class of a controller that is maintained",
                remedy="ingress-nginx was retired in March 2026: use GatewayRoutes(), the default, or another controller.",
            )


Routes = GatewayRoutes | IstioRoutes | IngressRoutes


def _require_positive(path: str, **values: int) -> None:
    for name, value in values.items():
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise ComputeError(
                "GYM240", path, given=f"{name}={value!r}", allowed="a whole number above 0", remedy="Correct it."
            )
