"""Average outcomes and effects of interventions.

All worlds of one query share their noise, so differences between them have little Monte Carlo error. In a
linear-Gaussian model a mean is the value at zero noise: the same kernel then gives the exact answer with one
draw.

Reference: Pearl, *Causality* (2nd ed., 2009), sections 3.2 and 4.2.
"""

import math
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, PRNGKeyArray, Shaped

from causal_ui_gym.engine.arrays import InterventionArrays, ModelArrays, pad_batch, stack_interventions
from causal_ui_gym.engine.compiled import compiled, constrain
from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.interventions import Intervention, Policy, Replace
from causal_ui_gym.engine.model import StructuralCausalModel, require_count
from causal_ui_gym.engine.propagation import all_noise, noise_slots, predict, sample_values
from causal_ui_gym.engine.queries.estimate import Estimate, Method, exact_estimate, monte_carlo_estimate
from causal_ui_gym.engine.queries.worlds import (
    Measured,
    Values,
    choose_method,
    do_values,
    measure,
    measured,
    pair_of,
)

# Values held at once while a batch of worlds is simulated: 2^20 numbers, 4 MiB in float32.
WORLDS_AT_ONCE_ELEMENTS = 1 << 20


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
    return _means(Side(changed, _batch_of_one(world), target), (), samples, method, sharding, key)


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
    return _means(side, (len(batch),), samples, method, sharding, key)


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
    return _means(Side(model, worlds, target), doses.shape, samples, method, sharding, key)


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
    return _contrasts(*sides, shape, samples, method, sharding, key)


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
        sides.append(Side(changed, _batch_of_one(world), measured(changed, outcome, state)))
    return _contrasts(sides[0], sides[1], (), samples, method, sharding, key)


class Side(NamedTuple):
    """One side of a contrast: a model, a batch of interventions on it, and what is measured."""

    model: StructuralCausalModel
    worlds: InterventionArrays
    target: Measured


def _means(
    side: Side,
    shape: tuple[int, ...],
    samples: int,
    method: Method | None,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    require_count(samples)
    chosen = choose_method(side.model, method)
    side = side._replace(worlds=padded(side.worlds))
    if chosen == "closed_form":
        return exact_estimate(_exact(side.model.arrays, side.worlds, side.target.row), shape)
    mean, error = _world_means(
        side.model.arrays, side.worlds, *side.target, samples=samples, sharding=sharding, key=key
    )
    return monte_carlo_estimate(mean, error, shape, samples)


def _contrasts(
    first: Side,
    second: Side,
    shape: tuple[int, ...],
    samples: int,
    method: Method | None,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    require_count(samples)
    if method is None and not second.model.is_linear_gaussian:
        method = "monte_carlo"
    chosen = choose_method(first.model, method)
    first, second = (side._replace(worlds=padded(side.worlds)) for side in (first, second))
    if chosen == "closed_form":
        choose_method(second.model, method)
        means = [_exact(side.model.arrays, side.worlds, side.target.row) for side in (first, second)]
        return exact_estimate(means[0] - means[1], shape)
    sides = [(side.model.arrays, side.worlds, side.target.row) for side in (first, second)]
    mean, error = _contrast_means(sides[0], sides[1], first.target.state, samples=samples, sharding=sharding, key=key)
    return monte_carlo_estimate(mean, error, shape, samples)


@compiled()
def _exact(model: ModelArrays, worlds: InterventionArrays, row: int) -> Float[Array, " batch"]:
    """The outcome at zero noise. The batch lies along the sample axis: every step is one long vector."""
    batch = worlds.hard.shape[0]
    noise = jnp.zeros((model.kind.shape[0], noise_slots(model), batch), model.weights.dtype)
    return predict(model, jax.tree.map(jnp.transpose, worlds), noise)[row]


@compiled("samples", "sharding")
def _world_means(
    model: ModelArrays,
    worlds: InterventionArrays,
    row: int,
    state: float,
    *,
    samples: int,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> tuple[Float[Array, " batch"], Float[Array, " batch"]]:
    run = _runner(model, worlds, samples, sharding, key)
    mean, error = map_worlds(lambda world: summary(measure(run(world), row, state)), worlds, model, samples)
    return mean, error


@compiled("samples", "sharding")
def _contrast_means(
    first: tuple[ModelArrays, InterventionArrays, int],
    second: tuple[ModelArrays, InterventionArrays, int],
    state: float,
    *,
    samples: int,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> tuple[Float[Array, " batch"], Float[Array, " batch"]]:
    runs = [(_runner(model, worlds, samples, sharding, key), row) for model, worlds, row in (first, second)]

    def one(pair: tuple[InterventionArrays, InterventionArrays]) -> tuple[Array, Array]:
        outcomes = [measure(run(world), row, state) for (run, row), world in zip(runs, pair, strict=True)]
        return summary(outcomes[0] - outcomes[1])

    mean, error = map_worlds(one, (first[1], second[1]), first[0], samples)
    return mean, error


def _runner(
    model: ModelArrays,
    worlds: InterventionArrays,
    samples: int,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> Callable[[InterventionArrays], Array]:
    """How a world is simulated: a single one draws noise as it goes, a batch shares noise drawn before."""
    if worlds.hard.shape[0] == 1:
        return lambda world: constrain(sample_values(model, world, samples, key=key), sharding)
    noise = all_noise(model, samples, key=key)
    return lambda world: constrain(predict(model, world, noise), sharding)


def map_worlds(function: Callable[[Any], Any], worlds: Any, model: ModelArrays, samples: int) -> Any:
    """`function` over a batch of worlds, as many at a time as keep the values near the processor's cache."""
    batch = jax.tree.leaves(worlds)[0].shape[0]
    most = max(1, WORLDS_AT_ONCE_ELEMENTS // (samples * model.kind.shape[0]))
    together = math.gcd(batch, 1 << (most.bit_length() - 1))  # no remainder, which would be compiled apart
    return jax.lax.map(function, worlds, batch_size=together)


def padded(worlds: InterventionArrays) -> InterventionArrays:
    """A batch of interventions, padded to its bucket; the answers of the padding are dropped."""
    fields: Any = [pad_batch(np.asarray(field), axis=0) for field in worlds]
    return InterventionArrays(*fields)


def summary(outcome: Float[Array, " samples"]) -> tuple[Float[Array, ""], Float[Array, ""]]:
    """Mean and its standard error; the error of a single draw is not known (NaN)."""
    count = outcome.shape[0]
    return outcome.mean(), outcome.std(ddof=1) / count**0.5


def _batch_of_one(world: InterventionArrays) -> InterventionArrays:
    return stack_interventions([world])
