"""Simulation of worlds and the comparison of their outcomes: what the effect queries share.

All worlds of one query share their noise, so differences between them have little Monte Carlo error. In a
linear-Gaussian model a mean is the value at zero noise: the same kernel then gives the exact answer with one draw.
"""

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, PRNGKeyArray, Shaped

from causal_ui_gym.engine.arrays import InterventionArrays, ModelArrays, pad_batch, stack_interventions
from causal_ui_gym.engine.compiled import compiled, constrain
from causal_ui_gym.engine.model import StructuralCausalModel, require_count
from causal_ui_gym.engine.propagation import all_noise, noise_slots, predict, sample_values
from causal_ui_gym.engine.queries.estimate import Estimate, Method, exact_estimate, monte_carlo_estimate
from causal_ui_gym.engine.queries.worlds import Measured, choose_method, measure

# Values held at once while a batch of worlds is simulated: 2^20 numbers, 4 MiB in float32.
WORLDS_AT_ONCE_ELEMENTS = 1 << 20


class Side(NamedTuple):
    """One side of a contrast: a model, a batch of interventions on it, and what is measured."""

    model: StructuralCausalModel
    worlds: InterventionArrays
    target: Measured


def means(
    side: Side,
    shape: tuple[int, ...],
    samples: int,
    method: Method | None,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """The mean outcome of every world of a side."""
    require_count(samples)
    chosen = choose_method(side.model, method)
    side = side._replace(worlds=padded(side.worlds))
    if chosen == "closed_form":
        return exact_estimate(_exact(side.model.arrays, side.worlds, side.target.row), shape)
    mean, error = _world_means(
        side.model.arrays, side.worlds, *side.target, samples=samples, sharding=sharding, key=key
    )
    return monte_carlo_estimate(mean, error, shape, samples)


def contrasts(
    first: Side,
    second: Side,
    shape: tuple[int, ...],
    samples: int,
    method: Method | None,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """The mean difference between the worlds of two sides, pair by pair."""
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


def batch_of_one(world: InterventionArrays) -> InterventionArrays:
    """One intervention as a batch."""
    return stack_interventions([world])
