"""Average outcomes and effects of interventions.

Reference: Pearl, *Causality* (2nd ed., 2009), sections 3.2 and 4.2.
"""

from collections.abc import Sequence

import jax
import numpy as np
from jaxtyping import PRNGKeyArray, Shaped

from causal_ui_gym.engine.arrays import stack_interventions
from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.interventions import Intervention, Policy, Replace
from causal_ui_gym.engine.model import StructuralCausalModel
from causal_ui_gym.engine.queries.estimate import Estimate, Method
from causal_ui_gym.engine.queries.simulation import Side, batch_of_one, contrasts, means
from causal_ui_gym.engine.queries.worlds import Values, do_values, measured, pair_of


def expected_outcome(
    model: StructuralCausalModel,
    *,
    outcome: str,
    interventions: Sequence[Intervention] = (),
    state: str | None = None,
    samples: int = 10_000,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """E[Y | interventions], or P(Y = state | interventions).

    Args:
        outcome: name of Y.
        interventions: hard, soft or conditional, applied together; none gives the observational mean.
        state: for a categorical Y the state whose probability is asked. Needed for more than two states.
        samples: draws, 10,000 unless given; not used in closed form.
        method: `closed_form` for linear-Gaussian models and `monte_carlo` for others unless given.
        sharding: how draws are spread over devices. Defaults to one device.
        key: randomness.

    Raises:
        QueryError: unknown node or state, impossible value, or a closed form that does not exist.
    """
    changed, world = model.intervene(interventions)
    target = measured(changed, outcome, state)
    return means(Side(changed, batch_of_one(world), target), (), samples, method, sharding, key)


def expected_outcomes(
    model: StructuralCausalModel,
    *,
    outcome: str,
    batch: Sequence[Sequence[Intervention]],
    state: str | None = None,
    samples: int = 10_000,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """E[Y | interventions] for every entry of `batch`, at once on the device with common noise.

    Arguments and errors as `expected_outcome`, and:

    Raises:
        QueryError: `empty_batch`, or `mechanism_in_batch` for a replaced mechanism or a policy, each of which is another
            model: ask `expected_outcome` for it.
    """
    if not batch:
        raise QueryError("empty_batch", "no interventions given; give at least one entry")
    replaced = [change.node for entry in batch for change in entry if isinstance(change, Replace | Policy)]
    if replaced:
        message = f"the batch gives {replaced[0]!r} a new mechanism; ask expected_outcome for that entry alone"
        raise QueryError("mechanism_in_batch", message)
    worlds = stack_interventions([model.intervene(entry)[1] for entry in batch])
    side = Side(model, worlds, measured(model, outcome, state))
    return means(side, (len(batch),), samples, method, sharding, key)


def dose_response(
    model: StructuralCausalModel,
    *,
    treatment: str,
    outcome: str,
    values: Values,
    state: str | None = None,
    samples: int = 10_000,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """E[Y | do(X = x)] for every x in `values`, as one batch on the device with common noise.

    Arguments and errors as `expected_outcome`; the answer has the shape of `values`.
    """
    model.place(outcome)
    target = measured(model, outcome, state)
    doses = np.asarray(values)
    worlds = do_values(model, treatment, doses.ravel())
    return means(Side(model, worlds, target), doses.shape, samples, method, sharding, key)


def average_treatment_effect(
    model: StructuralCausalModel,
    *,
    treatment: str,
    outcome: str,
    treated: Values = 1.0,
    control: Values = 0.0,
    state: str | None = None,
    samples: int = 10_000,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """ATE: E[Y | do(X = treated)] - E[Y | do(X = control)], with common noise for both worlds.

    Args:
        treatment, outcome: names of X and Y, which must differ.
        treated, control: values of X, 1 and 0 unless given, or sequences, which are broadcast together.

    Other arguments and errors as `expected_outcome`.
    """
    first, second, shape = pair_of(model, treatment, outcome, treated, control)
    target = measured(model, outcome, state)
    sides = Side(model, first, target), Side(model, second, target)
    return contrasts(*sides, shape, samples, method, sharding, key)


def average_effect(
    model: StructuralCausalModel,
    *,
    outcome: str,
    interventions: Sequence[Intervention],
    baseline: Sequence[Intervention] = (),
    state: str | None = None,
    samples: int = 10_000,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """E[Y | interventions] - E[Y | baseline] for any interventions: soft ones, policies, several at once.

    The baseline is the unchanged model unless given. Other arguments and errors as `expected_outcome`.
    """
    sides = []
    for chosen in (interventions, baseline):
        changed, world = model.intervene(chosen)
        sides.append(Side(changed, batch_of_one(world), measured(changed, outcome, state)))
    return contrasts(sides[0], sides[1], (), samples, method, sharding, key)
