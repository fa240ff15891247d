"""The kernels: values of all nodes from noise, and noise from observed values.

All three walk once over the nodes in topological order (`lax.scan`), with the mechanism of each node selected by data
(`lax.switch`). They are written for one intervention; callers use `vmap`. None is jitted: `compiled.py` does that.

References: Pearl, *Causality* (2nd ed., 2009), theorem 7.1.7 (abduction, action, prediction); Fung and Chang (1990)
for likelihood weighting; Avin, Shpitser and Pearl (2005) for edge-wise interventions.
"""

from collections.abc import Callable

import jax
import jax.numpy as jnp
from jax import lax
from jaxtyping import Array, Bool, Float, Int, PRNGKeyArray, Shaped

from causal_ui_gym.engine.arrays import (
    ABSENT,
    BINARY,
    CATEGORICAL,
    CONTINUOUS,
    PARENT_BUCKETS,
    InterventionArrays,
    ModelArrays,
)
from causal_ui_gym.engine.noise import abduct_binary, abduct_categorical, draw_noise

Values = Float[Array, "nodes samples"]
Noise = Float[Array, "nodes slots samples"]
ReadParent = Callable[[Int[Array, ""], Int[Array, ""]], Float[Array, "samples"]]


def sample_values(
    model: ModelArrays,
    intervention: InterventionArrays,
    kind: Int[Array, "nodes"],
    samples: int,
    *,
    key: Shaped[PRNGKeyArray, ""],
) -> Values:
    """Ancestral sampling under an intervention, noise drawn node by node.

    `kind` is `model.kind` with `ABSENT` at the nodes that every intervention of a batch sets: their noise is not drawn.
    """
    slots = noise_slots(model)

    def noise_of(node: ModelArrays, node_kind: Int[Array, ""], _: None) -> Float[Array, "slots samples"]:
        return draw_noise(node_kind, node.noise_id, samples, slots, model.weights.dtype, key=key)

    return _propagate(model, intervention, kind, samples, noise_of, None)


def all_noise(model: ModelArrays, samples: int, *, key: Shaped[PRNGKeyArray, ""]) -> Noise:
    """Prior noise of all nodes; the same numbers that `sample_values` draws from the same key."""
    slots = noise_slots(model)

    def draw(node: ModelArrays) -> Float[Array, "slots samples"]:
        return draw_noise(node.kind, node.noise_id, samples, slots, model.weights.dtype, key=key)

    return lax.map(draw, _per_node(model))


def predict(
    model: ModelArrays,
    intervention: InterventionArrays,
    noise: Noise,
    reference: Values | None = None,
    from_reference: Bool[Array, "nodes parents"] | None = None,
) -> Values:
    """Values of all nodes for given noise: x_i := f_i(pa_i, u_i), changed by the intervention.

    With `reference`, the edges marked in `from_reference` carry the parent's value in that other world: an edge-wise
    intervention, of which nested counterfactuals such as Y(x, M(x')) are a special case.
    """
    edges = None if reference is None or from_reference is None else (reference, from_reference)

    def noise_of(node: ModelArrays, node_kind: Int[Array, ""], row: Float[Array, "slots samples"]) -> Array:
        return row

    return _propagate(model, intervention, model.kind, noise.shape[-1], noise_of, noise, edges)


def abduct(
    model: ModelArrays,
    intervention: InterventionArrays,
    observed: Bool[Array, "nodes"],
    evidence: Values,
    noise: Noise,
) -> tuple[Values, Noise, Float[Array, "samples"]]:
    """Posterior noise given evidence, with a log-weight per sample.

    Observed nodes are held at their value; their noise is drawn from its exact posterior given value and parents, and
    the weight collects log p(value | parents). Unobserved nodes keep their prior noise. With every node observed the
    noise is exact and the weights do not vary.

    Returns:
        values of the factual world, posterior noise, log-weights.
    """
    samples = noise.shape[-1]

    def step(carry: tuple[Values, Array], node_rows: tuple) -> tuple[tuple[Values, Array], Array]:  # type: ignore[type-arg]
        values, log_weight = carry
        i, node, change, seen, given, prior = node_rows
        score = _score(model, node, values, lambda p, j: values[j], samples)
        score = jnp.where(node.kind == CATEGORICAL, score, change.factor * score + change.shift)
        free = _apply(model, node.kind, node, score, change, prior)
        clamp = seen & ~change.hard
        posterior, log_density = _abduct_node(model, node, score, change, given, prior)
        value = jnp.where(change.hard, change.value, jnp.where(clamp, given, free))
        log_weight = log_weight + jnp.where(clamp, log_density, 0.0)
        return (lax.dynamic_update_index_in_dim(values, value, i, 0), log_weight), jnp.where(clamp, posterior, prior)

    nodes = model.kind.shape[0]
    start = jnp.zeros((nodes, samples), noise.dtype), jnp.zeros(samples, noise.dtype)
    rows = (jnp.arange(nodes), _per_node(model), intervention, observed, evidence, noise)
    (values, log_weight), posterior = lax.scan(step, start, rows)
    return values, posterior, log_weight


def noise_slots(model: ModelArrays) -> int:
    """Noise numbers per node and sample: one, or one per state when the model has tables."""
    return max(1, model.log_table.shape[0])


def _per_node(model: ModelArrays) -> ModelArrays:
    """The fields with a row per node; the shared ones (tables, MLPs) are left out of the scan."""
    return model._replace(log_table=None, mlp_kernel=None, mlp_bias=None, mlp_depth=None, mlp_activation=None)  # type: ignore[arg-type]


