"""The platform: sites over several AWS accounts and regions, each with a network, a cluster and the operators that its manifests need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from constructs import Construct

from ..manifests import Manifests
from ..placement import Placement
from ..plan.errors import PlanError
from ..plan.layers import Layer
from ..plan.names import Names, require_domain, require_platform_name
from ..plan.site import Hub, Site, require_sites

if TYPE_CHECKING:
    import aws_cdk as cdk


class Platform(Construct):
    """Several sites as one platform.

    Args:
        app: AWS tree. None: it is not rendered, and the AWS CDK is not even imported.
        manifests: Kubernetes tree. None: it is not rendered.
        name: name of the platform, part of every other name.
        domain: public DNS zone, such as ``causal-ui-gym.dev``.
        sites: the sites; one line each.
        hub: account of what the sites share. By default the first primary site's account and region.

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
                "GYM005", path, given="neither app nor manifests", allowed="one of the two at least", remedy="Pass aws_cdk.App() or Manifests()."
            )

        super().__init__(scope, name)
        self.names = all_names
        self.hub = hub
        self.stacks = None
        if app is not None:
            from .stacks import Stacks

            self.stacks = Stacks(app, name, hub)
        self.placements: tuple[Placement, ...] = tuple(self._placement(names, manifests) for names in all_names)

    def _placement(self, names: Names, manifests: Manifests | None) -> Placement:
        stacks = self.stacks
        return Placement(
            names=names,
            on_aws=True,
            aws=(lambda layer: stacks.site(names, layer)) if stacks else None,
            chart=(lambda layer: manifests.chart(names, layer)) if manifests is not None else None,
        )
