"""The hub: checks of the account that holds what the sites share."""

from __future__ import annotations

from collections.abc import Sequence

from .errors import SiteError
from .site import Hub, Site

HUB = "hub"
"""Folder of the hub's manifests, beside one per site, and value of its ``Site`` tag."""


def require_hub(path: str, hub: Hub | None, sites: Sequence[Site]) -> Hub:
    """The hub: as given, or the first site's account and region.

    Raises:
        SiteError: GYM113 for a site named as the hub's own folder.
    """
    if any(site.name == HUB for site in sites):
        raise SiteError(
            "GYM113",
            path,
            given=f"a site named {HUB!r}",
            allowed="any other name",
            remedy=f"dist/{HUB} and the tag Site={HUB} are the hub's: rename the site.",
        )
    return hub or Hub(account=sites[0].account, region=sites[0].region)
