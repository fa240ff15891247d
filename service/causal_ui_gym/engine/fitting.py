"""Mechanisms fitted to data, one node at a time: given its parents, each is a regression of its own.

Maximum likelihood throughout; tables may be smoothed by pseudo-counts (Koller and Friedman, 2009, sections 17.2 and 17.4).
"""

import dataclasses
import itertools
from collections.abc import Mapping, Sequence
from typing import Any

import jax.numpy as jnp
import numpy as np

from causal_ui_gym.engine.errors import NumericalError, QueryError
from causal_ui_gym.engine.estimation.regression import logistic_regression
from causal_ui_gym.engine.estimation.sample import LARGEST
from causal_ui_gym.engine.mechanisms import BernoulliLogistic, Categorical, LinearGaussian

Columns = Mapping[str, "np.ndarray[Any, Any]"]
LARGEST_TABLE = 1 << 16


@dataclasses.dataclass(frozen=True)
class FittedMechanism:
    """`mechanism`, and the mean log-likelihood of the data under it (natural logarithm, per row)."""

    mechanism: LinearGaussian | BernoulliLogistic | Categorical
    log_likelihood: float


def fit_linear_gaussian(parents: Columns, values: "np.ndarray[Any, Any]") -> FittedMechanism:
    """X := a + w · pa + s e by least squares; s is the root mean square of the residuals.

    Raises:
        QueryError: `invalid_data` for NaN, lengths that differ or parents that are collinear.
    """
    inputs, target = _checked(parents, values)
    design = np.column_stack([np.ones_like(target), inputs])
    coefficients, _, rank, _ = np.linalg.lstsq(design, target, rcond=None)
    if rank < design.shape[1]:
        raise QueryError("invalid_data", f"the columns {list(parents)} are constant or collinear; leave some out")
    scale = float(np.sqrt(np.mean((target - design @ coefficients) ** 2)))
    weights = dict(zip(parents, coefficients[1:].tolist(), strict=True))
    likelihood = -0.5 * np.log(2 * np.pi * scale**2) - 0.5 if scale > 0 else np.inf
    return FittedMechanism(LinearGaussian(float(coefficients[0]), weights, scale), float(likelihood))


def fit_bernoulli_logistic(parents: Columns, values: "np.ndarray[Any, Any]") -> FittedMechanism:
    """P(X = 1 | pa) = 1 / (1 + exp(-(a + w · pa))) by maximum likelihood.

    Raises:
        QueryError: `invalid_data`, also for values other than 0 and 1.
        NumericalError: `not_finite` when the parents separate 0 from 1 perfectly, so that no finite weights are best.
    """
    inputs, target = _checked(parents, values)
    if not set(np.unique(target)) <= {0.0, 1.0}:
        raise QueryError("invalid_data", "a logistic mechanism needs values of 0 and 1; choose another mechanism")
    center, spread = inputs.mean(axis=0), inputs.std(axis=0)
    if not np.all(spread > 0):
        raise QueryError("invalid_data", f"some of the columns {list(parents)} are constant; leave them out")
    design = np.column_stack([np.ones_like(target), (inputs - center) / spread])
    arrays = (jnp.asarray(array, dtype=float) for array in (design, target, np.ones_like(target)))
    scaled = np.asarray(logistic_regression(*arrays), np.float64)
    if not np.all(np.isfinite(scaled)):
        message = "the parents predict the value perfectly or are collinear, so that no finite weights are best"
        raise NumericalError("not_finite", f"{message}; leave parents out, or use a threshold mechanism")
    weights = scaled[1:] / spread
    intercept = float(scaled[0] - center @ weights)
    logit = design @ scaled
    likelihood = float(np.mean(target * logit - np.logaddexp(0, logit)))
    named = dict(zip(parents, weights.tolist(), strict=True))
    return FittedMechanism(BernoulliLogistic(intercept, named), likelihood)


def fit_categorical(
    parents: Columns,
    values: "np.ndarray[Any, Any]",
    *,
    states: tuple[str, ...],
    parent_states: Sequence[int],
    pseudo_count: float = 1.0,
) -> FittedMechanism:
    """A table of relative frequencies, each with `pseudo_count` added (1 unless given: Laplace's rule).

    Args:
        parents, values: places of states, counted from 0.
        states: names of the states of X.
        parent_states: how many states each parent has.

    Raises:
        QueryError: `invalid_data`; `unseen_combination` when the data lack a combination of parents and nothing is added.
    """
    inputs, target = _checked(parents, values)
    rows = int(np.prod(parent_states, dtype=np.int64))
    if rows * len(states) > LARGEST_TABLE:
        message = f"the table has {rows * len(states)} entries; at most {LARGEST_TABLE} are allowed; use fewer parents"
        raise QueryError("invalid_data", message)
    row = np.zeros(len(target), int)
    for column, count in zip(inputs.T.astype(int), parent_states, strict=True):
        row = row * count + column
    counts = np.zeros((rows, len(states)))
    np.add.at(counts, (row, target.astype(int)), 1.0)
    seen = counts + pseudo_count
    totals = seen.sum(axis=1, keepdims=True)
    if not np.all(totals > 0):
        absent = next(itertools.islice(itertools.product(*map(range, parent_states)), int(np.argmin(totals)), None))
        message = f"no row of the data has {dict(zip(parents, absent, strict=True))}; give a pseudo_count above 0"
        raise QueryError("unseen_combination", message)
    table = seen / totals
    used = counts > 0
    likelihood = float(np.sum(counts[used] * np.log(table[used])) / len(target))
    return FittedMechanism(Categorical(states, tuple(map(tuple, table.tolist())), tuple(parents)), likelihood)


def _checked(parents: Columns, values: "np.ndarray[Any, Any]") -> tuple["np.ndarray[Any, Any]", "np.ndarray[Any, Any]"]:
    target = np.asarray(values, np.float64)
    columns = [np.asarray(column, np.float64) for column in parents.values()]
    if target.ndim != 1 or len(target) < 2 or any(column.shape != target.shape for column in columns):
        raise QueryError("invalid_data", "columns need equal lengths of at least 2")
    if not all(np.isfinite(column).all() for column in (target, *columns)):
        raise QueryError("invalid_data", "the data hold NaN or infinity; remove those rows first")
    if any(np.abs(column).max() > LARGEST for column in (target, *columns)):
        raise QueryError("invalid_data", f"the data hold numbers beyond {LARGEST:g}; use a larger unit")
    return np.column_stack(columns) if columns else np.empty((len(target), 0)), target
