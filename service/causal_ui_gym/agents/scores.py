"""How good answers are: sign accuracy, ATE error, adjustment-set validity and the Brier score of stated beliefs."""

import math
from collections.abc import Sequence
from statistics import fmean

import msgspec

from .question import RUNGS, Answer, Question, Rung

NEGLIGIBLE_SD = 0.01
"""Contrasts smaller than this share of the outcome's standard deviation count as zero when signs are compared."""

SILENT_BELIEF = 0.5
"""Belief that a missing answer is scored with: keeping silent must not beat an honest "I do not know"."""


class Truth(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The contrast a question asks for, from the engine, and the outcome's standard deviation, in the same units."""

    question_id: str
    value: float
    outcome_sd: float

    @property
    def sign(self) -> int:
        """-1, 0 or 1; 0 within `NEGLIGIBLE_SD` standard deviations of zero."""
        return _sign(self.value, self.outcome_sd)

    @property
    def yes(self) -> bool:
        """Whether the answer to the yes/no form is yes."""
        return self.sign > 0


class GradedAnswer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One answer beside the truth.

    `adjustment_valid` is None where no adjustment set was asked for or given. `error` is the distance of a number from the
    truth, in units of the outcome, or the Brier score of a belief (see `brier_score`); None where there is no answer.
    """

    question: Question
    truth: Truth
    answer: Answer
    adjustment_valid: bool | None = None
    error: float | None = None


class AgentScore(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One row of the comparison table; a score is None where no question bears on it."""

    agent: str
    questions: int
    answered: int
    sign_accuracy: float | None
    sign_accuracy_by_rung: dict[Rung, float | None]
    ate_error: float | None
    ate_error_sd: float | None
    adjustment_validity: float | None
    brier: float | None
    tokens: int
    cost_usd: float | None


def _sign(value: float, scale: float) -> int:
    if abs(value) <= NEGLIGIBLE_SD * scale:
        return 0
    return 1 if value > 0 else -1


def _sign_is_right(graded: GradedAnswer) -> bool:
    answer, truth = graded.answer, graded.truth
    if answer.probability is not None:
        return answer.probability != SILENT_BELIEF and (answer.probability > SILENT_BELIEF) == truth.yes
    if answer.value is not None:
        return _sign(answer.value, truth.outcome_sd) == truth.sign
    return False


def sign_accuracy(graded: Sequence[GradedAnswer]) -> float | None:
    """Share of questions whose sign is right; a missing answer and a belief of exactly one half are wrong."""
    return fmean(map(_sign_is_right, graded)) if graded else None


def brier_score(graded: Sequence[GradedAnswer]) -> float | None:
    r"""Brier score of the stated beliefs: \(\frac{1}{N}\sum_i (f_i - o_i)^2\), 0 best, 1 worst.

    `f` is the stated probability of yes, `o` is 1 where the truth is yes, else 0. A missing answer is scored with
    f = 1/2, that is 0.25. This is the two-class form in use today, half of the sum over both classes in
    Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950), 1-3, eq. 2.
    """
    asked = [one for one in graded if one.question.form == "yes_no"]
    if not asked:
        return None
    beliefs = (SILENT_BELIEF if one.answer.probability is None else one.answer.probability for one in asked)
    return fmean((belief - one.truth.yes) ** 2 for belief, one in zip(beliefs, asked, strict=True))


def ate_error(graded: Sequence[GradedAnswer], *, standardised: bool = False) -> float | None:
    """Mean absolute error of the stated average treatment effects, over the numeric interventional questions answered.

    In units of the outcome, or of its observational standard deviation if `standardised`, which makes models
    comparable. None where nothing was answered.
    """
    errors = [
        abs(one.answer.value - one.truth.value) / (one.truth.outcome_sd if standardised else 1.0)
        for one in graded
        if one.question.rung == "intervention"
        and one.answer.value is not None
        and not (standardised and one.truth.outcome_sd == 0.0)
    ]
    return fmean(errors) if errors else None


def adjustment_validity(graded: Sequence[GradedAnswer]) -> float | None:
    """Share of the stated adjustment sets that are valid (see `grading.adjustment_is_valid`)."""
    judged = [one.adjustment_valid for one in graded if one.adjustment_valid is not None]
    return fmean(judged) if judged else None


def score(agent: str, graded: Sequence[GradedAnswer]) -> AgentScore:
    """All scores of one agent over the questions it was asked."""
    usages = [one.answer.usage for one in graded if one.answer.usage is not None]
    costs = [usage.cost_usd for usage in usages if usage.cost_usd is not None]
    return AgentScore(
        agent=agent,
        questions=len(graded),
        answered=sum(one.answer.no_answer is None for one in graded),
        sign_accuracy=sign_accuracy(graded),
        sign_accuracy_by_rung={
            rung: sign_accuracy([one for one in graded if one.question.rung == rung]) for rung in RUNGS
        },
        ate_error=ate_error(graded),
        ate_error_sd=ate_error(graded, standardised=True),
        adjustment_validity=adjustment_validity(graded),
        brier=brier_score(graded),
        tokens=sum(usage.input_tokens + usage.output_tokens for usage in usages),
        cost_usd=math.fsum(costs) if costs else None,
    )
