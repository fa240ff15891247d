"""Published analyses come out to the published digits, in single and in double precision."""

from collections.abc import Iterator

import jax
import numpy as np
import pytest

from causal_ui_gym.engine.estimation import (
    Bootstrap,
    augmented_inverse_probability_weighting,
    front_door,
    g_computation,
    inverse_probability_weighting,
    partially_linear,
    stabilized_weights,
    two_stage_least_squares,
)
from tests.service.estimation import published


@pytest.fixture(params=[False, True], ids=["float32", "float64"], autouse=True)
def precision(request: pytest.FixtureRequest) -> Iterator[None]:
    with jax.enable_x64(request.param):
        yield


def test_nsw_difference_in_means() -> None:
    study = published.nsw()
    result = g_computation(study.outcome, study.treatment)
    assert result.effect.value == pytest.approx(1794.34, abs=0.01)
    treated, control = study.outcome[study.treatment == 1], study.outcome[study.treatment == 0]
    neyman = np.sqrt(treated.var() / len(treated) + control.var() / len(control))
    assert result.effect.standard_error == pytest.approx(neyman, rel=1e-4)
    assert result.treated is not None
    assert result.treated.value == pytest.approx(treated.mean(), rel=1e-5)


def test_nsw_bootstrap_interval_is_near_the_analytic_one() -> None:
    study = published.nsw()
    key = jax.random.key(0)
    bootstrap = g_computation(study.outcome, study.treatment, interval=Bootstrap(resamples=4000), key=key).effect
    analytic = g_computation(study.outcome, study.treatment).effect
    assert bootstrap.standard_error == pytest.approx(analytic.standard_error, rel=0.04)
    assert bootstrap.lower == pytest.approx(analytic.lower, abs=100)
    assert bootstrap.upper == pytest.approx(analytic.upper, abs=100)


def test_nhefs_standardization() -> None:
    study = published.nhefs()
    result = g_computation(study.outcome, study.treatment, study.covariates, effect_modifiers=study.extra)
    assert result.effect.value == pytest.approx(3.517, abs=0.0005)


def test_nhefs_inverse_probability_weighting() -> None:
    study = published.nhefs()
    result = inverse_probability_weighting(study.outcome, study.treatment, study.covariates)
    assert result.effect.value == pytest.approx(3.441, abs=0.0005)
    # What If, program 12.2, has the interval 2.4 to 4.5, conservative because it takes the weights as known.
    assert 2.4 < result.effect.lower < 2.6
    assert 4.3 < result.effect.upper < 4.5
    assert 1 / result.diagnostics["smallest_propensity"] == pytest.approx(19.6, abs=0.1)


def test_nhefs_stabilized_weights() -> None:
    """What If, program 12.3: mean 1.00, from 0.33 to 4.30."""
    study = published.nhefs()
    weights = stabilized_weights(study.treatment, study.covariates)
    assert weights.mean() == pytest.approx(1.00, abs=0.005)
    assert (weights.min(), weights.max()) == pytest.approx((0.33, 4.30), abs=0.005)


def test_nhefs_double_machine_learning_agrees() -> None:
    """No published figure; both must lie well inside the interval of the others."""
    study = published.nhefs()
    for method in (augmented_inverse_probability_weighting, partially_linear):
        result = method(study.outcome, study.treatment, study.covariates, key=jax.random.key(0))
        assert result.effect.value == pytest.approx(3.46, abs=0.15)
        assert result.effect.standard_error == pytest.approx(0.49, abs=0.05)


def test_card_schooling() -> None:
    study = published.card()
    least_squares = g_computation(study.outcome, study.treatment, study.covariates)
    assert least_squares.effect.value == pytest.approx(0.071, abs=0.0005)
    assert least_squares.effect.standard_error == pytest.approx(0.003, abs=0.001)
    instrumented = two_stage_least_squares(study.outcome, study.treatment, study.extra, study.covariates)
    assert instrumented.effect.value == pytest.approx(0.124, abs=0.0005)
    assert instrumented.effect.standard_error == pytest.approx(0.050, abs=0.001)
    assert instrumented.diagnostics["first_stage_f"] == pytest.approx(15.767, abs=0.001)


def test_wald_ratio() -> None:
    study = published.card()
    near = study.extra == 1
    ratio = (study.outcome[near].mean() - study.outcome[~near].mean()) / (
        study.treatment[near].mean() - study.treatment[~near].mean()
    )
    result = two_stage_least_squares(study.outcome, study.treatment, study.extra)
    assert result.effect.value == pytest.approx(ratio, rel=1e-5)


def test_kidney_stones() -> None:
    study = published.kidney_stones()
    result = g_computation(study.outcome, study.treatment, study.covariates, effect_modifiers=study.covariates)
    assert result.treated is not None
    assert result.control is not None
    assert result.treated.value == pytest.approx(0.8325, abs=5e-5)
    assert result.control.value == pytest.approx(0.7789, abs=5e-5)
    assert g_computation(study.outcome, study.treatment).effect.value < 0 < result.effect.value


def test_smoking_by_the_front_door() -> None:
    study = published.smoking_and_tar()
    result = front_door(study.outcome, study.treatment, study.covariates)
    assert result.treated is not None
    assert result.control is not None
    assert result.treated.value == pytest.approx(0.4525, abs=1e-5)
    assert result.control.value == pytest.approx(0.4975, abs=1e-5)


def test_ihdp_surface_a() -> None:
    """Average over ten draws of the response surface.

    Some covariates do not vary among the treated, so only methods with one slope for both arms apply.
    """
    studies = [published.ihdp_surface_a(seed) for seed in range(10)]
    regression = [g_computation(s.outcome, s.treatment, s.covariates).effect for s in studies]
    assert np.mean([effect.value for effect in regression]) == pytest.approx(4.0, abs=0.1)
    residual = [partially_linear(s.outcome, s.treatment, s.covariates, key=jax.random.key(0)).effect for s in studies]
    assert np.mean([effect.value for effect in residual]) == pytest.approx(4.0, abs=0.1)
