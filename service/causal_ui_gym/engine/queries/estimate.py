"""What a query returns."""

import dataclasses
import math
from typing import Any, Literal

import numpy as np

from causal_ui_gym.engine.errors import ResultCode, raise_for_result

FloatArray = np.ndarray[Any, np.dtype[np.float64]]
Method = Literal["closed_form", "monte_carlo"]


@dataclasses.dataclass(frozen=True)
class Info:
    """How an estimate was made.

    method: `closed_form` (exact for linear-Gaussian models) or `monte_carlo`.
    samples: draws per number; 0 in closed form.
    effective_samples: draws that the evidence leaves, (sum w)^2 / sum w^2 of the importance weights.
    result: `ResultCode.OK`, or why the number should not be trusted.
    """

    method: Method
    samples: int
    effective_samples: float
    result: ResultCode


@dataclasses.dataclass(frozen=True)
class Estimate:
    """Estimates and Monte Carlo standard errors (0 in closed form), shaped as the values asked about."""

    value: FloatArray
    standard_error: FloatArray
    info: Info

    def raise_if_failed(self) -> "Estimate":
        """This estimate, or `NumericalError` when its result code is not `OK`."""
        raise_for_result(self.info.result)
        return self


def result_of(value: FloatArray, effective_samples: float, needed: float = 100.0) -> ResultCode:
    """The result code for a value and the effective samples behind it."""
    if effective_samples <= 0.0:
        return ResultCode.IMPOSSIBLE_EVIDENCE
    if not np.all(np.isfinite(value)):
        return ResultCode.NOT_FINITE
    return ResultCode.OK if effective_samples >= needed else ResultCode.LOW_EFFECTIVE_SAMPLE_SIZE


def exact_estimate(value: object, shape: tuple[int, ...]) -> Estimate:
    """An estimate without sampling error, of the given shape."""
    values = _shaped(value, shape)
    return Estimate(values, np.zeros(shape), Info("closed_form", 0, 0.0, result_of(values, np.inf)))


def monte_carlo_estimate(
    value: object, error: object, shape: tuple[int, ...], samples: int, effective_samples: float | None = None
) -> Estimate:
    """An estimate of the given shape from `samples` draws, all effective unless a number is given."""
    values = _shaped(value, shape)
    effective = float(samples) if effective_samples is None else effective_samples
    needed = 100.0 if effective_samples is not None else 0.0
    info = Info("monte_carlo", samples, effective, result_of(values, effective, needed))
    return Estimate(values, _shaped(error, shape), info)


def _shaped(padded: object, shape: tuple[int, ...]) -> FloatArray:
    """The entries that were asked for, without those that pad the batch."""
    return np.asarray(padded, np.float64)[: math.prod(shape)].reshape(shape)
