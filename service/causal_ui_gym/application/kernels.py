"""How each kind of query is put to the engine: which queries share a device call, and how a batch is computed."""

import math
from collections.abc import Callable, Hashable, Sequence
from typing import Any, NamedTuple

import jax
import numpy as np

from causal_ui_gym.application.answers import Answer, Effect, Marginal, MarginalsAnswer, Trust
from causal_ui_gym.application.queries import AverageTreatmentEffect, Marginals, Query
from causal_ui_gym.engine import ResultCode, StructuralCausalModel, queries

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)

TRUST: dict[ResultCode, Trust] = {
    ResultCode.OK: "ok",
    ResultCode.LOW_EFFECTIVE_SAMPLE_SIZE: "low_effective_sample_size",
    ResultCode.IMPOSSIBLE_EVIDENCE: "impossible_evidence",
    ResultCode.NOT_FINITE: "not_finite",
}


class Kernel(NamedTuple):
    """``compute(model, queries)`` answers queries of equal ``group`` in one go, in order."""

    name: str
    group: Callable[[Any], Hashable]
    compute: Callable[[StructuralCausalModel, Sequence[Any]], list[Answer]]


def kernel_of(query: Query) -> Kernel:
    """The kernel of a query's kind."""
    return KERNELS[type(query)]


def _effects(model: StructuralCausalModel, asked: Sequence[AverageTreatmentEffect]) -> list[Answer]:
    first = asked[0]
    estimate = queries.average_treatment_effect(
        model,
        treatment=first.treatment,
        outcome=first.outcome,
        treated=[query.treated for query in asked],
        control=[query.control for query in asked],
        samples=first.samples,
        key=jax.random.key(first.seed),
    )
    return effects_of(estimate, len(asked))


def effects_of(estimate: queries.Estimate, count: int) -> list[Answer]:
    """One :class:`Effect` per entry of an estimate of shape (count,), or ``count`` of a single one."""
    values = np.broadcast_to(estimate.value, (count,))
    errors = np.broadcast_to(estimate.standard_error, (count,))
    info = estimate.info
    return [
        Effect(
            value=finite(value),
            standard_error=finite(error),
            method=info.method,
            samples=info.samples,
            effective_samples=info.effective_samples,
            trust=TRUST[info.result] if math.isfinite(value) else "not_finite",
        )
        for value, error in zip(values, errors, strict=True)
    ]


def finite(number: float) -> float | None:
    """JSON has no NaN and no infinity."""
    return float(number) if math.isfinite(number) else None


def _marginals(model: StructuralCausalModel, asked: Sequence[Marginals]) -> list[Answer]:
    answers: dict[Marginals, Answer] = {}
    for query in asked:
        if query not in answers:
            answers[query] = _marginals_of(model, query)
    return [answers[query] for query in asked]


def _marginals_of(model: StructuralCausalModel, query: Marginals) -> MarginalsAnswer:
    for node in query.nodes:
        model.place(node)
    draws = model.sample(query.samples, interventions=query.interventions, key=jax.random.key(query.seed))
    marginals = tuple(_marginal(node, np.asarray(draws[node]), draws.model.states(node)) for node in query.nodes)
    return MarginalsAnswer(marginals=marginals, samples=query.samples)


def _marginal(node: str, values: "np.ndarray[Any, Any]", states: tuple[str, ...] | None) -> Marginal:
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
    return Marginal(node=node, mean=mean, standard_deviation=deviation, probabilities=probabilities)


KERNELS: dict[type, Kernel] = {
    AverageTreatmentEffect: Kernel(
        "average_treatment_effect", lambda q: (q.treatment, q.outcome, q.samples, q.seed), _effects
    ),
    Marginals: Kernel("marginals", lambda q: (q.samples,), _marginals),
}
