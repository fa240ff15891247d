"""Least squares in single precision beside NumPy's in double, on covariates that nearly repeat each other."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from numpy.typing import NDArray

from causal_ui_gym.engine.estimation.regression import linear_regression, linear_regression_near
from causal_ui_gym.engine.estimation.resampling import multinomial_counts

UNITS, RESAMPLES = 300, 200


def nearly_collinear(apart: float) -> tuple[jax.Array, jax.Array]:
    rng = np.random.default_rng(0)
    shared, own, noise = rng.normal(size=(3, UNITS))
    design = np.column_stack([np.ones(UNITS), shared, shared + apart * own])
    outcome = 1 + 3 * shared + 0.1 * noise
    return jnp.asarray(design, jnp.float32), jnp.asarray(outcome, jnp.float32)


def in_double_precision(design: jax.Array, target: jax.Array, weights: jax.Array) -> NDArray[np.float64]:
    root = np.sqrt(np.asarray(weights, np.float64))
    return np.linalg.lstsq(root[:, None] * np.asarray(design), root * np.asarray(target), rcond=None)[0]


def test_all_digits_but_two_are_kept() -> None:
    design, target = nearly_collinear(0.03)
    found = linear_regression(design, target, jnp.ones(UNITS))
    np.testing.assert_allclose(found, in_double_precision(design, target, jnp.ones(UNITS)), rtol=0, atol=1e-5)


@pytest.mark.parametrize("apart", [0.3, 0.03, 0.003])
def test_a_resample_beside_the_whole_sample_is_right_to_a_thousandth_of_its_standard_error(apart: float) -> None:
    """Normal equations in the columns as they are miss by up to a fifth of it, even from near."""
    design, target = nearly_collinear(apart)
    weights = multinomial_counts(jax.random.split(jax.random.key(0), RESAMPLES), UNITS, jnp.dtype("float32"))
    near = jnp.asarray(in_double_precision(design, target, jnp.ones(UNITS)), jnp.float32)
    found = jax.vmap(lambda one: linear_regression_near(near, design, target, one))(weights)
    exact = np.array([in_double_precision(design, target, one) for one in weights])
    assert np.all(np.abs(np.asarray(found, np.float64) - exact).max(axis=0) < 0.001 * exact.std(axis=0))
