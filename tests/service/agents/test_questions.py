import itertools
import math

import pytest

from causal_ui_gym import catalogue
from causal_ui_gym.agents import FORMS, RUNGS, QuestionError, Rung, ask, generate_questions, truth
from causal_ui_gym.engine import Categorical, LinearGaussian, ModelSpecification, QueryError, StructuralCausalModel


def build(name: str) -> StructuralCausalModel:
    return StructuralCausalModel.from_specification(catalogue.load(name).specification)


def test_equal_seeds_give_equal_questions_and_others_do_not(kidney_stones: StructuralCausalModel) -> None:
    again = StructuralCausalModel.from_specification(kidney_stones.specification)
    assert generate_questions(kidney_stones, seed=3) == generate_questions(again, seed=3)
    assert generate_questions(kidney_stones, seed=3) != generate_questions(kidney_stones, seed=4)


@pytest.mark.parametrize("name", ["kidney-stones", "confounded-treatment", "berkeley-admissions", "birth-weight"])
def test_questions_cover_all_rungs_and_forms_and_differ(name: str) -> None:
    questions = generate_questions(build(name), count=12)
    assert len({question.id for question in questions}) == len({question.text for question in questions}) == 12
    assert {(q.rung, q.form) for q in questions} == set(itertools.product(RUNGS, FORMS))


def test_questions_are_about_what_can_be_observed_and_has_a_mean() -> None:
    model = build("m-bias")
    asked = generate_questions(model, count=40)
    assert {q.treatment for q in asked} | {q.outcome for q in asked} <= set(model.graph.observed)
    assert "department" not in {q.outcome for q in generate_questions(build("berkeley-admissions"), count=40)}


def test_only_the_asked_kinds_are_made(kidney_stones: StructuralCausalModel) -> None:
    questions = generate_questions(kidney_stones, count=5, rungs=["intervention"], forms=["numeric"])
    assert {(q.rung, q.form) for q in questions} == {("intervention", "numeric")}


def test_a_small_model_gives_fewer_questions_not_repeated_ones() -> None:
    model = StructuralCausalModel.from_specification(
        ModelSpecification.of(x=LinearGaussian(), y=LinearGaussian(weights={"x": 1.0}))
    )
    questions = generate_questions(model, count=100)
    assert len(questions) == len({question.id for question in questions}) == 12


@pytest.mark.parametrize(
    ("rung", "text"),
    [
        (
            "association",
            "Is the probability that success = yes higher among units seen with treatment = open than among units seen "
            "with treatment = percutaneous?",
        ),
        (
            "intervention",
            "If treatment = open were set for every unit, would the probability that success = yes be higher than if "
            "treatment = percutaneous were set?",
        ),
        (
            "counterfactual",
            "Among the units that were seen with treatment = percutaneous, would the probability that success = yes have "
            "been higher had treatment = open been set instead?",
        ),
    ],
)
def test_a_person_can_read_the_question(kidney_stones: StructuralCausalModel, rung: Rung, text: str) -> None:
    asked = ask(kidney_stones, treatment="treatment", outcome="success", treated=1, control=0, rung=rung, form="yes_no")
    assert asked.text == text


# By hand from the published counts: seen .78 - .826; set .8325 - .7789; for those who got percutaneous treatment,
# of whom 270/350 had small stones: 270/350 (81/87 - 234/270) + 80/350 (192/263 - 55/80).
KIDNEY_TRUTHS = {
    "association": 273 / 350 - 289 / 350,
    "intervention": 0.83255 - 0.77887,
    "counterfactual": 270 / 350 * (81 / 87 - 234 / 270) + 80 / 350 * (192 / 263 - 55 / 80),
}


@pytest.mark.parametrize("rung", RUNGS)
def test_truth_of_each_rung_on_the_kidney_stones(kidney_stones: StructuralCausalModel, rung: Rung) -> None:
    asked = ask(kidney_stones, treatment="treatment", outcome="success", treated=1, control=0, rung=rung)
    found = truth(kidney_stones, asked)
    assert found.value == pytest.approx(KIDNEY_TRUTHS[rung], abs=5e-3)
    assert found.yes == (rung != "association")


