"""A model as arrays: the graph is data, so a new graph runs on kernels that are already compiled.

Every array is padded to a size bucket. Only the bucket (`shapes` of the arrays) is known to the compiler;
the edges, weights, tables and kinds of mechanism are values. Nodes stand in topological order. The kernels
skip padding nodes and read only as many parents as a node has, so padding costs memory, not time.
"""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

import jax
import numpy as np
from jaxtyping import Array, Bool, Float, Int, UInt32

from causal_ui_gym.engine.graph import CausalGraph
from causal_ui_gym.engine.mechanisms import (
    AdditiveNoiseMlp,
    BernoulliLogistic,
    Categorical,
    DenseLayer,
    LinearGaussian,
    Threshold,
)
from causal_ui_gym.engine.specification import ModelSpecification

# Kinds of mechanism, the index of `lax.switch`.
ABSENT, CONTINUOUS, BINARY, CATEGORICAL = range(4)

NODE_BUCKETS = (4, 6, 8, 10, 12, 16, 20, 24, 32, 40, 48, 64, 80, 96, 128, 160, 192, 256, 320, 384, 512, 640, 768, 1024)
PARENT_BUCKETS = (2, 4, 8, 16, 32, 64, 128, 256, 512, 1024)
# Kernels read so many parents of a node at once; finer than the buckets, as this costs time and not only memory.
PARENT_LEVELS = (0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 128, 256, 512, 1024)
STATE_BUCKETS = (0, 2, 4, 8, 16, 32, 64, 128, 256)
ACTIVATIONS = ("relu", "tanh", "gelu")


class ModelArrays(NamedTuple):
    """A model for the device. Row `i` of each array is the node at place `i` of the topological order.

    kind: `ABSENT` for padding, else which family the mechanism belongs to.
    parents: places of the parents; padded with 0, where the weight is 0.
    parent_level: index into `PARENT_LEVELS` of the smallest level that holds the node's parents.
    weights, intercept: of the linear predictor. For a categorical node they compute the row of its table.
    noise_scale: of additive noise; 1 for Bernoulli and 0 for threshold.
    noise_id: 64 bits made from the node's name, which select its noise stream.
    log_table: log-probabilities of all tables, one column per row of a table; -inf for states that do not
        exist.
    mlp_index, mlp_depth: which MLP (-1 for none) and how many layers it has.
    mlp_kernel, mlp_bias, mlp_activation: padded with zeros, which every activation maps to zero.
    """

    kind: Int[Array, " nodes"]
    parents: Int[Array, "nodes parents"]
    parent_level: Int[Array, " nodes"]
    weights: Float[Array, "nodes parents"]
    intercept: Float[Array, " nodes"]
    noise_scale: Float[Array, " nodes"]
    noise_id: UInt32[Array, "nodes 2"]
    log_table: Float[Array, "states rows"]
    mlp_index: Int[Array, " nodes"]
    mlp_kernel: Float[Array, "mlps layers width width"]
    mlp_bias: Float[Array, "mlps layers width"]
    mlp_depth: Int[Array, " mlps"]
    mlp_activation: Int[Array, " mlps"]


class InterventionArrays(NamedTuple):
    """Hard and affine soft interventions, per node: X := value if hard, else factor f(pa, e) + shift.

    With a leading axis, a batch of interventions.
    """

    hard: Bool[Array, "*batch nodes"]
    value: Float[Array, "*batch nodes"]
    factor: Float[Array, "*batch nodes"]
    shift: Float[Array, "*batch nodes"]


def bucket(size: int, buckets: Sequence[int]) -> int:
    """The smallest bucket that holds `size`; beyond the last, the next power of two."""
    return next((b for b in buckets if size <= b), 1 << max(size - 1, 0).bit_length())


