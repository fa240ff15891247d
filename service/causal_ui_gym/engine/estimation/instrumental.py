"""Instrumental variables: two-stage least squares and its simplest case, the Wald ratio."""

from dataclasses import dataclass
from typing import ClassVar

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, PRNGKeyArray, Shaped
from numpy.typing import ArrayLike

from causal_ui_gym.engine.estimation.estimate import Analytic, EffectEstimate, Interval
from causal_ui_gym.engine.estimation.inference import effect_estimate, m_influence
from causal_ui_gym.engine.estimation.regression import linear_regression
from causal_ui_gym.engine.estimation.sample import Sample, Scale, checked_sample, with_intercept


def two_stage_least_squares(
    outcome: ArrayLike,
    treatment: ArrayLike,
    instruments: ArrayLike,
    covariates: ArrayLike | None = None,
    *,
    interval: Interval = Analytic(),
    key: Shaped[PRNGKeyArray, ""] | None = None,
) -> EffectEstimate:
    """Effect of one more unit of the treatment, from the variation that the instruments cause (Angrist & Imbens 1995).

    The treatment is regressed on instruments and covariates, the outcome on that prediction and the covariates. One 0/1
    instrument without covariates gives the Wald ratio (E[Y | z=1] - E[Y | z=0]) / (E[A | z=1] - E[A | z=0]) (Wald 1940), the
    effect on compliers. `diagnostics["first_stage_f"]`: F statistic of the instruments; below about 10 they are weak, and
    estimate and interval unreliable (Staiger & Stock 1997).

    Args:
        outcome: (units,).
        treatment: (units,), any numbers.
        instruments: (units, instruments) or (units,).
        covariates: (units, covariates) given which the instruments are valid (default: none).
        interval: `Analytic()`, robust to unequal noise, or `Bootstrap()`.
        key: needed for the bootstrap.

    Raises:
        QueryError: data of the wrong kind. NumericalError: no finite estimate, as when no instrument moves the treatment.
    """
    sample, scale = checked_sample(
        outcome, treatment, covariates, instruments, others_role="instruments", contrast=(0.0, 1.0)
    )
    diagnostics = {"first_stage_f": float(_first_stage_f(sample))}
    return effect_estimate(
        "two_stage_least_squares", TwoStageLeastSquares(), sample, Scale(0.0, scale.spread), interval, key, diagnostics
    )


@dataclass(frozen=True)
class TwoStageLeastSquares:
    """θ = (first-stage coefficients, covariate coefficients, effect); `others` of the sample are the instruments."""

    targets: ClassVar[int] = 1

    def solve(self, sample: Sample, weights: Float[Array, "units"]) -> Float[Array, "parameters"]:
        first = with_intercept(sample.covariates, sample.others)
        first_stage = linear_regression(first, sample.treatment, weights)
        second = with_intercept(sample.covariates, first @ first_stage)
        return jnp.concatenate([first_stage, linear_regression(second, sample.outcome, weights)])

    def score(self, parameters: Float[Array, "parameters"], sample: Sample) -> Float[Array, "units parameters"]:
        first, exogenous = with_intercept(sample.covariates, sample.others), with_intercept(sample.covariates)
        first_stage, slopes, effect = jnp.split(parameters, [first.shape[1], len(parameters) - 1])
        predicted = first @ first_stage
        # Residuals use the treatment itself, not its prediction: that is what makes the standard error right.
        residual = sample.outcome - exogenous @ slopes - sample.treatment * effect
        second = jnp.column_stack([exogenous, predicted])
        return jnp.column_stack([first * (sample.treatment - predicted)[:, None], second * residual[:, None]])

    def estimate(self, sample: Sample, weights: Float[Array, "units"]) -> Float[Array, "targets"]:
        return self.solve(sample, weights)[-1:]

    def influence(self, sample: Sample) -> tuple[Float[Array, "targets"], Float[Array, "units targets"]]:
        return m_influence(self, sample)


@jax.jit
def _first_stage_f(sample: Sample) -> Float[Array, ""]:
    ones = jnp.ones_like(sample.outcome)

    def squared_error(design: Float[Array, "units columns"]) -> Float[Array, ""]:
        return jnp.sum((sample.treatment - design @ linear_regression(design, sample.treatment, ones)) ** 2)

    full = with_intercept(sample.covariates, sample.others)
    explained = squared_error(with_intercept(sample.covariates)) - squared_error(full)
    freedom = len(ones) - full.shape[1]
    return explained / sample.others.shape[1] / (squared_error(full) / freedom)
