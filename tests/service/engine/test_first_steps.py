"""The engine in five lines: describe a model, sample it, intervene, ask for an effect."""

import doctest

import jax
import pytest

from causal_ui_gym.engine import Do, LinearGaussian, ModelSpecification, StructuralCausalModel, model, queries


def test_describe_sample_intervene_ask() -> None:
    specification = ModelSpecification.of(
        Z=LinearGaussian(),
        X=LinearGaussian(weights={"Z": 1.0}),
        Y=LinearGaussian(weights={"X": 2.0, "Z": 1.0}),
    )
    scm = StructuralCausalModel.from_specification(specification)

    seen = scm.sample(20_000, key=jax.random.key(0))
    done = scm.sample(20_000, interventions=[Do("X", 1.0)], key=jax.random.key(0))
    effect = queries.average_treatment_effect(scm, treatment="X", outcome="Y", key=jax.random.key(1))

    assert seen.to_numpy().shape == (20_000, 3)
    assert float(done["Y"].mean()) == pytest.approx(2.0, abs=0.05)
    assert float(effect.value) == pytest.approx(2.0, abs=1e-4)


def test_the_example_of_the_documentation_runs() -> None:
    names = {"jax": jax, "Do": Do, "LinearGaussian": LinearGaussian, "ModelSpecification": ModelSpecification}
    result = doctest.testmod(model, extraglobs=names)
    assert (result.attempted, result.failed) == (4, 0)
