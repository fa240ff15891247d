"""The kernels: values of all nodes from noise, and noise from observed values.

Each walks once over the nodes in topological order (`lax.scan`), with the mechanism of each node selected by
data (`lax.switch`). They are written for one intervention; callers use `vmap`. None is jitted: `compiled.py`
does that.

References: Pearl, *Causality* (2nd ed., 2009), theorem 7.1.7 (abduction, action, prediction); Fung and Chang
    (1990)
for likelihood weighting; Avin, Shpitser and Pearl (2005) for edge-wise interventions.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax
from jaxtyping import Array, Bool, Float, Int, PRNGKeyArray, Shaped

from causal_ui_gym.engine.arrays import ABSENT, BINARY, CATEGORICAL, CONTINUOUS, InterventionArrays, ModelArrays
from causal_ui_gym.engine.node import abduct_node, node_score, node_value
from causal_ui_gym.engine.noise import draw_noise, noise_key

Values = Float[Array, "nodes samples"]
Noise = Float[Array, "nodes slots samples"]


def sample_values(
    model: ModelArrays, intervention: InterventionArrays, samples: int, *, key: Shaped[PRNGKeyArray, ""]
) -> Values:
    """Ancestral sampling under an intervention. Noise is drawn node by node, except at nodes that are set."""
    slots = noise_slots(model)
    kind = jnp.where(intervention.hard, ABSENT, model.kind)

    def noise_of(node: ModelArrays, _: None) -> Callable[[int], Float[Array, "slots samples"]]:
        own = noise_key(key, node.noise_id)
        return lambda kind: draw_noise(kind, samples, slots, model.weights.dtype, key=own)

    return _propagate(model, intervention, kind, samples, noise_of, None, None)


def all_noise(model: ModelArrays, samples: int, *, key: Shaped[PRNGKeyArray, ""]) -> Noise:
    """Prior noise of all nodes; the same numbers that `sample_values` draws from the same key."""
    slots = noise_slots(model)

    def draw(node: ModelArrays) -> Float[Array, "slots samples"]:
        own = noise_key(key, node.noise_id)
        kinds = [
            partial(draw_noise, kind, samples, slots, model.weights.dtype, key=own)
            for kind in (ABSENT, CONTINUOUS, BINARY, CATEGORICAL)
        ]
        return jnp.asarray(lax.switch(node.kind, kinds))

    noise: Noise = lax.map(draw, _per_node(model))
    return noise


def predict(
    model: ModelArrays,
    intervention: InterventionArrays,
    noise: Noise,
    reference: Values | None = None,
    from_reference: Bool[Array, "nodes parents"] | None = None,
) -> Values:
    """Values of all nodes for given noise: x_i := f_i(pa_i, u_i), changed by the intervention.

    With `reference`, the edges marked in `from_reference` carry the parent's value in that other world: an
    edge-wise intervention, of which nested counterfactuals such as Y(x, M(x')) are a special case.
    """
    edges = None if reference is None or from_reference is None else (reference, from_reference)

    def noise_of(node: ModelArrays, row: Array) -> Callable[[int], Float[Array, "slots samples"]]:
        return lambda kind: row

    return _propagate(model, intervention, model.kind, noise.shape[-1], noise_of, noise, edges)


def abduct(
    model: ModelArrays,
    intervention: InterventionArrays,
    observed: Bool[Array, " nodes"],
    evidence: Values,
    noise: Noise,
) -> tuple[Values, Noise, Float[Array, " samples"]]:
    """Posterior noise given evidence, with a log-weight per sample.

    Observed nodes are held at their value; their noise is drawn from its exact posterior given value and
    parents, and the weight collects log p(value | parents). Unobserved nodes keep their prior noise. With
    every node observed the noise is exact and the weights do not vary. A node that the intervention sets is
    not evidence.

    Returns:
        values of the factual world, posterior noise, log-weights.
    """
    samples = noise.shape[-1]

    def step(carry: tuple[Values, Array], rows: Any) -> tuple[tuple[Values, Array], Array]:
        values, log_weight = carry
        i, node, change, seen, given, prior = rows
        score = node_score(model, node, lambda p, j: values[j], samples)
        free = node_value(model, node, node.kind, change, score, lambda kind: prior)
        posterior, log_density = abduct_node(model, node, change, score, given, prior)
        clamp = seen & ~change.hard
        value = jnp.where(change.hard, change.value, jnp.where(clamp, given, free))
        log_weight = log_weight + jnp.where(clamp, log_density, 0.0)
        values = lax.dynamic_update_index_in_dim(values, value, i, 0)
        return (values, log_weight), jnp.where(clamp, posterior, prior)

    nodes = model.kind.shape[0]
    start = jnp.zeros((nodes, samples), noise.dtype), jnp.zeros(samples, noise.dtype)
    rows = (jnp.arange(nodes), _per_node(model), intervention, observed, evidence, noise)
    (values, log_weight), posterior = lax.scan(step, start, rows)
    return values, posterior, log_weight


def predict_units(model: ModelArrays, intervention: InterventionArrays, evidence: Values) -> Values:
    """Values under an intervention for units of which every node is known, when all noise is additive.

    With x_i = f_i(pa_i) + s_i e_i the noise cancels: x_i' = a_i (x_i + f_i(pa_i') - f_i(pa_i)) + b_i, where a_i and b_i
    are the factor and the shift of a soft intervention. So nodes that are not affected keep their value exactly.
    """
    samples = evidence.shape[-1]

    def step(values: Values, rows: Any) -> tuple[Values, None]:
        i, node, change, known = rows
        if model.mlp_kernel.shape[0]:
            there = node_score(model, node, lambda p, j: values[j], samples)
            difference = there - node_score(model, node, lambda p, j: evidence[j], samples)
        else:
            centered = node._replace(intercept=jnp.zeros_like(node.intercept))
            difference = node_score(model, centered, lambda p, j: values[j] - evidence[j], samples)
        value = jnp.where(change.hard, change.value, change.factor * (known + difference) + change.shift)
        return lax.dynamic_update_index_in_dim(values, value, i, 0), None

    rows = (jnp.arange(model.kind.shape[0]), _per_node(model), intervention, evidence)
    values, _ = lax.scan(step, jnp.zeros_like(evidence), rows)
    return values


def noise_slots(model: ModelArrays) -> int:
    """Noise numbers per node and sample: one, or one per state when the model has tables."""
    return max(1, model.log_table.shape[0])


def _propagate(
    model: ModelArrays,
    intervention: InterventionArrays,
    kind: Int[Array, " nodes"],
    samples: int,
    noise_of: Callable[[ModelArrays, Any], Callable[[int], Array]],
    noise: Noise | None,
    edges: tuple[Values, Bool[Array, "nodes parents"]] | None,
) -> Values:
    def step(values: Values, rows: Any) -> tuple[Values, None]:
        i, node, node_kind, change, row, marked = rows

        def read(p: int, j: Array) -> Array:
            return values[j] if edges is None else jnp.where(marked[p], edges[0][j], values[j])

        score = node_score(model, node, read, samples)
        value = node_value(model, node, node_kind, change, score, noise_of(node, row))
        value = jnp.where(change.hard, change.value, value)
        return lax.dynamic_update_index_in_dim(values, value, i, 0), None

    nodes = kind.shape[0]
    marked = None if edges is None else edges[1]
    rows = (jnp.arange(nodes), _per_node(model), kind, intervention, noise, marked)
    values, _ = lax.scan(step, jnp.zeros((nodes, samples), model.weights.dtype), rows)
    return values


def _per_node(model: ModelArrays) -> Any:
    """The fields with a row per node; the shared ones (tables, MLPs) are left out of the scan."""
    shared = dict.fromkeys(("log_table", "mlp_kernel", "mlp_bias", "mlp_depth", "mlp_activation"))
    return jax.tree.map(lambda a: a, model._replace(**shared))  # type: ignore[arg-type]
