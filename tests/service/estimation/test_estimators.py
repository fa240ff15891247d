"""Properties that every estimator has, and the errors that a user can run into."""

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from numpy.typing import NDArray

from causal_ui_gym.engine.errors import NumericalError, QueryError
from causal_ui_gym.engine.estimation import (
    Bootstrap,
    augmented_inverse_probability_weighting,
    front_door,
    g_computation,
    inverse_probability_weighting,
    partially_linear,
    two_stage_least_squares,
)
from causal_ui_gym.engine.estimation.double_ml import AugmentedWeighting
from causal_ui_gym.engine.estimation.front_door import FrontDoor
from causal_ui_gym.engine.estimation.g_computation import GComputation
from causal_ui_gym.engine.estimation.inference import Estimator, analytic, bootstrap
from causal_ui_gym.engine.estimation.instrumental import TwoStageLeastSquares
from causal_ui_gym.engine.estimation.resampling import multinomial_counts
from causal_ui_gym.engine.estimation.sample import Sample
from causal_ui_gym.engine.estimation.weighting import InverseProbabilityWeighting

UNITS = 300


def draw(seed: int = 0) -> dict[str, Any]:
    rng = np.random.default_rng(seed)
    z = rng.normal(size=(UNITS, 2))
    a = (rng.random(UNITS) < 1 / (1 + np.exp(-z[:, 0]))).astype(float)
    return {"outcome": 3 + a + z.sum(axis=1) + rng.normal(size=UNITS), "treatment": a, "covariates": z}


ESTIMATORS: list[Estimator] = [
    GComputation(),
    InverseProbabilityWeighting(),
    AugmentedWeighting(3, 1e-3),
    TwoStageLeastSquares(),
    FrontDoor(),
]


@pytest.mark.parametrize("estimator", ESTIMATORS, ids=lambda estimator: type(estimator).__name__)
def test_batched_resamples_equal_single_ones_and_weights_equal_repeated_rows(estimator: Estimator) -> None:
    data = draw()
    folds_or_extra = (np.arange(UNITS) % 3).astype(float)[:, None]
    # Without covariates the whole design is constant but for the treatment, which compilers like to fold.
    covariates = np.empty((UNITS, 0)) if isinstance(estimator, GComputation) else data["covariates"]
    outcome, treatment, given, extra = map(
        jnp.asarray, (data["outcome"], data["treatment"], covariates, folds_or_extra)
    )
    sample = Sample(outcome, treatment, given, extra, jnp.array([0.0, 1.0]))
    key = jax.random.key(3)
    batched = bootstrap(estimator, sample, 100, key=key)
    for index in (0, 99):
        counts = multinomial_counts(jax.random.split(key, 100)[index : index + 1], UNITS, outcome.dtype)[0]
        chosen = np.repeat(np.arange(UNITS), np.asarray(counts).astype(int))
        rows = Sample(outcome[chosen], treatment[chosen], given[chosen], extra[chosen], sample.contrast)
        single = estimator.estimate(rows, jnp.ones(UNITS))
        np.testing.assert_allclose(batched[index], single, rtol=2e-3, atol=2e-4)


@pytest.mark.parametrize("estimator", ESTIMATORS, ids=lambda estimator: type(estimator).__name__)
def test_products_of_matrices_keep_their_digits_on_a_gpu(estimator: Estimator) -> None:
    """As far as can be seen without one: every product asks for full precision, where TF32 would keep three digits."""
    data = draw()
    parts = (data["outcome"], data["treatment"], data["covariates"], (np.arange(UNITS) % 3).astype(float)[:, None])
    sample = Sample(*map(jnp.asarray, parts), jnp.array([0.0, 1.0]))
    programs = [analytic.lower(estimator, sample), bootstrap.lower(estimator, sample, 10, key=jax.random.key(0))]
    products = [line for program in programs for line in program.as_text().splitlines() if "dot_general" in line]
    assert products
    assert all("HIGHEST" in product for product in products)


def test_results_do_not_depend_on_units_of_measurement_or_order_of_rows() -> None:
    data = draw()
    plain = g_computation(**data)
    rescaled = g_computation(1000 * data["outcome"] + 5e4, data["treatment"], 1e3 * data["covariates"] - 7)
    assert rescaled.effect.value == pytest.approx(1000 * plain.effect.value, rel=1e-4)
    assert rescaled.effect.standard_error == pytest.approx(1000 * plain.effect.standard_error, rel=1e-4)
    assert rescaled.control is not None
    assert plain.control is not None
    assert rescaled.control.value == pytest.approx(1000 * plain.control.value + 5e4, rel=1e-5)
    order = np.random.default_rng(1).permutation(UNITS)
    shuffled = g_computation(**{role: values[order] for role, values in data.items()})
    assert shuffled.effect.value == pytest.approx(plain.effect.value, rel=1e-4)


