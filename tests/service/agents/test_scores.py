from typing import Any

import pytest

from causal_ui_gym import catalogue
from causal_ui_gym.agents import Answer, Form, GradedAnswer, NoAnswer, Question, Rung, Truth, ask, score
from causal_ui_gym.agents.grading import adjustment_is_valid
from causal_ui_gym.agents.scores import ate_error, brier_score, sign_accuracy
from causal_ui_gym.engine import StructuralCausalModel

SILENT: dict[str, Any] = {"no_answer": NoAnswer(reason="timeout", detail="late")}


def graded(
    truth: float, *, rung: Rung = "intervention", sd: float = 1.0, valid: bool | None = None, **said: Any
) -> GradedAnswer:
    form: Form = "yes_no" if "probability" in said else said.pop("form", "numeric")
    question = Question(id="q", rung=rung, form=form, treatment="x", outcome="y", treated=1.0, control=0.0, text="?")
    return GradedAnswer(
        question=question,
        truth=Truth(question_id="q", value=truth, outcome_sd=sd),
        answer=Answer(question_id="q", agent="a", **said),
        adjustment_valid=valid,
    )


def test_brier_score_by_hand() -> None:
    answers = [graded(1.0, probability=0.8), graded(-1.0, probability=0.3), graded(0.0, probability=0.0)]
    assert brier_score(answers) == pytest.approx((0.2**2 + 0.3**2 + 0.0) / 3)


def test_silence_scores_as_one_half_and_is_never_the_right_sign() -> None:
    silent = [graded(1.0, form="yes_no", **SILENT)]
    assert brier_score(silent) == 0.25
    assert sign_accuracy(silent) == 0.0
    assert sign_accuracy([graded(1.0, probability=0.5)]) == 0.0


@pytest.mark.parametrize(
    ("truth", "said", "right"),
    [
        (2.0, {"value": 0.1}, True),
        (2.0, {"value": -0.1}, False),
        (0.0, {"value": 0.0}, True),
        (0.0, {"value": 0.009}, True),
        (0.0, {"value": 0.5}, False),
        (0.5, {"value": 0.0}, False),
        (0.5, {"probability": 0.51}, True),
        (-0.5, {"probability": 0.51}, False),
        (0.0, {"probability": 0.1}, True),
        (0.0, {"probability": 0.9}, False),
    ],
)
def test_signs(truth: float, said: dict[str, Any], right: bool) -> None:
    assert sign_accuracy([graded(truth, **said)]) == float(right)


def test_ate_error_counts_numeric_interventions_only_and_standardises() -> None:
    answers = [
        graded(1.0, value=2.0, sd=4.0),
        graded(1.0, value=0.0, sd=2.0),
        graded(1.0, value=100.0, rung="association"),
        graded(1.0, **SILENT),
        graded(1.0, probability=1.0),
    ]
    assert ate_error(answers) == 1.0
    assert ate_error(answers, standardised=True) == pytest.approx((0.25 + 0.5) / 2)


def test_a_score_without_questions_is_none_not_zero() -> None:
    row = score("a", [graded(1.0, probability=1.0, rung="association")])
    assert (row.ate_error, row.adjustment_validity, row.sign_accuracy_by_rung["intervention"]) == (None, None, None)
    assert (row.brier, row.sign_accuracy, row.tokens, row.cost_usd) == (0.0, 1.0, 0, None)


@pytest.mark.parametrize(
    ("experiment", "stated", "valid"),
    [
        ("kidney-stones", ("stone",), True),
        ("kidney-stones", (), False),
        ("kidney-stones", None, False),
        ("kidney-stones", ("stone", "success"), False),
        ("kidney-stones", ("treatment",), False),
        ("m-bias", (), True),
        ("m-bias", ("mother_diabetes",), False),
        ("m-bias", ("mother_diabetes", "family_income"), False),
        ("berkeley-admissions", ("department",), False),
        ("smoking-tar-cancer", None, True),
        ("smoking-tar-cancer", ("genotype",), False),
        ("smoking-tar-cancer", ("tar",), False),
        ("hidden-confounder", None, True),
    ],
)
def test_adjustment_sets_are_judged_by_the_graph(experiment: str, stated: tuple[str, ...] | None, valid: bool) -> None:
    loaded = catalogue.load(experiment)
    model = StructuralCausalModel.from_specification(loaded.specification)
    asked = ask(
        model, treatment=loaded.treatment, outcome=loaded.outcome, treated=loaded.treated, control=loaded.control
    )
    assert adjustment_is_valid(model, asked, stated) is valid
