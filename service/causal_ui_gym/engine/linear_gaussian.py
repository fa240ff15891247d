"""Closed forms for linear-Gaussian models.

With B the weights, c the intercepts and S the noise scales after an intervention, V = c + B V + S u, u ~
N(0, I), so

    V = (I - B)^-1 c + R u,   R = (I - B)^-1 S,   V ~ N((I - B)^-1 c, R R^T).

Factual and counterfactual world share u. Given V_o = z in the factual world,

    E[u | z] = R_o^+ (z - m_o),   E[V' | z] = m' + R' E[u | z],   Cov[V' | z] = R' (I - R_o^+ R_o) R'^T,

with R_o the rows of the observed nodes and ^+ the pseudo-inverse, which allows nodes without noise.

Reference: Pearl, *Causality* (2nd ed., 2009), section 7.1 and 5.2; Balke and Pearl (1994) for the shared
    noise.
"""

import jax
import jax.numpy as jnp
from jaxtyping import Array, Bool, Float

from causal_ui_gym.engine.arrays import InterventionArrays, ModelArrays


def moments(
    model: ModelArrays, intervention: InterventionArrays
) -> tuple[Float[Array, " nodes"], Float[Array, "nodes nodes"]]:
    """Mean m and root R of the covariance R R^T of all nodes under an intervention."""
    nodes = model.kind.shape[0]
    rows = jnp.arange(nodes)[:, None]
    weights = jnp.zeros((nodes, nodes), model.weights.dtype).at[rows, model.parents].add(model.weights)
    keep = jnp.where(intervention.hard, 0.0, intervention.factor)
    intercept = jnp.where(intervention.hard, intervention.value, keep * model.intercept + intervention.shift)
    system = jnp.eye(nodes, dtype=weights.dtype) - keep[:, None] * weights
    sides = jnp.concatenate([intercept[:, None], jnp.diag(keep * model.noise_scale)], axis=1)
    solution = jax.scipy.linalg.solve_triangular(system, sides, lower=True, unit_diagonal=True)
    return solution[:, 0], solution[:, 1:]


def counterfactual_moments(
    model: ModelArrays,
    factual: InterventionArrays,
    observed: Bool[Array, " nodes"],
    evidence: Float[Array, "nodes units"],
    intervention: InterventionArrays,
) -> tuple[Float[Array, "nodes units"], Float[Array, "nodes nodes"], Bool[Array, " units"]]:
    """Moments of the world under `intervention`, given evidence about the world under `factual`.

    Returns:
        mean per unit, covariance (the same for all units), and whether the evidence is possible at all.
    """
    with jax.default_matmul_precision("highest"):  # not TF32, which keeps three digits
        return _counterfactual_moments(model, factual, observed, evidence, intervention)


def _counterfactual_moments(
    model: ModelArrays,
    factual: InterventionArrays,
    observed: Bool[Array, " nodes"],
    evidence: Float[Array, "nodes units"],
    intervention: InterventionArrays,
) -> tuple[Float[Array, "nodes units"], Float[Array, "nodes nodes"], Bool[Array, " units"]]:
    mean, root = moments(model, factual)
    seen = observed & ~factual.hard
    seen_root = jnp.where(seen[:, None], root, 0.0)
    residual = jnp.where(seen[:, None], evidence - mean[:, None], 0.0)
    inverse = jnp.linalg.pinv(seen_root)
    noise = inverse @ residual
    left = residual - seen_root @ noise
    size = 1.0 + jnp.max(jnp.abs(evidence), axis=0) + jnp.max(jnp.abs(mean))
    tolerance = jnp.sqrt(jnp.finfo(mean.dtype).eps) * size  # type: ignore[no-untyped-call]
    possible = jnp.max(jnp.abs(left), axis=0) <= tolerance
    mean_there, root_there = moments(model, intervention)
    free = jnp.eye(root.shape[0], dtype=root.dtype) - inverse @ seen_root
    spread = root_there @ free
    return mean_there[:, None] + root_there @ noise, spread @ spread.T, possible