def test_robust_standard_error_of_least_squares() -> None:
    """White's HC0 formula, in NumPy."""
    data = draw()
    design = np.column_stack([np.ones(UNITS), data["treatment"], data["covariates"]])
    bread = np.linalg.inv(design.T @ design)
    slopes = bread @ design.T @ data["outcome"]
    meat = design.T @ (design * ((data["outcome"] - design @ slopes) ** 2)[:, None])
    result = g_computation(**data).effect
    assert result.value == pytest.approx(slopes[1], rel=1e-4)
    assert result.standard_error == pytest.approx(np.sqrt((bread @ meat @ bread)[1, 1]), rel=1e-3)


def test_a_contrast_of_a_numeric_treatment() -> None:
    data = draw()
    one = g_computation(**data).effect.value
    assert g_computation(**data, contrast=(2.0, 5.0)).effect.value == pytest.approx(3 * one, rel=1e-4)


def test_the_same_key_gives_the_same_interval() -> None:
    data, option = draw(), Bootstrap(resamples=100)
    first, again, other = (
        inverse_probability_weighting(**data, interval=option, key=jax.random.key(seed)) for seed in (0, 0, 1)
    )
    assert first == again
    assert first.effect.lower != other.effect.lower
    assert first.diagnostics["failed_resamples"] == 0


def test_weak_instruments_are_visible() -> None:
    data = draw()
    noise = np.random.default_rng(5).normal(size=UNITS)
    result = two_stage_least_squares(data["outcome"], data["treatment"], noise)
    assert result.diagnostics["first_stage_f"] < 10
    assert result.treated is None


def with_nan(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(np.arange(len(values)) == 7, np.nan, values)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda d: d | {"outcome": with_nan(d["outcome"])}, "outcome has 1 missing or infinite values, first in row 7"),
        (lambda d: d | {"outcome": d["outcome"][:-1]}, "outcome has 299 rows and treatment 300"),
        (lambda d: d | {"treatment": d["treatment"] + 1}, "treatment has the values 1, 2; it must be 0 or 1"),
        (lambda d: d | {"treatment": np.ones(UNITS)}, "both must occur"),
        (lambda d: d | {"covariates": d["covariates"][:, [0, 0]]}, "collinear"),
        (lambda d: d | {"covariates": np.ones((UNITS, 1))}, "column 0 of covariates is the same for every unit"),
        (lambda d: d | {"covariates": d["covariates"].T}, r"covariates has shape \(2, 300\)"),
        (lambda d: d | {"outcome": ["a"] * UNITS}, "outcome is not an array of numbers"),
        (lambda d: {role: values[:4] for role, values in d.items()}, "4 units cannot fit 4 coefficients"),
    ],
)
def test_bad_data_is_refused(change: Callable[[dict[str, Any]], dict[str, Any]], message: str) -> None:
    with pytest.raises(QueryError, match=message) as caught:
        inverse_probability_weighting(**change(draw()))
    assert caught.value.code == "invalid_data"


def test_covariates_that_decide_treatment_are_reported_not_estimated() -> None:
    data = draw()
    decided = (data["covariates"][:, 0] > 0).astype(float)
    with pytest.raises(NumericalError, match="no finite estimate"):
        inverse_probability_weighting(data["outcome"], decided, data["covariates"])


def test_bad_options_are_refused() -> None:
    data, key = draw(), jax.random.key(0)
    for call in (
        lambda: Bootstrap(resamples=10),
        lambda: Bootstrap(level=1.0),
        lambda: augmented_inverse_probability_weighting(**data, folds=1, key=key),
        lambda: partially_linear(**data, ridge=-1.0, key=key),
    ):
        with pytest.raises(QueryError) as caught:
            call()
        assert caught.value.code == "invalid_option"
    with pytest.raises(QueryError, match="key="):
        front_door(data["outcome"], data["treatment"], data["covariates"], interval=Bootstrap())
    with pytest.raises(QueryError, match="outcomes of 0 and 1"):
        g_computation(**data, outcome_model="logistic")
