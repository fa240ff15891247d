"""G-computation: predict every unit's outcome under either treatment, then average (Robins 1986; standardization)."""

from dataclasses import dataclass
from typing import ClassVar, Literal

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, PRNGKeyArray, Shaped
from numpy.typing import ArrayLike

from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.estimation.estimate import DEFAULT_INTERVAL, EffectEstimate, Interval
from causal_ui_gym.engine.estimation.inference import effect_estimate, m_influence
from causal_ui_gym.engine.estimation.regression import (
    linear_regression,
    linear_regression_near,
    logistic_regression,
)
from causal_ui_gym.engine.estimation.sample import Sample, checked_sample, with_intercept

OutcomeModel = Literal["linear", "logistic"]


def g_computation(
    outcome: ArrayLike,
    treatment: ArrayLike,
    covariates: ArrayLike | None = None,
    *,
    effect_modifiers: ArrayLike | None = None,
    outcome_model: OutcomeModel = "linear",
    contrast: tuple[float, float] = (0.0, 1.0),
    interval: Interval = DEFAULT_INTERVAL,
    key: Shaped[PRNGKeyArray, ""] | None = None,
) -> EffectEstimate:
    """Average effect of setting the treatment to `contrast[1]` rather than `contrast[0]`.

    E[Y | do(a)] = Σ_z E[Y | a, z] P(z) (Pearl 2009, equation 3.19) with a regression for E[Y | a, z]. Without covariates the
    linear model gives the difference in means.

    Args:
        outcome: (units,); 0 or 1 for the logistic model.
        treatment: (units,), any numbers.
        covariates: (units, covariates) that satisfy the backdoor criterion (default: none).
        effect_modifiers: (units, modifiers) that enter multiplied by the treatment (default: none). They should be among the
            covariates.
        outcome_model: "linear" for least squares, "logistic" for maximum likelihood.
        contrast: values of the treatment compared.
        interval: `Analytic()` or `Bootstrap()`.
        key: needed for the bootstrap.

    Raises:
        QueryError: data of the wrong kind. NumericalError: no finite estimate.
    """
    if outcome_model == "logistic" and not set(np.unique(np.asarray(outcome))) <= {0, 1}:
        raise QueryError(
            "invalid_data", "the logistic outcome model needs outcomes of 0 and 1; use outcome_model='linear'"
        )
    sample, scale = checked_sample(
        outcome,
        treatment,
        covariates,
        effect_modifiers,
        others_role="effect_modifiers",
        keep_outcome=outcome_model == "logistic",
        contrast=contrast,
    )
    return effect_estimate("g_computation", GComputation(outcome_model), sample, scale, interval, key, {})


@dataclass(frozen=True)
class GComputation:
    """θ = (coefficients, mean under control, mean under treatment, effect); `others` of the sample modify the effect."""

    outcome_model: OutcomeModel = "linear"
    targets: ClassVar[int] = 3

    def design(self, sample: Sample, treatment: Float[Array, " units"]) -> Float[Array, "units columns"]:
        return with_intercept(treatment, sample.covariates, treatment[:, None] * sample.others)

    def arms(self, sample: Sample) -> list[Float[Array, "units columns"]]:
        """The design had every unit been a control, and had every unit been treated."""
        return [self.design(sample, jnp.full_like(sample.treatment, value)) for value in sample.contrast]

    def solve(self, sample: Sample, weights: Float[Array, " units"]) -> Float[Array, " parameters"]:
        design = self.design(sample, sample.treatment)
        if self.outcome_model == "logistic":
            coefficients = logistic_regression(design, sample.outcome, weights)
            totals = [weights @ jax.nn.sigmoid(arm @ coefficients) for arm in self.arms(sample)]
        else:
            whole = linear_regression(design, sample.outcome, jnp.ones_like(weights))
            coefficients = linear_regression_near(whole, design, sample.outcome, weights)
            # Summed over units before the coefficients come in, so that resamples need no prediction per unit.
            totals = [(weights @ arm) @ coefficients for arm in self.arms(sample)]
        means = jnp.stack(totals) / weights.sum()
        return jnp.concatenate([coefficients, means, means[1:] - means[:1]])

    def score(self, parameters: Float[Array, " parameters"], sample: Sample) -> Float[Array, "units parameters"]:
        coefficients, (control, treated, effect) = parameters[:-3], parameters[-3:]
        design = self.design(sample, sample.treatment)
        predictions = [rows @ coefficients for rows in (design, *self.arms(sample))]
        if self.outcome_model == "logistic":
            predictions = [jax.nn.sigmoid(logit) for logit in predictions]
        fitted, under_control, under_treatment = predictions
        return jnp.column_stack(
            [
                design * (sample.outcome - fitted)[:, None],
                under_control - control,
                under_treatment - treated,
                jnp.full_like(fitted, 1.0) * (treated - control - effect),
            ]
        )

    def estimate(self, sample: Sample, weights: Float[Array, " units"]) -> Float[Array, " targets"]:
        return self.solve(sample, weights)[-3:]

    def influence(self, sample: Sample) -> tuple[Float[Array, " targets"], Float[Array, "units targets"]]:
        return m_influence(self, sample)
