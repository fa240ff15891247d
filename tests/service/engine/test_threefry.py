"""Bits are those of JAX, and normal numbers are N(0, 1) far into the tails."""

import jax
import jax.extend.random
import jax.numpy as jnp
import numpy as np
from scipy import stats

from causal_ui_gym.engine.threefry import standard_normal, threefry

COUNT = 4_000_000


def test_threefry_is_the_one_of_jax() -> None:
    key = jax.random.key(11)
    counter = jnp.arange(100, dtype=jnp.uint32)
    expected = jax.extend.random.threefry_2x32(
        jax.random.key_data(key), jnp.concatenate([counter, jnp.zeros_like(counter)])
    )
    found = threefry(jax.random.key_data(key)[None], counter)
    np.testing.assert_array_equal(np.concatenate([part[0] for part in found]), expected)


def test_each_normal_number_is_that_of_its_bits_in_double_precision() -> None:
    key = jax.random.key(12)
    (radius, *_), (angle, *_) = (
        np.asarray(part, np.float64)
        for part in threefry(jax.random.key_data(key)[None], jnp.arange(10_000, dtype=jnp.uint32))
    )
    quadrant = np.floor(angle / 2**30)
    rest = np.mod(angle, 2**30) / 2**30
    turned = (rest - (rest >= 0.5)) * np.pi / 2
    wave = np.where(quadrant % 2, np.sin(turned), np.cos(turned)) * np.where(quadrant >= 2, -1, 1)
    expected = np.sqrt(-2 * np.log((radius + 0.5) / 2**32)) * wave
    np.testing.assert_allclose(standard_normal(key, 10_000), expected, atol=2e-6)


def test_normal_numbers_are_normal_to_the_tails() -> None:
    drawn = np.asarray(jax.jit(standard_normal, static_argnums=1)(jax.random.key(13), COUNT), np.float64)
    assert stats.kstest(drawn, "norm").pvalue > 0.001
    edges = stats.norm.ppf(np.linspace(0.0, 1.0, 1001))
    assert stats.chisquare(np.histogram(drawn, edges)[0]).pvalue > 0.001
    for far in (3.0, 4.0, 4.5):
        expected = COUNT * 2 * stats.norm.sf(far)
        assert abs(np.sum(np.abs(drawn) > far) - expected) < 4 * np.sqrt(expected)


def test_neighbours_and_other_keys_are_independent() -> None:
    first, second = (np.asarray(standard_normal(jax.random.key(seed), 1_000_000), np.float64) for seed in (14, 15))
    pairs = [(first[1:], first[:-1]), (first[1:] ** 2, first[:-1] ** 2), (first, second), (first**2, second**2)]
    for one, other in pairs:
        assert abs(np.corrcoef(one, other)[0, 1]) < 0.004


def test_fewer_numbers_are_the_first_of_more() -> None:
    key = jax.random.key(16)
    np.testing.assert_array_equal(standard_normal(key, 1_001)[:777], standard_normal(key, 777))