def batch_bucket(size: int) -> int:
    """The padded size of a batch of worlds or units: powers of two to 64, quarter steps to 65,536, then exact.

    So batches of changing size, as a server collects them, run on few compiled kernels at most a quarter too large.
    """
    if size > 1 << 16:
        return size
    step = 1 << max(size - 1, 0).bit_length()
    return step if size <= 64 else next(step * n // 8 for n in (5, 6, 7, 8) if size <= step * n // 8)


def pad_batch(array: np.ndarray[Any, Any], axis: int) -> Any:
    """`array` with its last entry along `axis` repeated up to the bucket of that axis."""
    size = array.shape[axis]
    extra = batch_bucket(size) - size
    if not extra:
        return array
    last = np.take(array, [-1], axis=axis)
    return np.concatenate([array, np.repeat(last, extra, axis=axis)], axis=axis)


def pack(
    specification: ModelSpecification,
    graph: CausalGraph,
    *,
    parameters: Mapping[str, tuple[DenseLayer, ...]],
    dtype: Any,
) -> ModelArrays:
    """Arrays of a validated specification. `parameters` resolves the MLPs that name theirs."""
    mechanisms = {node.name: node.mechanism for node in specification.nodes}
    order = graph.topological_order
    place = {name: i for i, name in enumerate(order)}
    nodes = bucket(len(order), NODE_BUCKETS)
    width = bucket(max(len(m.parents) for m in mechanisms.values()), PARENT_BUCKETS)

    kind = np.zeros(nodes, np.int32)
    parents = np.zeros((nodes, width), np.int32)
    level = np.zeros(nodes, np.int32)
    weights = np.zeros((nodes, width), dtype)
    intercept = np.zeros(nodes, dtype)
    noise_scale = np.zeros(nodes, dtype)
    noise_id = np.zeros((nodes, 2), np.uint32)
    mlp_index = np.full(nodes, -1, np.int32)
    mlps: list[tuple[tuple[DenseLayer, ...], str]] = []
    table_columns: list[np.ndarray[Any, Any]] = []
    columns = 0

    for i, name in enumerate(order):
        mechanism = mechanisms[name]
        causes = mechanism.parents
        parents[i, : len(causes)] = [place[cause] for cause in causes]
        level[i] = PARENT_LEVELS.index(bucket(len(causes), PARENT_LEVELS))
        noise_id[i] = np.frombuffer(hashlib.blake2b(name.encode(), digest_size=8).digest(), np.uint32)
        match mechanism:
            case LinearGaussian():
                kind[i], intercept[i], noise_scale[i] = CONTINUOUS, mechanism.intercept, mechanism.noise_scale
                weights[i, : len(causes)] = list(mechanism.weights.values())
            case BernoulliLogistic() | Threshold():
                kind[i], intercept[i] = BINARY, mechanism.intercept
                noise_scale[i] = float(isinstance(mechanism, BernoulliLogistic))
                weights[i, : len(causes)] = list(mechanism.weights.values())
            case Categorical():
                kind[i], intercept[i] = CATEGORICAL, columns
                counts = [_state_count(mechanisms[cause]) for cause in causes]
                weights[i, : len(causes)] = [int(np.prod(counts[j + 1 :])) for j in range(len(counts))]
                table_columns.append(np.asarray(mechanism.table, np.float64).T)
                columns += len(mechanism.table)
            case AdditiveNoiseMlp():
                kind[i], noise_scale[i], mlp_index[i] = CONTINUOUS, mechanism.noise_scale, len(mlps)
                mlps.append((mechanism.layers or parameters[mechanism.parameters or ""], mechanism.activation))

    kernel, bias, depth, activation = _pack_mlps(mlps, width, dtype)
    packed: tuple[Any, ...] = (
        kind, parents, level, weights, intercept, noise_scale, noise_id,
        _pack_tables(table_columns, columns, dtype), mlp_index, kernel, bias, depth, activation,
    )  # fmt: skip
    # Not `jnp.asarray`, which compiles a program for each new shape.
    return ModelArrays(*jax.device_put(packed))


def _state_count(mechanism: object) -> int:
    return len(mechanism.states) if isinstance(mechanism, Categorical) else 2


def _pack_tables(tables: list[np.ndarray[Any, Any]], columns: int, dtype: Any) -> np.ndarray[Any, Any]:
    """All tables side by side as log-probabilities, each column normalized exactly."""
    states = bucket(max((t.shape[0] for t in tables), default=0), STATE_BUCKETS)
    rows = bucket(columns, (0, 16, 64, 256)) if tables else 0
    packed = np.zeros((states, rows), np.float64)
    start = 0
    for table in tables:
        packed[: table.shape[0], start : start + table.shape[1]] = table / table.sum(axis=0)
        start += table.shape[1]
    with np.errstate(divide="ignore"):
        return np.log(packed).astype(dtype)


def _pack_mlps(mlps: list[tuple[tuple[DenseLayer, ...], str]], inputs: int, dtype: Any) -> tuple[Any, Any, Any, Any]:
    if not mlps:
        return (
            np.zeros((0, 0, 0, 0), dtype),
            np.zeros((0, 0, 0), dtype),
            np.zeros(0, np.int32),
            np.zeros(0, np.int32),
        )
    count = bucket(len(mlps), (1, 2, 4))
    layers = bucket(max(len(chain) for chain, _ in mlps), (2, 4))
    width = bucket(max(inputs, *(len(layer.bias) for chain, _ in mlps for layer in chain)), (8, 16, 32, 64))
    kernel = np.zeros((count, layers, width, width), dtype)
    bias = np.zeros((count, layers, width), dtype)
    depth = np.zeros(count, np.int32)
    activation = np.zeros(count, np.int32)
    for m, (chain, name) in enumerate(mlps):
        depth[m], activation[m] = len(chain), ACTIVATIONS.index(name)
        for n, layer in enumerate(chain):
            block = np.asarray(layer.kernel, dtype)
            kernel[m, n, : block.shape[0], : block.shape[1]] = block
            bias[m, n, : block.shape[1]] = layer.bias
    return kernel, bias, depth, activation


def no_intervention(shape: tuple[int, ...], dtype: Any) -> InterventionArrays:
    """Host arrays, to be filled in, that change nothing. `shape` is (nodes,) or (batch, nodes)."""
    hard: Any = np.zeros(shape, bool)
    value, factor, shift = np.zeros(shape, dtype), np.ones(shape, dtype), np.zeros(shape, dtype)
    return InterventionArrays(hard, cast(Any, value), cast(Any, factor), cast(Any, shift))


def stack_interventions(batch: Sequence[InterventionArrays]) -> InterventionArrays:
    """A batch of interventions along a new leading axis."""
    fields: Any = [np.stack(field) for field in zip(*batch, strict=True)]
    return InterventionArrays(*fields)
