"""Traffic to the API: its Services and the way in that was chosen."""

from __future__ import annotations

from constructs import Construct

from ...plan.compute import ComputePlan
from ...plan.traffic import GatewayRoutes, IngressRoutes, Routes
from .gateway import gateway_routes
from .ingress import ingress_routes
from .mesh import destination_rules, istio_routes
from .services import services


def traffic(scope: Construct, plan: ComputePlan, routes: Routes) -> None:
    """Render the way from the site's edge to the API's pods."""
    services(scope, plan)
    if isinstance(routes, IngressRoutes):
        ingress_routes(scope, plan, routes)
        return
    if isinstance(routes, GatewayRoutes):
        gateway_routes(scope, plan, routes)
    else:
        istio_routes(scope, plan, routes)
    destination_rules(scope, plan, routes)
