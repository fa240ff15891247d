"""95 % intervals contain the true effect in 95 ± 2 % of 1,000 simulated data sets."""

from collections.abc import Callable

import jax
import jax.numpy as jnp
import pytest
from jax import Array

from causal_ui_gym.engine.estimation.double_ml import AugmentedWeighting, PartiallyLinear
from causal_ui_gym.engine.estimation.front_door import FrontDoor
from causal_ui_gym.engine.estimation.g_computation import GComputation
from causal_ui_gym.engine.estimation.inference import Estimator, analytic, bootstrap
from causal_ui_gym.engine.estimation.instrumental import TwoStageLeastSquares
from causal_ui_gym.engine.estimation.sample import Sample
from causal_ui_gym.engine.estimation.weighting import InverseProbabilityWeighting

SIMULATIONS = 1000
UNITS = 500
FOLDS = jnp.arange(UNITS) % 5

Simulation = Callable[[Array], Sample]


def sample(outcome: Array, treatment: Array, covariates: Array, others: Array) -> Sample:
    return Sample(outcome, treatment.astype(outcome.dtype), covariates, others, jnp.array([0.0, 1.0]))


def confounded(key: Array) -> tuple[Array, Array, Array]:
    """Two confounders, a 0/1 treatment, standard normal noise."""
    covariate_key, treatment_key, noise_key = jax.random.split(key, 3)
    z = jax.random.normal(covariate_key, (UNITS, 2))
    a = jax.random.bernoulli(treatment_key, jax.nn.sigmoid(0.5 * z[:, 0] - 0.3 * z[:, 1]))
    return z, a.astype(float), jax.random.normal(noise_key, (UNITS,))


def linear(key: Array) -> Sample:
    """Effect 1; the noise is larger for the treated, which classical standard errors would miss."""
    z, a, noise = confounded(key)
    return sample(a + z @ jnp.array([1.0, 0.5]) + (1 + a) * noise, a, z, FOLDS[:, None].astype(float))


def modified(key: Array) -> Sample:
    """Effect 1 + z₁, on average 1."""
    z, a, noise = confounded(key)
    return sample(a * (1 + z[:, 0]) + z @ jnp.array([1.0, 0.5]) + noise, a, z, z)


def binary(key: Array) -> Sample:
    data_key, outcome_key = jax.random.split(key)
    z, a, _ = confounded(data_key)
    y = jax.random.bernoulli(outcome_key, jax.nn.sigmoid(-0.5 + a + z @ jnp.array([1.0, 0.5])))
    return sample(y.astype(float), a, z, jnp.zeros((UNITS, 0)))


def instrumented(key: Array) -> Sample:
    """Effect 1; a hidden confounder, one covariate, two instruments."""
    keys = jax.random.split(key, 5)
    hidden, noise, covariate = (jax.random.normal(k, (UNITS,)) for k in keys[:3])
    instruments = jax.random.normal(keys[3], (UNITS, 2)) + 0.5 * covariate[:, None]
    a = instruments.sum(axis=1) + covariate + hidden + jax.random.normal(keys[4], (UNITS,))
    return sample(a + covariate + 2 * hidden + noise, a, covariate[:, None], instruments)


def mediated(key: Array) -> Sample:
    """Effect 0.8 × 0.7 through the mediator; a hidden confounder of treatment and outcome."""
    keys = jax.random.split(key, 4)
    hidden, mediator_noise, noise = (jax.random.normal(k, (UNITS,)) for k in keys[:3])
    a = jax.random.bernoulli(keys[3], jax.nn.sigmoid(hidden)).astype(float)
    m = 0.8 * a + mediator_noise
    return sample(0.7 * m + hidden + noise, a, jnp.zeros((UNITS, 0)), m[:, None])


def risk_difference() -> float:
    """True effect of `binary`: -0.5 + z is normal with variance 1.25; Gauss-Hermite quadrature would do, a fine grid does."""
    grid = jnp.linspace(-9, 9, 20001)
    density = jnp.exp(-(grid**2) / 2) / jnp.sum(jnp.exp(-(grid**2) / 2))
    risk = [jax.nn.sigmoid(-0.5 + a + jnp.sqrt(1.25) * grid) @ density for a in (0.0, 1.0)]
    return float(risk[1] - risk[0])


CASES: dict[str, tuple[Estimator, Simulation, float]] = {
    "g-computation": (GComputation(), modified, 1.0),
    "logistic g-computation": (GComputation("logistic"), binary, risk_difference()),
    "weighting": (InverseProbabilityWeighting(), linear, 1.0),
    "augmented weighting": (AugmentedWeighting(5, 1e-3), linear, 1.0),
    "partially linear": (PartiallyLinear(5, 1e-3), linear, 1.0),
    "two-stage least squares": (TwoStageLeastSquares(), instrumented, 1.0),
    "front door": (FrontDoor(), mediated, 0.8 * 0.7),
}


@pytest.mark.parametrize("case", CASES)
def test_analytic_intervals(case: str) -> None:
    estimator, simulate, truth = CASES[case]
    values, errors = jax.jit(jax.vmap(lambda key: analytic(estimator, simulate(key))))(keys())
    covered = jnp.abs(values[:, -1] - truth) <= 1.959964 * errors[:, -1]
    assert float(covered.mean()) == pytest.approx(0.95, abs=0.02)
    # The estimate itself is unbiased: the average error is within four of its own standard errors.
    assert abs(float(values[:, -1].mean()) - truth) < 4 * float(values[:, -1].std()) / SIMULATIONS**0.5


@pytest.mark.parametrize("case", CASES)
def test_bootstrap_intervals(case: str) -> None:
    estimator, simulate, truth = CASES[case]

    def limits(key: Array) -> Array:
        data_key, resample_key = jax.random.split(key)
        draws = bootstrap(estimator, simulate(data_key), 300, key=resample_key)
        return jnp.quantile(draws[:, -1], jnp.array([0.025, 0.975]))

    lower, upper = jax.jit(lambda: jax.lax.map(limits, keys(), batch_size=10))().T
    assert float(((lower <= truth) & (truth <= upper)).mean()) == pytest.approx(0.95, abs=0.02)


def keys() -> Array:
    return jax.random.split(jax.random.key(20), SIMULATIONS)
