"""Effects: averages, conditional and individual ones, along paths, and how they hang together."""

from typing import Any

import jax
import numpy as np
import pytest

from causal_ui_gym.engine import (
    AdditiveNoiseMlp,
    BernoulliLogistic,
    Categorical,
    DenseLayer,
    Do,
    LinearGaussian,
    ModelSpecification,
    Policy,
    QueryError,
    Shift,
    StructuralCausalModel,
    Threshold,
    queries,
)

from .reference import mixed_model, numpy_sample

KEY = jax.random.key(31)


def build(specification: ModelSpecification) -> StructuralCausalModel:
    return StructuralCausalModel.from_specification(specification)


def mediated(noise: float = 1.0) -> StructuralCausalModel:
    """X -> M -> Y, X -> W -> Y and X -> Y, with M -> W: linear, confounded by Z."""
    return build(
        ModelSpecification.of(
            Z=LinearGaussian(),
            X=LinearGaussian(weights={"Z": 1.0}),
            M=LinearGaussian(weights={"X": 0.5}),
            W=LinearGaussian(weights={"X": -1.0, "M": 2.0}),
            Y=LinearGaussian(weights={"X": 0.3, "M": 1.5, "W": 0.7, "Z": -2.0}, noise_scale=noise),
        )
    )


TOTAL = 0.3 + 0.5 * 1.5 + (-1.0 + 0.5 * 2.0) * 0.7


def interacting() -> StructuralCausalModel:
    """A logistic mediator and an effect that depends on a covariate, through an MLP."""
    layers = (
        DenseLayer(((1.2, 0.4), (0.9, -1.0), (-0.6, 0.8)), (0.0, 0.3)),
        DenseLayer(((2.0,), (-1.0,)), (0.0,)),
    )
    return build(
        ModelSpecification.of(
            Z=LinearGaussian(),
            X=BernoulliLogistic(weights={"Z": 1.0}),
            M=BernoulliLogistic(intercept=-0.5, weights={"X": 1.5, "Z": 0.5}),
            Y=AdditiveNoiseMlp(parents=("X", "M", "Z"), layers=layers, noise_scale=0.5),
        )
    )


@pytest.mark.parametrize("method", ["closed_form", "monte_carlo"])
def test_average_effect_of_a_linear_model(method: Any) -> None:
    effect = queries.average_treatment_effect(mediated(), treatment="X", outcome="Y", method=method, key=KEY)
    assert float(effect.value) == pytest.approx(TOTAL, abs=1e-4)
    assert effect.info.method == method


def test_average_effect_agrees_with_plain_numpy() -> None:
    model = build(mixed_model())
    effect = queries.average_treatment_effect(
        model, treatment="drug", outcome="relapse", state="yes", samples=50_000, key=KEY
    )
    worlds = [numpy_sample(mixed_model(), 50_000, seed=2, interventions=[Do("drug", x)]) for x in (1.0, 0.0)]
    plain = worlds[0]["relapse"].mean() - worlds[1]["relapse"].mean()
    assert float(effect.value) == pytest.approx(plain, abs=5.0 * np.sqrt(0.5 / 50_000))
    assert float(effect.standard_error) < np.sqrt(0.5 / 50_000)  # common noise


def test_a_batch_of_effects_equals_one_by_one() -> None:
    model = interacting()
    ask: dict[str, Any] = {"treatment": "X", "outcome": "Y", "samples": 3000, "key": KEY}
    batch = queries.average_treatment_effect(model, treated=[0.0, 1.0, 1.0], control=[1.0, 0.0, 1.0], **ask)
    single = queries.average_treatment_effect(model, **ask)
    np.testing.assert_allclose(batch.value, [-single.value, single.value, 0.0], atol=1e-5)
    doses = queries.dose_response(model, treatment="X", outcome="Y", values=[0.0, 1.0], samples=3000, key=KEY)
    assert float(np.diff(doses.value)[0]) == pytest.approx(float(single.value), abs=1e-5)


def test_a_batch_of_any_interventions_equals_one_by_one() -> None:
    model = interacting()
    batch = [[], [Do("X", 1.0)], [Shift("M", 0.5), Do("Z", 0.2)]]
    ask: dict[str, Any] = {"outcome": "Y", "samples": 1000, "key": KEY}
    together = queries.expected_outcomes(model, batch=batch, **ask)
    alone = [float(queries.expected_outcome(model, interventions=entry, **ask).value) for entry in batch]
    np.testing.assert_allclose(together.value, alone, atol=1e-5)
    for wrong, code in (([], "empty_batch"), ([[Policy("X", Threshold())]], "mechanism_in_batch")):
        with pytest.raises(QueryError) as caught:
            queries.expected_outcomes(model, batch=wrong, **ask)
        assert caught.value.code == code


