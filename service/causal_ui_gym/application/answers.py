"""The answers to queries."""

from typing import Literal, TypeAlias

from msgspec import Struct

Trust: TypeAlias = Literal["ok", "low_effective_sample_size", "impossible_evidence", "not_finite"]


class Effect(Struct, frozen=True, kw_only=True, tag_field="kind", tag="effect"):
    """A contrast in units of the outcome; None where it is no finite number. ``trust`` other than ok says why not to rely on it."""

    value: float | None
    standard_error: float | None
    method: Literal["closed_form", "monte_carlo"]
    samples: int
    effective_samples: float
    trust: Trust


class Marginal(Struct, frozen=True, kw_only=True):
    """One node: moments and quantiles where it is a number, probabilities where it has states."""

    node: str
    mean: float | None
    standard_deviation: float | None
    quantiles: dict[str, float] | None = None
    probabilities: dict[str, float] | None = None


class MarginalsAnswer(Struct, frozen=True, kw_only=True, tag_field="kind", tag="marginals"):
    """One entry per node that was asked about, in that order."""

    marginals: tuple[Marginal, ...]
    samples: int


Answer: TypeAlias = Effect | MarginalsAnswer
