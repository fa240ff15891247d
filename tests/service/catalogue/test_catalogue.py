"""Every experiment of the catalogue against the engine and its known answer."""

import contextlib
import itertools
import math

import jax
import numpy as np
import pytest

from causal_ui_gym import catalogue
from causal_ui_gym.engine import Categorical, CausalGraph, StructuralCausalModel, queries
from causal_ui_gym.engine.identification import (
    NotIdentifiable,
    frontdoor_sets,
    identify,
    instruments,
    minimal_adjustment_sets,
)

EXPERIMENTS = {experiment.name: experiment for experiment in catalogue.experiments()}
KEY = jax.random.key(0)


def model_of(name: str) -> StructuralCausalModel:
    return StructuralCausalModel.from_specification(EXPERIMENTS[name].specification)


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_the_engine_finds_the_known_effect(name: str) -> None:
    experiment = EXPERIMENTS[name]
    found = queries.average_treatment_effect(
        model_of(name),
        treatment=experiment.treatment,
        outcome=experiment.outcome,
        treated=experiment.treated,
        control=experiment.control,
        samples=200_000,
        key=KEY,
    )
    assert abs(float(found.value) - experiment.known_effect) <= 5.0 * float(found.standard_error) + 1e-5


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_it_is_identified_by_what_it_says_and_by_nothing_simpler(name: str) -> None:
    experiment = EXPERIMENTS[name]
    graph = experiment.specification.graph()
    assert _identified_by(graph, experiment.treatment, experiment.outcome) == experiment.identified_by


def _identified_by(graph: CausalGraph, treatment: str, outcome: str) -> str:
    if not graph.parents[treatment]:
        return "randomisation"
    if next(minimal_adjustment_sets(graph, treatment, outcome), None) is not None:
        return "backdoor"
    if next(iter(frontdoor_sets(graph, treatment, outcome)), None) is not None:
        return "front-door"
    with contextlib.suppress(NotIdentifiable):
        identify(graph, treatment=treatment, outcome=outcome)
        return "id-algorithm"
    if next(iter(instruments(graph, treatment, outcome)), None) is not None:
        return "instrument"
    return "nothing"


def exact_probability(name: str, outcome: str, **do: int) -> float:
    """P(outcome = second state | do) of a model of tables, by summing over every combination of states."""
    tables: dict[str, Categorical] = {}
    for node in EXPERIMENTS[name].specification.nodes:
        assert isinstance(node.mechanism, Categorical)
        tables[node.name] = node.mechanism
    total = 0.0
    for codes in itertools.product(*(range(len(table.states)) for table in tables.values())):
        values = dict(zip(tables, codes, strict=True))
        if values[outcome] != 1 or any(values[variable] != value for variable, value in do.items()):
            continue
        weight = 1.0
        for variable, table in tables.items():
            row = 0
            for parent in table.parents:
                row = row * len(tables[parent].states) + values[parent]
            weight *= 1.0 if variable in do else table.table[row][values[variable]]
        total += weight
    return total


def test_kidney_stones_have_the_published_answers() -> None:
    assert exact_probability("kidney-stones", "success", treatment=1) == pytest.approx(0.8325, abs=5e-5)
    assert exact_probability("kidney-stones", "success", treatment=0) == pytest.approx(0.7789, abs=5e-5)


def test_smoking_tar_cancer_has_the_published_answers() -> None:
    assert exact_probability("smoking-tar-cancer", "cancer", smoking=1) == pytest.approx(0.4525, abs=1e-9)
    assert exact_probability("smoking-tar-cancer", "cancer", smoking=0) == pytest.approx(0.4975, abs=1e-9)


def test_smoking_tar_cancer_has_the_published_observations() -> None:
    model = model_of("smoking-tar-cancer")
    table = {name: np.asarray(model.sample(400_000, key=KEY)[name]) for name in model.graph.observed}
    for (smoking, tar), risk in {(0, 0): 0.10, (1, 0): 0.90, (0, 1): 0.05, (1, 1): 0.85}.items():
        chosen = table["cancer"][(table["smoking"] == smoking) & (table["tar"] == tar)]
        assert chosen.mean() == pytest.approx(risk, abs=5 * math.sqrt(risk * (1 - risk) / len(chosen)))


def test_sprinkler_has_the_published_answers() -> None:
    assert exact_probability("sprinkler", "wet", sprinkler=1) == pytest.approx(0.945)
    assert exact_probability("sprinkler", "wet", sprinkler=0) == pytest.approx(0.45)


@pytest.mark.parametrize(
    "name", ["kidney-stones", "smoking-tar-cancer", "sprinkler", "asia", "berkson", "berkeley-admissions"]
)
def test_known_effects_of_tables_are_exact(name: str) -> None:
    experiment = EXPERIMENTS[name]
    treated, control = (
        exact_probability(name, experiment.outcome, **{experiment.treatment: level}) for level in (1, 0)
    )
    assert treated - control == pytest.approx(experiment.known_effect, abs=1e-9)


def association(name: str) -> float:
    experiment = EXPERIMENTS[name]
    treated, control = (
        queries.counterfactual_outcome(
            model_of(name),
            evidence={experiment.treatment: level},
            interventions=[],
            outcome=experiment.outcome,
            samples=100_000,
            key=KEY,
        )
        for level in (experiment.treated, experiment.control)
    )
    return float(treated.value) - float(control.value)


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("kidney-stones", 273 / 350 - 289 / 350),
        ("smoking-tar-cancer", 0.8525 - 0.0975),
        ("confounded-treatment", -0.5),
        ("hidden-confounder", 0.3),
        ("college-proximity", 0.071),
        ("ice-cream", 20 * 0.3 * 25 * 2 / (4 * 25 + 16)),
    ],
)
def test_seeing_is_not_doing_where_the_description_says_so(name: str, seen: float) -> None:
    assert association(name) == pytest.approx(seen, abs=5e-3)
    assert abs(seen - EXPERIMENTS[name].known_effect) > 0.01


def test_berkeley_has_no_direct_effect_against_women() -> None:
    effect = queries.natural_direct_effect(
        model_of("berkeley-admissions"),
        treatment="sex",
        outcome="admitted",
        mediators=["department"],
        treated=1.0,
        control=0.0,
        samples=100_000,
        key=KEY,
    )
    assert float(effect.value) > 0.0


def test_experiments_are_described_and_loaded_by_name() -> None:
    assert len(EXPERIMENTS) >= 10
    for name, experiment in EXPERIMENTS.items():
        assert catalogue.load(name) is experiment
        assert min(len(experiment.title), len(experiment.description), len(experiment.reference)) > 10


def test_an_unknown_name_lists_what_exists() -> None:
    with pytest.raises(
        catalogue.UnknownExperiment, match=r"no experiment is called 'kidney'; there are asia, .*napkin"
    ):
        catalogue.load("kidney")
