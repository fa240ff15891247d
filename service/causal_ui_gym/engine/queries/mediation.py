"""Effects along some of the paths from treatment to outcome.

References: Pearl (2001), "Direct and indirect effects"; Avin, Shpitser and Pearl (2005), "Identifiability of
path-specific effects", for the edge-wise definition.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float, PRNGKeyArray, Shaped

from causal_ui_gym.engine.arrays import InterventionArrays, ModelArrays
from causal_ui_gym.engine.compiled import compiled, constrain
from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.model import StructuralCausalModel, require_count
from causal_ui_gym.engine.propagation import all_noise, noise_slots, predict
from causal_ui_gym.engine.queries.estimate import Estimate, Method, exact_estimate, monte_carlo_estimate
from causal_ui_gym.engine.queries.simulation import map_worlds, padded, summary
from causal_ui_gym.engine.queries.worlds import Values, choose_method, measure, measured, pair_of

Edge = tuple[str, str]


def natural_direct_effect(
    model: StructuralCausalModel,
    *,
    treatment: str,
    outcome: str,
    mediators: Sequence[str],
    treated: Values = 1.0,
    control: Values = 0.0,
    state: str | None = None,
    samples: int = 10_000,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """NDE: E[Y(x, M(x'))] - E[Y(x')], with x = treated and x' = control.

    Args:
        treatment, outcome: names of X and Y, which must differ.
        mediators: names of M, neither X nor Y; at least one.
        treated, control: values of X, 1 and 0 unless given, or sequences, which are broadcast together.
        state: for a categorical Y the state whose probability is asked.
        samples: draws per pair, 10,000 unless given; not used in closed form.
        method: `closed_form` for linear-Gaussian models and `monte_carlo` for others unless given.
        sharding: how draws are spread over devices. Defaults to one device.
        key: randomness.

    Raises:
        QueryError: unknown node, wrong value, or a mediator that cannot be one.
    """
    held = _edges_out_of(model, treatment, outcome, mediators)
    return _nested(model, treatment, outcome, treated, control, held, False, state, samples, method, sharding, key)


def natural_indirect_effect(
    model: StructuralCausalModel,
    *,
    treatment: str,
    outcome: str,
    mediators: Sequence[str],
    treated: Values = 1.0,
    control: Values = 0.0,
    state: str | None = None,
    samples: int = 10_000,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """NIE: E[Y(x', M(x))] - E[Y(x')], with x = treated and x' = control.

    The total effect is NDE(x, x') - NIE(x', x), and NDE + NIE where there is no interaction (Pearl, 2001).
    Arguments and errors as `natural_direct_effect`.
    """
    held = _edges_out_of(model, treatment, outcome, mediators)
    return _nested(model, treatment, outcome, treated, control, held, True, state, samples, method, sharding, key)


def path_specific_effect(
    model: StructuralCausalModel,
    *,
    treatment: str,
    outcome: str,
    paths: Iterable[Sequence[str]],
    treated: Values = 1.0,
    control: Values = 0.0,
    state: str | None = None,
    samples: int = 10_000,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """The effect of X changing from control to treated along `paths` only, all else equal.

    Args:
        paths: directed paths from X to Y, each a sequence of nodes such as `("X", "M", "Y")`; at least one.

    Other arguments as `natural_direct_effect`.

    Raises:
        QueryError: `not_a_path`, or `paths_share_edges` when the edges of the paths make up further paths,
            so that no setting of edges picks out just these.
    """
    edges = _edges_along(model, treatment, outcome, [tuple(path) for path in paths])
    held = [edge for edge in model.graph.edges if edge not in edges]
    return _nested(model, treatment, outcome, treated, control, held, False, state, samples, method, sharding, key)


def _nested(
    model: StructuralCausalModel,
    treatment: str,
    outcome: str,
    treated: Values,
    control: Values,
    held: Iterable[Edge],
    indirect: bool,
    state: str | None,
    samples: int,
    method: Method | None,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """E[Y(a; held edges read world b)] - E[Y(x')]: (a, b) = (x, x'), or (x', x) for an indirect effect."""
    active, passive, shape = pair_of(model, treatment, outcome, treated, control)
    target = measured(model, outcome, state)
    require_count(samples)
    marked: Any = np.zeros(model.arrays.parents.shape, bool)
    for cause, effect in held:
        marked[model.place(effect), model.mechanisms[effect].parents.index(cause)] = True
    outer, inner = (passive, active) if indirect else (active, passive)
    exact = choose_method(model, method) == "closed_form"
    mean, error = _nested_means(
        model.arrays, padded(outer), padded(inner), padded(passive), marked, *target,
        samples=1 if exact else samples, zero_noise=exact, sharding=sharding, key=key,
    )  # fmt: skip
    return exact_estimate(mean, shape) if exact else monte_carlo_estimate(mean, error, shape, samples)


@compiled("samples", "zero_noise", "sharding")
def _nested_means(
    model: ModelArrays,
    outer: InterventionArrays,
    inner: InterventionArrays,
    base: InterventionArrays,
    from_inner: Bool[Array, "nodes parents"],
    row: int,
    state: float,
    *,
    samples: int,
    zero_noise: bool,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> tuple[Float[Array, " batch"], Float[Array, " batch"]]:
    zeros = jnp.zeros((model.kind.shape[0], noise_slots(model), samples), model.weights.dtype)
    noise = zeros if zero_noise else all_noise(model, samples, key=key)

    def one(worlds: tuple[InterventionArrays, ...]) -> tuple[Array, Array]:
        there = constrain(predict(model, worlds[1], noise), sharding)
        mixed = predict(model, worlds[0], noise, there, from_inner)
        plain = predict(model, worlds[2], noise)
        return summary(measure(mixed, row, state) - measure(plain, row, state))

    mean, error = map_worlds(one, (outer, inner, base), model, samples)
    return mean, error


def _edges_out_of(model: StructuralCausalModel, treatment: str, outcome: str, mediators: Sequence[str]) -> list[Edge]:
    if not mediators:
        raise QueryError("no_mediators", "no mediators given; name at least one node between treatment and outcome")
    for name in mediators:
        model.place(name)
        if name in (treatment, outcome):
            raise QueryError(
                "invalid_mediator", f"{name!r} is treatment or outcome and cannot mediate; name another node"
            )
    return [edge for edge in model.graph.edges if edge[0] in mediators]


def _edges_along(model: StructuralCausalModel, treatment: str, outcome: str, paths: list[tuple[str, ...]]) -> set[Edge]:
    """The edges of the paths, checked to make up these paths and no others."""
    known = set(model.graph.edges)
    if not paths:
        raise QueryError("no_paths", f"no paths given; name at least one from {treatment!r} to {outcome!r}")
    for path in paths:
        steps = list(pairwise(path))
        ends = (path[0], path[-1]) if path else ("", "")
        if ends != (treatment, outcome) or not known.issuperset(steps):
            message = f"{list(path)} is not a directed path from {treatment!r} to {outcome!r}; check its edges"
            raise QueryError("not_a_path", message)
    edges = {step for path in paths for step in pairwise(path)}
    count = {treatment: 1}
    for name in model.graph.topological_order:
        if name != treatment:
            count[name] = sum(count.get(cause, 0) for cause in model.graph.parents[name] if (cause, name) in edges)
    if count.get(outcome, 0) != len(set(paths)):
        message = f"the edges of these {len(set(paths))} paths make up {count[outcome]} paths; add the missing ones"
        raise QueryError("paths_share_edges", message)
    return edges
