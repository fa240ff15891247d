"""How each kind of query is put to the engine: which queries share a device call, and how a batch is computed."""

import math
from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import jax
import msgspec
import numpy as np

from causal_ui_gym.application import queries as ask
from causal_ui_gym.application import rendering
from causal_ui_gym.application.answers import Answer, Effect, MarginalsAnswer
from causal_ui_gym.application.errors import Invalid
from causal_ui_gym.engine import Do, StructuralCausalModel, discrete, queries
from causal_ui_gym.engine.propagation import noise_slots

WORK_LIMIT = 100_000_000
"""Numbers (nodes × draws × units × most states of a node) that one query may make: 800 MB in float64."""

EXACT_ENTRIES = 10_000
"""Combinations of states that an exact answer may list."""
EXACT_TABLE_ENTRIES = 1 << 24
"""Entries of a table on the way to an exact answer: 128 MiB."""

_encode = msgspec.json.Encoder(order="deterministic").encode


class Kernel(NamedTuple):
    """``compute(model, queries)`` answers queries of equal ``group`` in one go, in order."""

    name: str
    group: Callable[[Any], Hashable]
    compute: Callable[[StructuralCausalModel, Sequence[Any]], list[Answer]]


def kernel_of(query: ask.Query) -> Kernel:
    """The kernel of a query's kind."""
    return KERNELS[type(query)]


def draws(count: int) -> int:
    """The number of draws made for at least ``count``: 1, 2 or 5 times a power of ten.

    A kernel is compiled per number of draws, so that callers must not choose freely.
    """
    power = 1
    while True:
        for step in (1, 2, 5):
            if step * power >= count:
                return step * power
        power *= 10


def check_work(model: StructuralCausalModel, query: Any) -> None:
    """Refuse a query that would not fit in memory.

    Raises:
        Invalid: with what to reduce.
    """
    asked = getattr(query, "samples", None)
    samples = draws(asked) if asked is not None else 1
    numbers = noise_slots(model.arrays)
    work = len(model.names) * samples * ask.units_of(query) * numbers
    if work > WORK_LIMIT:
        raise Invalid(
            "query_too_large",
            f"{len(model.names)} nodes × {samples} draws × {ask.units_of(query)} units × {numbers} states is {work} numbers; "
            f"at most {WORK_LIMIT} are allowed; ask for fewer draws or units",
        )


def _key(query: Any) -> jax.Array:
    return jax.random.key(query.seed)


def _alone(compute: Callable[[StructuralCausalModel, Any], Answer]) -> Callable[..., list[Answer]]:
    """A kernel without a batched form: equal queries are computed once."""

    def compute_all(model: StructuralCausalModel, asked: Sequence[Any]) -> list[Answer]:
        return [compute(model, asked[0])] * len(asked)

    return compute_all


def _pairs(function: Callable[..., queries.Estimate], *names: str) -> Callable[..., list[Answer]]:
    """A contrast of one treatment: a batch over (treated, control)."""

    def compute(model: StructuralCausalModel, asked: Sequence[Any]) -> list[Answer]:
        first = asked[0]
        estimate = function(
            model,
            treatment=first.treatment,
            outcome=first.outcome,
            treated=[query.treated for query in asked],
            control=[query.control for query in asked],
            state=first.state,
            samples=draws(first.samples),
            key=_key(first),
            **{name: getattr(first, name) for name in names},
        )
        return list(rendering.effects(estimate, len(asked)))

    return compute


def _pair_group(*names: str) -> Callable[[Any], Hashable]:
    shared = ("treatment", "outcome", "state", "samples", "seed", *names)
    # States and numbers are not mixed in one array.
    return lambda q: (*(getattr(q, name) for name in shared), type(q.treated), type(q.control))


def _expected(model: StructuralCausalModel, asked: Sequence[ask.ExpectedOutcome]) -> list[Answer]:
    first = asked[0]
    options: dict[str, Any] = {
        "outcome": first.outcome,
        "state": first.state,
        "samples": draws(first.samples),
        "key": _key(first),
    }
    single = _single_do(first)
    if single is None:
        estimate = queries.expected_outcome(model, interventions=first.interventions, **options)
    else:
        values = [query.interventions[0].value for query in asked]  # type: ignore[union-attr]
        estimate = queries.dose_response(model, treatment=single.node, values=values, **options)
    return list(rendering.effects(estimate, len(asked)))


def _single_do(query: ask.ExpectedOutcome) -> Do | None:
    match query.interventions:
        case (Do() as only,):
            return only
    return None


def _expected_group(query: ask.ExpectedOutcome) -> Hashable:
    single = _single_do(query)
    if single is None:
        return _encode(query)
    return (single.node, type(single.value), query.outcome, query.state, query.samples, query.seed)


def _average_effect(model: StructuralCausalModel, query: ask.AverageEffect) -> Answer:
    estimate = queries.average_effect(
        model,
        outcome=query.outcome,
        interventions=query.interventions,
        baseline=query.baseline,
        state=query.state,
        samples=draws(query.samples),
        key=_key(query),
    )
    return rendering.effects(estimate, 1)[0]


