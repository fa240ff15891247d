"""Expectations in changed worlds, given evidence about the unchanged one.

The noise of a continuous node is exact once the node and its parents are known. For discrete nodes the noise
is not determined by the values; it is drawn from its posterior under the Gumbel-max mechanism (Oberst and
Sontag, 2019). Nodes that are not observed keep their prior noise, and draws are weighted by the likelihood
of the evidence (likelihood weighting; Fung and Chang, 1990). Linear-Gaussian models are solved in closed
form.
"""

import math
from typing import Any, Literal, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float, Int, PRNGKeyArray, Shaped

from causal_ui_gym.engine.arrays import InterventionArrays, ModelArrays, bucket, no_intervention, pad_batch
from causal_ui_gym.engine.compiled import compiled, constrain
from causal_ui_gym.engine.linear_gaussian import counterfactual_moments, known_units
from causal_ui_gym.engine.mechanisms import AdditiveNoiseMlp, LinearGaussian, Threshold
from causal_ui_gym.engine.model import StructuralCausalModel, require_count
from causal_ui_gym.engine.propagation import Noise, abduct, all_noise, noise_slots, predict, predict_units
from causal_ui_gym.engine.queries.estimate import (
    Estimate,
    Info,
    Method,
    exact_estimate,
    result_of,
)
from causal_ui_gym.engine.queries.worlds import EvidenceArrays, choose_method, measure, measured

How = Literal["linear", "fused", "determined", "gaussian", "drawn"]
World = tuple[StructuralCausalModel, InterventionArrays]
DEFAULT_SAMPLES = 10_000
# Values held at once while units are worked off: 2^20 numbers, 4 MiB in float32.
ELEMENTS_AT_ONCE = 1 << 20
TOUCHED_BUCKETS = (1, 2, 4, 8, 16, 32, 64)


class Abduction(NamedTuple):
    """Evidence about a model, and how its noise is to be inferred."""

    model: StructuralCausalModel
    evidence: EvidenceArrays
    samples: int | None
    method: Method | None
    sharding: jax.sharding.Sharding | None
    key: Shaped[PRNGKeyArray, ""]


class Contrast(NamedTuple):
    """The outcome of one world, less its value in a second one when there is one."""

    outcome: str
    state: str | None
    first: World
    second: World | None


class Prediction(NamedTuple):
    """A changed world on the device, and the row of the outcome in it.

    changed: rows of the nodes that the intervention touches, padded to a bucket with -1.
    source: none when the model is the factual one; otherwise for each node the factual node that it shares
        its noise with, or -1 for a mechanism of another family.
    """

    model: ModelArrays
    world: InterventionArrays
    changed: Int[Array, " changed"]
    source: Any
    row: int


def node_means(abduction: Abduction, world: World) -> tuple[np.ndarray[Any, Any], Info]:
    """E[V | evidence] of every node in a world: shape (nodes, units), rows as the arrays of the world's model."""
    model, evidence = abduction.model, _padded(abduction)
    units = math.prod(evidence.shape)
    draws, how = how_to_infer(abduction, [world])
    if how == "gaussian":
        mean, possible = _gaussian_means(model.arrays, evidence.observed, evidence.values, world[1])
        table = np.asarray(mean)[:, :units]
        return table, Info("closed_form", 0, 0.0, _possible_result(table, possible))
    mean, effective = _posterior_node_means(
        model.arrays, evidence.observed, evidence.values, _prediction(model, world, 0),
        draws=draws, how=how, sharding=abduction.sharding, key=abduction.key,
    )  # fmt: skip
    table = np.asarray(mean)[:, :units]
    return table, _info(abduction, how, draws, effective, bool(np.isfinite(table).all()))


def outcome_contrast(abduction: Abduction, contrast: Contrast) -> Estimate:
    """E[Y in the first world - Y in the second | evidence] per unit."""
    model, evidence = abduction.model, _padded(abduction)
    units = math.prod(evidence.shape)
    worlds = [world for world in (contrast.first, contrast.second) if world is not None]
    targets = [measured(world[0], contrast.outcome, contrast.state) for world in worlds]
    draws, how = how_to_infer(abduction, worlds)
    if how == "gaussian":
        parts = [_gaussian_means(model.arrays, evidence.observed, evidence.values, world[1]) for world in worlds]
        rows = [np.asarray(mean, np.float64)[targets[0].row] for mean, _ in parts]
        exact = exact_estimate(rows[0] - sum(rows[1:]), evidence.shape)
        result = _possible_result(exact.value, parts[0][1])
        return Estimate(exact.value, exact.standard_error, Info("closed_form", 0, 0.0, result))
    predictions = [_prediction(model, w, t.row) for w, t in zip(worlds, targets, strict=True)]
    mean, error, effective = _posterior_contrast(
        model.arrays, evidence.observed, evidence.values, predictions, targets[0].state,
        draws=draws, how=how, sharding=abduction.sharding, key=abduction.key,
    )  # fmt: skip
    value, spread = (np.asarray(a, np.float64)[:units].reshape(evidence.shape) for a in (mean, error))
    return Estimate(value, spread, _info(abduction, how, draws, effective, bool(np.isfinite(value).all())))


