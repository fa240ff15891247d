"""Published sensitivity analyses."""

import pytest

from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.estimation import (
    confounder_bound,
    e_value,
    e_value_of_difference,
    omitted_variable_sensitivity,
)


def test_darfur() -> None:
    """Cinelli & Hazlett (2020), table 1: attitudes to peace by exposure to violence."""
    darfur = omitted_variable_sensitivity(0.09731582, 0.02325654, 783)
    assert darfur.partial_r2 == pytest.approx(0.022, abs=0.0005)
    assert darfur.robustness_value == pytest.approx(0.139, abs=0.0005)
    assert darfur.significance_robustness_value == pytest.approx(0.076, abs=0.0005)


def test_darfur_with_a_confounder_as_strong_as_being_female() -> None:
    """Figure 2 of the same paper: the estimate falls to 0.075, and to 0.030 for a confounder three times as strong."""
    darfur = omitted_variable_sensitivity(0.09731582, 0.02325654, 783)
    treatment_r2, outcome_r2 = confounder_bound(treatment_r2=0.00908107, outcome_r2=0.10903391)
    assert (treatment_r2, outcome_r2) == pytest.approx((0.00916, 0.12464), abs=5e-4)
    estimate, error = darfur.adjusted(treatment_r2=treatment_r2, outcome_r2=outcome_r2)
    assert estimate == pytest.approx(0.0752, abs=5e-4)
    assert error == pytest.approx(0.0219, abs=5e-4)
    strong = confounder_bound(treatment_r2=0.00908107, outcome_r2=0.10903391, times_treatment=3, times_outcome=3)
    assert darfur.adjusted(treatment_r2=strong[0], outcome_r2=strong[1])[0] == pytest.approx(0.030, abs=1e-3)


def test_a_confounder_at_the_robustness_value_removes_the_effect() -> None:
    result = omitted_variable_sensitivity(-2.0, 0.5, 100)
    at = result.robustness_value
    assert result.adjusted(treatment_r2=at, outcome_r2=at)[0] == pytest.approx(0.0, abs=1e-12)


def test_significance_needs_less_confounding_than_the_estimate() -> None:
    assert omitted_variable_sensitivity(0.1, 0.1, 50).significance_robustness_value == 0.0
    result = omitted_variable_sensitivity(0.5, 0.1, 50)
    assert 0 < result.significance_robustness_value < result.robustness_value


@pytest.mark.parametrize("strength", [1e3, 1e9, 1e300])
def test_what_nothing_can_explain_away_is_called_so(strength: float) -> None:
    """The textbook form of equation 18 cancels to 0 from 1e9 on, and overflows."""
    result = omitted_variable_sensitivity(strength, 1.0, 2)
    assert result.robustness_value == pytest.approx(1, abs=1e-5)
    assert result.partial_r2 == pytest.approx(1, abs=1e-5)
    assert result.significance_robustness_value == pytest.approx(1, abs=2e-3)


@pytest.mark.parametrize(
    ("ratio", "expected"),
    [
        # VanderWeele & Ding (2017): breastfeeding and infant death, and its mirror image.
        ((3.9, 1.8, 8.7), (7.26, 3.0)),
        ((1 / 3.9, 1 / 8.7, 1 / 1.8), (7.26, 3.0)),
        ((1.2, 0.9, 1.6), (1.69, 1.0)),
        ((1.0, 0.5, 2.0), (1.0, 1.0)),
    ],
)
def test_e_values(ratio: tuple[float, float, float], expected: tuple[float, float]) -> None:
    result = e_value(*ratio)
    assert (result.estimate, result.limit) == pytest.approx(expected, abs=0.01)


def test_e_value_of_a_difference() -> None:
    """d = 0.5 standard deviations: RR = exp(0.455) = 1.576, E = 1.576 + sqrt(1.576 × 0.576)."""
    assert e_value_of_difference(5.0, 1.0, 10.0).estimate == pytest.approx(2.529, abs=1e-3)


@pytest.mark.parametrize(
    "call",
    [
        lambda: omitted_variable_sensitivity(1.0, 0.0, 10),
        lambda: omitted_variable_sensitivity(1.0, 1.0, 1),
        lambda: omitted_variable_sensitivity(float("nan"), 1.0, 10),
        lambda: omitted_variable_sensitivity(1.0, 1.0, 10).adjusted(treatment_r2=1.0, outcome_r2=0.1),
        lambda: confounder_bound(treatment_r2=0.6, outcome_r2=0.1, times_treatment=2),
        lambda: e_value(2.0, 3.0, 4.0),
        lambda: e_value(-1.0, -2.0, 4.0),
    ],
)
def test_impossible_inputs_are_refused(call: object) -> None:
    with pytest.raises(QueryError) as caught:
        call()  # type: ignore[operator]
    assert caught.value.code == "invalid_option"