def _units(function: Callable[..., queries.Estimate], *names: str) -> Callable[..., Answer]:
    def compute(model: StructuralCausalModel, query: Any) -> Answer:
        options = {name: getattr(query, name) for name in ("treatment", "outcome", "treated", "control", *names)}
        samples = None if query.samples is None else draws(query.samples)
        return rendering.unit_effects(function(model, state=query.state, samples=samples, key=_key(query), **options))

    return compute


def _on_treated(model: StructuralCausalModel, query: ask.EffectOnTreated) -> Answer:
    compute = _units(queries.effect_of_treatment_on_treated)
    found: Any = compute(model, query)
    rest = {name: getattr(found, name) for name in ("method", "samples", "effective_samples", "trust")}
    return Effect(value=found.values[0], standard_error=found.standard_errors[0], **rest)


def _counterfactual(model: StructuralCausalModel, query: ask.Counterfactual) -> Answer:
    samples = None if query.samples is None else draws(query.samples)
    found = queries.counterfactual(
        model, evidence=query.evidence, interventions=query.interventions, samples=samples, key=_key(query)
    )
    return rendering.counterfactual_means(found)


def _counterfactual_outcome(model: StructuralCausalModel, query: ask.CounterfactualOutcome) -> Answer:
    estimate = queries.counterfactual_outcome(
        model,
        evidence=query.evidence,
        interventions=query.interventions,
        outcome=query.outcome,
        state=query.state,
        samples=None if query.samples is None else draws(query.samples),
        key=_key(query),
    )
    return rendering.unit_effects(estimate)


def _distribution(model: StructuralCausalModel, query: ask.JointDistribution) -> Answer:
    found = queries.distribution(
        model,
        evidence=query.evidence,
        interventions=query.interventions,
        samples=draws(query.samples),
        key=_key(query),
    )
    return rendering.distribution(model.intervene(query.interventions)[0], found)


@lru_cache(maxsize=64)
def _network(model: StructuralCausalModel) -> discrete.DiscreteNetwork:
    return discrete.network_of(model.specification)


def _exact_distribution(model: StructuralCausalModel, query: ask.ExactDistribution) -> Answer:
    network = _network(model)
    states = [network.states[node] for node in query.nodes if node in network.states]
    entries = math.prod(len(names) for names in states)
    if entries > EXACT_ENTRIES:
        raise Invalid(
            "query_too_large",
            f"{len(query.nodes)} nodes have {entries} combinations of states; at most {EXACT_ENTRIES} are allowed; "
            "ask for fewer nodes at once",
        )
    fixed = {
        role: {node: _state(model, node, value) for node, value in given.items()}
        for role, given in (("evidence", query.evidence), ("do", query.do))
    }
    return rendering.exact_distribution(network.query(*query.nodes, **fixed, max_table_entries=EXACT_TABLE_ENTRIES))


def _state(model: StructuralCausalModel, node: str, value: float | str) -> str:
    """The name of a state that is given by name or by place."""
    code = model.code_of(node, value)
    return (model.states(node) or ())[int(code)]


def _marginals(model: StructuralCausalModel, query: ask.Marginals) -> Answer:
    for node in query.nodes:
        model.place(node)
    samples = draws(query.samples)
    drawn = model.sample(samples, interventions=query.interventions, key=_key(query))
    marginals = tuple(
        rendering.marginal(node, np.asarray(drawn[node]), drawn.model.states(node)) for node in query.nodes
    )
    return MarginalsAnswer(
        marginals=marginals,
        method="monte_carlo",
        samples=samples,
        effective_samples=float(samples),
        trust="ok" if all(m.mean is not None or m.probabilities for m in marginals) else "not_finite",
    )


def _kernels() -> dict[type, Kernel]:
    table: list[tuple[Any, Callable[[Any], Hashable], Callable[..., list[Answer]]]] = [
        (ask.AverageTreatmentEffect, _pair_group(), _pairs(queries.average_treatment_effect)),
        (
            ask.NaturalDirectEffect,
            _pair_group("mediators"),
            _pairs(queries.natural_direct_effect, "mediators"),
        ),
        (
            ask.NaturalIndirectEffect,
            _pair_group("mediators"),
            _pairs(queries.natural_indirect_effect, "mediators"),
        ),
        (ask.PathSpecificEffect, _pair_group("paths"), _pairs(queries.path_specific_effect, "paths")),
        (ask.ExpectedOutcome, _expected_group, _expected),
        (ask.AverageEffect, _encode, _alone(_average_effect)),
        (
            ask.ConditionalEffect,
            _encode,
            _alone(_units(queries.conditional_average_treatment_effect, "covariates")),
        ),
        (ask.IndividualEffect, _encode, _alone(_units(queries.individual_treatment_effect, "units"))),
        (ask.EffectOnTreated, _encode, _alone(_on_treated)),
        (ask.Counterfactual, _encode, _alone(_counterfactual)),
        (ask.CounterfactualOutcome, _encode, _alone(_counterfactual_outcome)),
        (ask.JointDistribution, _encode, _alone(_distribution)),
        (ask.Marginals, _encode, _alone(_marginals)),
        (ask.ExactDistribution, _encode, _alone(_exact_distribution)),
    ]
    return {kind: Kernel(kind.__struct_config__.tag, group, compute) for kind, group, compute in table}


KERNELS = _kernels()
