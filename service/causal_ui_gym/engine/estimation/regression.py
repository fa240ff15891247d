"""Weighted linear and logistic regression, shaped so that thousands of bootstrap fits become matrix products.

Both are built from sums Σ_i w_i d_i d_iᵀ. With the products d_i d_iᵀ formed once, a batch of weight vectors turns these sums
into one matrix product, `weights @ products`; `vmap` over the weights does just that.
"""

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.scipy.linalg import cho_factor, cho_solve, solve_triangular
from jaxtyping import Array, Float

# Above this many numbers the products d_i d_iᵀ are not kept; each fit then forms its own sums.
_PRODUCTS_LIMIT = 1 << 26

_MAX_NEWTON_STEPS = 30


def weighted_products(
    design: Float[Array, "units columns"], weights: Float[Array, " units"]
) -> Float[Array, "columns columns"]:
    """Σ_i w_i d_i d_iᵀ."""
    units, columns = design.shape
    if units * columns * (columns + 1) // 2 > _PRODUCTS_LIMIT:
        return (design * weights[:, None]).T @ design
    # The products are symmetric: only one triangle of them is summed.
    row, column = np.triu_indices(columns)
    place = np.empty((columns, columns), np.int32)
    place[row, column] = place[column, row] = np.arange(len(row))
    return (weights @ (design[:, row] * design[:, column]))[place]


def linear_regression(
    design: Float[Array, "units columns"],
    target: Float[Array, " units"],
    weights: Float[Array, " units"],
    penalty: Float[Array, " columns"] | float = 0.0,
) -> Float[Array, " columns"]:
    """Weighted least squares by normal equations; `penalty` adds ½ Σ_j λ_j β_j² to the mean squared error / 2.

    NaN when the weighted columns are collinear and there is no penalty.
    """
    joint = weighted_products(jnp.column_stack([design, target]), weights)
    ridge = jnp.broadcast_to(jnp.asarray(penalty, design.dtype), design.shape[1:]) * weights.sum()
    factor = cho_factor(joint[:-1, :-1] + jnp.diag(ridge))
    coefficients = cho_solve(factor, joint[:-1, -1])
    # One step of iterative refinement: residuals per unit keep the digits that the sums of products lost.
    gradient = (weights * (target - design @ coefficients)) @ design - ridge * coefficients
    return coefficients + cho_solve(factor, gradient)


def linear_regression_near(
    near: Float[Array, " columns"],
    design: Float[Array, "units columns"],
    target: Float[Array, " units"],
    weights: Float[Array, " units"],
) -> Float[Array, " columns"]:
    """`linear_regression` when coefficients close to its result are known, such as those of the whole sample for a resample.

    Only the difference to them is solved for, in columns that are orthonormal when all weights are 1: rounding then costs a small
    fraction of that difference, however collinear the design is, and nothing is left to refine. What is independent of the weights is
    done once for a batch of them. NaN when the weighted columns are collinear.
    """
    triangle = jnp.linalg.cholesky(design.T @ design / len(design))
    whiten = solve_triangular(triangle, jnp.eye(len(triangle), dtype=design.dtype), lower=True).T
    joint = weighted_products(jnp.column_stack([design @ whiten, target - design @ near]), weights)
    return near + whiten @ cho_solve(cho_factor(joint[:-1, :-1]), joint[:-1, -1])


def logistic_regression(
    design: Float[Array, "units columns"],
    target: Float[Array, " units"],
    weights: Float[Array, " units"],
    penalty: Float[Array, " columns"] | float = 0.0,
) -> Float[Array, " columns"]:
    """Weighted maximum likelihood by Newton's method; `penalty` adds ½ Σ_j λ_j β_j² to the mean negative log-likelihood.

    Stops when the relative step is below the square root of the machine precision, which Newton's quadratic convergence
    turns into full precision. NaN when 30 steps do not suffice, as with perfectly separated classes.
    """
    ridge = jnp.broadcast_to(jnp.asarray(penalty, design.dtype), design.shape[1:]) * weights.sum()
    tolerance = jnp.sqrt(jnp.asarray(jnp.finfo(design.dtype).eps, design.dtype))  # type: ignore[no-untyped-call]

    def newton(state: tuple[Array, Array, Array]) -> tuple[Array, Array, Array]:
        coefficients, _, count = state
        mean = jax.nn.sigmoid(design @ coefficients)
        gradient = (weights * (target - mean)) @ design - ridge * coefficients
        curvature = weighted_products(design, weights * mean * (1 - mean)) + jnp.diag(ridge)
        step = cho_solve(cho_factor(curvature), gradient)
        relative = jnp.max(jnp.abs(step)) / (1 + jnp.max(jnp.abs(coefficients)))
        return coefficients + step, relative, count + 1

    def unfinished(state: tuple[Array, Array, Array]) -> Array:
        _, relative, count = state
        return (relative > tolerance) & (count < _MAX_NEWTON_STEPS)

    start = (jnp.zeros(design.shape[1], design.dtype), jnp.asarray(jnp.inf, design.dtype), jnp.asarray(0))
    coefficients, relative, _ = lax.while_loop(unfinished, newton, start)
    return jnp.where(relative <= tolerance, coefficients, jnp.nan)