def test_individual_effects_average_to_the_average_effect() -> None:
    model = interacting()
    draws = model.sample(1024, key=jax.random.key(1))
    units = {name: np.asarray(draws[name]) for name in model.names}
    ask: dict[str, Any] = {"treatment": "X", "outcome": "Y", "key": KEY}
    individual = queries.individual_treatment_effect(model, units=units, samples=50, **ask)
    average = queries.average_treatment_effect(model, samples=40_000, **ask)
    assert individual.value.shape == (1024,)
    spread = float(individual.value.std()) / np.sqrt(1024)
    assert individual.value.mean() == pytest.approx(float(average.value), abs=5 * spread)


def test_conditional_effects_average_to_the_average_effect() -> None:
    model = interacting()
    covariate = np.asarray(model.sample(320, key=jax.random.key(2))["Z"])
    ask: dict[str, Any] = {"treatment": "X", "outcome": "Y", "key": KEY}
    conditional = queries.conditional_average_treatment_effect(model, covariates={"Z": covariate}, samples=500, **ask)
    low, high = (conditional.value[np.argsort(covariate)[i]] for i in (5, -5))
    assert abs(low - high) > 0.5  # the effect does vary
    average = queries.average_treatment_effect(model, samples=20_000, **ask)
    assert conditional.value.mean() == pytest.approx(float(average.value), abs=5 * conditional.value.std() / 320**0.5)


def test_effect_on_the_treated_differs_and_mixes_to_the_average() -> None:
    """ATE = P(X=1) ETT - P(X=0) ETU', with ETU' the effect of control on the untreated."""
    model = interacting()
    ask: dict[str, Any] = {"treatment": "X", "outcome": "Y", "samples": 40_000, "key": KEY}
    treated = queries.effect_of_treatment_on_treated(model, **ask)
    untreated = queries.effect_of_treatment_on_treated(model, treated=0.0, control=1.0, **ask)
    average = queries.average_treatment_effect(model, **ask)
    share = float(queries.expected_outcome(model, outcome="X", samples=40_000, key=KEY).value)
    assert abs(float(treated.value - average.value)) > 0.05
    mixed = share * treated.value - (1.0 - share) * untreated.value
    assert float(mixed) == pytest.approx(float(average.value), abs=0.02)


def test_natural_effects_of_a_linear_model() -> None:
    model = mediated()
    for method in ("closed_form", "monte_carlo"):
        ask: dict[str, Any] = {"treatment": "X", "outcome": "Y", "method": method, "key": KEY}
        direct = queries.natural_direct_effect(model, mediators=["M", "W"], **ask)
        indirect = queries.natural_indirect_effect(model, mediators=["M", "W"], **ask)
        assert float(direct.value) == pytest.approx(0.3, abs=1e-4)
        assert float(direct.value + indirect.value) == pytest.approx(TOTAL, abs=1e-4)


def test_total_effect_is_direct_less_reversed_indirect() -> None:
    """TE(x, x') = NDE(x, x') - NIE(x', x) (Pearl 2001), with interaction, where NDE + NIE does not do."""
    model = interacting()
    ask: dict[str, Any] = {"treatment": "X", "outcome": "Y", "samples": 20_000, "key": KEY}
    total = queries.average_treatment_effect(model, **ask).value
    direct = queries.natural_direct_effect(model, mediators=["M"], **ask).value
    indirect = queries.natural_indirect_effect(model, mediators=["M"], **ask).value
    reversed_indirect = queries.natural_indirect_effect(model, mediators=["M"], treated=0.0, control=1.0, **ask).value
    assert float(direct - reversed_indirect) == pytest.approx(float(total), abs=1e-4)
    assert abs(float(direct + indirect - total)) > 0.01


def test_path_specific_effects_of_a_linear_model_are_products_of_weights() -> None:
    model = mediated()
    products = {
        ("X", "Y"): 0.3,
        ("X", "M", "Y"): 0.5 * 1.5,
        ("X", "W", "Y"): -1.0 * 0.7,
        ("X", "M", "W", "Y"): 0.5 * 2.0 * 0.7,
    }
    for method in ("closed_form", "monte_carlo"):
        ask: dict[str, Any] = {"treatment": "X", "outcome": "Y", "method": method, "samples": 500, "key": KEY}
        for path, product in products.items():
            effect = queries.path_specific_effect(model, paths=[path], **ask)
            assert float(effect.value) == pytest.approx(product, abs=1e-4), path
        everything = queries.path_specific_effect(model, paths=products, **ask)
        assert float(everything.value) == pytest.approx(TOTAL, abs=1e-4)


