"""``GlobalEdge``: hosts, load balancers, firewall and front end of every site, in both trees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from constructs import Construct

from ..placement import Placement, placements_of
from ..plan.compute import ComputePlan
from ..plan.edge import EdgePlan, plan_edge
from ..plan.edge_options import Accelerator, Auto, Cloudflare, EdgeOptions, FrontEnd, Route53
from ..plan.errors import EdgeError
from ..plan.layers import Layer
from ..plan.site import Site

if TYPE_CHECKING:
    from aws_cdk import aws_ec2 as ec2
    from aws_cdk import aws_eks_v2 as eks

    from ..manifests import Manifests
    from ..platform import Platform
    from .aws.hub import HubEdge, ZoneAccess
    from .aws.site import SiteEdge

_SERVICE_PORT = 80


class Service(Protocol):
    """What the edge needs of a service, such as ``GpuComputeService``."""

    @property
    def plans(self) -> Mapping[str, ComputePlan]:
        """What was decided about the service, by site name."""
        ...


class GlobalEdge(Construct):
    """How the world reaches a service: one host over all sites, certificates, a firewall, failover, and the front end.

    On a ``Platform`` every site gets a load balancer with its firewall and certificate, and the hub gets the zone, the records, the
    accelerator and the front end. In a stack of your own: the one site's load balancer, firewall, certificate and records. In a
    chart: what binds the gateway's pods to a load balancer that the AWS tree made.

    Args:
        scope: a ``Platform``, an AWS ``Stack``, or a ``cdk8s.Chart``.
        id: construct id.
        service: the service behind it, such as a ``GpuComputeService`` of the same scope.
        rate_limit_per_minute: requests that one address may make in a minute. By default the service's ``RATE_LIMIT_PER_MINUTE``, else 100.
        body_limit_mib: largest request body in MiB. By default the service's ``BODY_LIMIT_BYTES``, else 10.
        idle_timeout_seconds: time that a connection may stay silent.
        dns: ``Route53(…)`` (default) or ``Cloudflare(…)``.
        accelerator: ``Accelerator(…)``, or None for none. By default one over all sites of a platform.
        front_end: ``FrontEnd(…)``, or None for none. By default one for a platform.
        name: name of the service, where no platform names it.
        domain: public domain, where no platform gives one.
        site: account and region, in a stack or a chart.
        cluster: EKS cluster with a literal name and its security group, in a stack.
        vpc: VPC of that cluster, with public subnets, in a stack.
        manifests: Kubernetes tree, in a stack.

    Raises:
        PlanError: before any construct exists; GYM4xx for the edge's own rules.
    """

    plans: dict[str, EdgePlan]
    """What was decided, by site name."""
    sites: dict[str, SiteEdge]
    """AWS resources of the sites, by site name; empty where the AWS tree is not rendered."""
    zone: ZoneAccess | None
    """What the edge does with the public zone; None where the AWS tree is not rendered, and in a stack of your own."""
    hub: HubEdge | None
    """Records, accelerator and front end; None where the AWS tree is not rendered."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        service: Service,
        rate_limit_per_minute: int | None = None,
        body_limit_mib: int | None = None,
        idle_timeout_seconds: int = 300,
        dns: Route53 | Cloudflare | None = None,
        accelerator: Accelerator | Auto | None = "auto",
        front_end: FrontEnd | Auto | None = "auto",
        name: str = "causal-ui-gym",
        domain: str = "example.com",
        site: Site | None = None,
        cluster: eks.ICluster | None = None,
        vpc: ec2.IVpc | None = None,
        manifests: Manifests | None = None,
    ) -> None:
        from ..platform import Platform

        placements = placements_of(
            scope, id, name=name, domain=domain, site=site, cluster=cluster, vpc=vpc, manifests=manifests
        )
        platform = scope if isinstance(scope, Platform) else None
        _require_alone(scope, id)
        plans = plan_edge(
            id,
            [placement.names for placement in placements],
            service.plans,
            EdgeOptions(
                rate_limit_per_minute=rate_limit_per_minute,
                body_limit_mib=body_limit_mib,
                idle_timeout_seconds=idle_timeout_seconds,
                dns=Route53() if dns is None else dns,
                accelerator=accelerator,
                front_end=front_end,
            ),
            place="platform" if platform is not None else "stack" if placements[0].aws is not None else "chart",
        )
        if platform is None and vpc is not None and cluster is not None:
            _require_reachable(id, vpc, cluster)
        super().__init__(scope, id)
        self._scope = scope
        self.plans = {plan.names.site.name: plan for plan in plans}
        self.sites, self.zone, self.hub = {}, None, None
        if platform is not None and platform.aws is not None:
            self._render_platform(platform, plans)
        elif platform is None and placements[0].aws is not None:
            self._render_stack(placements[0], plans[0])
        for placement, plan in zip(placements, plans, strict=True):
            if placement.chart is not None:
                self._render_kubernetes(placement, plan, service.plans[plan.names.site.name])

    def _within(self, scope: Construct) -> Construct:
        """Place of our parts in a stack or chart: this construct where it lies there itself, else one of the same id."""
        if scope is self._scope:
            return self
        existing = scope.node.try_find_child(self.node.id)
        return existing if isinstance(existing, Construct) else Construct(scope, self.node.id)

    def _render_platform(self, platform: Platform, plans: tuple[EdgePlan, ...]) -> None:
        from .aws.alarms import watch_load_balancer
        from .aws.endpoint import Endpoint
        from .aws.hub import HubEdge, ZoneAccess
        from .aws.site import SiteEdge

        assert platform.aws is not None
        stacks = platform.aws.stacks
        site_stacks = [stacks.site(plan.names, "edge") for plan in plans]
        hub_stack = stacks.hub("edge", region="us-east-1")
        self.zone = ZoneAccess(
            self._within(stacks.hub("foundation")),
            "Zone",
            zone=platform.aws.hub.zone,
            plans=plans,
            site_stacks=site_stacks,
        )
        endpoints = []
        for placement, plan, stack in zip(platform.placements, plans, site_stacks, strict=True):
            assert placement.vpc is not None
            assert placement.cluster is not None
            edge = SiteEdge(
                self._within(stack),
                "Site",
                plan=plan,
                vpc=placement.vpc,
                cluster=placement.cluster,
                zone_id=self.zone.id_in_site(plan),
            )
            self.sites[plan.names.site.name] = edge
            if placement.alarms is not None:
                watch_load_balancer(edge, plan, edge.load_balancer, placement.alarms)
            endpoints.append(Endpoint.across_accounts(edge, plan, reader=hub_stack))
        self.hub = HubEdge(self._within(hub_stack), "Hub", endpoints=endpoints, zone_id=self.zone.id_in_hub(plans[0]))
        self._advise(plans[0])

    def _render_stack(self, placement: Placement, plan: EdgePlan) -> None:
        from .aws.certificate import dns_role
        from .aws.endpoint import Endpoint
        from .aws.hub import HubEdge
        from .aws.site import SiteEdge

        assert placement.vpc is not None
        assert placement.cluster is not None
        zone_id = plan.route53.zone_id
        assert zone_id is not None
        role = dns_role(self, "CertificateProof", plan=plan, zone_id=zone_id)
        edge = SiteEdge(self, "Site", plan=plan, vpc=placement.vpc, cluster=placement.cluster, zone_id=zone_id)
        edge.certificate.node.add_dependency(role)
        self.sites[plan.names.site.name] = edge
        self.hub = HubEdge(self, "Hub", endpoints=[Endpoint.beside(edge, plan)], zone_id=zone_id)
        self._advise(plan)

    def _advise(self, plan: EdgePlan) -> None:
        from aws_cdk import Annotations

        for code, text in plan.warnings:
            Annotations.of(self).add_warning_v2(f"causal-ui-gym:{code}", f"{code} {text}")

    def _render_kubernetes(self, placement: Placement, plan: EdgePlan, service: ComputePlan) -> None:
        from .kubernetes.target_group import target_group_binding

        assert placement.chart is not None
        target_group_binding(
            Construct(self._within(placement.chart(Layer.TRAFFIC)), "Gateway"),
            plan,
            api_service=service.api_service,
            http_port=_SERVICE_PORT,
        )


def _require_alone(scope: Construct, path: str) -> None:
    others = [child.node.id for child in scope.node.children if isinstance(child, GlobalEdge)]
    if others:
        raise EdgeError(
            "GYM420",
            path,
            given=f"a second GlobalEdge beside {others[0]!r}",
            allowed="one for each platform, stack or chart",
            remedy="Change the options of the first, or give the second service a platform of its own.",
        )


def _require_reachable(path: str, vpc: ec2.IVpc, cluster: eks.ICluster) -> None:
    """A load balancer needs public subnets, and the gateway's pods a security group that lets it in."""
    if len(vpc.public_subnets) < 2:
        raise EdgeError(
            "GYM421",
            path,
            given=f"a VPC with {len(vpc.public_subnets)} known public subnets",
            allowed="public subnets in two Availability Zones at least",
            remedy="Import it with public_subnet_ids, as in Vpc.from_vpc_attributes.",
        )
    try:
        _ = cluster.cluster_security_group_id
    except RuntimeError:
        raise EdgeError(
            "GYM422",
            path,
            given="a cluster without its security group",
            allowed="a cluster that knows the security group of its nodes and pods",
            remedy="Import it with cluster_security_group_id: `aws eks describe-cluster` prints it.",
        ) from None
