"""What the causal engine is compared with: the same work by hand in NumPy."""

from typing import Any

import numpy as np

from causal_ui_gym.engine import LinearGaussian, ModelSpecification

Array = np.ndarray[Any, Any]


def numpy_loop(
    specification: ModelSpecification,
    count: int,
    do: dict[str, float],
    noise: dict[str, Array] | None = None,
    dtype: Any = np.float32,
) -> dict[str, Array]:
    """Ancestral sampling: noise drawn in place, one vector operation per edge."""
    random = np.random.default_rng(0)
    values: dict[str, Array] = {}
    for node in specification.nodes:
        mechanism = linear(node.mechanism)
        if node.name in do:
            values[node.name] = np.full(count, do[node.name], dtype)
            continue
        column = random.standard_normal(count, dtype=dtype) if noise is None else noise[node.name].copy()
        column += dtype(mechanism.intercept)
        for parent, weight in mechanism.weights.items():
            column += dtype(weight) * values[parent]
        values[node.name] = column
    return values


def numpy_counterfactual(
    specification: ModelSpecification, evidence: dict[str, Array], do: dict[str, float], dtype: Any
) -> dict[str, Array]:
    """Abduction, action and prediction, one vector operation per edge."""
    noise = {}
    for node in specification.nodes:
        mechanism = linear(node.mechanism)
        column = evidence[node.name] - dtype(mechanism.intercept)
        for parent, weight in mechanism.weights.items():
            column -= dtype(weight) * evidence[parent]
        noise[node.name] = column
    return numpy_loop(specification, len(column), do, noise, dtype)


def numpy_bootstrap(outcome: Array, treatment: Array, covariates: Array, resamples: int) -> Array:
    """Effect in each resample of the rows, by normal equations."""
    random = np.random.default_rng(0)
    design = np.column_stack([np.ones_like(outcome), treatment, covariates])
    found = np.empty(resamples)
    for i in range(resamples):
        drawn = random.integers(0, len(outcome), len(outcome))
        rows = design[drawn]
        found[i] = np.linalg.solve(rows.T @ rows, rows.T @ outcome[drawn])[1]
    return found


def numpy_interventions(specification: ModelSpecification, node: str, values: Array, samples: int) -> list[float]:
    """Mean of the last node under each intervention, with common noise."""
    random = np.random.default_rng(0)
    noise = {name: random.standard_normal(samples, dtype=np.float32) for name in specification.names}
    last = specification.names[-1]
    return [float(numpy_loop(specification, samples, {node: x}, noise)[last].mean()) for x in values]


def numpy_exact_interventions(specification: ModelSpecification, node: str, values: Array) -> Array:
    """The same in closed form: one linear system with a right side per intervention."""
    names = specification.names
    weights, intercept = np.zeros((len(names), len(names))), np.zeros(len(names))
    for i, each in enumerate(specification.nodes):
        intercept[i] = linear(each.mechanism).intercept
        for parent, weight in linear(each.mechanism).weights.items():
            weights[i, names.index(parent)] = weight
    place = names.index(node)
    weights[place] = 0.0
    sides = np.repeat(intercept[:, None], len(values), axis=1)
    sides[place] = values
    solution: Array = np.linalg.solve(np.eye(len(names)) - weights, sides)[-1]
    return solution


def linear(mechanism: Any) -> LinearGaussian:
    assert isinstance(mechanism, LinearGaussian)
    return mechanism
