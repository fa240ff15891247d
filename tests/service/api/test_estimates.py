"""Effects from data over HTTP, against numbers made by hand."""

from typing import Any

import httpx
import numpy as np
import pytest

RANDOM = np.random.default_rng(20261123)
UNITS = 2000
CONFOUNDER = RANDOM.normal(size=UNITS)
TREATED = (RANDOM.uniform(size=UNITS) < 1 / (1 + np.exp(-CONFOUNDER))).astype(float)
OUTCOME = 2 * TREATED + 3 * CONFOUNDER + RANDOM.normal(size=UNITS)
COLUMNS = {"z": CONFOUNDER.tolist(), "a": TREATED.tolist(), "y": OUTCOME.tolist()}


def estimate(api: httpx.Client, **fields: Any) -> httpx.Response:
    body = {"columns": COLUMNS, "treatment": "a", "outcome": "y", "covariates": ["z"], **fields}
    return api.post("/api/v1/estimates", json=body)


@pytest.mark.parametrize(
    "kind",
    [
        "g_computation",
        "inverse_probability_weighting",
        "augmented_inverse_probability_weighting",
        "partially_linear",
    ],
)
def test_methods_that_adjust_find_the_effect(api: httpx.Client, kind: str) -> None:
    answer = estimate(api, method={"kind": kind})
    assert answer.status_code == 200, answer.text
    effect = answer.json()["effect"]
    assert effect["lower"] < 2 < effect["upper"]
    assert effect["upper"] - effect["lower"] < 1
    assert answer.json()["units"] == UNITS


def test_without_adjustment_the_answer_is_the_difference_in_means(api: httpx.Client) -> None:
    naive = OUTCOME[TREATED == 1].mean() - OUTCOME[TREATED == 0].mean()
    answer = estimate(api, covariates=[], method={"kind": "g_computation"}).json()
    assert answer["effect"]["value"] == pytest.approx(naive)
    assert naive > 3


def test_a_bootstrap_interval_repeats_for_its_seed(api: httpx.Client) -> None:
    def interval(seed: int) -> tuple[float, float]:
        bootstrap = {"kind": "bootstrap", "resamples": 200}
        effect = estimate(api, method={"kind": "g_computation"}, interval=bootstrap, seed=seed).json()["effect"]
        return effect["lower"], effect["upper"]

    assert interval(1) == interval(1)
    assert interval(1) != interval(2)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"treatment": "nobody"}, "unknown_column"),
        ({"columns": {**COLUMNS, "z": [1.0, 2.0]}}, "column_lengths"),
        ({"covariates": [], "method": {"kind": "partially_linear"}}, "no_covariates"),
        ({"columns": {**COLUMNS, "a": [1.0] * UNITS}}, "invalid_data"),
        ({"columns": {**COLUMNS, "z": [1e300, -1.7e308] * (UNITS // 2)}}, "invalid_data"),
        ({"method": {"kind": "magic"}}, "invalid_shape"),
        ({"method": {"kind": "two_stage_least_squares", "instruments": []}}, "invalid_shape"),
        ({"interval": {"kind": "bootstrap", "resamples": 10**9}}, "invalid_shape"),
    ],
)
def test_data_that_cannot_be_used(api: httpx.Client, fields: dict[str, Any], code: str) -> None:
    answer = estimate(api, **{"method": {"kind": "g_computation"}, **fields})
    assert (answer.status_code, answer.json()["code"]) == (422, code)