@pytest.mark.parametrize(("rung", "expected"), [("association", -0.5), ("intervention", 0.5), ("counterfactual", 0.5)])
def test_truth_of_each_rung_is_exact_in_a_linear_model(
    confounded: StructuralCausalModel, rung: Rung, expected: float
) -> None:
    asked = ask(confounded, treatment="dose", outcome="recovery", treated=1.0, control=0.0, rung=rung)
    assert truth(confounded, asked).value == pytest.approx(expected, abs=1e-5)


def test_the_truth_belongs_to_the_model_and_not_to_the_words_of_the_question(
    confounded: StructuralCausalModel,
) -> None:
    asked = ask(confounded, treatment="dose", outcome="recovery", treated=1.0, control=0.0)
    stronger = confounded.specification.with_mechanisms({"recovery": LinearGaussian(weights={"dose": 3.0})})
    values = [
        truth(m, asked).value for m in (confounded, StructuralCausalModel.from_specification(stronger), confounded)
    ]
    assert values == pytest.approx([0.5, 3.0, 0.5])


@pytest.mark.parametrize(
    ("rung", "treatment", "outcome"),
    [
        ("association", "tuberculosis", "smoking"),
        ("intervention", "xray", "dyspnoea"),
        ("counterfactual", "xray", "dyspnoea"),
    ],
)
def test_no_relation_is_exactly_zero_and_not_sampling_noise(rung: Rung, treatment: str, outcome: str) -> None:
    model = build("asia")
    assert truth(model, ask(model, treatment=treatment, outcome=outcome, treated=1, control=0, rung=rung)).value == 0.0


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        ({"treatment": "age"}, QueryError, "'age' is not a node"),
        ({"outcome": "age"}, QueryError, "'age' is not a node"),
        ({"outcome": "treatment"}, QuestionError, "both 'treatment'"),
        ({"treated": 0}, QuestionError, "both 0"),
        ({"treated": 7}, QueryError, "'treatment' cannot be 7"),
        ({"treated": float("nan")}, QueryError, "finite"),
    ],
)
def test_an_impossible_question_names_what_is_wrong(
    kidney_stones: StructuralCausalModel, wrong: dict[str, object], error: type[Exception], message: str
) -> None:
    given: dict[str, object] = {"treatment": "treatment", "outcome": "success", "treated": 1, "control": 0}
    with pytest.raises(error, match=message):
        ask(kidney_stones, **(given | wrong))  # type: ignore[arg-type]


def test_hidden_variables_and_means_of_states_cannot_be_asked_about() -> None:
    with pytest.raises(QuestionError, match="'family_income' cannot be observed; choose one of"):
        ask(build("m-bias"), treatment="family_income", outcome="child_glucose", treated=1, control=0)
    with pytest.raises(QuestionError, match="'department' has more than two states"):
        ask(build("berkeley-admissions"), treatment="sex", outcome="department", treated=1, control=0)


def test_only_levels_that_are_seen_often_enough_are_contrasted() -> None:
    """Conditioning on what hardly happens has no good answer, so such a question must not be generated."""
    model = StructuralCausalModel.from_specification(
        ModelSpecification.of(
            x=Categorical(states=("a", "b", "rare"), table=((0.5, 0.499, 0.001),)),
            copy=LinearGaussian(weights={"y": 2.0}, noise_scale=0.0),
            y=LinearGaussian(),
            z=Categorical(states=("no", "yes"), table=((0.9, 0.1), (0.2, 0.8), (0.5, 0.5)), parents=("x",)),
        )
    )
    questions = generate_questions(model, count=60)
    assert {q.treatment for q in questions} == {"x", "y", "z"}
    assert {q.treated for q in questions if q.treatment == "x"} == {1.0}
    assert all(math.isfinite(truth(model, question).value) for question in questions[:1])


def test_a_model_without_pairs_and_a_count_of_zero_are_refused(kidney_stones: StructuralCausalModel) -> None:
    alone = StructuralCausalModel.from_specification(ModelSpecification.of(x=LinearGaussian()))
    with pytest.raises(QuestionError, match="two observed variables"):
        generate_questions(alone)
    with pytest.raises(QuestionError, match="count=0"):
        generate_questions(kidney_stones, count=0)
