"""How strong unmeasured confounding would have to be to explain an estimate away."""

from dataclasses import dataclass
from math import exp, hypot, isfinite, sqrt

from causal_ui_gym.engine.errors import QueryError


@dataclass(frozen=True)
class OmittedVariableSensitivity:
    """Sensitivity of a linear regression coefficient to an omitted confounder (Cinelli & Hazlett 2020).

    Strengths are partial R²: the share of the residual variance, after treatment and covariates, that a variable explains.

    Attributes:
        estimate, standard_error, degrees_of_freedom: the regression result examined.
        partial_r2: of the treatment with the outcome; a confounder that explains all of the outcome's residual variance must
            explain at least this share of the treatment's to bring the estimate to zero.
        robustness_value: confounders that explain less than this share of both residual variances cannot bring the
            estimate to zero (equation 18).
        significance_robustness_value: likewise, cannot bring it below significance at level `alpha` (equation 19).
    """

    estimate: float
    standard_error: float
    degrees_of_freedom: int
    alpha: float
    partial_r2: float
    robustness_value: float
    significance_robustness_value: float

    def adjusted(self, *, treatment_r2: float, outcome_r2: float) -> tuple[float, float]:
        """Estimate and standard error after adjusting for a confounder of given strength that explains part of the effect.

        The bias is se √df √(outcome_r2 · treatment_r2 / (1 - treatment_r2)) towards zero (equations 14 and 15).
        Raises `QueryError` unless 0 <= treatment_r2 < 1 and 0 <= outcome_r2 <= 1.
        """
        _require("treatment_r2", treatment_r2, 0 <= treatment_r2 < 1, "0 up to but not including 1")
        _require("outcome_r2", outcome_r2, 0 <= outcome_r2 <= 1, "0 to 1")
        freedom = self.degrees_of_freedom
        bias = self.standard_error * sqrt(freedom * outcome_r2 * treatment_r2 / (1 - treatment_r2))
        error = self.standard_error * sqrt((1 - outcome_r2) / (1 - treatment_r2) * freedom / (freedom - 1))
        return self.estimate - (bias if self.estimate > 0 else -bias), error


def omitted_variable_sensitivity(
    estimate: float, standard_error: float, degrees_of_freedom: int, *, alpha: float = 0.05
) -> OmittedVariableSensitivity:
    """Sensitivity of a regression coefficient, from its estimate, classical standard error and residual degrees of freedom.

    Raises `QueryError` for a standard error that is not positive or fewer than two degrees of freedom.
    """
    _require("estimate", estimate, isfinite(estimate), "finite numbers")
    _require("standard_error", standard_error, 0 < standard_error < float("inf"), "finite numbers above 0")
    _require("degrees_of_freedom", degrees_of_freedom, degrees_of_freedom >= 2, "2 and more")
    _require("alpha", alpha, 0 < alpha < 1, "numbers between 0 and 1")
    strength = abs(estimate / standard_error) / sqrt(degrees_of_freedom)
    _require("standard_error", standard_error, isfinite(strength), "numbers that the estimate can be divided by")
    from scipy.special import stdtrit  # type: ignore[import-untyped]  # a quarter of a second, which few processes need

    critical = float(-stdtrit(degrees_of_freedom - 1, alpha / 2)) / sqrt(degrees_of_freedom - 1)
    if strength > critical and strength * critical > 1:
        significance = 1 - (hypot(1, critical) / hypot(1, strength)) ** 2
    else:
        significance = _robustness(strength - critical)
    return OmittedVariableSensitivity(
        estimate,
        standard_error,
        degrees_of_freedom,
        alpha,
        (strength / hypot(1, strength)) ** 2,
        _robustness(strength),
        significance,
    )


