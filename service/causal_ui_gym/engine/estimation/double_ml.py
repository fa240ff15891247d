"""Doubly robust estimation with cross-fitting: AIPW and the partially linear model (Chernozhukov et al. 2018)."""

from dataclasses import dataclass
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, Int, PRNGKeyArray, Shaped
from numpy.typing import ArrayLike

from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.estimation.estimate import DEFAULT_INTERVAL, EffectEstimate, Interval
from causal_ui_gym.engine.estimation.inference import effect_estimate
from causal_ui_gym.engine.estimation.regression import linear_regression, logistic_regression
from causal_ui_gym.engine.estimation.sample import Sample, Scale, checked_sample, with_intercept


def augmented_inverse_probability_weighting(
    outcome: ArrayLike,
    treatment: ArrayLike,
    covariates: ArrayLike,
    *,
    folds: int = 5,
    ridge: float = 1e-3,
    interval: Interval = DEFAULT_INTERVAL,
    key: Shaped[PRNGKeyArray, ""],
) -> EffectEstimate:
    """Average effect of a 0/1 treatment by AIPW (Robins, Rotnitzky & Zhao 1994) with cross-fitting.

    Each unit contributes m₁ - m₀ + a (y - m₁) / e - (1 - a)(y - m₀) / (1 - e), where the ridge regressions m of the outcome in
    either arm and the ridge logistic model e of the treatment were fitted to the other folds (Chernozhukov et al. 2018,
    equation 5.3). Consistent when either the outcome or the treatment model is right.

    Args:
        outcome: (units,).
        treatment: (units,), 0 or 1.
        covariates: (units, covariates) that satisfy the backdoor criterion.
        folds: parts of the data, 2 to 20.
        ridge: penalty on squared coefficients of standardized covariates, relative to the mean loss.
        interval: `Analytic()` or `Bootstrap()`.
        key: assigns units to folds, and draws resamples.

    Returns:
        `diagnostics`: smallest and largest out-of-fold propensity.

    Raises:
        QueryError: data or options of the wrong kind. NumericalError: no finite estimate.
    """
    sample, scale = checked_sample(outcome, treatment, covariates)
    estimator = AugmentedWeighting(_checked_folds(folds), _checked_ridge(ridge))
    fold_key, resample_key = jax.random.split(key)
    sample = _with_folds(sample, folds, fold_key)
    propensity = np.asarray(_out_of_fold_propensity(estimator, sample))
    diagnostics = {"smallest_propensity": float(propensity.min()), "largest_propensity": float(propensity.max())}
    return effect_estimate(
        "augmented_inverse_probability_weighting", estimator, sample, scale, interval, resample_key, diagnostics
    )


def partially_linear(
    outcome: ArrayLike,
    treatment: ArrayLike,
    covariates: ArrayLike,
    *,
    folds: int = 5,
    ridge: float = 1e-3,
    interval: Interval = DEFAULT_INTERVAL,
    key: Shaped[PRNGKeyArray, ""],
) -> EffectEstimate:
    """Effect of one more unit of a numeric treatment, the same for every unit: y = θ a + g(z) + noise (Robinson 1988).

    Double machine learning: θ is the slope of the outcome's residuals on the treatment's, both from ridge regressions fitted
    to the other folds (Chernozhukov et al. 2018, equation 4.4). Arguments, errors as for
    `augmented_inverse_probability_weighting`, but the treatment may hold any numbers.
    """
    sample, scale = checked_sample(outcome, treatment, covariates, contrast=(0.0, 1.0))
    estimator = PartiallyLinear(_checked_folds(folds), _checked_ridge(ridge))
    fold_key, resample_key = jax.random.split(key)
    sample = _with_folds(sample, folds, fold_key)
    return effect_estimate("partially_linear", estimator, sample, Scale(0.0, scale.spread), interval, resample_key, {})


