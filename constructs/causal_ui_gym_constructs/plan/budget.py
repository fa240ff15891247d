"""What a site may cost, and who hears of it.

Source: https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .errors import PlanError, SiteError
from .site import Site

# Not the whole of RFC 5322: what SNS and Budgets accept.
_EMAIL = re.compile(r"^[^@\s,;]+@[^@\s,;]+\.[A-Za-z]{2,}$")

ACTUAL_PERCENT = (50, 80, 100)
"""Shares of a budget at which actual cost is announced."""
FORECAST_PERCENT = (100,)
"""Shares of a budget at which the forecast for the month is announced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """Monthly cost of each site, in US dollars, before tax, of everything that carries the site's tag.

    The tags count from the day on which ``Site`` is activated as a cost-allocation tag in the payer account.

    Args:
        monthly_usd: the same for every site, or by site name.

    Raises:
        SiteError: GYM130 for a cost that is not positive.
    """

    monthly_usd: float | Mapping[str, float]

    def __post_init__(self) -> None:
        amounts = (
            self.monthly_usd.items() if isinstance(self.monthly_usd, Mapping) else (("each site", self.monthly_usd),)
        )
        for site, amount in amounts:
            if isinstance(amount, bool) or not 0 < amount < 1e9:
                raise SiteError(
                    "GYM130",
                    "Budget",
                    given=f"monthly_usd={amount!r} for {site}",
                    allowed="an amount above 0 US dollars a month",
                    remedy="Leave the budget out to have none.",
                )

    def of(self, site: Site) -> float | None:
        """Budget of that site; None where it has none."""
        return self.monthly_usd.get(site.name) if isinstance(self.monthly_usd, Mapping) else self.monthly_usd


def require_alarm_email(path: str, email: str) -> None:
    """Refuse what is not one email address.

    Raises:
        PlanError: GYM131.
    """
    if not _EMAIL.match(email):
        raise PlanError(
            "GYM131",
            path,
            given=f"alarm_email={email!r}",
            allowed="one email address",
            remedy="Use the address of your on-call list; AWS asks it to confirm the subscription.",
        )


def require_budgeted_sites(path: str, budget: Budget, sites: tuple[Site, ...], alarm_email: str) -> None:
    """Check a budget against the platform.

    Raises:
        SiteError: GYM132 for a site that the platform does not have, GYM133 for a budget that nobody would hear of.
    """
    known = [site.name for site in sites]
    strangers = (
        [name for name in budget.monthly_usd if name not in known] if isinstance(budget.monthly_usd, Mapping) else []
    )
    if strangers:
        raise SiteError(
            "GYM132",
            path,
            given=f"a budget for {strangers[0]!r}",
            allowed=", ".join(known),
            remedy="Name a site of this platform.",
        )
    if not alarm_email:
        raise SiteError(
            "GYM133",
            path,
            given="a budget without alarm_email",
            allowed="alarm_email='oncall@example.com'",
            remedy="Say who is told when it is spent.",
        )
