"""Standard errors and intervals for every estimator, by influence functions or by the bootstrap."""

from collections.abc import Mapping
from functools import partial
from statistics import NormalDist
from typing import Protocol

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, PRNGKeyArray, Shaped
from numpy.typing import NDArray

from causal_ui_gym.engine.errors import NumericalError, QueryError
from causal_ui_gym.engine.estimation.estimate import Analytic, Bootstrap, EffectEstimate, Estimate, Interval
from causal_ui_gym.engine.estimation.resampling import multinomial_counts
from causal_ui_gym.engine.estimation.sample import Sample, Scale

# Counts in one batch of resamples: 4 MiB in float32, so that they stay in the processor's cache.
_BATCH_LIMIT = 1 << 20

# A GPU multiplies matrices in TF32 unless told otherwise, which keeps three digits.
_EXACT_PRODUCTS = partial(jax.default_matmul_precision, "highest")

# Resamples may fail when they lack a whole arm; more than this share means that the data are too thin.
_TOLERATED_FAILURES = 0.01


class Estimator(Protocol):
    """A method with its options: hashable, so that compiled code is kept per method, not per data set.

    Targets are (effect,) or (mean under control, mean under treatment, effect).
    """

    def estimate(self, sample: Sample, weights: Float[Array, " units"]) -> Float[Array, " targets"]:
        """Targets when each unit counts `weights` times."""
        ...

    def influence(self, sample: Sample) -> tuple[Float[Array, " targets"], Float[Array, "units targets"]]:
        """Targets with unit weights, and each unit's influence on them: the estimate's error is about its mean."""
        ...


class MEstimator(Protocol):
    """An estimator that solves Σ_i w_i ψ(unit i, θ) = 0 (Stefanski & Boos 2002); targets are the last entries of θ."""

    @property
    def targets(self) -> int: ...

    def solve(self, sample: Sample, weights: Float[Array, " units"]) -> Float[Array, " parameters"]: ...

    def score(self, parameters: Float[Array, " parameters"], sample: Sample) -> Float[Array, "units parameters"]: ...


def m_influence(
    estimator: MEstimator, sample: Sample
) -> tuple[Float[Array, " targets"], Float[Array, "units targets"]]:
    """Influence functions -E[∂ψ/∂θ]⁻¹ ψ_i, all nuisance models included; derivatives by automatic differentiation."""
    parameters = estimator.solve(sample, jnp.ones_like(sample.outcome))
    slope = jax.jacfwd(lambda theta: estimator.score(theta, sample).mean(axis=0))(parameters)
    select = jnp.eye(len(parameters), dtype=parameters.dtype)[-estimator.targets :]
    rows = jnp.linalg.solve(slope.T, select.T)
    return parameters[-estimator.targets :], -estimator.score(parameters, sample) @ rows


@partial(jax.jit, static_argnames="estimator")
def analytic(estimator: Estimator, sample: Sample) -> tuple[Float[Array, " targets"], Float[Array, " targets"]]:
    """Targets and their standard errors."""
    with _EXACT_PRODUCTS():
        values, influence = estimator.influence(sample)
    return values, jnp.sqrt(jnp.mean(influence**2, axis=0) / len(influence))


@partial(jax.jit, static_argnames=("estimator", "resamples"))
def bootstrap(
    estimator: Estimator, sample: Sample, resamples: int, *, key: Shaped[PRNGKeyArray, ""]
) -> Float[Array, "resamples targets"]:
    """Targets in each resample. Resample i uses the key `split(key, resamples)[i]`, however they are batched."""
    units = len(sample.outcome)
    batches = -(-resamples // max(1, _BATCH_LIMIT // units))
    together = -(-resamples // batches)
    # Equal batches, so that no remainder is compiled apart; what the last one repeats is dropped.
    turn = jnp.minimum(jnp.arange(batches * together), resamples - 1).reshape(batches, together)

    def some(keys: Shaped[PRNGKeyArray, " together"]) -> Float[Array, "together targets"]:
        counts = multinomial_counts(keys, units, sample.outcome.dtype)
        with _EXACT_PRODUCTS():
            return jax.vmap(lambda weights: estimator.estimate(sample, weights))(counts)

    draws: Array = jax.lax.map(some, jax.random.split(key, resamples)[turn])
    return draws.reshape(batches * together, -1)[:resamples]


def effect_estimate(
    method: str,
    estimator: Estimator,
    sample: Sample,
    scale: Scale,
    interval: Interval,
    key: Shaped[PRNGKeyArray, ""] | None,
    diagnostics: Mapping[str, float],
) -> EffectEstimate:
    """Run an estimator and report in the units of the data.

    Raises `NumericalError` (`not_finite`) when no finite estimate exists, and `QueryError` when the bootstrap has no key.
    """
    raw, errors = (np.asarray(part, np.float64) for part in analytic(estimator, sample))
    if not np.all(np.isfinite(raw)):
        raise NumericalError(
            "not_finite",
            f"{method} found no finite estimate: covariates may separate the treated from the untreated "
            "perfectly, or be collinear within an arm; use fewer covariates or more units",
        )
    figures = dict(diagnostics)
    match interval:
        case Analytic(level=level):
            reach = NormalDist().inv_cdf((1 + level) / 2) * errors
            lower, upper = raw - reach, raw + reach
        case Bootstrap(resamples=resamples, level=level):
            if key is None:
                raise QueryError("missing_key", "the bootstrap draws random numbers: give key=jax.random.key(seed)")
            draws = np.asarray(bootstrap(estimator, sample, resamples, key=key), np.float64)
            draws = _finite(method, draws)
            figures["failed_resamples"] = float(resamples - len(draws))
            errors = draws.std(axis=0, ddof=1)
            lower, upper = np.quantile(draws, [(1 - level) / 2, (1 + level) / 2], axis=0)
    levels = np.array([1.0, 1.0, 0.0])[-len(raw) :] * scale.center
    found = [
        Estimate(*(float(number) for number in numbers))
        for numbers in zip(
            raw * scale.spread + levels,
            errors * scale.spread,
            lower * scale.spread + levels,
            upper * scale.spread + levels,
            strict=True,
        )
    ]
    control, treated = found[:2] if len(found) == 3 else (None, None)
    return EffectEstimate(method, len(sample.outcome), interval.level, found[-1], treated, control, figures)


def _finite(method: str, draws: NDArray[np.float64]) -> NDArray[np.float64]:
    kept = draws[np.all(np.isfinite(draws), axis=1)]
    failed = len(draws) - len(kept)
    if failed > _TOLERATED_FAILURES * len(draws):
        raise NumericalError(
            "not_finite",
            f"{method} failed in {failed} of {len(draws)} bootstrap resamples; an arm or a category has too few units: use "
            "fewer covariates, or interval=Analytic()",
        )
    return kept
