"""Stacks of a platform: flat, one per layer and site, ordered so that primaries come before replicas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aws_cdk as cdk

from ..plan.hub import HUB

if TYPE_CHECKING:
    from ..plan.names import Names
    from ..plan.site import Hub, Site

LAYERS = ("recovery", "network", "cluster", "data", "compute", "edge", "delivery")
"""Stacks of a site in the order in which they are deployed."""


class Stacks:
    """The stacks of a platform, made when first asked for.

    They are flat because `cdk deploy --all` does not reach stacks inside a Stage.
    """

    def __init__(self, app: cdk.App, platform: str, hub: Hub) -> None:
        self._app = app
        self._platform = platform
        self._hub = hub
        self._of_site: dict[tuple[str, str], cdk.Stack] = {}
        self._of_hub: dict[str, cdk.Stack] = {}

    def site(self, names: Names, layer: str) -> cdk.Stack:
        """The stack of a site's layer, after the site's earlier layers and after the primary's same layer."""
        key = (names.site.name, layer)
        if key not in self._of_site:
            site = names.site
            stack = self._of_site[key] = self._stack(
                names.stack(layer),
                account=site.account,
                region=site.region,
                termination_protection=layer in ("recovery", "network", "cluster", "data"),
                description=f"{self._platform}: {layer} of site {site.name}",
                tag=site.name,
            )
            # Vpc asks its stack for zones even where it is told which to use: answered here, it needs no look-up in the account.
            stack.node.set_context(f"availability-zones:account={site.account}:region={site.region}", list(site.zones))
            self._order(names.site, layer, stack)
        return self._of_site[key]

    def hub(self, layer: str, *, region: str | None = None) -> cdk.Stack:
        """A stack in the hub account: ``foundation`` before every site, ``edge`` after."""
        if layer not in self._of_hub:
            stack = self._of_hub[layer] = self._stack(
                f"{self._platform}-hub-{layer}",
                account=self._hub.account,
                region=region or self._hub.region,
                termination_protection=layer == "foundation",
                description=f"{self._platform}: {layer} of the hub",
                tag=HUB,
            )
            for (_, site_layer), site_stack in self._of_site.items():
                self._order_hub(layer, stack, site_layer, site_stack)
        return self._of_hub[layer]

    def _order_hub(self, layer: str, stack: cdk.Stack, site_layer: str, site_stack: cdk.Stack) -> None:
        if layer == "foundation":
            site_stack.add_stack_dependency(stack)
        elif site_layer == "edge":
            stack.add_stack_dependency(site_stack)

    def _order(self, site: Site, layer: str, stack: cdk.Stack) -> None:
        position = LAYERS.index(layer)
        for (name, other_layer), other in self._of_site.items():
            if other is stack:
                continue
            if name == site.name:
                first, then = (other, stack) if LAYERS.index(other_layer) < position else (stack, other)
                then.add_stack_dependency(first)
            elif name == site.replica_of and other_layer == layer:
                stack.add_stack_dependency(other)
        for hub_layer, hub_stack in self._of_hub.items():
            self._order_hub(hub_layer, hub_stack, layer, stack)

    def _stack(
        self, name: str, *, account: str, region: str, termination_protection: bool, description: str, tag: str
    ) -> cdk.Stack:
        stack = cdk.Stack(
            self._app,
            name,
            stack_name=name,
            env=cdk.Environment(account=account, region=region),
            termination_protection=termination_protection,
            description=description,
        )
        # What another stack still uses cannot be deleted. Across accounts CloudFormation knows weak references alone.
        cdk.CrossStackReferences.of(stack).consume(cdk.ReferenceStrength.STRONG)
        # Cost-allocation tags. https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html
        tags = cdk.Tags.of(stack)
        tags.add("Application", self._platform)
        tags.add("Environment", "production")
        tags.add("Site", tag)
        return stack
