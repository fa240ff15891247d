"""The platform: sites over several AWS accounts and regions, each with a network, a cluster and the operators that its manifests need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from constructs import Construct

from ..manifests import Manifests
from ..placement import Placement
from ..plan.budget import Budget, require_alarm_email, require_budgeted_sites
from ..plan.delivery import Delivery, GitOps, require_reachable
from ..plan.errors import PlanError
from ..plan.hub import require_hub
from ..plan.kubernetes import Kubernetes
from ..plan.names import Names, require_domain, require_platform_name
from ..plan.network import Network
from ..plan.operator_options import Operators, beside_auto_mode
from ..plan.site import Hub, Site, require_sites

if TYPE_CHECKING:
    import aws_cdk as cdk
    from aws_cdk import aws_eks_v2 as eks

    from .aws import PlatformAws


class Platform(Construct):
    """Several sites as one platform.

    Args:
        app: AWS tree. None: it is not rendered, and the AWS CDK is not even imported.
        manifests: Kubernetes tree. None: it is not rendered.
        name: name of the platform, part of every other name.
        domain: public DNS zone, such as ``causal-ui-gym.dev``. The hub makes it; delegate the domain to its name servers once.
        sites: the sites; one line each. The first primary's cluster runs Argo CD.
        hub: account of what the sites share. By default the first primary site's account and region.
        network: choices about every site's network.
        kubernetes: choices about every site's cluster. By default EKS 1.36 with a private endpoint.
        operators: choices about the operators. By default all are installed.
        delivery: how manifests reach the clusters. By default ``GitOps()``: Argo CD as an EKS capability.
        budget: monthly cost of each site that is announced before it is spent. By default none.
        alarm_email: who is told of alarms, budgets and expiring certificates. By default nobody: alarms still go to each site's topic.

    Raises:
        PlanError: before any construct exists.
    """

    aws: PlatformAws | None
    """AWS side by part and site; None when the AWS tree is not rendered."""

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
        operators: Operators | None = None,
        delivery: Delivery | None = None,
        budget: Budget | None = None,
        alarm_email: str = "",
    ) -> None:
        path = f"Platform({name!r})"
        require_platform_name(path, name)
        require_domain(path, domain)
        ordered = tuple(
            sorted(
                require_sites(path, sites),
                key=lambda site: (site.role == "replica", site.name if site.replica_of else ""),
            )
        )
        self.hub = require_hub(path, hub, ordered)
        self.names = tuple(Names(name, site, self.hub, domain) for site in ordered)
        self.kubernetes = kubernetes or Kubernetes()
        self.operators = operators or Operators()
        if self.kubernetes.auto_mode:
            self.operators = beside_auto_mode(self.operators)
        self.delivery: Delivery = delivery or GitOps()
        require_reachable(path, self.delivery, self.kubernetes, self.names)
        if alarm_email:
            require_alarm_email(path, alarm_email)
        if budget is not None:
            require_budgeted_sites(path, budget, ordered, alarm_email)
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
        self.alarm_email = alarm_email
        self._manifests = manifests
        self.aws = None
        if app is not None:
            from .aws import PlatformAws

            self.aws = PlatformAws(app, self, network=network or Network(), budget=budget)
        if manifests is not None:
            self._render_kubernetes(manifests)
        self.placements: tuple[Placement, ...] = tuple(self._placement(names) for names in self.names)

    def _placement(self, names: Names) -> Placement:
        aws, manifests, site = self.aws, self._manifests, names.site.name
        return Placement(
            names=names,
            on_aws=True,
            aws=(lambda layer: aws.stacks.site(names, layer)) if aws is not None else None,
            chart=(lambda layer: manifests.chart(names, layer)) if manifests is not None else None,
            vpc=aws.networks[site].vpc if aws is not None else None,
            cluster=cast("eks.ICluster", aws.clusters[site].cluster) if aws is not None else None,
            private_zone=aws.networks[site].private_zone if aws is not None else None,
            alarms=aws.alarms[site].topic if aws is not None else None,
        )

    def _render_kubernetes(self, manifests: Manifests) -> None:
        from .kubernetes import render_cluster_objects, render_delivery

        for names in self.names:
            render_cluster_objects(manifests, names, self.operators.chosen, email=self.alarm_email)
        render_delivery(manifests, self.delivery, self.names, self.operators)
