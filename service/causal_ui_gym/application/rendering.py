"""Turns what the engine returns into answers."""

import itertools
import math
from typing import Any

import numpy as np

from causal_ui_gym.application.answers import (
    CounterfactualMeans,
    DistributionAnswer,
    Effect,
    ExactDistributionAnswer,
    JointState,
    Marginal,
    Trust,
    UnitEffects,
)
from causal_ui_gym.engine import ResultCode, StructuralCausalModel, discrete, queries

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
TRUST: dict[ResultCode, Trust] = {
    ResultCode.OK: "ok",
    ResultCode.LOW_EFFECTIVE_SAMPLE_SIZE: "low_effective_sample_size",
    ResultCode.IMPOSSIBLE_EVIDENCE: "impossible_evidence",
    ResultCode.NOT_FINITE: "not_finite",
}
Floats = "np.ndarray[Any, np.dtype[np.float64]]"


def finite(number: float) -> float | None:
    """JSON has no NaN and no infinity."""
    return float(number) if math.isfinite(number) else None


def made(info: queries.Info) -> dict[str, Any]:
    """How an answer was made."""
    return {
        "method": info.method,
        "samples": info.samples,
        "effective_samples": finite(info.effective_samples) or 0.0,
        "trust": TRUST[info.result],
    }


def effects(estimate: queries.Estimate, count: int) -> list[Effect]:
    """One effect per entry of an estimate that has ``count`` entries, or is a single number."""
    values = np.broadcast_to(estimate.value, (count,))
    errors = np.broadcast_to(estimate.standard_error, (count,))
    how = made(estimate.info)
    answers = []
    for value, error in zip(values, errors, strict=True):
        trust = how["trust"] if math.isfinite(value) or how["trust"] != "ok" else "not_finite"
        # A batch has one result code; a number that is fine must not inherit "not finite" from its neighbour.
        if math.isfinite(value) and trust == "not_finite":
            trust = "ok"
        answers.append(Effect(value=finite(value), standard_error=finite(error), **{**how, "trust": trust}))
    return answers


def unit_effects(estimate: queries.Estimate) -> UnitEffects:
    """One number per unit."""
    return UnitEffects(
        values=tuple(finite(v) for v in np.atleast_1d(estimate.value)),
        standard_errors=tuple(finite(v) for v in np.atleast_1d(estimate.standard_error)),
        **made(estimate.info),
    )


def counterfactual_means(found: queries.Counterfactual) -> CounterfactualMeans:
    """Means by node and unit."""
    means = {name: tuple(finite(v) for v in np.atleast_1d(found[name])) for name in found.names}
    return CounterfactualMeans(means=means, **made(found.info))


def distribution(model: StructuralCausalModel, found: queries.Distribution) -> DistributionAnswer:
    """Moments and probabilities by name."""
    probabilities = {
        name: {state: finite(p) for state, p in zip(model.states(name) or (), shares, strict=True)}
        for name, shares in found.probabilities.items()
    }
    return DistributionAnswer(
        names=found.names,
        mean=tuple(finite(v) for v in found.mean),
        covariance=tuple(tuple(finite(v) for v in row) for row in found.covariance),
        probabilities=probabilities,
        **made(found.info),
    )


def exact_distribution(found: discrete.Distribution) -> ExactDistributionAnswer:
    """The joint table, state by state, and its margins."""
    axes = range(len(found.variables))
    marginals = {
        name: dict(zip(states, found.probabilities.sum(axis=tuple(set(axes) - {axis})).tolist(), strict=True))
        for axis, (name, states) in enumerate(zip(found.variables, found.states, strict=True))
    }
    joint = tuple(
        JointState(states=dict(zip(found.variables, states, strict=True)), probability=probability)
        for states, probability in zip(
            itertools.product(*found.states), found.probabilities.ravel().tolist(), strict=True
        )
    )
    return ExactDistributionAnswer(
        names=found.variables, marginals=marginals, joint=joint,
        method="variable_elimination", samples=0, effective_samples=0.0, trust="ok",
    )  # fmt: skip


def marginal(node: str, values: "np.ndarray[Any, Any]", states: tuple[str, ...] | None) -> Marginal:
    """The distribution of one node from its draws."""
    mean, deviation = finite(values.mean()), finite(values.std())
    if states is None:
        quantiles = np.quantile(values, QUANTILES)
        return Marginal(
            node=node,
            mean=mean,
            standard_deviation=deviation,
            quantiles={f"{q:g}": float(v) for q, v in zip(QUANTILES, quantiles, strict=True) if math.isfinite(v)},
        )
    shares = np.bincount(values.astype(int), minlength=len(states)) / len(values)
    probabilities = {state: float(share) for state, share in zip(states, shares, strict=True)}
    numeric = len(states) == 2
    return Marginal(
        node=node,
        mean=mean if numeric else None,
        standard_deviation=deviation if numeric else None,
        probabilities=probabilities,
    )
