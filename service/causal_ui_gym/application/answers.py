"""The answers to queries. A number that is not finite is null, and ``trust`` says why."""

from typing import Literal, TypeAlias

from msgspec import Struct

Trust: TypeAlias = Literal["ok", "low_effective_sample_size", "impossible_evidence", "not_finite"]
Method: TypeAlias = Literal["closed_form", "monte_carlo", "variable_elimination"]


class _Answer(Struct, frozen=True, kw_only=True, tag_field="kind"):
    method: Method
    samples: int
    effective_samples: float
    trust: Trust


class Effect(_Answer, frozen=True, kw_only=True, tag="effect"):
    """One number in units of the outcome, with its Monte Carlo standard error."""

    value: float | None
    standard_error: float | None


class UnitEffects(_Answer, frozen=True, kw_only=True, tag="unit_effects"):
    """One number per unit."""

    values: tuple[float | None, ...]
    standard_errors: tuple[float | None, ...]


class CounterfactualMeans(_Answer, frozen=True, kw_only=True, tag="counterfactual_means"):
    """For each node one mean per unit."""

    means: dict[str, tuple[float | None, ...]]


class DistributionAnswer(_Answer, frozen=True, kw_only=True, tag="distribution"):
    """Moments of all nodes in the order of ``names``; state probabilities of the discrete ones."""

    names: tuple[str, ...]
    mean: tuple[float | None, ...]
    covariance: tuple[tuple[float | None, ...], ...]
    probabilities: dict[str, dict[str, float | None]]


class Marginal(Struct, frozen=True, kw_only=True):
    """One node: moments and quantiles where it is a number, probabilities where it has states."""

    node: str
    mean: float | None
    standard_deviation: float | None
    quantiles: dict[str, float] | None = None
    probabilities: dict[str, float] | None = None


class MarginalsAnswer(_Answer, frozen=True, kw_only=True, tag="marginals"):
    """One entry per node that was asked about, in that order."""

    marginals: tuple[Marginal, ...]


class JointState(Struct, frozen=True, kw_only=True):
    """One combination of states and its probability."""

    states: dict[str, str]
    probability: float


class ExactDistributionAnswer(_Answer, frozen=True, kw_only=True, tag="exact_distribution"):
    """``joint`` lists every combination of states of ``names``, the last name running fastest; ``marginals`` sum it up."""

    names: tuple[str, ...]
    marginals: dict[str, dict[str, float]]
    joint: tuple[JointState, ...]


Answer: TypeAlias = (
    CounterfactualMeans | DistributionAnswer | Effect | ExactDistributionAnswer | MarginalsAnswer | UnitEffects
)
