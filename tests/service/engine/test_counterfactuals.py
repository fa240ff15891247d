"""Counterfactuals: Pearl's worked example, the axioms of chapter 7, and posterior noise of discrete nodes."""

from typing import Any

import jax
import numpy as np
import pytest

from causal_ui_gym.engine import (
    BernoulliLogistic,
    Categorical,
    Do,
    LinearGaussian,
    ModelSpecification,
    Policy,
    QueryError,
    Replace,
    ResultCode,
    Shift,
    StructuralCausalModel,
    Threshold,
    queries,
)

from .reference import mixed_model, random_linear_gaussian

KEY = jax.random.key(21)


def build(specification: ModelSpecification) -> StructuralCausalModel:
    return StructuralCausalModel.from_specification(specification)


def units_of(model: StructuralCausalModel, count: int) -> dict[str, Any]:
    draws = model.sample(count, key=jax.random.key(99))
    return {name: np.asarray(draws[name]) for name in model.names}


def test_joes_homework() -> None:
    """Pearl, Glymour and Jewell (2016), section 4.2.3: twice the homework would have given Joe a score of 1.90."""
    model = build(
        ModelSpecification.of(
            X=LinearGaussian(),
            H=LinearGaussian(weights={"X": 0.5}, noise_scale=0.75),
            Y=LinearGaussian(weights={"X": 0.7, "H": 0.4}, noise_scale=0.75),
        )
    )
    joe = {"X": 0.5, "H": 1.0, "Y": 1.5}
    for method in ("closed_form", "monte_carlo"):
        result = queries.counterfactual(model, evidence=joe, interventions=[Do("H", 2.0)], method=method, key=KEY)
        assert float(result["Y"]) == pytest.approx(1.90, abs=1e-5)
        assert float(result["X"]) == pytest.approx(0.5, abs=1e-5)
        assert result.info.result is ResultCode.OK


@pytest.mark.parametrize("method", ["closed_form", "monte_carlo"])
def test_consistency_what_was_done_anyway_changes_nothing(method: Any) -> None:
    """Consistency (Pearl 2009, corollary 7.3.2): X = x implies Y_x = Y. Effectiveness: X_x = x."""
    model = build(random_linear_gaussian(3, nodes=9))
    units = units_of(model, 50)
    for name in ("V0", "V4"):
        for i in range(3):
            unit = {n: float(v[i]) for n, v in units.items()}
            world = queries.counterfactual(
                model, evidence=unit, interventions=[Do(name, unit[name])], method=method, key=KEY
            )
            np.testing.assert_allclose(world.mean, [unit[n] for n in world.names], atol=1e-3)


def test_consistency_with_discrete_nodes() -> None:
    """Every draw of the posterior noise reproduces the factual world exactly, not only on average."""
    model = build(mixed_model())
    units = units_of(model, 64)
    world = queries.counterfactual(model, evidence=units, interventions=[], samples=50, key=KEY)
    for name in ("sex", "drug", "alarm", "relapse"):
        np.testing.assert_allclose(world[name], units[name], atol=1e-5)
    for name in ("age", "marker", "score"):
        np.testing.assert_allclose(world[name], units[name], atol=1e-4)
    for state in ("early", "late"):
        chance = queries.counterfactual_outcome(
            model, evidence=units, interventions=[], outcome="stage", state=state, samples=50, key=KEY
        )
        happened = units["stage"] == (model.states("stage") or ()).index(state)
        np.testing.assert_allclose(chance.value, happened, atol=1e-5)


def test_composition() -> None:
    """Composition (Pearl 2009, property 1 of section 7.3.1): M_x = m implies Y_{x m} = Y_x, unit by unit."""
    model = build(random_linear_gaussian(8, nodes=7))
    units = units_of(model, 20)
    once = queries.counterfactual(model, evidence=units, interventions=[Do("V1", 2.0)], key=KEY)
    for i in range(3):
        unit = {n: float(v[i]) for n, v in units.items()}
        fixed = [Do("V1", 2.0), Do("V3", float(once["V3"][i]))]
        twice = queries.counterfactual(model, evidence=unit, interventions=fixed, key=KEY)
        np.testing.assert_allclose(twice.mean, once.mean[:, i], atol=1e-3)


def test_partial_evidence_agrees_with_the_closed_form() -> None:
    model = build(random_linear_gaussian(5, nodes=6))
    evidence = {"V2": [0.0, 1.0], "V4": [0.5, -0.5]}
    ask: dict[str, Any] = {"evidence": evidence, "interventions": [Do("V0", 1.0)], "key": KEY}
    exact = queries.counterfactual(model, **ask)
    drawn = queries.counterfactual(model, **ask, method="monte_carlo", samples=200_000)
    assert drawn.info.effective_samples > 1000
    np.testing.assert_allclose(drawn.mean, exact.mean, atol=0.08)