def _padded(abduction: Abduction) -> EvidenceArrays:
    """The evidence with its units padded to their bucket; sharded units are left as they are."""
    evidence = abduction.evidence
    if abduction.sharding is not None:
        return evidence
    return evidence._replace(values=pad_batch(np.asarray(evidence.values), axis=1))


def how_to_infer(abduction: Abduction, worlds: list[World]) -> tuple[int, How]:
    """Draws per unit and the way to infer the noise.

    - `linear`: every node is known, and the model is linear-Gaussian with noise at each node: closed form;
    - `fused`: every node is known and has additive noise, which cancels and is never stored;
    - `determined`: every node is known, but some have no noise, so that the evidence may contradict the model, or a
      mechanism is replaced;
    - `gaussian`: linear-Gaussian with some nodes unknown, in closed form;
    - `drawn`: weighted draws.
    """
    model, mechanisms = abduction.model, abduction.model.mechanisms.values()
    if abduction.samples is not None:
        require_count(abduction.samples)
    method = choose_method(model, abduction.method)
    same = all(world[0] is model for world in worlds)
    known = int(abduction.evidence.observed.sum()) == len(model.names)
    if known and all(isinstance(m, LinearGaussian | AdditiveNoiseMlp | Threshold) for m in mechanisms):
        noisy = all(getattr(mechanism, "noise_scale", 0.0) > 0.0 for mechanism in mechanisms)
        if same and noisy:
            return 1, "linear" if method == "closed_form" else "fused"
        return 1, "determined"
    if method == "closed_form" and same:
        return 0, "gaussian"
    return abduction.samples or DEFAULT_SAMPLES, "drawn"


def _info(abduction: Abduction, how: How, draws: int, effective: Array, finite: bool) -> Info:
    """The smallest effective sample size of any unit decides; it has no bound where one draw is exact."""
    smallest = float(np.min(np.asarray(effective)))
    if how != "drawn" and smallest > 0.0:
        smallest = np.inf
    result = result_of(np.asarray(0.0 if finite else np.nan), smallest)
    if how != "drawn" and abduction.method != "monte_carlo" and abduction.model.is_linear_gaussian:
        return Info("closed_form", 0, 0.0, result)
    return Info("monte_carlo", draws, smallest, result)


def _possible_result(value: np.ndarray[Any, Any], possible: Array) -> Any:
    return result_of(value, np.inf if bool(np.all(np.asarray(possible))) else 0.0)


def _prediction(model: StructuralCausalModel, world: World, row: int) -> Prediction:
    changed, intervention = world
    touched = _touched(intervention)
    if changed is model:
        return Prediction(model.arrays, intervention, touched, None, row)
    source = np.arange(changed.arrays.kind.shape[0])
    kinds = np.asarray(model.arrays.kind), np.asarray(changed.arrays.kind)
    for name in model.names:
        here, there = model.place(name), changed.place(name)
        source[there] = here if kinds[0][here] == kinds[1][there] else -1
    return Prediction(changed.arrays, intervention, touched, source, row)


def _touched(world: InterventionArrays) -> Any:
    """Rows of the nodes that an intervention touches, padded to a bucket with -1."""
    hard, _, factor, shift = (np.asarray(field) for field in world)
    rows = np.flatnonzero(hard | (factor != 1.0) | (shift != 0.0))
    padded = np.full(bucket(len(rows), TOUCHED_BUCKETS), -1)
    padded[: len(rows)] = rows
    return padded


@compiled()
def _gaussian_means(
    model: ModelArrays,
    observed: Bool[Array, " nodes"],
    evidence: Float[Array, "nodes units"],
    world: InterventionArrays,
) -> tuple[Float[Array, "nodes units"], Bool[Array, " units"]]:
    nothing = no_intervention(model.kind.shape, model.weights.dtype)
    mean, _, possible = counterfactual_moments(model, nothing, observed, evidence, world)
    return mean, possible


