"""Exogenous noise: prior draws, and posterior draws given the value of a node (abduction).

The noise of a node depends only on the key and the node's name. So the same key gives common random numbers
under every intervention, and renumbering the nodes changes nothing.

Canonical noise by kind of mechanism, with `slots` numbers per node and sample:
- continuous: `e ~ N(0, 1)` in slot 0;
- binary: `l ~ Logistic(0, 1)` in slot 0, the difference of two Gumbel variables;
- categorical: one `g ~ Gumbel(0, 1)` per state (Gumbel-max).

Discrete nodes use the Gumbel-max mechanism, whose counterfactuals are stable: a state that became relatively
more likely is never lost. References: Oberst and Sontag (2019), "Counterfactual off-policy evaluation with
Gumbel-max structural causal models"; Maddison, Tarlow and Minka (2014), "A* sampling", for the truncated
Gumbel.
"""

from typing import Any

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, PRNGKeyArray, Shaped, UInt32

from causal_ui_gym.engine.arrays import BINARY, CATEGORICAL, CONTINUOUS
from causal_ui_gym.engine.threefry import standard_normal


def noise_key(key: Shaped[PRNGKeyArray, ""], noise_id: UInt32[Array, "2"]) -> Shaped[PRNGKeyArray, ""]:
    """The key of one node's noise."""
    return jax.random.fold_in(jax.random.fold_in(key, noise_id[0]), noise_id[1])


def draw_noise(
    kind: int, samples: int, slots: int, dtype: Any, *, key: Shaped[PRNGKeyArray, ""]
) -> Float[Array, "slots samples"]:
    """Prior noise of a node of this kind, from the node's own key; zeros where the kind has none."""
    if kind == CATEGORICAL and slots > 1:
        return jax.random.gumbel(key, (slots, samples), dtype)
    if kind == CONTINUOUS:
        row = standard_normal(key, samples) if dtype == jnp.float32 else jax.random.normal(key, (samples,), dtype)
    elif kind == BINARY:
        row = jax.random.logistic(key, (samples,), dtype)
    else:
        return jnp.zeros((slots, samples), dtype)
    return jnp.concatenate([row[None], jnp.zeros((slots - 1, samples), dtype)]) if slots > 1 else row[None]


def abduct_binary(
    score: Float[Array, " samples"], value: Float[Array, " samples"], prior: Float[Array, " samples"]
) -> Float[Array, " samples"]:
    """Logistic noise `l` given 1[score + l > 0] = value, by transforming a prior draw.

    For value 1, with `u = sigmoid(l)`: 1 - u is uniform on (0, sigmoid(score)); for value 0, u is uniform on
    (0, sigmoid(-score)). Computed on the log scale, so that it holds for scores far from 0.
    """
    sign = jnp.where(value > 0.5, 1.0, -1.0).astype(score.dtype)
    log_tail = jax.nn.log_sigmoid(-sign * prior) + jax.nn.log_sigmoid(sign * score)
    noise = sign * (_log1mexp(log_tail) - log_tail)
    tiny = jnp.finfo(score.dtype).tiny  # type: ignore[no-untyped-call]
    smallest = jnp.maximum(jnp.nextafter(-score, jnp.full_like(score, jnp.inf)), tiny - score)
    return jnp.where(value > 0.5, jnp.maximum(noise, smallest), jnp.minimum(noise, -score))


def abduct_categorical(
    log_probabilities: Float[Array, "slots samples"],
    value: Float[Array, " samples"],
    prior: Float[Array, "slots samples"],
) -> Float[Array, "slots samples"]:
    """Gumbel noise given that state `value` has the largest log-probability plus noise.

    The largest sum is Gumbel(0); every other sum is a Gumbel truncated at it:
    `z_j = -log(exp(-z_max) + exp(-(log p_j + g_j)))`. Noise of impossible states stays at its prior.
    """
    states = jnp.arange(prior.shape[0], dtype=value.dtype)[:, None]
    chosen = states == value[None]
    top = jnp.sum(jnp.where(chosen, prior, 0.0), axis=0)
    possible = jnp.isfinite(log_probabilities)
    safe = jnp.where(possible, log_probabilities, 0.0)
    truncated = -jnp.logaddexp(-top[None], -(safe + prior))
    # Rounding must not lift another state to the top: the factual world has to come out exactly.
    margin = 8.0 * jnp.finfo(top.dtype).eps * (1.0 + jnp.abs(top))  # type: ignore[no-untyped-call]
    sums = jnp.where(chosen, top[None], jnp.minimum(truncated, (top - margin)[None]))
    return jnp.where(possible, sums - safe, prior)


def _log1mexp(x: Float[Array, " samples"]) -> Float[Array, " samples"]:
    """log(1 - exp(x)) for x < 0 (Maechler, 2012)."""
    x = jnp.minimum(x, -jnp.finfo(x.dtype).tiny)  # type: ignore[no-untyped-call]
    return jnp.where(x > -0.693, jnp.log(-jnp.expm1(x)), jnp.log1p(-jnp.exp(x)))
