"""One node: its score from its parents, its value from score and noise, and its noise from its value.

With `a` the factor and `b` the shift of a soft intervention, `s` the noise scale and `u` the canonical noise (`noise.py`):
- continuous: x = a (score + s u) + b
- binary: x = 1[a score + b + s u > 0], with s = 0 for a threshold
- categorical: x = argmax_k (log p_k + u_k), the score being the row of the table
"""

from collections.abc import Callable

import jax
import jax.numpy as jnp
from jax import lax
from jaxtyping import Array, Float, Int

from causal_ui_gym.engine.arrays import BINARY, CATEGORICAL, CONTINUOUS, PARENT_LEVELS, InterventionArrays, ModelArrays
from causal_ui_gym.engine.noise import abduct_binary, abduct_categorical

ReadParent = Callable[[int, Array], Array]
Row = Float[Array, " samples"]
NodeNoise = Float[Array, "slots samples"]


def node_score(model: ModelArrays, node: ModelArrays, read: ReadParent, samples: int) -> Row:
    """Intercept plus weighted parents, or the output of the node's MLP.

    `node` holds this node's row of each field; `read(p, j)` gives the values of parent number `p`, which is
    node `j`.
    """

    def linear_of(size: int) -> Callable[[], Array]:
        def linear() -> Array:
            total = jnp.full(samples, node.intercept)
            for p in range(size):
                total = total + node.weights[p] * read(p, node.parents[p])
            return total

        return linear

    sizes = [size for size in PARENT_LEVELS if size <= node.parents.shape[0]]
    branches = [linear_of(size) for size in sizes]
    if not model.mlp_kernel.shape[0]:
        return jnp.asarray(lax.switch(node.parent_level, branches))
    which = jnp.where(node.mlp_index < 0, node.parent_level, len(sizes))
    return jnp.asarray(lax.switch(which, [*branches, lambda: _mlp(model, node, read)]))


def _mlp(model: ModelArrays, node: ModelArrays, read: ReadParent) -> Row:
    """f(pa) of the node's multilayer perceptron; depth and activation are data."""
    kernels, biases = model.mlp_kernel[node.mlp_index], model.mlp_bias[node.mlp_index]
    depth, activation = model.mlp_depth[node.mlp_index], model.mlp_activation[node.mlp_index]
    inputs = jnp.stack([read(p, node.parents[p]) for p in range(node.parents.shape[0])], axis=-1)
    hidden = jnp.pad(inputs, ((0, 0), (0, kernels.shape[-1] - inputs.shape[-1])))

    def layer(hidden: Array, rows: tuple[Array, Array, Array]) -> tuple[Array, None]:
        n, kernel, bias = rows
        out = jnp.matmul(hidden, kernel, precision=lax.Precision.HIGHEST) + bias[None]
        active = lax.switch(activation, [jax.nn.relu, jnp.tanh, jax.nn.gelu], out)
        return jnp.where(n >= depth, hidden, jnp.where(n == depth - 1, out, active)), None

    hidden, _ = lax.scan(layer, hidden, (jnp.arange(kernels.shape[0]), kernels, biases))
    return hidden[:, 0]


def node_value(
    model: ModelArrays,
    node: ModelArrays,
    kind: Int[Array, ""],
    change: InterventionArrays,
    score: Row,
    noise: Callable[[int], NodeNoise],
) -> Row:
    """x = f(score, noise); 0 for a node that is absent.

    `noise` gives the noise of a kind. It is called within the branch of that kind, so that XLA makes one loop of drawing and using it.
    """
    branches = [lambda: jnp.zeros_like(score)] * 4
    branches[CONTINUOUS] = lambda: _changed(change, score) + change.factor * node.noise_scale * noise(CONTINUOUS)[0]
    branches[BINARY] = lambda: (_changed(change, score) + node.noise_scale * noise(BINARY)[0] > 0.0).astype(score.dtype)
    if model.log_table.shape[0]:
        branches[CATEGORICAL] = lambda: jnp.argmax(_log_row(model, score) + noise(CATEGORICAL), axis=0).astype(
            score.dtype
        )
    return jnp.asarray(lax.switch(kind, branches))


def abduct_node(
    model: ModelArrays, node: ModelArrays, change: InterventionArrays, score: Row, value: Row, prior: NodeNoise
) -> tuple[NodeNoise, Row]:
    """Posterior noise of one node given its value, made from its prior noise, and log p(value | parents).

    A node without noise has density 1 at the value its parents imply (to rounding) and 0 elsewhere.
    """

    def continuous() -> tuple[Array, Array]:
        center = _changed(change, score)
        scale = jnp.broadcast_to(change.factor * node.noise_scale, score.shape)
        fixed = scale == 0.0
        safe = jnp.where(fixed, 1.0, scale)
        standard = (value - center) / safe
        density = jax.scipy.stats.norm.logpdf(standard) - jnp.log(jnp.abs(safe))
        agrees = jnp.abs(value - center) <= 64.0 * _epsilon(score) * (1.0 + jnp.abs(center))
        noise = prior.at[0].set(jnp.where(fixed, prior[0], standard))
        return noise, jnp.where(fixed, jnp.where(agrees, 0.0, -jnp.inf), density)

    def binary() -> tuple[Array, Array]:
        log_odds = _changed(change, score)
        fixed = node.noise_scale == 0.0
        agrees = (log_odds > 0.0) == (value > 0.5)
        noise = prior.at[0].set(jnp.where(fixed, prior[0], abduct_binary(log_odds, value, prior[0])))
        density = jax.nn.log_sigmoid(jnp.where(value > 0.5, log_odds, -log_odds))
        return noise, jnp.where(fixed, jnp.where(agrees, 0.0, -jnp.inf), density)

    def categorical() -> tuple[Array, Array]:
        log_probabilities = _log_row(model, score)
        chosen = jnp.arange(prior.shape[0], dtype=value.dtype)[:, None] == value[None]
        density = jnp.sum(jnp.where(chosen, log_probabilities, 0.0), axis=0)
        return abduct_categorical(log_probabilities, value, prior), density

    branches: list[Callable[[], tuple[Array, Array]]] = [lambda: (prior, jnp.zeros_like(score))] * 4
    branches[CONTINUOUS], branches[BINARY] = continuous, binary
    if model.log_table.shape[0]:
        branches[CATEGORICAL] = categorical
    noise, density = lax.switch(node.kind, branches)
    return noise, density


def _changed(change: InterventionArrays, score: Row) -> Row:
    """The score under a soft intervention."""
    return change.factor * score + change.shift


def _log_row(model: ModelArrays, score: Row) -> Float[Array, "slots samples"]:
    return model.log_table[:, score.astype(jnp.int32)]


def _epsilon(array: Array) -> float:
    return float(jnp.finfo(array.dtype).eps)  # type: ignore[no-untyped-call]