def confounder_bound(
    *, treatment_r2: float, outcome_r2: float, times_treatment: float = 1.0, times_outcome: float = 1.0
) -> tuple[float, float]:
    """Strength of a confounder `times` as strong as an observed covariate (Cinelli & Hazlett 2020, section 4.4).

    Args:
        treatment_r2, outcome_r2: the covariate's partial R² with treatment and outcome.
        times_treatment, times_outcome: how many times as strong the confounder is (default: as strong).

    Returns:
        The confounder's partial R² with treatment and outcome, for `OmittedVariableSensitivity.adjusted`.

    Raises:
        QueryError: a share outside its range, or a confounder so strong that none can exist.
    """
    _require("treatment_r2", treatment_r2, 0 <= treatment_r2 < 1, "0 up to but not including 1")
    _require("outcome_r2", outcome_r2, 0 <= outcome_r2 < 1, "0 up to but not including 1")
    _require("times_outcome", times_outcome, times_outcome >= 0, "numbers from 0")
    bound = times_treatment * treatment_r2 / (1 - treatment_r2)
    room = (1 - times_treatment * treatment_r2) * (1 - treatment_r2)
    overlap = times_treatment * treatment_r2**2 / room if room > 0 else 1.0
    _require(
        "times_treatment", times_treatment, times_treatment >= 0 and bound < 1 and overlap < 1, "smaller strengths"
    )
    factor = (sqrt(times_outcome) + sqrt(overlap)) / sqrt(1 - overlap)
    return bound, min(1.0, factor**2 * outcome_r2 / (1 - outcome_r2))


@dataclass(frozen=True)
class EValue:
    """Smallest risk ratio that a confounder needs with both treatment and outcome (VanderWeele & Ding 2017).

    `estimate` is for moving the estimate to no effect, `limit` for moving the interval's nearer limit there; 1 means that no
    confounding is needed.
    """

    estimate: float
    limit: float


def e_value(risk_ratio: float, lower: float, upper: float) -> EValue:
    """E-value of a risk ratio with its interval: RR + √(RR (RR - 1)), for RR below 1 of 1 / RR.

    Odds and hazard ratios of rare outcomes (under 15 %) count as risk ratios. Raises `QueryError` unless
    0 < lower <= risk_ratio <= upper.
    """
    _require("risk_ratio", risk_ratio, 0 < lower <= risk_ratio <= upper < float("inf"), "0 < lower <= ratio <= upper")
    nearer = max(lower, 1.0) if risk_ratio >= 1 else min(upper, 1.0)
    return EValue(_e_value(risk_ratio), _e_value(nearer))


def e_value_of_difference(effect: float, standard_error: float, outcome_standard_deviation: float) -> EValue:
    """E-value of a difference in means d, in standard deviations of the outcome, as the risk ratio exp(0.91 d).

    The interval is exp(0.91 d ± 1.78 se) (VanderWeele & Ding 2017, table 2). Raises `QueryError` for an effect whose risk ratio
    no number holds, beyond some 700 standard deviations.
    """
    _require(
        "outcome_standard_deviation", outcome_standard_deviation, outcome_standard_deviation > 0, "numbers above 0"
    )
    _require("standard_error", standard_error, standard_error >= 0, "numbers from 0")
    size, error = effect / outcome_standard_deviation, standard_error / outcome_standard_deviation
    _require(
        "effect", effect, 0.91 * abs(size) + 1.78 * error <= 700, "some hundred standard deviations of the outcome"
    )
    return e_value(*(exp(0.91 * size + 1.78 * error * side) for side in (0, -1, 1)))


def _e_value(ratio: float) -> float:
    above = max(ratio, 1 / ratio)
    return above + sqrt(above) * sqrt(above - 1)


def _robustness(strength: float) -> float:
    """(√(f⁴ + 4 f²) - f²) / 2, in a form that neither overflows nor cancels."""
    return 0.0 if strength <= 0 else 2 / (1 + hypot(1, 2 / strength))


def _require(name: str, given: float, holds: bool, allowed: str) -> None:
    if not holds:
        raise QueryError("invalid_option", f"{name}={given:g}; allowed are {allowed}")
