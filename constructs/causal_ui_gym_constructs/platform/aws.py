"""AWS side of a platform: stacks, the hub's foundation, and per site network, cluster, roles of operators, alarms and delivery."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aws_cdk as cdk

from ..plan.budget import Budget
from ..plan.delivery import GitOps
from ..plan.names import Names
from ..plan.network import Network, NetworkPlan
from .alarms import SiteAlarms, site_budget
from .argo_cd import ArgoCdControl, let_argo_cd_in
from .cluster import SiteCluster
from .hub import HubFoundation
from .network import SiteNetwork
from .operator_access import OperatorAccess
from .stacks import Stacks

if TYPE_CHECKING:
    from .platform import Platform


class PlatformAws:
    """Parts of a platform in AWS, each by the site's name.

    Args:
        app: AWS tree.
        platform: the platform.
        network: choices about every site's network.
        budget: monthly budget.
    """

    stacks: Stacks
    """Stacks, by site and layer."""
    hub: HubFoundation
    """Public zone and roles that write to it."""
    networks: dict[str, SiteNetwork]
    """Networks by site."""
    clusters: dict[str, SiteCluster]
    """Clusters by site."""
    access: dict[str, OperatorAccess]
    """Roles of operators by site."""
    alarms: dict[str, SiteAlarms]
    """Alarm topics by site."""
    argo_cd: ArgoCdControl | None
    """Argo CD run by AWS; None where it is self-managed or manifests are applied directly."""

    def __init__(self, app: cdk.App, platform: Platform, *, network: Network, budget: Budget | None) -> None:
        first = platform.names[0]
        self.stacks = Stacks(app, first.platform, platform.hub)
        self.hub = HubFoundation(self.stacks.hub("foundation"), "Foundation", sites=platform.names, domain=first.domain)
        self.networks, self.clusters, self.access, self.alarms = {}, {}, {}, {}
        self.argo_cd = None
        for names in platform.names:
            self._site(platform, names, NetworkPlan.of(names, network), budget)

    def _site(self, platform: Platform, names: Names, plan: NetworkPlan, budget: Budget | None) -> None:
        site = names.site.name
        network_stack, cluster_stack = self.stacks.site(names, "network"), self.stacks.site(names, "cluster")
        network = self.networks[site] = SiteNetwork(network_stack, "Network", plan=plan)
        alarms = self.alarms[site] = SiteAlarms(network_stack, "Alarms", names=names, email=platform.alarm_email)
        alarms.watch_nat(network.vpc)
        monthly_usd = budget.of(names.site) if budget is not None else None
        if monthly_usd is not None:
            site_budget(network_stack, names=names, monthly_usd=monthly_usd, topic=alarms.topic)
        cluster = self.clusters[site] = SiteCluster(
            cluster_stack,
            "Cluster",
            names=names,
            vpc=network.vpc,
            options=platform.kubernetes,
            logs_key=network.logs_key,
        )
        alarms.watch_cluster(cluster)
        self.access[site] = OperatorAccess(
            cluster_stack,
            "OperatorAccess",
            names=names,
            cluster=cluster.cluster,
            operators=platform.operators.chosen,
            primary=_foreign_primary(platform, names),
            logs_key=network.logs_key,
            log_days=platform.kubernetes.log_days,
        )
        if isinstance(platform.delivery, GitOps) and platform.delivery.argo_cd.kind == "capability":
            self._delivery(platform, names, platform.delivery, cluster)

    def _delivery(self, platform: Platform, names: Names, delivery: GitOps, cluster: SiteCluster) -> None:
        """Argo CD comes with the first primary; the others let its role in by name."""
        control = platform.names[0]
        stack = self.stacks.site(names, "delivery")
        if names == control:
            self.argo_cd = ArgoCdControl(stack, "ArgoCd", names=names, cluster=cluster.cluster, delivery=delivery)
        else:
            let_argo_cd_in(stack, cluster=cluster.cluster, control=control)


def _foreign_primary(platform: Platform, names: Names) -> Names | None:
    """The primary of a replica, where it is in another account."""
    for other in platform.names:
        if other.site.name == names.site.replica_of and other.site.account != names.site.account:
            return other
    return None
