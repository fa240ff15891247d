"""Bootstrap resamples as counts: how often each unit is drawn when n units are drawn with replacement from n.

The counts are multinomial, and made without a histogram of n indices, which is slow on every device:

1. Each unit gets a Poisson(m) count, m a little below 1. Given their sum s, such counts are Multinomial(s; 1/n, …, 1/n).
2. The n - s balls that are missing are thrown one by one; Multinomial(s) plus Multinomial(n - s) is Multinomial(n). That holds for
   every s, and so for a random one.
3. m is five standard deviations of s below 1. Should s exceed n all the same (in 3 of 10 million resamples), that resample starts
   again from zero and all n balls are thrown.

Uniform numbers have 32 bits. Reference: Devroye (1986), *Non-Uniform Random Variate Generation*, sections X.1.4 and XI.1.4.
"""

import math

import jax
import jax.numpy as jnp
from jax import lax
from jaxtyping import Array, Float, PRNGKeyArray, Shaped, UInt32

from causal_ui_gym.engine.threefry import threefry

_STANDARD_DEVIATIONS = 5.0
# Balls thrown in one go, in standard deviations: enough for all but one resample in a thousand.
_THROWN = 8.0


def multinomial_counts(
    keys: Shaped[PRNGKeyArray, " resamples"], units: int, dtype: jnp.dtype
) -> Float[Array, "resamples units"]:
    """Counts that add up to `units` in each row. A row depends on its own key alone."""
    first, second = jax.vmap(jax.random.split, out_axes=1)(keys)
    counts = _poisson(first, units, 1.0 - _STANDARD_DEVIATIONS / math.sqrt(units))
    total = counts.sum(axis=1)
    counts = jnp.where((total <= units)[:, None], counts, 0)
    missing = jnp.where(total <= units, units - total, units)
    thrown = math.ceil(_THROWN * math.sqrt(units))
    rows = jnp.arange(len(keys))[:, None]

    def throw(state: tuple[Array, Array, Array]) -> tuple[Array, Array, Array]:
        counts, missing, turn = state
        turn_keys = jax.vmap(jax.random.fold_in, in_axes=(0, None))(second, turn)
        cells = _words(turn_keys, thrown) % jnp.uint32(units)
        balls = (jnp.arange(thrown) < missing[:, None]).astype(dtype)
        return counts.at[rows, cells].add(balls), jnp.maximum(missing - thrown, 0), turn + 1

    state = counts.astype(dtype), missing, jnp.asarray(0)
    return lax.while_loop(lambda state: jnp.any(state[1] > 0), throw, state)[0]


def _poisson(keys: Shaped[PRNGKeyArray, " rows"], units: int, mean: float) -> Array:
    """Independent Poisson counts by inversion; none when the mean is not positive."""
    if mean <= 0.0:
        return jnp.zeros((len(keys), units), jnp.int32)
    bits = _words(keys, units)
    return sum(
        ((bits >= jnp.uint32(threshold)).astype(jnp.int32) for threshold in _thresholds(mean)),
        jnp.zeros(bits.shape, jnp.int32),
    )


def _words(keys: Shaped[PRNGKeyArray, " rows"], count: int) -> UInt32[Array, "rows count"]:
    """Random words of 32 bits."""
    halves = threefry(jax.random.key_data(keys), jnp.arange((count + 1) // 2, dtype=jnp.uint32))
    return jnp.concatenate(halves, axis=1)[:, :count]


def _thresholds(mean: float) -> list[int]:
    """P(count <= k) for k = 0, 1, … in units of 2^-32, as long as it is below 1."""
    found: list[int] = []
    density = total = math.exp(-mean)
    while (threshold := round(total * 2.0**32)) < 1 << 32:
        found.append(threshold)
        density *= mean / len(found)
        total += density
    return found