@dataclass(frozen=True)
class AugmentedWeighting:
    """AIPW; the sample's `others` hold each unit's fold number."""

    folds: int
    ridge: float

    def nuisances(
        self, sample: Sample, weights: Float[Array, " units"]
    ) -> tuple[Float[Array, " units"], Float[Array, " units"], Float[Array, " units"]]:
        """Each unit's mean outcome under control, under treatment, and propensity, from the folds it is not in."""
        design = with_intercept(sample.covariates)
        penalty = _spare_intercept(design, self.ridge)

        def fit(fold: Int[Array, ""]) -> Float[Array, "3 units"]:
            others = weights * (sample.others[:, 0] != fold)
            control = linear_regression(design, sample.outcome, others * (1 - sample.treatment), penalty)
            treated = linear_regression(design, sample.outcome, others * sample.treatment, penalty)
            propensity = jax.nn.sigmoid(design @ logistic_regression(design, sample.treatment, others, penalty))
            return jnp.stack([design @ control, design @ treated, propensity])

        control, treated, propensity = _own_fold(jax.vmap(fit)(jnp.arange(self.folds)), sample)
        return control, treated, propensity

    def contributions(self, sample: Sample, weights: Float[Array, " units"]) -> Float[Array, "units 3"]:
        control, treated, propensity = self.nuisances(sample, weights)
        a, y = sample.treatment, sample.outcome
        under_control = control + (1 - a) * (y - control) / (1 - propensity)
        under_treatment = treated + a * (y - treated) / propensity
        return jnp.column_stack([under_control, under_treatment, under_treatment - under_control])

    def estimate(self, sample: Sample, weights: Float[Array, " units"]) -> Float[Array, "3"]:
        return weights @ self.contributions(sample, weights) / weights.sum()

    def influence(self, sample: Sample) -> tuple[Float[Array, "3"], Float[Array, "units 3"]]:
        parts = self.contributions(sample, jnp.ones_like(sample.outcome))
        return parts.mean(axis=0), parts - parts.mean(axis=0)


@dataclass(frozen=True)
class PartiallyLinear:
    """Residual on residual; the sample's `others` hold each unit's fold number."""

    folds: int
    ridge: float

    def residuals(
        self, sample: Sample, weights: Float[Array, " units"]
    ) -> tuple[Float[Array, " units"], Float[Array, " units"]]:
        design = with_intercept(sample.covariates)
        penalty = _spare_intercept(design, self.ridge)

        def fit(fold: Int[Array, ""]) -> Float[Array, "2 units"]:
            others = weights * (sample.others[:, 0] != fold)
            targets = (sample.outcome, sample.treatment)
            return jnp.stack([design @ linear_regression(design, target, others, penalty) for target in targets])

        outcome, treatment = _own_fold(jax.vmap(fit)(jnp.arange(self.folds)), sample)
        return sample.outcome - outcome, sample.treatment - treatment

    def estimate(self, sample: Sample, weights: Float[Array, " units"]) -> Float[Array, "1"]:
        y, a = self.residuals(sample, weights)
        return ((weights * a) @ y / ((weights * a) @ a))[None]

    def influence(self, sample: Sample) -> tuple[Float[Array, "1"], Float[Array, "units 1"]]:
        y, a = self.residuals(sample, jnp.ones_like(sample.outcome))
        effect = a @ y / (a @ a)
        return effect[None], (a * (y - effect * a) / jnp.mean(a**2))[:, None]


@partial(jax.jit, static_argnames="estimator")
def _out_of_fold_propensity(estimator: AugmentedWeighting, sample: Sample) -> Float[Array, " units"]:
    return estimator.nuisances(sample, jnp.ones_like(sample.outcome))[2]


def _with_folds(sample: Sample, folds: int, key: Shaped[PRNGKeyArray, ""]) -> Sample:
    """Folds of equal size, at random, so that the order of rows means nothing."""
    units = len(sample.outcome)
    if units < 2 * folds:
        raise QueryError("invalid_option", f"{units} units cannot make {folds} folds; choose fewer folds")
    numbers = jax.random.permutation(key, jnp.arange(units) % folds)
    return sample._replace(others=numbers[:, None].astype(sample.outcome.dtype))


def _own_fold(fitted: Float[Array, "folds models units"], sample: Sample) -> Float[Array, "models units"]:
    """For each unit the predictions of the model that did not see it."""
    fold = sample.others[:, 0].astype(int)
    return jnp.take_along_axis(fitted, fold[None, None, :], axis=0)[0]


def _spare_intercept(design: Float[Array, "units columns"], ridge: float) -> Float[Array, " columns"]:
    return jnp.full_like(design[0], ridge).at[0].set(0.0)


def _checked_folds(folds: int) -> int:
    if not 2 <= folds <= 20:
        raise QueryError("invalid_option", f"folds={folds}; allowed are 2 to 20")
    return folds


def _checked_ridge(ridge: float) -> float:
    if not 0 <= ridge < float("inf"):
        raise QueryError("invalid_option", f"ridge={ridge}; allowed are finite numbers from 0")
    return float(ridge)
