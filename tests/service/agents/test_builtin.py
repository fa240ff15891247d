import pytest

from causal_ui_gym import catalogue
from causal_ui_gym.agents import RUNGS, Form, Observation, Question, Rung, ask, belief_trajectory, observe
from causal_ui_gym.agents.builtin import CorrelationalAgent, OracleAgent, RandomAgent
from causal_ui_gym.engine import StructuralCausalModel


def dose(model: StructuralCausalModel, rung: Rung = "intervention", form: Form = "numeric") -> Question:
    return ask(model, treatment="dose", outcome="recovery", treated=1.0, control=0.0, rung=rung, form=form)


@pytest.mark.parametrize("rung", RUNGS)
def test_the_correlational_agent_confuses_seeing_with_doing_and_the_oracle_does_not(
    confounded: StructuralCausalModel, rung: Rung
) -> None:
    asked = dose(confounded, rung)
    oracle, correlational = OracleAgent().answer(confounded, asked), CorrelationalAgent().answer(confounded, asked)
    assert oracle.value == pytest.approx(-0.5 if rung == "association" else 0.5, abs=1e-4)
    assert correlational.value == pytest.approx(-0.5, abs=1e-4)
    assert (oracle.adjustment_set, correlational.adjustment_set) == (("severity",), ())


def test_the_oracle_says_where_no_adjustment_works() -> None:
    model = StructuralCausalModel.from_specification(catalogue.load("smoking-tar-cancer").specification)
    asked = ask(model, treatment="smoking", outcome="cancer", treated=1, control=0)
    assert OracleAgent().answer(model, asked).adjustment_set is None


def test_random_answers_repeat_with_the_seed_and_differ_between_seeds(confounded: StructuralCausalModel) -> None:
    asked = dose(confounded, form="yes_no")
    assert RandomAgent(seed=1).answer(confounded, asked) == RandomAgent(seed=1).answer(confounded, asked)
    beliefs = {RandomAgent(seed=seed).answer(confounded, asked).probability for seed in range(20)}
    assert len(beliefs) == 20


def test_experiments_change_the_correlational_mind(confounded: StructuralCausalModel) -> None:
    path = belief_trajectory(CorrelationalAgent(), confounded, dose(confounded, form="yes_no"), units=2000, seed=1)
    beliefs = [belief for belief in path.beliefs if belief is not None]
    assert path.truth is True
    assert len(beliefs) == 9
    assert beliefs[0] < 0.01
    assert beliefs[1] == beliefs[0], "one arm alone says nothing"
    assert beliefs[-1] > 0.99


def test_every_agent_of_a_seed_sees_the_same_experiments(confounded: StructuralCausalModel) -> None:
    asked = dose(confounded, form="yes_no")
    paths = [belief_trajectory(agent, confounded, asked, units=20, seed=5) for agent in (OracleAgent(), RandomAgent())]
    seen: list[list[Observation | None]] = [[step.observation for step in path.steps] for path in paths]
    assert seen[0] == seen[1]
    assert seen[0][1] != seen[0][3], "repeated experiments measure new units"


def test_an_experiment_sets_what_it_says_and_hides_what_cannot_be_observed() -> None:
    model = StructuralCausalModel.from_specification(catalogue.load("hidden-confounder").specification)
    seen = observe(model, {"vitamins": 2.0}, units=4000, seed=1)
    assert set(seen.means) == {"vitamins", "health"}
    assert (seen.means["vitamins"], seen.standard_errors["vitamins"]) == (2.0, 0.0)
    assert seen.means["health"] == pytest.approx(-0.4, abs=5 * seen.standard_errors["health"])