def test_paths_that_edges_cannot_tell_apart() -> None:
    weights = {"A": "X", "B": "X", "C": "AB", "D": "C", "E": "C", "Y": "DE"}
    mechanisms = {child: LinearGaussian(weights=dict.fromkeys(parents, 1.0)) for child, parents in weights.items()}
    model = build(ModelSpecification.of(X=LinearGaussian(), **mechanisms))
    ask: dict[str, Any] = {"treatment": "X", "outcome": "Y", "key": KEY}
    assert float(queries.path_specific_effect(model, paths=["XACDY", "XACEY"], **ask).value) == 2.0
    with pytest.raises(QueryError, match="2 paths make up 4 paths") as caught:
        queries.path_specific_effect(model, paths=["XACDY", "XBCEY"], **ask)
    assert caught.value.code == "paths_share_edges"


def test_effect_of_a_policy_and_of_a_shift() -> None:
    model = mediated()
    shift = queries.average_effect(model, outcome="Y", interventions=[Shift("X", 2.0)], key=KEY)
    assert float(shift.value) == pytest.approx(2.0 * TOTAL, abs=1e-4)
    rule = Policy("X", Threshold(weights={"Z": 1.0}))
    policy = queries.average_effect(
        model, outcome="Y", interventions=[rule], baseline=[Do("X", 0.0)], samples=40_000, key=KEY
    )
    assert policy.info.method == "monte_carlo"
    assert float(policy.value) == pytest.approx(0.5 * TOTAL, abs=0.02)


def test_conditional_distribution_of_discrete_nodes() -> None:
    """Bayes by hand: P(cause | alarm) with and without an intervention on the alarm's other cause."""
    model = build(
        ModelSpecification.of(
            fire=Categorical(states=("no", "yes"), table=((0.9, 0.1),)),
            toast=Categorical(states=("no", "yes"), table=((0.7, 0.3),)),
            alarm=Categorical(
                states=("no", "yes"),
                parents=("fire", "toast"),
                table=((0.99, 0.01), (0.4, 0.6), (0.1, 0.9), (0.05, 0.95)),
            ),
        )
    )
    ask: dict[str, Any] = {"evidence": {"alarm": "yes"}, "samples": 100_000, "key": KEY}
    seen = queries.distribution(model, **ask)
    done = queries.distribution(model, interventions=[Do("toast", "no")], **ask)
    burning = 0.1 * (0.7 * 0.9 + 0.3 * 0.95)
    expected = burning / (burning + 0.9 * (0.7 * 0.01 + 0.3 * 0.6))
    assert seen.probabilities["fire"][1] == pytest.approx(expected, abs=0.01)
    assert done.probabilities["fire"][1] == pytest.approx(0.09 / (0.09 + 0.009), abs=0.01)
    np.testing.assert_allclose(seen.probabilities["alarm"], [0.0, 1.0])


@pytest.mark.parametrize(
    ("ask", "code"),
    [
        ({"treatment": "X", "outcome": "X"}, "same_node"),
        ({"treatment": "X", "outcome": "Q"}, "unknown_node"),
        ({"treatment": "X", "outcome": "Y", "treated": [1.0, 2.0], "control": [1.0, 2.0, 3.0]}, "shape_mismatch"),
        ({"treatment": "X", "outcome": "Y", "treated": float("nan")}, "invalid_value"),
        ({"treatment": "X", "outcome": "Y", "samples": 0}, "invalid_count"),
        ({"treatment": "X", "outcome": "Y", "method": "closed_form"}, "no_closed_form"),
        ({"treatment": "X", "outcome": "C"}, "state_needed"),
        ({"treatment": "X", "outcome": "C", "state": "Q"}, "unknown_state"),
        ({"treatment": "X", "outcome": "Y", "state": "Q"}, "unknown_state"),
    ],
)
def test_wrong_questions_are_named(ask: dict[str, Any], code: str) -> None:
    three = Categorical(states=("a", "b", "c"), table=((0.2, 0.3, 0.5),))
    model = build(ModelSpecification.of(X=LinearGaussian(), Y=LinearGaussian(weights={"X": 1.0}), C=three))
    with pytest.raises(QueryError) as caught:
        queries.average_treatment_effect(model, **ask, key=KEY)
    assert caught.value.code == code


def test_wrong_mediation_questions_are_named() -> None:
    model = mediated()
    ask: dict[str, Any] = {"treatment": "X", "outcome": "Y", "key": KEY}
    for mediators, code in ((["Y"], "invalid_mediator"), ([], "no_mediators"), (["Q"], "unknown_node")):
        with pytest.raises(QueryError) as caught:
            queries.natural_direct_effect(model, mediators=mediators, **ask)
        assert caught.value.code == code
    for paths, code in (([("X", "Z", "Y")], "not_a_path"), ([], "no_paths"), ([("M", "Y")], "not_a_path")):
        with pytest.raises(QueryError) as caught:
            queries.path_specific_effect(model, paths=paths, **ask)
        assert caught.value.code == code
    with pytest.raises(QueryError) as caught:
        queries.conditional_average_treatment_effect(model, covariates={"M": 1.0}, **ask)
    assert caught.value.code == "post_treatment_covariate"
