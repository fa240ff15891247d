"""Estimates and the two ways to get their uncertainty."""

from collections.abc import Mapping
from dataclasses import dataclass

from causal_ui_gym.engine.errors import QueryError


def _check_level(level: float) -> None:
    if not 0.5 <= level < 1:
        raise QueryError("invalid_option", f"level={level}; allowed are 0.5 up to but not including 1, e.g. 0.95")


@dataclass(frozen=True, kw_only=True)
class Analytic:
    """Normal intervals from the influence function (sandwich variance, robust to unequal noise)."""

    level: float = 0.95

    def __post_init__(self) -> None:
        _check_level(self.level)


@dataclass(frozen=True, kw_only=True)
class Bootstrap:
    """Percentile intervals from resampling units with replacement (Efron 1979); exact multinomial weights.

    Needs a `key`. 1,000 resamples suffice for 95 % intervals.
    """

    resamples: int = 1000
    level: float = 0.95

    def __post_init__(self) -> None:
        _check_level(self.level)
        if not 100 <= self.resamples <= 1_000_000:
            raise QueryError("invalid_option", f"resamples={self.resamples}; allowed are 100 to 1,000,000")


Interval = Analytic | Bootstrap

DEFAULT_INTERVAL = Analytic()


@dataclass(frozen=True)
class Estimate:
    """A number with its standard error and interval limits, in units of the outcome."""

    value: float
    standard_error: float
    lower: float
    upper: float


@dataclass(frozen=True)
class EffectEstimate:
    """An effect estimated from data.

    `effect` is the contrast; `treated` and `control` are the mean outcomes under either intervention, where the method gives
    them. `diagnostics` holds figures that tell whether to believe the estimate; each method documents its own.
    """

    method: str
    units: int
    level: float
    effect: Estimate
    treated: Estimate | None
    control: Estimate | None
    diagnostics: Mapping[str, float]
