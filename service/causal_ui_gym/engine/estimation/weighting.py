"""Inverse probability of treatment weighting (Hernán & Robins 2020, *What If*, chapter 12)."""

from dataclasses import dataclass
from typing import ClassVar

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, PRNGKeyArray, Shaped
from numpy.typing import ArrayLike, NDArray

from causal_ui_gym.engine.estimation.estimate import DEFAULT_INTERVAL, EffectEstimate, Interval
from causal_ui_gym.engine.estimation.inference import effect_estimate, m_influence
from causal_ui_gym.engine.estimation.regression import logistic_regression
from causal_ui_gym.engine.estimation.sample import Sample, checked_sample, with_intercept


def inverse_probability_weighting(
    outcome: ArrayLike,
    treatment: ArrayLike,
    covariates: ArrayLike | None = None,
    *,
    interval: Interval = DEFAULT_INTERVAL,
    key: Shaped[PRNGKeyArray, ""] | None = None,
) -> EffectEstimate:
    """Average effect of a 0/1 treatment from weighted means, with a logistic model of the treatment.

    The mean under a is Σ w_i y_i / Σ w_i over the units with treatment a (Hájek's ratio, so that stabilized and plain weights
    give the same). `diagnostics`: smallest and largest propensity, and the effective sample size (Kish) of each arm; a
    propensity near 0 or 1 or a small effective size means that the arms hardly overlap.

    Args:
        outcome: (units,).
        treatment: (units,), 0 or 1.
        covariates: (units, covariates) that satisfy the backdoor criterion (default: none).
        interval: `Analytic()`, which accounts for the estimated weights, or `Bootstrap()`.
        key: needed for the bootstrap.

    Raises:
        QueryError: data of the wrong kind. NumericalError: no finite estimate, as when covariates predict treatment perfectly.
    """
    sample, scale = checked_sample(outcome, treatment, covariates)
    propensity = np.asarray(_propensity(sample), np.float64)
    treated = np.asarray(sample.treatment) == 1
    diagnostics = {
        "smallest_propensity": float(propensity.min()),
        "largest_propensity": float(propensity.max()),
        "effective_treated": _effective_size(1 / propensity[treated]),
        "effective_control": _effective_size(1 / (1 - propensity[~treated])),
    }
    estimator = InverseProbabilityWeighting()
    return effect_estimate("inverse_probability_weighting", estimator, sample, scale, interval, key, diagnostics)


def stabilized_weights(treatment: ArrayLike, covariates: ArrayLike) -> NDArray[np.float64]:
    """P(A = a_i) / P(A = a_i | z_i) for each unit (Hernán & Robins 2020, section 12.3); their mean is about 1.

    Args: treatment (units,) of 0 and 1; covariates (units, covariates). Raises `QueryError` for data of the wrong kind.
    """
    sample, _ = checked_sample(treatment, treatment, covariates)
    propensity = np.asarray(_propensity(sample), np.float64)
    treated = np.asarray(sample.treatment) == 1
    share = treated.mean()
    return np.asarray(np.where(treated, share / propensity, (1 - share) / (1 - propensity)))


@jax.jit
def _propensity(sample: Sample) -> Float[Array, " units"]:
    design = with_intercept(sample.covariates)
    return jax.nn.sigmoid(design @ logistic_regression(design, sample.treatment, jnp.ones_like(sample.treatment)))


def _effective_size(weights: NDArray[np.float64]) -> float:
    return float(weights.sum() ** 2 / (weights**2).sum())


@dataclass(frozen=True)
class InverseProbabilityWeighting:
    """θ = (propensity coefficients, mean under control, mean under treatment, effect)."""

    targets: ClassVar[int] = 3

    def solve(self, sample: Sample, weights: Float[Array, " units"]) -> Float[Array, " parameters"]:
        design = with_intercept(sample.covariates)
        coefficients = logistic_regression(design, sample.treatment, weights)
        control, treated = self._weights(sample, design @ coefficients)
        means = jnp.stack([(weights * w) @ sample.outcome / (weights @ w) for w in (control, treated)])
        return jnp.concatenate([coefficients, means, means[1:] - means[:1]])

    def score(self, parameters: Float[Array, " parameters"], sample: Sample) -> Float[Array, "units parameters"]:
        coefficients, (mean_control, mean_treated, effect) = parameters[:-3], parameters[-3:]
        design = with_intercept(sample.covariates)
        logit = design @ coefficients
        control, treated = self._weights(sample, logit)
        return jnp.column_stack(
            [
                design * (sample.treatment - jax.nn.sigmoid(logit))[:, None],
                control * (sample.outcome - mean_control),
                treated * (sample.outcome - mean_treated),
                jnp.full_like(logit, 1.0) * (mean_treated - mean_control - effect),
            ]
        )

    def estimate(self, sample: Sample, weights: Float[Array, " units"]) -> Float[Array, " targets"]:
        return self.solve(sample, weights)[-3:]

    def influence(self, sample: Sample) -> tuple[Float[Array, " targets"], Float[Array, "units targets"]]:
        return m_influence(self, sample)

    @staticmethod
    def _weights(
        sample: Sample, logit: Float[Array, " units"]
    ) -> tuple[Float[Array, " units"], Float[Array, " units"]]:
        """(1 - a) / (1 - e) and a / e, from logits so that nothing is lost near 0 and 1."""
        return (1 - sample.treatment) * (1 + jnp.exp(logit)), sample.treatment * (1 + jnp.exp(-logit))
