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
from jaxtyping import Array, Bool, Float, Int

from causal_ui_gym.engine.arrays import InterventionArrays, ModelArrays


def moments(
    model: ModelArrays, intervention: InterventionArrays
) -> tuple[Float[Array, " nodes"], Float[Array, "nodes nodes"]]:
    """Mean m and root R of the covariance R R^T of all nodes under an intervention."""
    weights = weight_matrix(model)
    keep = jnp.where(intervention.hard, 0.0, intervention.factor)
    intercept = jnp.where(intervention.hard, intervention.value, keep * model.intercept + intervention.shift)
    system = jnp.eye(len(weights), dtype=weights.dtype) - keep[:, None] * weights
    sides = jnp.concatenate([intercept[:, None], jnp.diag(keep * model.noise_scale)], axis=1)
    solution = jax.scipy.linalg.solve_triangular(system, sides, lower=True, unit_diagonal=True)
    return solution[:, 0], solution[:, 1:]


def weight_matrix(model: ModelArrays) -> Float[Array, "nodes nodes"]:
    """B: row i holds the weights of the parents of node i. Lower triangular, as nodes stand in topological order."""
    nodes = model.kind.shape[0]
    rows = jnp.arange(nodes)[:, None]
    return jnp.zeros((nodes, nodes), model.weights.dtype).at[rows, model.parents].add(model.weights)


def known_units(
    model: ModelArrays,
    intervention: InterventionArrays,
    changed: Int[Array, " changed"],
    evidence: Float[Array, "nodes units"],
) -> Float[Array, "nodes units"]:
    """Values under an intervention for units of which every node is known: one pass over the units.

    Noise cancels. With a and b the factors and shifts of soft interventions (a = 0, b = x for do(X = x)),

        x' = x + T ((a - 1) x + b),   T = (I - diag(a) B)^-1, the total effects in the changed graph.

    Nodes that are not affected keep their value exactly. Only columns of T at the nodes that the intervention touches
    count: `changed` names their rows, padded with -1. Reference: Bollen (1987), "Total, direct, and indirect effects in
    structural equation models".
    """
    nodes = model.kind.shape[0]
    factor = jnp.where(intervention.hard, 0.0, intervention.factor)
    amount = jnp.where(intervention.hard, intervention.value, intervention.shift)
    system = jnp.eye(nodes, dtype=factor.dtype) - factor[:, None] * weight_matrix(model)
    columns = jax.nn.one_hot(changed, nodes, axis=0, dtype=factor.dtype)
    effects = jax.scipy.linalg.solve_triangular(system, columns, lower=True, unit_diagonal=True)
    change = (factor - 1.0)[changed][:, None] * evidence[changed] + amount[changed][:, None]
    # One product is fused with the sum below; a product of matrices would be stored first.
    several = len(changed) > 1
    spread = jnp.matmul(effects, change, precision=jax.lax.Precision.HIGHEST) if several else effects * change
    return jnp.where(intervention.hard[:, None], intervention.value[:, None], evidence + spread)


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
    # LAPACK's singular values never end on an infinite entry.
    sound = jnp.all(jnp.isfinite(seen_root))
    inverse = jnp.where(sound, jnp.linalg.pinv(jnp.where(sound, seen_root, 0.0)), jnp.nan)
    noise = inverse @ residual
    left = residual - seen_root @ noise
    size = 1.0 + jnp.max(jnp.abs(evidence), axis=0) + jnp.max(jnp.abs(mean))
    tolerance = jnp.sqrt(jnp.finfo(mean.dtype).eps) * size  # type: ignore[no-untyped-call]
    possible = ~(jnp.max(jnp.abs(left), axis=0) > tolerance)  # NaN says nothing of the evidence
    mean_there, root_there = moments(model, intervention)
    free = jnp.eye(root.shape[0], dtype=root.dtype) - inverse @ seen_root
    spread = root_there @ free
    return mean_there[:, None] + root_there @ noise, spread @ spread.T, possible
