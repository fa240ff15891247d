"""Joint and conditional distributions, observational or under interventions.

Reference: Fung and Chang (1990), "Weighing and integrating evidence for stochastic simulation in Bayesian
    networks";
Koller and Friedman (2009), section 12.3. Linear-Gaussian models: the normal conditional, in closed form.
"""

import dataclasses
from collections.abc import Mapping, Sequence

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float, PRNGKeyArray, Shaped

from causal_ui_gym.engine.arrays import InterventionArrays, ModelArrays
from causal_ui_gym.engine.compiled import compiled, constrain
from causal_ui_gym.engine.errors import QueryError, raise_for_result
from causal_ui_gym.engine.interventions import Intervention
from causal_ui_gym.engine.linear_gaussian import counterfactual_moments
from causal_ui_gym.engine.model import StructuralCausalModel, require_count
from causal_ui_gym.engine.propagation import abduct, all_noise
from causal_ui_gym.engine.queries.estimate import FloatArray, Info, Method, result_of
from causal_ui_gym.engine.queries.worlds import Value, choose_method, pack_evidence


@dataclasses.dataclass(frozen=True)
class Distribution:
    """Moments of all nodes, and state probabilities of the discrete ones.

    mean: shape (nodes,), in the order of `names`. covariance: shape (nodes, nodes). A node with more than
        two states
    has no mean; its entries are NaN. probabilities: for each discrete node an array over its states.
    In closed form the nodes are jointly normal, so mean and covariance say everything.
    """

    names: tuple[str, ...]
    mean: FloatArray
    covariance: FloatArray
    probabilities: Mapping[str, FloatArray]
    info: Info

    def raise_if_failed(self) -> "Distribution":
        """This distribution, or `NumericalError` when its result code is not `OK`."""
        raise_for_result(self.info.result)
        return self


def distribution(
    model: StructuralCausalModel,
    *,
    evidence: Mapping[str, Value] | None = None,
    interventions: Sequence[Intervention] = (),
    samples: int = 10_000,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Distribution:
    """P(V | evidence, do(interventions)): the evidence is seen in the changed world.

    Args:
        evidence: one observed value per node; none gives the joint distribution.
        interventions: hard, soft or conditional, applied together. Defaults to none.
        samples: weighted draws, 10,000 unless given; not used in closed form.
        method: `closed_form` for linear-Gaussian models and `monte_carlo` for others unless given.
        sharding: how draws are spread over devices. Defaults to one device.
        key: randomness.

    Raises:
        QueryError: unknown node, impossible value, or evidence on a node that an intervention sets.
    """
    require_count(samples)
    changed, world = model.intervene(interventions)
    known = pack_evidence(changed, evidence or {})
    if known.shape:
        raise QueryError("shape_mismatch", "one value per node is needed here; sequences were given")
    set_twice = [name for name in evidence or {} if world.hard[changed.place(name)]]
    if set_twice:
        raise QueryError("evidence_on_intervened", f"{set_twice} are set by an intervention and cannot be evidence too")
    rows = [changed.place(name) for name in changed.names]
    if choose_method(changed, method) == "closed_form":
        mean, covariance, possible = _gaussian(changed.arrays, world, known.observed, known.values)
        effective = np.inf if bool(possible) else 0.0
        center, spread = (
            np.asarray(mean, np.float64)[rows],
            np.asarray(covariance, np.float64)[np.ix_(rows, rows)],
        )
        return Distribution(
            changed.names, center, spread, {}, Info("closed_form", 0, 0.0, result_of(center, effective))
        )
    values, log_weight = _weighted(
        changed.arrays, world, known.observed, known.values, samples=samples, sharding=sharding, key=key
    )
    return _summarize(changed, np.asarray(values, np.float64)[rows], np.asarray(log_weight, np.float64))


def _summarize(model: StructuralCausalModel, values: FloatArray, log_weight: FloatArray) -> Distribution:
    count = len(log_weight)
    top = log_weight.max()
    weight = np.exp(log_weight - top) if np.isfinite(top) else np.zeros(count)
    total = weight.sum()
    effective = float(total**2 / (weight**2).sum()) if total > 0.0 else 0.0
    normal = weight / total if total > 0.0 else np.full(count, np.nan)
    mean = values @ normal
    centered = values - mean[:, None]
    covariance = (centered * normal) @ centered.T
    probabilities = {}
    for i, name in enumerate(model.names):
        states = model.states(name)
        if states is not None:
            counts = np.bincount(values[i].astype(int), normal, minlength=len(states))
            probabilities[name] = np.asarray(counts, np.float64)
            if len(states) > 2:
                mean[i] = covariance[i] = covariance[:, i] = np.nan
    finite = np.asarray([p for row in probabilities.values() for p in row] or mean)
    info = Info("monte_carlo", count, effective, result_of(finite, effective))
    return Distribution(model.names, mean, covariance, probabilities, info)


@compiled()
def _gaussian(
    model: ModelArrays,
    world: InterventionArrays,
    observed: Bool[Array, " nodes"],
    evidence: Float[Array, "nodes 1"],
) -> tuple[Float[Array, " nodes"], Float[Array, "nodes nodes"], Bool[Array, ""]]:
    mean, covariance, possible = counterfactual_moments(model, world, observed, evidence, world)
    return mean[:, 0], covariance, possible[0]


@compiled("samples", "sharding")
def _weighted(
    model: ModelArrays,
    world: InterventionArrays,
    observed: Bool[Array, " nodes"],
    evidence: Float[Array, "nodes 1"],
    *,
    samples: int,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> tuple[Float[Array, "nodes samples"], Float[Array, " samples"]]:
    held = constrain(jnp.broadcast_to(evidence, (evidence.shape[0], samples)), sharding)
    values, _, log_weight = abduct(model, world, observed, held, all_noise(model, samples, key=key))
    return values, log_weight
