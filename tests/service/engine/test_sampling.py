"""Sampling agrees in distribution with a plain-NumPy sampler, and does not depend on the order of the nodes."""

from typing import Any

import jax
import numpy as np
import pytest

from causal_ui_gym.engine import (
    Do,
    Intervention,
    LinearGaussian,
    ModelSpecification,
    Policy,
    QueryError,
    Replace,
    Scale,
    Shift,
    StructuralCausalModel,
    Threshold,
)

from .reference import mixed_model, numpy_sample

COUNT = 40_000
KEY = jax.random.key(11)


def assert_same_distribution(ours: np.ndarray[Any, Any], theirs: np.ndarray[Any, Any]) -> None:
    """All means, and all second moments, within five standard errors of two independent samples."""
    for power in (lambda x: x, lambda x: np.einsum("si,sj->sij", x, x).reshape(len(x), -1)):
        a, b = power(ours), power(theirs)
        error = np.sqrt(a.var(axis=0) / len(a) + b.var(axis=0) / len(b))
        np.testing.assert_array_less(np.abs(a.mean(axis=0) - b.mean(axis=0)), 5.0 * error + 1e-6)


@pytest.mark.parametrize(
    "interventions",
    [
        [],
        [Do("drug", 1.0)],
        [Do("stage", "late"), Do("marker", -0.5)],
        [Shift("marker", 0.7), Shift("drug", -1.0)],
        [Scale("age", 2.0), Scale("drug", 0.5), Shift("score", 1.0)],
        [Do("relapse", 1.0), Scale("score", -1.5)],
    ],
    ids=["observe", "do", "do two", "shift", "scale", "do and scale"],
)
def test_agrees_with_plain_numpy(interventions: list[Intervention]) -> None:
    model = StructuralCausalModel.from_specification(mixed_model())
    ours = model.sample(COUNT, interventions=interventions, key=KEY).to_numpy()
    theirs = numpy_sample(mixed_model(), COUNT, seed=5, interventions=interventions)
    assert_same_distribution(ours, np.stack([theirs[name] for name in model.names], axis=1))


def test_a_policy_sets_treatment_from_what_is_observed() -> None:
    model = StructuralCausalModel.from_specification(mixed_model())
    treat_the_old = Policy("drug", Threshold(intercept=-0.5, weights={"age": 1.0}))
    draws = model.sample(2_000, interventions=[treat_the_old], key=KEY)
    np.testing.assert_array_equal(draws["drug"], np.asarray(draws["age"]) > 0.5)


def test_a_replaced_mechanism_may_read_other_parents() -> None:
    model = StructuralCausalModel.from_specification(mixed_model())
    new = LinearGaussian(intercept=2.0, weights={"sex": 1.0}, noise_scale=0.1)
    draws = model.sample(COUNT, interventions=[Replace("marker", new)], key=KEY)
    residual = np.asarray(draws["marker"]) - 2.0 - np.asarray(draws["sex"])
    assert residual.std() == pytest.approx(0.1, rel=0.02)
    assert abs(np.corrcoef(residual, draws["age"])[0, 1]) < 0.02


def test_noise_is_common_to_all_interventions() -> None:
    model = StructuralCausalModel.from_specification(mixed_model())
    seen = model.sample(500, key=KEY)
    done = model.sample(500, interventions=[Do("drug", 1.0)], key=KEY)
    np.testing.assert_array_equal(seen["stage"], done["stage"])
    effect = np.asarray(done["marker"]) - np.asarray(seen["marker"])
    np.testing.assert_allclose(effect, -1.1 * (1.0 - np.asarray(seen["drug"])), atol=1e-6)


def test_the_order_of_the_nodes_does_not_matter() -> None:
    specification = mixed_model()
    turned = ModelSpecification(specification.nodes[::-1])
    first = StructuralCausalModel.from_specification(specification).sample(300, key=KEY)
    second = StructuralCausalModel.from_specification(turned).sample(300, key=KEY)
    for name in specification.names:
        np.testing.assert_allclose(first[name], second[name], rtol=1e-6, atol=1e-6)


def test_another_key_gives_other_draws_and_nodes_are_independent() -> None:
    roots = ModelSpecification.of(**{f"X{i}": LinearGaussian() for i in range(6)})
    model = StructuralCausalModel.from_specification(roots)
    first, second = (model.sample(COUNT, key=jax.random.key(k)).to_numpy() for k in (1, 2))
    both = np.corrcoef(np.concatenate([first, second], axis=1), rowvar=False)
    assert np.abs(both - np.eye(12)).max() < 5.0 / np.sqrt(COUNT)
    np.testing.assert_allclose(first.std(axis=0), 1.0, atol=5.0 / np.sqrt(2 * COUNT))


def test_a_large_number_of_parents() -> None:
    weights = {f"X{i}": 1.0 for i in range(40)}
    roots = {name: LinearGaussian(intercept=1.0) for name in weights}
    specification = ModelSpecification.of(**roots, Y=LinearGaussian(weights=weights, noise_scale=0.0))
    draws = StructuralCausalModel.from_specification(specification).sample(64, key=KEY)
    np.testing.assert_allclose(draws["Y"], draws.to_numpy()[:, :40].sum(axis=1), rtol=1e-5)


@pytest.mark.parametrize(
    ("interventions", "code"),
    [
        ([Do("nobody", 1.0)], "unknown_node"),
        ([Do("drug", float("nan"))], "invalid_value"),
        ([Do("drug", 10**400)], "invalid_value"),
        ([Do("drug", None)], "invalid_value"),  # type: ignore[arg-type]
        ([Do("stage", "never")], "unknown_state"),
        ([Do("stage", 3.0)], "invalid_value"),
        ([Do("drug", 1.0), Do("drug", 0.0)], "conflicting_interventions"),
        ([Do("age", 1.0), Shift("age", 1.0)], "conflicting_interventions"),
        ([Shift("stage", 1.0)], "categorical_soft_intervention"),
        ([Scale("age", float("inf"))], "invalid_value"),
    ],
)
def test_wrong_interventions_are_named(interventions: list[Intervention], code: str) -> None:
    model = StructuralCausalModel.from_specification(mixed_model())
    with pytest.raises(QueryError) as caught:
        model.sample(10, interventions=interventions, key=KEY)
    assert caught.value.code == code
    assert repr(interventions[0].node) in caught.value.message


@pytest.mark.parametrize("count", [0, -1, 2.5, True])
def test_a_wrong_count_is_refused(count: Any) -> None:
    model = StructuralCausalModel.from_specification(mixed_model())
    with pytest.raises(QueryError, match="whole number"):
        model.sample(count, key=KEY)


def test_a_policy_must_not_read_what_cannot_be_observed() -> None:
    specification = ModelSpecification.of(
        ["U"], U=LinearGaussian(), X=LinearGaussian(weights={"U": 1.0}), Y=LinearGaussian(weights={"X": 1.0})
    )
    model = StructuralCausalModel.from_specification(specification)
    with pytest.raises(QueryError) as caught:
        model.sample(10, interventions=[Policy("X", Threshold(weights={"U": 1.0}))], key=KEY)
    assert caught.value.code == "policy_reads_unobserved"
