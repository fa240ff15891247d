"""The front-door estimator: an effect through mediators, with the cause of both ends unmeasured."""

from dataclasses import dataclass
from typing import ClassVar

import jax.numpy as jnp
from jaxtyping import Array, Float, PRNGKeyArray, Shaped
from numpy.typing import ArrayLike

from causal_ui_gym.engine.estimation.estimate import DEFAULT_INTERVAL, EffectEstimate, Interval
from causal_ui_gym.engine.estimation.inference import effect_estimate, m_influence
from causal_ui_gym.engine.estimation.regression import linear_regression
from causal_ui_gym.engine.estimation.sample import Sample, checked_sample, with_intercept


def front_door(
    outcome: ArrayLike,
    treatment: ArrayLike,
    mediators: ArrayLike,
    *,
    interval: Interval = DEFAULT_INTERVAL,
    key: Shaped[PRNGKeyArray, ""] | None = None,
) -> EffectEstimate:
    """Average effect of a 0/1 treatment by front-door adjustment (Pearl 2009, theorem 3.3.4).

    E[Y | do(a)] = Σ_m P(m | a) Σ_a' E[Y | m, a'] P(a'), with E[Y | m, a] linear in the mediators, the treatment and their
    products. For a 0/1 mediator that is exact; give a categorical one as indicator columns.

    Args:
        outcome: (units,).
        treatment: (units,), 0 or 1.
        mediators: (units, mediators) or (units,), a front-door set.
        interval: `Analytic()` or `Bootstrap()`.
        key: needed for the bootstrap.

    Raises:
        QueryError: data of the wrong kind. NumericalError: no finite estimate.
    """
    sample, scale = checked_sample(outcome, treatment, None, mediators, others_role="mediators")
    return effect_estimate("front_door", FrontDoor(), sample, scale, interval, key, {})


@dataclass(frozen=True)
class FrontDoor:
    """θ = (mediator means under control, under treatment, outcome coefficients, treated share, the three targets)."""

    targets: ClassVar[int] = 3

    def design(self, sample: Sample) -> Float[Array, "units columns"]:
        return with_intercept(sample.treatment, sample.others, sample.treatment[:, None] * sample.others)

    @staticmethod
    def mean_outcome(
        mediators: Float[Array, " mediators"], coefficients: Float[Array, " columns"], share: Float[Array, ""]
    ) -> Float[Array, ""]:
        """Σ_a' E[Y | m, a'] P(a'), linear in m, at the mediators' mean."""
        return jnp.concatenate([jnp.stack([jnp.ones_like(share), share]), mediators, share * mediators]) @ coefficients

    def solve(self, sample: Sample, weights: Float[Array, " units"]) -> Float[Array, " parameters"]:
        coefficients = linear_regression(self.design(sample), sample.outcome, weights)
        share = weights @ sample.treatment / weights.sum()
        arms = (weights * (1 - sample.treatment), weights * sample.treatment)
        mediators = [arm @ sample.others / arm.sum() for arm in arms]
        means = jnp.stack([self.mean_outcome(mean, coefficients, share) for mean in mediators])
        return jnp.concatenate([*mediators, coefficients, share[None], means, means[1:] - means[:1]])

    def score(self, parameters: Float[Array, " parameters"], sample: Sample) -> Float[Array, "units parameters"]:
        count = sample.others.shape[1]
        control, treated, coefficients, (share, *targets) = jnp.split(
            parameters, [count, 2 * count, len(parameters) - 4]
        )
        design, a = self.design(sample), sample.treatment[:, None]
        ones = jnp.ones_like(sample.outcome)
        means = [self.mean_outcome(mean, coefficients, share) for mean in (control, treated)]
        return jnp.column_stack(
            [
                (1 - a) * (sample.others - control),
                a * (sample.others - treated),
                design * (sample.outcome - design @ coefficients)[:, None],
                sample.treatment - share,
                ones * (means[0] - targets[0]),
                ones * (means[1] - targets[1]),
                ones * (targets[1] - targets[0] - targets[2]),
            ]
        )

    def estimate(self, sample: Sample, weights: Float[Array, " units"]) -> Float[Array, " targets"]:
        return self.solve(sample, weights)[-3:]

    def influence(self, sample: Sample) -> tuple[Float[Array, " targets"], Float[Array, "units targets"]]:
        return m_influence(self, sample)
