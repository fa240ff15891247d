"""Average effects of interventions.

Reference: Pearl, *Causality* (2nd ed., 2009), section 3.2 and 4.2.
"""

from collections.abc import Sequence

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, PRNGKeyArray, Shaped

from causal_ui_gym.engine.arrays import ABSENT, InterventionArrays, ModelArrays, stack_interventions
from causal_ui_gym.engine.compiled import compiled
from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.interventions import Do, Intervention
from causal_ui_gym.engine.model import StructuralCausalModel, require_count
from causal_ui_gym.engine.propagation import sample_values
from causal_ui_gym.engine.queries.estimate import Estimate, Info, result_of

Value = float | str


def average_treatment_effect(
    model: StructuralCausalModel,
    *,
    treatment: str,
    outcome: str,
    treated: Value | Sequence[Value] = 1.0,
    control: Value | Sequence[Value] = 0.0,
    samples: int = 10_000,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """ATE: E[Y | do(X = treated)] - E[Y | do(X = control)], with common noise for both worlds.

    Args:
        treatment, outcome: names of X and Y, which must differ.
        treated, control: values of X, or sequences of values, broadcast together: a batch on the device.
        samples: draws per pair of worlds, 10,000 unless given.
        key: randomness.

    Raises:
        QueryError: unknown node, wrong value, X equal to Y.
    """
    pairs, shape = _pairs(model, treatment, outcome, treated, control)
    require_count(samples)
    treated_worlds = stack_interventions([model.intervene([Do(treatment, x)])[1] for x, _ in pairs])
    control_worlds = stack_interventions([model.intervene([Do(treatment, x)])[1] for _, x in pairs])
    kind = np.where(treated_worlds.hard[0], ABSENT, np.asarray(model.arrays.kind))
    mean, error = _contrast(
        model.arrays, treated_worlds, control_worlds, kind, model.place(outcome), samples=samples, key=key
    )
    value = np.asarray(mean, np.float64).reshape(shape)
    info = Info("monte_carlo", samples, float(samples), result_of(value, float(samples)))
    return Estimate(value, np.asarray(error, np.float64).reshape(shape), info)


@compiled("samples")
def _contrast(
    model: ModelArrays,
    treated: InterventionArrays,
    control: InterventionArrays,
    kind: Array,
    outcome: int,
    *,
    samples: int,
    key: Shaped[PRNGKeyArray, ""],
) -> tuple[Float[Array, "batch"], Float[Array, "batch"]]:
    def one(worlds: tuple[InterventionArrays, InterventionArrays]) -> tuple[Array, Array]:
        first, second = (sample_values(model, world, kind, samples, key=key)[outcome] for world in worlds)
        difference = first - second
        return difference.mean(), difference.std(ddof=1) / jnp.sqrt(samples)

    return jax.lax.map(one, (treated, control))


def _pairs(
    model: StructuralCausalModel, treatment: str, outcome: str, treated: object, control: object
) -> tuple[list[tuple[float, float]], tuple[int, ...]]:
    model.place(outcome)
    model.place(treatment)
    if treatment == outcome:
        raise QueryError("same_node", f"{treatment!r} is both treatment and outcome; name two different nodes")
    first, second = np.broadcast_arrays(np.asarray(treated, object), np.asarray(control, object))
    pairs = [
        (model.code_of(treatment, x), model.code_of(treatment, y))
        for x, y in zip(first.ravel(), second.ravel(), strict=True)
    ]
    return pairs, first.shape


__all__ = ["Intervention", "average_treatment_effect"]
