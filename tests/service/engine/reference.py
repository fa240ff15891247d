"""A slow plain-NumPy ancestral sampler, written apart from the engine, and models to compare on."""

from typing import Any

import numpy as np

from causal_ui_gym.engine import (
    AdditiveNoiseMlp,
    BernoulliLogistic,
    Categorical,
    DenseLayer,
    Do,
    Intervention,
    LinearGaussian,
    ModelSpecification,
    Node,
    Scale,
    Shift,
    Threshold,
)

Table = dict[str, np.ndarray[Any, Any]]


def mixed_model() -> ModelSpecification:
    """Every kind of mechanism in one model of eight nodes."""
    layers = (
        DenseLayer(((1.0, -0.5), (0.3, 0.8)), (0.1, -0.2)),
        DenseLayer(((1.5,), (-0.7,)), (0.4,)),
    )
    return ModelSpecification.of(
        age=LinearGaussian(intercept=0.5, noise_scale=0.8),
        sex=BernoulliLogistic(intercept=0.2),
        stage=Categorical(
            states=("early", "middle", "late"), parents=("sex",), table=((0.2, 0.3, 0.5), (0.6, 0.3, 0.1))
        ),
        drug=BernoulliLogistic(intercept=-0.4, weights={"age": 1.2, "sex": 0.5}),
        marker=LinearGaussian(intercept=1.0, weights={"age": 0.7, "drug": -1.1}, noise_scale=0.5),
        alarm=Threshold(intercept=-0.8, weights={"marker": 1.0}),
        relapse=Categorical(
            states=("no", "yes"),
            parents=("stage", "alarm"),
            table=((0.9, 0.1), (0.7, 0.3), (0.8, 0.2), (0.5, 0.5), (0.6, 0.4), (0.25, 0.75)),
        ),
        score=AdditiveNoiseMlp(parents=("marker", "relapse"), layers=layers, noise_scale=0.3),
    )


def random_linear_gaussian(seed: int, nodes: int, degree: int = 3) -> ModelSpecification:
    """A random linear-Gaussian model, its nodes listed in a random order."""
    random = np.random.default_rng(seed)
    listed = []
    for i in range(nodes):
        parents = random.choice(i, min(i, degree), replace=False)
        weights = {f"V{j}": float(random.normal()) for j in parents}
        listed.append(Node(f"V{i}", LinearGaussian(float(random.normal()), weights, float(random.uniform(0.5, 1.5)))))
    return ModelSpecification(tuple(listed[i] for i in random.permutation(nodes)))


def numpy_sample(
    specification: ModelSpecification, count: int, seed: int, interventions: list[Intervention] | None = None
) -> Table:
    """Draw node by node, parents first, with NumPy's own random numbers."""
    random = np.random.default_rng(seed)
    mechanisms = {node.name: node.mechanism for node in specification.nodes}
    changes = {change.node: change for change in interventions or []}
    values: Table = {}
    while len(values) < len(mechanisms):
        for name, mechanism in mechanisms.items():
            if name not in values and all(parent in values for parent in mechanism.parents):
                values[name] = _draw(mechanism, changes.get(name), values, count, random)
    return values


def _draw(mechanism: Any, change: Any, values: Table, count: int, random: np.random.Generator) -> Any:
    if isinstance(change, Do):
        states = getattr(mechanism, "states", ())
        return np.full(count, states.index(change.value) if isinstance(change.value, str) else change.value)
    factor = change.factor if isinstance(change, Scale) else 1.0
    shift = change.amount if isinstance(change, Shift) else 0.0
    if isinstance(mechanism, Categorical):
        row = np.zeros(count, int)
        for parent in mechanism.parents:
            width = 1 + int(max(values[parent].max(), 2 if parent == "stage" else 1))
            row = row * width + values[parent].astype(int)
        cumulative = np.cumsum(np.asarray(mechanism.table)[row], axis=1)
        return (random.uniform(size=(count, 1)) > cumulative[:, :-1]).sum(axis=1).astype(float)
    if isinstance(mechanism, AdditiveNoiseMlp):
        hidden = np.stack([values[parent] for parent in mechanism.parents], axis=1)
        for layer in mechanism.layers[:-1]:
            hidden = np.tanh(hidden @ np.asarray(layer.kernel) + np.asarray(layer.bias))
        score = hidden @ np.asarray(mechanism.layers[-1].kernel)[:, 0] + mechanism.layers[-1].bias[0]
    else:
        score = mechanism.intercept + sum(w * values[p] for p, w in mechanism.weights.items())
    score = factor * score + shift
    if isinstance(mechanism, BernoulliLogistic):
        return (random.uniform(size=count) < 1.0 / (1.0 + np.exp(-score))).astype(float)
    if isinstance(mechanism, Threshold):
        return (score > 0.0).astype(float) * np.ones(count)
    return score + factor * mechanism.noise_scale * random.normal(size=count)