@compiled("draws", "how", "sharding")
def _posterior_node_means(
    model: ModelArrays,
    observed: Bool[Array, " nodes"],
    evidence: Float[Array, "nodes units"],
    prediction: Prediction,
    *,
    draws: int,
    how: How,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> tuple[Float[Array, "nodes units"], Float[Array, " units"]]:
    def of(values: list[Array], weights: Array) -> tuple[Array, ...]:
        return (
            (jnp.einsum("ns,s->n", values[0], weights, precision=jax.lax.Precision.HIGHEST),)
            if weights.ndim
            else (values[0],)
        )

    (mean,), effective = _each_unit(model, observed, evidence, [prediction], of, draws, how, sharding, key)
    return (mean.T if how == "drawn" else mean), effective


@compiled("draws", "how", "sharding")
def _posterior_contrast(
    model: ModelArrays,
    observed: Bool[Array, " nodes"],
    evidence: Float[Array, "nodes units"],
    predictions: list[Prediction],
    state: float,
    *,
    draws: int,
    how: How,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> tuple[Float[Array, " units"], Float[Array, " units"], Float[Array, " units"]]:
    def of(values: list[Array], weights: Array) -> tuple[Array, ...]:
        outcomes = [measure(v, p.row, state) for v, p in zip(values, predictions, strict=True)]
        difference = outcomes[0] - outcomes[1] if len(outcomes) > 1 else outcomes[0]
        if not weights.ndim:
            return difference, jnp.zeros_like(difference)
        mean = jnp.sum(weights * difference)
        return mean, jnp.sqrt(jnp.sum((weights * (difference - mean)) ** 2))

    (mean, error), effective = _each_unit(model, observed, evidence, predictions, of, draws, how, sharding, key)
    return mean, error, effective


def _each_unit(
    model: ModelArrays,
    observed: Bool[Array, " nodes"],
    evidence: Float[Array, "nodes units"],
    predictions: list[Prediction],
    summarize: Any,
    draws: int,
    how: How,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> tuple[tuple[Array, ...], Float[Array, " units"]]:
    """Abduction and prediction for all units; `summarize(values of each world, weights)` gives the answers.

    With determined noise the units lie along the sample axis and there are no weights (a scalar 1).
    Otherwise every unit has its own draws, from noise that all units share.
    """
    units = evidence.shape[1]
    nothing: Any = no_intervention(model.kind.shape, model.weights.dtype)
    worlds_key, fresh_key = jax.random.split(key)

    def worlds_of(posterior: Noise) -> list[Array]:
        return [predict(p.model, p.world, _noise_for(p, posterior, fresh_key)) for p in predictions]

    if how in ("linear", "fused"):
        held = constrain(evidence, sharding)
        if how == "linear":
            worlds = [known_units(model, p.world, p.changed, held) for p in predictions]
        else:
            worlds = [predict_units(model, p.world, held) for p in predictions]
        return summarize(worlds, jnp.ones(())), jnp.ones(1)
    if how == "determined":
        prior = jnp.zeros((*model.kind.shape, noise_slots(model), units), evidence.dtype)
        _, posterior, log_weight = abduct(model, nothing, observed, constrain(evidence, sharding), prior)
        possible = jnp.where(jnp.isfinite(log_weight), 1.0, 0.0)
        return summarize(worlds_of(posterior), jnp.ones(())), possible

    prior = all_noise(model, draws, key=worlds_key)

    def one(unit: Float[Array, " nodes"]) -> tuple[tuple[Array, ...], Array]:
        held = constrain(jnp.broadcast_to(unit[:, None], (unit.shape[0], draws)), sharding)
        _, posterior, log_weight = abduct(model, nothing, observed, held, prior)
        top = jnp.max(log_weight)
        weight = jnp.where(jnp.isfinite(top), jnp.exp(log_weight - top), 0.0)
        total = jnp.sum(weight)
        effective = jnp.where(total > 0.0, total**2 / jnp.sum(weight**2), 0.0)
        return summarize(worlds_of(posterior), weight / total), effective

    most = max(1, ELEMENTS_AT_ONCE // (draws * model.kind.shape[0]))
    together = math.gcd(units, 1 << (most.bit_length() - 1))
    answers, effective = jax.lax.map(one, evidence.T, batch_size=together)
    return answers, effective


def _noise_for(prediction: Prediction, posterior: Noise, key: Shaped[PRNGKeyArray, ""]) -> Noise:
    """The posterior noise in the order of the changed model; fresh noise for mechanisms of another family."""
    if prediction.source is None:
        return posterior
    slots = noise_slots(prediction.model)
    shared = posterior[jnp.maximum(prediction.source, 0)][:, :slots]
    shared = jnp.pad(shared, ((0, 0), (0, slots - shared.shape[1]), (0, 0)))
    fresh = all_noise(prediction.model, posterior.shape[-1], key=key)
    return jnp.where(prediction.source[:, None, None] < 0, fresh, shared)
