"""Data given by the user, checked and scaled."""

from typing import Any, NamedTuple

import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float
from numpy.typing import ArrayLike, NDArray

from causal_ui_gym.engine.errors import QueryError

LARGEST = 1e150
"""Of data: sums of squares of larger numbers overflow."""


class Sample(NamedTuple):
    """One row per unit; a role that a method does not use has no columns. `contrast` holds the two treatments compared."""

    outcome: Float[Array, " units"]
    treatment: Float[Array, " units"]
    covariates: Float[Array, "units covariates"]
    others: Float[Array, "units others"]
    contrast: Float[Array, "2"]


class Scale(NamedTuple):
    """What was subtracted from the outcome, then divided out, to keep single precision accurate."""

    center: float
    spread: float


def checked_sample(
    outcome: ArrayLike,
    treatment: ArrayLike,
    covariates: ArrayLike | None,
    others: ArrayLike | None = None,
    *,
    others_role: str = "others",
    keep_outcome: bool = False,
    contrast: tuple[float, float] | None = None,
) -> tuple[Sample, Scale]:
    """Arrays for a method, in JAX's current default precision.

    Without a `contrast` the treatment must be 0/1. All but the treatment are centred and scaled (the outcome not if `keep_outcome`). Methods are indifferent to either.

    Raises:
        QueryError: `invalid_data` with the role and row at fault: lengths that differ, NaN or infinities, a treatment
            that is not 0/1 or does not vary, collinear covariates, fewer units than columns.
    """
    y, a = _vector("outcome", outcome), _vector("treatment", treatment)
    if len(y) != len(a):
        raise QueryError("invalid_data", f"outcome has {len(y)} rows and treatment {len(a)}; give one row per unit")
    x = _scaled("covariates", _matrix("covariates", covariates, len(y)))
    z = _scaled(others_role, _matrix(others_role, others, len(y)))
    if contrast is None and set(np.unique(a)) != {0.0, 1.0}:
        shown = ", ".join(f"{value:g}" for value in np.unique(a)[:5])
        raise QueryError("invalid_data", f"treatment has the values {shown}; it must be 0 or 1, and both must occur")
    if np.ptp(a) == 0:
        raise QueryError("invalid_data", "treatment is the same for every unit; its effect cannot be seen")
    _check_rank(np.column_stack([np.ones_like(y), a, x]), len(y))
    spread = float(y.std()) or 1.0
    scale = Scale(0.0, 1.0) if keep_outcome else Scale(float(y.mean()), spread)
    outcome_scaled = (y - scale.center) / scale.spread
    return Sample(
        *(jnp.asarray(part, dtype=float) for part in (outcome_scaled, a, x, z, contrast or (0.0, 1.0)))
    ), scale


def with_intercept(*columns: Float[Array, "units ..."]) -> Float[Array, "units columns"]:
    """Columns beside each other, after a column of ones."""
    return jnp.column_stack([jnp.ones_like(columns[0], shape=columns[0].shape[:1]), *columns])


def _vector(role: str, values: ArrayLike) -> NDArray[np.float64]:
    array = _numbers(role, values)
    if array.ndim != 1:
        raise QueryError("invalid_data", f"{role} has shape {array.shape}; give one number per unit")
    return array


def _matrix(role: str, values: ArrayLike | None, units: int) -> NDArray[np.float64]:
    if values is None:
        return np.empty((units, 0))
    array = _numbers(role, values)
    array = array[:, None] if array.ndim == 1 else array
    if array.ndim != 2 or len(array) != units:
        raise QueryError("invalid_data", f"{role} has shape {array.shape}; give {units} rows, one per unit, of columns")
    return array


def _numbers(role: str, values: ArrayLike) -> NDArray[np.float64]:
    try:
        array = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise QueryError("invalid_data", f"{role} is not an array of numbers: {error}") from None
    bad = ~np.isfinite(array)
    if bad.any():
        row = int(np.argwhere(bad)[0][0])
        raise QueryError(
            "invalid_data",
            f"{role} has {int(bad.sum())} missing or infinite values, first in row {row}; drop or impute them",
        )
    if array.size and np.abs(array).max() > LARGEST:
        raise QueryError(
            "invalid_data", f"{role} holds numbers beyond {LARGEST:g}, whose squares overflow; use a larger unit"
        )
    return array


def _scaled(role: str, matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    spread = matrix.std(axis=0)
    for column in np.flatnonzero(spread == 0):
        raise QueryError("invalid_data", f"column {column} of {role} is the same for every unit; leave it out")
    return np.asarray((matrix - matrix.mean(axis=0)) / spread)


def _check_rank(design: NDArray[Any], units: int) -> None:
    columns = design.shape[1]
    if units <= columns:
        raise QueryError(
            "invalid_data", f"{units} units cannot fit {columns} coefficients; give more rows or fewer covariates"
        )
    # The triangle of a QR decomposition has the singular values of the design, and its own are found many times as fast.
    triangle = np.linalg.qr(design, mode="r")
    if np.linalg.matrix_rank(triangle, rtol=units * np.finfo(np.float64).eps) < columns:
        raise QueryError(
            "invalid_data", "covariates are collinear with each other or the treatment; leave out the redundant columns"
        )
