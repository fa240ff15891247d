"""Instrumental variables: two-stage least squares and its simplest case, the Wald ratio."""

from dataclasses import dataclass

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, PRNGKeyArray, Shaped
from numpy.typing import ArrayLike

from causal_ui_gym.engine.estimation.estimate import DEFAULT_INTERVAL, EffectEstimate, Interval
from causal_ui_gym.engine.estimation.inference import effect_estimate
from causal_ui_gym.engine.estimation.regression import linear_regression
from causal_ui_gym.engine.estimation.sample import Sample, Scale, checked_sample, with_intercept


def two_stage_least_squares(
    outcome: ArrayLike,
    treatment: ArrayLike,
    instruments: ArrayLike,
    covariates: ArrayLike | None = None,
    *,
    interval: Interval = DEFAULT_INTERVAL,
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
    """Two-stage least squares after taking the covariates out; `others` of the sample are the instruments.

    By the Frisch-Waugh-Lovell theorem the effect is the same. Unlike the textbook second stage, in which the prediction is
    nearly collinear with the covariates when instruments are weak, this stays accurate in single precision.
    """

    def residuals(
        self, sample: Sample, weights: Float[Array, " units"]
    ) -> tuple[Float[Array, " units"], Float[Array, " units"], Float[Array, " units"]]:
        """Outcome, treatment and predicted treatment, each without its part that covariates explain."""
        covariates = with_intercept(sample.covariates)

        def residual(column: Float[Array, " units"]) -> Float[Array, " units"]:
            return column - covariates @ linear_regression(covariates, column, weights)

        outcome, treatment = residual(sample.outcome), residual(sample.treatment)
        instruments = jax.vmap(residual, in_axes=1, out_axes=1)(sample.others)
        return outcome, treatment, instruments @ linear_regression(instruments, treatment, weights)

    def estimate(self, sample: Sample, weights: Float[Array, " units"]) -> Float[Array, "1"]:
        outcome, treatment, predicted = self.residuals(sample, weights)
        return ((weights * predicted) @ outcome / ((weights * predicted) @ treatment))[None]

    def influence(self, sample: Sample) -> tuple[Float[Array, "1"], Float[Array, "units 1"]]:
        outcome, treatment, predicted = self.residuals(sample, jnp.ones_like(sample.outcome))
        effect = predicted @ outcome / (predicted @ treatment)
        # Residuals use the treatment itself, not its prediction: that is what makes the standard error right.
        error = outcome - effect * treatment
        return effect[None], (predicted * error / jnp.mean(predicted * treatment))[:, None]


@jax.jit
def _first_stage_f(sample: Sample) -> Float[Array, ""]:
    ones = jnp.ones_like(sample.outcome)

    def squared_error(design: Float[Array, "units columns"]) -> Float[Array, ""]:
        return jnp.sum((sample.treatment - design @ linear_regression(design, sample.treatment, ones)) ** 2)

    full = with_intercept(sample.covariates, sample.others)
    explained = squared_error(with_intercept(sample.covariates)) - squared_error(full)
    freedom = len(ones) - full.shape[1]
    return explained / sample.others.shape[1] / (squared_error(full) / freedom)