def test_a_certain_cause_and_monotone_binary_counterfactuals() -> None:
    """A patient who died without the drug: P(would have died with it) by the posterior of the logistic noise.

    Dead untreated means noise above -0.5; dead treated would need noise above 1.5. So the answer is
    (1 - F(1.5)) / (1 - F(-0.5)) with F the logistic distribution function.
    """
    model = build(
        ModelSpecification.of(drug=BernoulliLogistic(), dead=BernoulliLogistic(intercept=0.5, weights={"drug": -2.0}))
    )
    chance = queries.counterfactual_outcome(
        model, evidence={"drug": 0.0, "dead": 1.0}, interventions=[Do("drug", 1.0)], outcome="dead",
        samples=100_000, key=KEY,
    )  # fmt: skip
    expected = (1 / (1 + np.exp(1.5))) / (1 / (1 + np.exp(-0.5)))
    assert float(chance.value) == pytest.approx(expected, abs=5.0 * float(chance.standard_error))


def test_gumbel_max_is_stable_and_averages_to_the_interventional_distribution() -> None:
    """Counterfactual stability (Oberst and Sontag 2019): a state whose odds grow against all others is kept."""
    before, after = (0.2, 0.3, 0.5), (0.3, 0.28, 0.42)
    states = ("a", "b", "c")
    model = build(
        ModelSpecification.of(
            X=Categorical(states=("off", "on"), table=((0.5, 0.5),)),
            Y=Categorical(states=states, parents=("X",), table=(before, after)),
        )
    )

    def chances(seen: str) -> list[float]:
        return [
            float(
                queries.counterfactual_outcome(
                    model, evidence={"X": "off", "Y": seen}, interventions=[Do("X", "on")], outcome="Y", state=state,
                    samples=50_000, key=KEY,
                ).value
            )
            for state in states
        ]  # fmt: skip

    table = np.asarray([chances(state) for state in states])
    np.testing.assert_allclose(table.sum(axis=1), 1.0, atol=1e-5)
    assert table[0, 0] == pytest.approx(1.0, abs=1e-6)
    assert table[1, 2] == pytest.approx(0.0, abs=1e-6)  # c lost more than b, so b never becomes c
    np.testing.assert_allclose(np.asarray(before) @ table, after, atol=0.01)


def test_soft_and_replaced_mechanisms_share_the_units_noise() -> None:
    small = ModelSpecification(tuple(n for n in mixed_model().nodes if n.name in ("age", "sex", "drug", "marker")))
    model = build(small)
    units = units_of(model, 30)
    shifted = queries.counterfactual(model, evidence=units, interventions=[Shift("marker", 1.0)], samples=50, key=KEY)
    np.testing.assert_allclose(shifted["marker"], units["marker"] + 1.0, atol=1e-4)
    swapped = LinearGaussian(intercept=3.0, noise_scale=0.5)
    replaced = queries.counterfactual(
        model, evidence=units, interventions=[Replace("marker", swapped)], samples=50, key=KEY
    )
    noise = units["marker"] - (1.0 + 0.7 * units["age"] - 1.1 * units["drug"])
    np.testing.assert_allclose(replaced["marker"], 3.0 + noise, atol=1e-4)
    ruled = queries.counterfactual(
        model, evidence=units, interventions=[Policy("drug", Threshold(weights={"age": 1.0}))], samples=50, key=KEY
    )
    np.testing.assert_allclose(ruled["drug"], units["age"] > 0.0, atol=1e-6)
    np.testing.assert_allclose(ruled["marker"], units["marker"] - 1.1 * (ruled["drug"] - units["drug"]), atol=1e-4)


def test_impossible_and_weak_evidence_are_result_codes() -> None:
    model = build(
        ModelSpecification.of(
            X=Categorical(states=("a", "b"), table=((1.0, 0.0),)),
            Y=LinearGaussian(weights={"X": 1.0}, noise_scale=0.01),
            Z=LinearGaussian(weights={"Y": 1.0}, noise_scale=1e-4),
        )
    )
    never = queries.counterfactual(model, evidence={"X": "b"}, interventions=[], samples=500, key=KEY)
    rare = queries.counterfactual(model, evidence={"Z": 0.02}, interventions=[], samples=500, key=KEY)
    assert never.info.result is ResultCode.IMPOSSIBLE_EVIDENCE
    assert rare.info.result is ResultCode.LOW_EFFECTIVE_SAMPLE_SIZE


@pytest.mark.parametrize(
    ("evidence", "code"),
    [
        ({"nobody": 1.0}, "unknown_node"),
        ({"age": [1.0, float("nan")]}, "invalid_value"),
        ({"age": [1.0, 2.0], "marker": [1.0, 2.0, 3.0]}, "shape_mismatch"),
        ({"age": [[1.0]]}, "shape_mismatch"),
        ({"stage": "never"}, "unknown_state"),
        ({"sex": 0.5}, "invalid_value"),
    ],
)
def test_wrong_evidence_is_named(evidence: Any, code: str) -> None:
    with pytest.raises(QueryError) as caught:
        queries.counterfactual(build(mixed_model()), evidence=evidence, interventions=[], key=KEY)
    assert caught.value.code == code
