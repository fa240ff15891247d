"""How strong unmeasured confounding would have to be to explain an estimate away."""

import math
from typing import Annotated, TypeAlias, TypeVar

from msgspec import Meta, Struct
from msgspec.structs import astuple

from causal_ui_gym.application.errors import Invalid
from causal_ui_gym.engine import estimation

Positive = Annotated[float, Meta(gt=0)]
Share = Annotated[float, Meta(ge=0, le=1)]
ShareBelowOne = Annotated[float, Meta(ge=0, lt=1)]
Times = Annotated[float, Meta(ge=0, le=1e6)]


class Confounder(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Strength by partial R²: what it explains of what treatment and covariates leave unexplained.

    With ``times_treatment`` or ``times_outcome``, the shares are those of an observed covariate, and the confounder is so many
    times as strong (Cinelli & Hazlett 2020, section 4.4).
    """

    treatment_r2: ShareBelowOne
    outcome_r2: Share
    times_treatment: Times | None = None
    times_outcome: Times | None = None


class _Analysis(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"):
    pass


class OmittedVariable(_Analysis, frozen=True, kw_only=True, tag="omitted_variable"):
    """Of a linear regression coefficient (Cinelli & Hazlett 2020)."""

    estimate: float
    standard_error: Positive
    degrees_of_freedom: Annotated[int, Meta(ge=2, le=10**9)]
    alpha: Annotated[float, Meta(gt=0, lt=1)] = 0.05
    confounders: Annotated[tuple[Confounder, ...], Meta(max_length=100)] = ()


class RiskRatio(_Analysis, frozen=True, kw_only=True, tag="risk_ratio"):
    """E-value of a risk ratio with its interval (VanderWeele & Ding 2017)."""

    risk_ratio: Positive
    lower: Positive
    upper: Positive


class MeanDifference(_Analysis, frozen=True, kw_only=True, tag="mean_difference"):
    """E-value of a difference in means."""

    effect: float
    standard_error: Annotated[float, Meta(ge=0)]
    outcome_standard_deviation: Positive


Analysis: TypeAlias = MeanDifference | OmittedVariable | RiskRatio


class SensitivityBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An estimate, and what to ask about it."""

    analysis: Analysis


class Adjusted(Struct, frozen=True, kw_only=True):
    """Estimate and standard error had this confounder been adjusted for."""

    treatment_r2: float
    outcome_r2: float
    estimate: float
    standard_error: float


class OmittedVariableAnswer(Struct, frozen=True, kw_only=True, tag_field="kind", tag="omitted_variable"):
    """Robustness values: confounders weaker than this on both sides cannot bring the estimate to zero, or below significance."""

    partial_r2: float
    robustness_value: float
    significance_robustness_value: float
    adjusted: tuple[Adjusted, ...]


class EValueAnswer(Struct, frozen=True, kw_only=True, tag_field="kind", tag="e_value"):
    """Risk ratio that a confounder needs with both treatment and outcome; 1: none is needed."""

    estimate: float
    limit: float


SensitivityAnswer: TypeAlias = EValueAnswer | OmittedVariableAnswer
Answer = TypeVar("Answer", EValueAnswer, OmittedVariableAnswer)


def sensitivity(body: SensitivityBody) -> SensitivityAnswer:
    """The answer to an analysis.

    Raises:
        QueryError: an interval that does not hold its estimate, or a confounder that cannot exist.
        Invalid: numbers whose answer is too large to be one.
    """
    match body.analysis:
        case OmittedVariable() as asked:
            return _finite(_omitted_variable(asked))
        case RiskRatio(risk_ratio=ratio, lower=lower, upper=upper):
            found = estimation.e_value(ratio, lower, upper)
        case MeanDifference(effect=effect, standard_error=error, outcome_standard_deviation=deviation):
            found = estimation.e_value_of_difference(effect, error, deviation)
    return _finite(EValueAnswer(estimate=found.estimate, limit=found.limit))


def _finite(answer: Answer) -> Answer:
    """The answer, unless a number in it has overflowed."""
    parts = (answer, *answer.adjusted) if isinstance(answer, OmittedVariableAnswer) else (answer,)
    numbers = [value for part in parts for value in astuple(part) if isinstance(value, float)]
    if not all(map(math.isfinite, numbers)):
        raise Invalid("not_finite", "the answer overflows; give numbers of a usual size")
    return answer


def _omitted_variable(asked: OmittedVariable) -> OmittedVariableAnswer:
    found = estimation.omitted_variable_sensitivity(
        asked.estimate, asked.standard_error, asked.degrees_of_freedom, alpha=asked.alpha
    )
    adjusted = []
    for confounder in asked.confounders:
        treatment_r2, outcome_r2 = _strength(confounder)
        estimate, error = found.adjusted(treatment_r2=treatment_r2, outcome_r2=outcome_r2)
        adjusted.append(
            Adjusted(treatment_r2=treatment_r2, outcome_r2=outcome_r2, estimate=estimate, standard_error=error)
        )
    return OmittedVariableAnswer(
        partial_r2=found.partial_r2,
        robustness_value=found.robustness_value,
        significance_robustness_value=found.significance_robustness_value,
        adjusted=tuple(adjusted),
    )


def _strength(confounder: Confounder) -> tuple[float, float]:
    times = confounder.times_treatment, confounder.times_outcome
    if times == (None, None):
        return confounder.treatment_r2, confounder.outcome_r2
    treatment, outcome = (1.0 if factor is None else factor for factor in times)
    return estimation.confounder_bound(
        treatment_r2=confounder.treatment_r2,
        outcome_r2=confounder.outcome_r2,
        times_treatment=treatment,
        times_outcome=outcome,
    )