def _propagate(model, intervention, kind, samples, noise_of, noise, edges=None):  # type: ignore[no-untyped-def]
    dtype = model.weights.dtype

    def step(values, node_rows):  # type: ignore[no-untyped-def]
        i, node, node_kind, change, row, marked = node_rows

        def read(p, j):  # type: ignore[no-untyped-def]
            return values[j] if edges is None else jnp.where(marked[p], edges[0][j], values[j])

        score = _score(model, node, values, read, samples)
        score = jnp.where(node_kind == CATEGORICAL, score, change.factor * score + change.shift)
        value = _apply(model, node_kind, node, score, change, noise_of(node, node_kind, row))
        value = jnp.where(change.hard, change.value, value)
        return lax.dynamic_update_index_in_dim(values, value, i, 0), None

    nodes = kind.shape[0]
    marked = None if edges is None else edges[1]
    rows = (jnp.arange(nodes), _per_node(model), kind, intervention, noise, marked)
    values, _ = lax.scan(step, jnp.zeros((nodes, samples), dtype), rows)
    return values


def _score(model: ModelArrays, node: ModelArrays, values: Values, read: ReadParent, samples: int) -> Array:
    """Intercept plus weighted parents, or the output of the node's MLP."""

    def linear_of(size: int) -> Callable[[], Array]:
        def linear() -> Array:
            total = jnp.full(samples, node.intercept)
            for p in range(size):
                total = total + node.weights[p] * read(p, node.parents[p])
            return total

        return linear

    sizes = (0, *(size for size in PARENT_BUCKETS if size <= node.parents.shape[0]))
    linear = lax.switch(node.parent_level, [linear_of(size) for size in sizes])
    if not model.mlp_kernel.shape[0]:
        return linear
    return lax.cond(node.mlp_index < 0, lambda: linear, lambda: _mlp(model, node, read))


def _mlp(model: ModelArrays, node: ModelArrays, read: ReadParent) -> Array:
    """f(pa) of the node's multilayer perceptron; depth and activation are data."""
    kernels, biases = model.mlp_kernel[node.mlp_index], model.mlp_bias[node.mlp_index]
    depth, activation = model.mlp_depth[node.mlp_index], model.mlp_activation[node.mlp_index]
    inputs = jnp.stack([read(p, node.parents[p]) for p in range(node.parents.shape[0])], axis=-1)
    hidden = jnp.pad(inputs, ((0, 0), (0, kernels.shape[-1] - inputs.shape[-1])))

    def layer(hidden: Array, rows: tuple[Array, Array, Array]) -> tuple[Array, None]:
        n, kernel, bias = rows
        out = hidden @ kernel + bias
        active = lax.switch(activation, [jax.nn.relu, jnp.tanh, jax.nn.gelu], out)
        return jnp.where(n >= depth, hidden, jnp.where(n == depth - 1, out, active)), None

    hidden, _ = lax.scan(layer, hidden, (jnp.arange(kernels.shape[0]), kernels, biases))
    return hidden[:, 0]


def _apply(model, kind, node, score, change, noise):  # type: ignore[no-untyped-def]
    """x = f(score, noise): the last step of every mechanism."""
    branches = [lambda: jnp.zeros_like(score)] * 4
    branches[CONTINUOUS] = lambda: score + change.factor * node.noise_scale * noise[0]
    branches[BINARY] = lambda: (score + node.noise_scale * noise[0] > 0.0).astype(score.dtype)
    if model.log_table.shape[0]:

        def categorical():  # type: ignore[no-untyped-def]
            log_probabilities = model.log_table[:, score.astype(jnp.int32)]
            return jnp.argmax(log_probabilities + noise, axis=0).astype(score.dtype)

        branches[CATEGORICAL] = categorical
    return lax.switch(kind, branches)


def _abduct_node(model, node, score, change, value, prior):  # type: ignore[no-untyped-def]
    """Posterior noise of one node and log p(value | parents)."""
    minus_infinity = jnp.asarray(-jnp.inf, score.dtype)

    def continuous():  # type: ignore[no-untyped-def]
        scale = change.factor * node.noise_scale
        residual = value - score
        fixed = scale == 0.0
        safe = jnp.where(fixed, 1.0, scale)
        standard = residual / safe
        density = -0.5 * standard**2 - jnp.log(jnp.abs(safe)) - 0.5 * jnp.log(2.0 * jnp.pi).astype(score.dtype)
        tolerance = 64.0 * jnp.finfo(score.dtype).eps * (1.0 + jnp.abs(score))
        exact = jnp.where(jnp.abs(residual) <= tolerance, 0.0, minus_infinity)
        noise = jnp.where(fixed, prior[0], standard)
        return prior.at[0].set(noise), jnp.where(fixed, exact, density)

    def binary():  # type: ignore[no-untyped-def]
        sign = jnp.where(value > 0.5, 1.0, -1.0).astype(score.dtype)
        fixed = node.noise_scale == 0.0
        exact = jnp.where((score > 0.0) == (value > 0.5), 0.0, minus_infinity)
        noise = jnp.where(fixed, prior[0], abduct_binary(score, value, prior[0]))
        return prior.at[0].set(noise), jnp.where(fixed, exact, jax.nn.log_sigmoid(sign * score))

    branches = [lambda: (prior, jnp.zeros_like(score))] * 4
    branches[CONTINUOUS], branches[BINARY] = continuous, binary
    if model.log_table.shape[0]:

        def categorical():  # type: ignore[no-untyped-def]
            log_probabilities = model.log_table[:, score.astype(jnp.int32)]
            chosen = jnp.arange(prior.shape[0], dtype=value.dtype)[:, None] == value
            density = jnp.sum(jnp.where(chosen, log_probabilities, 0.0), axis=0)
            return abduct_categorical(log_probabilities, value, prior), density

        branches[CATEGORICAL] = categorical
    return lax.switch(node.kind, branches)
