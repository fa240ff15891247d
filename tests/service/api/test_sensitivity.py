"""Sensitivity analysis over HTTP, against published figures."""

from typing import Any

import httpx
import pytest


def analyse(api: httpx.Client, **analysis: Any) -> httpx.Response:
    return api.post("/api/v1/sensitivity", json={"analysis": analysis})


DARFUR = {"kind": "omitted_variable", "estimate": 0.097, "standard_error": 0.023, "degrees_of_freedom": 783}


def test_the_robustness_values_of_darfur(api: httpx.Client) -> None:
    """Cinelli & Hazlett (2020), table 1: partial R² 2.2 %, robustness value 13.9 %, for significance 7.6 %."""
    answer = analyse(api, **DARFUR).json()
    assert answer["partial_r2"] == pytest.approx(0.022, abs=5e-4)
    assert answer["robustness_value"] == pytest.approx(0.139, abs=2e-3)
    assert answer["significance_robustness_value"] == pytest.approx(0.076, abs=2e-3)


def test_a_stronger_confounder_leaves_less_of_the_estimate(api: httpx.Client) -> None:
    female = {"treatment_r2": 0.0092, "outcome_r2": 0.1093}
    times = [{**female, "times_treatment": k, "times_outcome": k} for k in (1, 2, 3)]
    answer = analyse(api, **DARFUR, confounders=times).json()
    estimates = [adjusted["estimate"] for adjusted in answer["adjusted"]]
    # The paper's contour plot: 0.075, 0.053 and 0.030.
    assert estimates == pytest.approx([0.075, 0.053, 0.030], abs=1.5e-3)


def test_the_e_value_of_breast_feeding(api: httpx.Client) -> None:
    """VanderWeele & Ding (2017): a risk ratio of 3.9 (1.8 to 8.7) has the E-values 7.26 and 3.0."""
    answer = analyse(api, kind="risk_ratio", risk_ratio=3.9, lower=1.8, upper=8.7).json()
    assert answer["estimate"] == pytest.approx(7.26, abs=0.005)
    assert answer["limit"] == pytest.approx(3.0, abs=0.005)


def test_a_difference_in_means_has_one_too(api: httpx.Client) -> None:
    answer = analyse(api, kind="mean_difference", effect=1.0, standard_error=0.1, outcome_standard_deviation=2.0).json()
    assert answer["estimate"] > answer["limit"] > 1


@pytest.mark.parametrize(
    ("analysis", "code"),
    [
        ({"kind": "risk_ratio", "risk_ratio": 2, "lower": 3, "upper": 4}, "invalid_option"),
        ({**DARFUR, "standard_error": 0}, "invalid_shape"),
        ({**DARFUR, "confounders": [{"treatment_r2": 1, "outcome_r2": 0.1}]}, "invalid_shape"),
        ({**DARFUR, "confounders": [{"treatment_r2": 0.5, "outcome_r2": 0.1, "times_treatment": 5}]}, "invalid_option"),
        ({**DARFUR, "confounders": [{"treatment_r2": 0.1, "outcome_r2": 1, "times_outcome": 2}]}, "invalid_option"),
        ({"kind": "guess"}, "invalid_shape"),
        ({"kind": "risk_ratio", "risk_ratio": 1e-320, "lower": 1e-320, "upper": 2}, "not_finite"),
        ({**DARFUR, "standard_error": 1e308, "confounders": [{"treatment_r2": 0.9, "outcome_r2": 1}]}, "not_finite"),
        ({**DARFUR, "estimate": 1e308}, "invalid_option"),
        (
            {"kind": "mean_difference", "effect": 1000, "standard_error": 1, "outcome_standard_deviation": 1},
            "invalid_option",
        ),
    ],
)
def test_what_cannot_be_analysed(api: httpx.Client, analysis: dict[str, Any], code: str) -> None:
    answer = analyse(api, **analysis)
    assert (answer.status_code, answer.json()["code"]) == (422, code)
