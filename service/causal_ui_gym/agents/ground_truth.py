"""True answers, and what experiments show, computed by the engine."""

import math
import threading
from collections.abc import Mapping
from weakref import WeakKeyDictionary

import jax
import numpy as np

from causal_ui_gym.engine import queries
from causal_ui_gym.engine.errors import ResultCode, raise_for_result
from causal_ui_gym.engine.identification import d_separated
from causal_ui_gym.engine.interventions import Do
from causal_ui_gym.engine.model import StructuralCausalModel
from causal_ui_gym.engine.propagation import noise_slots

from .draws import draw
from .question import Observation, Question
from .scores import Truth

_TRUTH_KEY = 0x7247
_MOST_SAMPLES, _FEWEST_SAMPLES = 100_000, 2_000
_MOST_NUMBERS = 1 << 24  # held at once: 64 MiB in float32
_MOST_KEPT = 4096
_SD_UNITS = 16_384

_kept: WeakKeyDictionary[StructuralCausalModel, dict[Question, Truth]] = WeakKeyDictionary()
_kept_lock = threading.Lock()


def contrast(model: StructuralCausalModel, question: Question) -> float:
    """The contrast that the question asks for (see `Question`), in units of the outcome.

    Exact in linear-Gaussian models, else from up to 100,000 draws with noise common to both sides (fewer in models of
    more than about a hundred variables, down to 2,000). Where the graph says that there is nothing to find, the answer
    is exactly 0, without sampling error.

    Raises:
        QueryError: the question names a variable or a level that the model does not have.
        NumericalError: a level to condition on that the model never produces, or numbers that overflow.
    """
    key, samples = jax.random.key(_TRUTH_KEY), _samples(model)
    treatment, treated, control = question.treatment, question.treated, question.control
    if question.rung == "intervention":
        estimate = queries.average_treatment_effect(
            model,
            treatment=treatment,
            outcome=question.outcome,
            treated=treated,
            control=control,
            samples=samples,
            key=key,
        )
        return float(estimate.raise_if_failed().value)
    if question.rung == "association" and d_separated(model.graph, treatment, question.outcome):
        return 0.0
    # Association: the same world, other evidence. Counterfactual: the same evidence, another world.
    worlds: tuple[tuple[float, list[Do]], tuple[float, list[Do]]] = (
        ((treated, []), (control, []))
        if question.rung == "association"
        else ((control, [Do(treatment, treated)]), (control, []))
    )
    means: list[float] = []
    for seen, done in worlds:
        result = queries.counterfactual(model, evidence={treatment: seen}, interventions=done, samples=samples, key=key)
        raise_for_result(result.info.result)
        means.append(float(result[question.outcome]))
    return means[0] - means[1]


def _samples(model: StructuralCausalModel) -> int:
    """Draws that fit in memory, the same for all models of one size bucket, so that kernels are compiled once."""
    numbers = model.arrays.kind.shape[0] * noise_slots(model.arrays)
    return max(_FEWEST_SAMPLES, min(_MOST_SAMPLES, _MOST_NUMBERS // numbers))


def truth(model: StructuralCausalModel, question: Question) -> Truth:
    """The truth of a question. Raises as `contrast`.

    Kept for as long as the model lives: a comparison and its agents ask for the same truths again and again.
    """
    with _kept_lock:
        kept = _kept.setdefault(model, {})
        if len(kept) >= _MOST_KEPT:
            kept.clear()
    found = kept.get(question)
    if found is None:
        outcome = draw(model, _SD_UNITS, seed=_TRUTH_KEY)[question.outcome]
        found = Truth(question_id=question.id, value=contrast(model, question), outcome_sd=float(outcome.std()))
        if not (math.isfinite(found.value) and math.isfinite(found.outcome_sd)):
            raise_for_result(ResultCode.NOT_FINITE)
        kept[question] = found
    return found


def experiment_of(intervention: Mapping[str, float]) -> list[Do]:
    """The engine's form of an intervention that sets variables."""
    return [Do(name, value) for name, value in intervention.items()]


def observe(
    model: StructuralCausalModel, intervention: Mapping[str, float], *, units: int = 200, seed: int = 0
) -> Observation:
    """Run one experiment: fix the variables of `intervention` and measure `units` units.

    Only observed variables are reported. Standard errors are those of the means.

    Raises:
        QueryError: an unknown variable, a level it cannot take, or fewer than 1 unit.
    """
    drawn = draw(model, units, interventions=experiment_of(intervention), seed=seed)
    table = {name: drawn[name] for name in model.graph.observed}
    return Observation(
        intervention=dict(intervention),
        units=units,
        means={name: float(column.mean()) for name, column in table.items()},
        standard_errors={name: float(column.std() / np.sqrt(units)) for name, column in table.items()},
    )
