"""Service level objectives and the windows over which their error budget may burn.

Source: https://sre.google/workbook/alerting-on-slos/ (multiwindow, multi-burn-rate alerts)
"""

from __future__ import annotations

from dataclasses import dataclass

from .errors import ComputeError


@dataclass(frozen=True, slots=True, kw_only=True)
class BurnRate:
    """One pair of windows.

    Args:
        factor: how many times faster than sustainable the budget burns.
        long: long window, in Prometheus' words.
        short: short window, which ends the alert soon after the trouble.
        severity: ``critical`` wakes somebody, ``warning`` opens a ticket.
    """

    factor: float
    long: str
    short: str
    severity: str


BURN_RATES = (
    BurnRate(factor=14.4, long="1h", short="5m", severity="critical"),
    BurnRate(factor=6, long="6h", short="30m", severity="critical"),
    BurnRate(factor=3, long="1d", short="2h", severity="warning"),
    BurnRate(factor=1, long="3d", short="6h", severity="warning"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Objectives:
    """What the service promises, and when somebody is told.

    Args:
        availability_percent: share of requests, over 30 days, that do not end in a server error.
        error_percent: share of server errors over 5 minutes that alerts at once.
        latency_seconds: 95th percentile over 5 minutes that alerts.
        gpu_utilization_percent: utilization over 10 minutes that alerts: time to scale.
        queue_age_seconds: age of the oldest waiting job that alerts.

    Raises:
        ComputeError: GYM244.
    """

    availability_percent: float = 99.9
    error_percent: float = 10
    latency_seconds: float = 1.0
    gpu_utilization_percent: float = 90
    queue_age_seconds: float = 900

    def __post_init__(self) -> None:
        for name in ("availability_percent", "error_percent", "gpu_utilization_percent"):
            value = getattr(self, name)
            if not 0 < value < 100:
                raise ComputeError(
                    "GYM244",
                    "Objectives",
                    given=f"{name}={value!r}",
                    allowed="above 0 and below 100",
                    remedy="Correct it.",
                )
        for name in ("latency_seconds", "queue_age_seconds"):
            value = getattr(self, name)
            if value <= 0:
                raise ComputeError(
                    "GYM244", "Objectives", given=f"{name}={value!r}", allowed="seconds above 0", remedy="Correct it."
                )

    @property
    def error_budget(self) -> float:
        """Share of requests that may fail."""
        return round(1 - self.availability_percent / 100, 6)
