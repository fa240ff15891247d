"""The platform: sites over several AWS accounts and regions, each with a network, a cluster and the operators that its manifests need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from constructs import Construct

from ..manifests import Manifests
from ..placement import Placement
from ..plan.errors import PlanError
from ..plan.kubernetes import Kubernetes
from ..plan.names import Names, require_domain, require_platform_name
from ..plan.network import Network, NetworkPlan
from ..plan.site import Hub, Site, require_sites

if TYPE_CHECKING:
    import aws_cdk as cdk
    from aws_cdk import aws_eks_v2 as eks

    from .cluster import SiteCluster
    from .network import SiteNetwork
    from .stacks import Stacks


class Platform(Construct):
    """Several sites as one platform.

    Args:
        app: AWS tree. None: it is not rendered, and the AWS CDK is not even imported.
        manifests: Kubernetes tree. None: it is not rendered.
        name: name of the platform, part of every other name.
        domain: public DNS zone, such as ``causal-ui-gym.dev``.
        sites: the sites; one line each.
        hub: account of what the sites share. By default the first primary site's account and region.
        network: choices about every site's network.
        kubernetes: choices about every site's cluster.

    Raises:
        PlanError: before any construct exists.
    """

    def __init__(
        self,
        app: cdk.App | None,
        manifests: Manifests | None,
        *,
        name: str,
        domain: str,
        sites: Sequence[Site],
        hub: Hub | None = None,
        network: Network | None = None,
        kubernetes: Kubernetes | None = None,
    ) -> None:
        path = f"Platform({name!r})"
        require_platform_name(path, name)
        require_domain(path, domain)
        checked = require_sites(path, sites)
        ordered = tuple(sorted(checked, key=lambda site: site.role == "replica"))
        hub = hub or Hub(account=ordered[0].account, region=ordered[0].region)
        all_names = tuple(Names(name, site, hub, domain) for site in ordered)
        scope = app if app is not None else manifests
        if scope is None:
            raise PlanError(
                "GYM005",
                path,
                given="neither app nor manifests",
                allowed="one of the two at least",
                remedy="Pass aws_cdk.App() or Manifests().",
            )

        super().__init__(scope, name)
        self.names = all_names
        self.hub = hub
        self.stacks = None
        if app is not None:
            from .stacks import Stacks

            self.stacks = Stacks(app, name, hub)
        self._network = network or Network()
        self._kubernetes = kubernetes or Kubernetes()
        self.networks: dict[str, SiteNetwork] = {}
        self.clusters: dict[str, SiteCluster] = {}
        self.placements: tuple[Placement, ...] = tuple(self._placement(names, manifests) for names in all_names)

    def _placement(self, names: Names, manifests: Manifests | None) -> Placement:
        stacks = self.stacks
        if stacks is not None:
            self._render_aws(names, stacks)
        network, cluster = self.networks.get(names.site.name), self.clusters.get(names.site.name)
        return Placement(
            names=names,
            on_aws=True,
            aws=(lambda layer: stacks.site(names, layer)) if stacks else None,
            chart=(lambda layer: manifests.chart(names, layer)) if manifests is not None else None,
            vpc=network.vpc if network else None,
            cluster=cast("eks.ICluster", cluster.cluster) if cluster else None,
            private_zone=network.private_zone if network else None,
        )

    def _render_aws(self, names: Names, stacks: Stacks) -> None:
        from .cluster import SiteCluster
        from .network import SiteNetwork

        network = SiteNetwork(stacks.site(names, "network"), "Network", plan=NetworkPlan.of(names, self._network))
        self.networks[names.site.name] = network
        self.clusters[names.site.name] = SiteCluster(
            stacks.site(names, "cluster"),
            "Cluster",
            names=names,
            vpc=network.vpc,
            options=self._kubernetes,
            logs_key=network.logs_key,
        )
