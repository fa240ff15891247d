"""Worlds to compare: interventions on a batch, evidence, and the quantity measured, as arrays."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float

from causal_ui_gym.engine.arrays import InterventionArrays, no_intervention
from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.model import StructuralCausalModel
from causal_ui_gym.engine.queries.estimate import Method

# Bytes at whose multiples XLA wants its buffers on a CPU.
ALIGNMENT = 64

Value = float | str
Values = Value | Sequence[Value] | np.ndarray[Any, Any]
Evidence = Mapping[str, Values]


class Measured(NamedTuple):
    """What is averaged: a row of the values, or whether it is in `state` (NaN for the value itself)."""

    row: int
    state: float


class EvidenceArrays(NamedTuple):
    """Which nodes are observed, and their values per unit: (nodes,) and (nodes, units)."""

    observed: Bool[Array, " nodes"]
    values: Float[Array, "nodes units"]
    shape: tuple[int, ...]


def measured(model: StructuralCausalModel, outcome: str, state: str | None) -> Measured:
    """Check the outcome of a query.

    Raises:
        QueryError: `unknown_node`, `unknown_state`, or `state_needed` for more than two states and none
            given.
    """
    row = model.place(outcome)
    states = model.states(outcome)
    if state is not None:
        return Measured(row, model.code_of(outcome, state))
    if states is not None and len(states) > 2:
        message = f"{outcome!r} has states {list(states)} and no mean; give state= for the probability of one"
        raise QueryError("state_needed", message)
    return Measured(row, float("nan"))


def measure(values: Float[Array, "nodes samples"], row: int | Array, state: float | Array) -> Float[Array, " samples"]:
    """The outcome per sample: its value, or whether it is in the state asked about."""
    outcome = values[row]
    return jnp.where(jnp.isnan(state), outcome, (outcome == state).astype(outcome.dtype))


def do_values(model: StructuralCausalModel, node: str, values: np.ndarray[Any, Any]) -> InterventionArrays:
    """A batch do(node = value), one per value; `values` is flat."""
    i = model.place(node)
    codes = codes_of(model, node, values)
    batch: Any = no_intervention((len(codes), *model.arrays.kind.shape), model.dtype)
    batch.hard[:, i] = True
    batch.value[:, i] = codes
    return batch  # type: ignore[no-any-return]


def codes_of(model: StructuralCausalModel, node: str, values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Flat numeric values of a node, each checked. Raises as `StructuralCausalModel.code_of`."""
    if values.dtype.kind not in "fiub":
        return np.asarray([model.code_of(node, value) for value in values.tolist()], np.float64)
    numbers = values if values.dtype.kind == "f" else values.astype(np.float64)
    states = model.states(node)
    right = np.isfinite(numbers) if states is None else np.isin(numbers, np.arange(len(states)))
    if not right.all():
        model.code_of(node, float(numbers[np.argmin(right)]))
    return numbers


def pair_of(
    model: StructuralCausalModel, treatment: str, outcome: str, treated: Values, control: Values
) -> tuple[InterventionArrays, InterventionArrays, tuple[int, ...]]:
    """The two batches of worlds of a contrast, and the shape of the answer.

    Raises:
        QueryError: `same_node`, `shape_mismatch`, or as `code_of`.
    """
    require_different(model, treatment, outcome)
    first, second = np.asarray(treated), np.asarray(control)
    try:
        shape = np.broadcast_shapes(first.shape, second.shape)
    except ValueError:
        message = f"treated has shape {first.shape} and control {second.shape}; give equal lengths or one number"
        raise QueryError("shape_mismatch", message) from None
    flat = [do_values(model, treatment, np.broadcast_to(v, shape).ravel()) for v in (first, second)]
    return flat[0], flat[1], shape


def require_different(model: StructuralCausalModel, treatment: str, outcome: str) -> None:
    """Raise `QueryError` unless both are nodes, and two of them."""
    model.place(treatment)
    model.place(outcome)
    if treatment == outcome:
        raise QueryError("same_node", f"{treatment!r} is both treatment and outcome; name two different nodes")


def pack_evidence(model: StructuralCausalModel, evidence: Evidence) -> EvidenceArrays:
    """Evidence as arrays. Each value is one for all units, or a sequence with one per unit.

    Raises:
        QueryError: `shape_mismatch` for sequences of different length, or as `code_of`.
    """
    given = {name: np.asarray(values) for name, values in evidence.items()}
    lengths = {values.shape for values in given.values() if values.ndim}
    if len(lengths) > 1 or any(len(shape) > 1 for shape in lengths):
        found = {name: list(values.shape) for name, values in given.items()}
        raise QueryError("shape_mismatch", f"evidence has shapes {found}; give numbers or sequences of one length")
    shape = next(iter(lengths), ())
    observed: Any = np.zeros(model.arrays.kind.shape, bool)
    packed = _aligned((*model.arrays.kind.shape, *(shape or (1,))), model.dtype)
    rows = {model.place(name) for name in given}
    packed[[row for row in range(len(packed)) if row not in rows]] = 0.0
    for name, values in given.items():
        row = model.place(name)
        observed[row] = True
        packed[row] = codes_of(model, name, values.ravel())
    return EvidenceArrays(observed, packed, shape)


def _aligned(shape: tuple[int, ...], dtype: Any) -> Any:
    """Memory that JAX on a CPU reads in place; what NumPy allocates is not aligned as it needs, and would be copied."""
    size = math.prod(shape) * np.dtype(dtype).itemsize
    memory = np.empty(size + ALIGNMENT, np.uint8)
    start = -memory.ctypes.data % ALIGNMENT
    return memory[start : start + size].view(dtype).reshape(shape)


def choose_method(model: StructuralCausalModel, method: Method | None) -> Method:
    """Closed form where the model has one, unless a method is given.

    Raises:
        QueryError: `no_closed_form` when it is asked for and a mechanism is not linear-Gaussian.
    """
    if method == "closed_form" and not model.is_linear_gaussian:
        raise QueryError("no_closed_form", "only linear-Gaussian models have a closed form; use method='monte_carlo'")
    return method or ("closed_form" if model.is_linear_gaussian else "monte_carlo")
