"""Answers beside the truth."""

from causal_ui_gym.engine.identification import is_adjustment_set, minimal_adjustment_sets
from causal_ui_gym.engine.model import StructuralCausalModel

from .question import Answer, Question
from .scores import GradedAnswer, Truth


def adjustment_is_valid(
    model: StructuralCausalModel, question: Question, adjustment_set: tuple[str, ...] | None
) -> bool:
    """Whether a stated adjustment set is right.

    A set is right if it passes the complete adjustment criterion (Shpitser, VanderWeele and Robins, "On the validity of
    covariate adjustment for estimating causal effects", UAI 2010) on the graph with its latent variables; None is right if
    no set of observed variables passes. Variables that cannot be observed, the treatment and the outcome are wrong.
    """
    graph = model.graph
    if adjustment_set is None:
        return next(minimal_adjustment_sets(graph, question.treatment, question.outcome), None) is None
    allowed = set(graph.observed) - {question.treatment, question.outcome}
    if not allowed.issuperset(adjustment_set):
        return False
    return is_adjustment_set(graph, question.treatment, question.outcome, adjustment_set)


def grade(model: StructuralCausalModel, question: Question, truth: Truth, answer: Answer) -> GradedAnswer:
    """Grade one answer. Adjustment sets are judged on the interventional questions that were answered."""
    judged = question.rung == "intervention" and answer.no_answer is None
    valid = adjustment_is_valid(model, question, answer.adjustment_set) if judged else None
    return GradedAnswer(
        question=question, truth=truth, answer=answer, adjustment_valid=valid, error=_error(truth, answer)
    )


def _error(truth: Truth, answer: Answer) -> float | None:
    if answer.probability is not None:
        return (answer.probability - truth.yes) ** 2
    return None if answer.value is None else abs(answer.value - truth.value)
