"""Linear-Gaussian models: the closed form against NumPy's linear algebra, and sampling against the closed form."""

from typing import Any

import jax
import numpy as np
import pytest

from causal_ui_gym.engine import (
    Do,
    Intervention,
    LinearGaussian,
    ModelSpecification,
    ResultCode,
    Scale,
    Shift,
    StructuralCausalModel,
    queries,
)
from causal_ui_gym.engine.propagation import all_noise, predict

from .reference import random_linear_gaussian

KEY = jax.random.key(3)
CHANGES: list[list[Intervention]] = [[], [Do("V2", 1.5)], [Shift("V1", -0.7), Scale("V4", 0.5), Do("V3", 0.2)]]


def by_hand(specification: ModelSpecification, interventions: list[Intervention]) -> tuple[Any, Any]:
    """Mean and covariance by inverting I - B, in float64."""
    names = specification.names
    size = len(names)
    weights, intercept, scale = np.zeros((size, size)), np.zeros(size), np.zeros(size)
    for i, node in enumerate(specification.nodes):
        assert isinstance(node.mechanism, LinearGaussian)
        intercept[i], scale[i] = node.mechanism.intercept, node.mechanism.noise_scale
        for parent, weight in node.mechanism.weights.items():
            weights[i, names.index(parent)] = weight
    for change in interventions:
        i = names.index(change.node)
        if isinstance(change, Do):
            weights[i], intercept[i], scale[i] = 0.0, change.value, 0.0
        elif isinstance(change, Shift):
            intercept[i] += change.amount
        elif isinstance(change, Scale):
            weights[i], intercept[i], scale[i] = (change.factor * x for x in (weights[i], intercept[i], scale[i]))
    inverse = np.linalg.inv(np.eye(size) - weights)
    return inverse @ intercept, inverse @ np.diag(scale**2) @ inverse.T


@pytest.mark.parametrize("interventions", CHANGES, ids=["observe", "do", "mixed"])
@pytest.mark.parametrize("seed", [0, 1])
def test_joint_distribution(seed: int, interventions: list[Intervention]) -> None:
    specification = random_linear_gaussian(seed, nodes=10)
    model = StructuralCausalModel.from_specification(specification)
    mean, covariance = by_hand(specification, interventions)
    exact = queries.distribution(model, interventions=interventions, key=KEY)
    assert exact.info.method == "closed_form"
    np.testing.assert_allclose(exact.mean, mean, rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(exact.covariance, covariance, rtol=1e-3, atol=1e-4)


def test_conditional_distribution_under_do() -> None:
    specification = random_linear_gaussian(4, nodes=8)
    model = StructuralCausalModel.from_specification(specification)
    interventions: list[Intervention] = [Do("V2", 1.0)]
    evidence = {"V5": 0.3, "V7": -1.0}
    mean, covariance = by_hand(specification, interventions)
    seen = [specification.names.index(name) for name in evidence]
    gain = covariance[:, seen] @ np.linalg.inv(covariance[np.ix_(seen, seen)])
    expected = mean + gain @ (np.asarray(list(evidence.values())) - mean[seen])
    exact = queries.distribution(model, evidence=evidence, interventions=interventions, key=KEY)
    np.testing.assert_allclose(exact.mean, expected, atol=1e-3)
    np.testing.assert_allclose(exact.covariance, covariance - gain @ covariance[seen], atol=1e-3)


def test_weighted_samples_agree_with_the_closed_form() -> None:
    model = StructuralCausalModel.from_specification(random_linear_gaussian(4, nodes=6))
    evidence = {"V1": 0.5, "V3": 0.0}
    exact = queries.distribution(model, evidence=evidence, key=KEY)
    drawn = queries.distribution(model, evidence=evidence, samples=200_000, method="monte_carlo", key=KEY)
    assert drawn.info.result is ResultCode.OK
    assert 100 < drawn.info.effective_samples < 200_000
    tolerance = 5.0 * np.sqrt(np.diag(exact.covariance) / drawn.info.effective_samples) + 1e-4
    np.testing.assert_array_less(np.abs(drawn.mean - exact.mean), tolerance)


def test_monte_carlo_effects_agree_with_the_exact_ones() -> None:
    model = StructuralCausalModel.from_specification(random_linear_gaussian(7, nodes=10))
    doses = [-1.0, 0.0, 2.0]
    ask = {"treatment": "V0", "outcome": "V9", "values": doses}
    exact = queries.dose_response(model, **ask, key=KEY)
    drawn = queries.dose_response(model, **ask, method="monte_carlo", samples=20_000, key=KEY)
    assert exact.value.shape == drawn.value.shape == (3,)
    assert (exact.info.method, drawn.info.method) == ("closed_form", "monte_carlo")
    np.testing.assert_array_less(np.abs(exact.value - drawn.value), 5.0 * drawn.standard_error)


def test_evidence_that_cannot_be_is_a_result_code() -> None:
    specification = ModelSpecification.of(X=LinearGaussian(), Y=LinearGaussian(weights={"X": 2.0}, noise_scale=0.0))
    model = StructuralCausalModel.from_specification(specification)
    for method in ("closed_form", "monte_carlo"):
        possible = queries.distribution(model, evidence={"X": 1.0, "Y": 2.0}, method=method, key=KEY)
        impossible = queries.distribution(model, evidence={"X": 1.0, "Y": 3.0}, method=method, key=KEY)
        assert possible.info.result is ResultCode.OK
        assert impossible.info.result is ResultCode.IMPOSSIBLE_EVIDENCE


@pytest.mark.parametrize("weight", [1e30, -1e38])
def test_a_model_that_overflows_is_a_result_code_and_not_an_endless_loop(weight: float) -> None:
    """LAPACK's singular value decomposition of an infinite number does not return."""
    chain = {f"V{i}": LinearGaussian(weights={f"V{i - 1}": weight} if i else {}, noise_scale=1e38) for i in range(3)}
    model = StructuralCausalModel.from_specification(ModelSpecification.of(**chain))
    ask: dict[str, Any] = {"evidence": {"V2": 1.0}, "method": "closed_form", "key": KEY}
    assert queries.distribution(model, **ask).info.result is ResultCode.NOT_FINITE
    there = queries.counterfactual(model, interventions=[Do("V0", 1.0)], **ask)
    assert there.info.result is ResultCode.NOT_FINITE


def test_gradient_of_an_effect_agrees_with_finite_differences() -> None:
    """The kernels are differentiable in the parameters of the mechanisms, backwards through the scan."""
    with jax.enable_x64(True):
        model = StructuralCausalModel.from_specification(random_linear_gaussian(2, nodes=6), dtype=np.float64)
        noise = all_noise(model.arrays, 50, key=KEY)
        _, world = model.intervene([Do("V0", 1.0)])
        row = model.place("V5")

        @jax.jit
        def outcome(weights: Any) -> Any:
            return (predict(model.arrays._replace(weights=weights), world, noise)[row] ** 2).mean()

        gradient = np.asarray(jax.grad(outcome)(model.arrays.weights))
        entries = np.argwhere(np.asarray(model.arrays.weights) != 0.0)
        assert len(entries) > 5
        for i, p in entries:
            step = np.zeros(model.arrays.weights.shape)
            step[i, p] = 1e-5
            numeric = (outcome(model.arrays.weights + step) - outcome(model.arrays.weights - step)) / 2e-5
            assert gradient[i, p] == pytest.approx(float(numeric), rel=1e-5, abs=1e-7)
