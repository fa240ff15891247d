"""Models fitted over HTTP find the mechanisms that made the data, and can be asked at once."""

from typing import Any

import httpx
import numpy as np
import pytest

RANDOM = np.random.default_rng(7)
UNITS = 4000
AGE = RANDOM.normal(size=UNITS)
TREATED = (RANDOM.random(UNITS) < 1 / (1 + np.exp(-(0.5 + 1.5 * AGE)))).astype(float)
RECOVERY = 1 + 2 * TREATED - AGE + 0.5 * RANDOM.normal(size=UNITS)
SEASON = RANDOM.random(UNITS) < 0.3
WET = RANDOM.random(UNITS) < np.where(SEASON, 0.9, 0.2)
COLUMNS = {
    "age": AGE.tolist(),
    "treated": TREATED.tolist(),
    "recovery": RECOVERY.tolist(),
    "season": np.where(SEASON, "rainy", "dry").tolist(),
    "wet": np.where(WET, "yes", "no").tolist(),
}
NODES: list[dict[str, Any]] = [
    {"name": "age"},
    {"name": "treated", "parents": ["age"], "mechanism": {"type": "bernoulli_logistic"}},
    {"name": "recovery", "parents": ["treated", "age"]},
    {"name": "season", "mechanism": {"type": "categorical"}},
    {"name": "wet", "parents": ["season"], "mechanism": {"type": "categorical", "pseudo_count": 0}},
]


def fit(api: httpx.Client, nodes: list[dict[str, Any]], columns: dict[str, Any] = COLUMNS) -> httpx.Response:
    return api.post("/api/v1/fits", json={"columns": columns, "nodes": nodes})


def mechanisms(answer: httpx.Response) -> dict[str, Any]:
    assert answer.status_code == 200, answer.text
    return {node["name"]: node["mechanism"] for node in answer.json()["model"]["nodes"]}


def test_the_mechanisms_that_made_the_data_come_back(api: httpx.Client) -> None:
    found = mechanisms(fit(api, NODES))
    assert found["treated"]["intercept"] == pytest.approx(0.5, abs=0.15)
    assert found["treated"]["weights"]["age"] == pytest.approx(1.5, abs=0.2)
    assert found["recovery"]["weights"] == pytest.approx({"treated": 2, "age": -1}, abs=0.05)
    assert found["recovery"]["noise_scale"] == pytest.approx(0.5, abs=0.03)
    assert found["season"]["states"] == ["dry", "rainy"]
    assert found["wet"]["table"][0][1] == pytest.approx(WET[~SEASON].mean())
    assert found["wet"]["table"][1][1] == pytest.approx(WET[SEASON].mean())


def test_a_fitted_model_can_be_asked(api: httpx.Client) -> None:
    model = fit(api, NODES).json()["model"]
    query = {"kind": "average_treatment_effect", "treatment": "treated", "outcome": "recovery"}
    answer = api.post("/api/v1/queries", json={"model": model, "query": query})
    assert answer.json()["answer"]["value"] == pytest.approx(2, abs=0.1)


def test_an_mlp_learns_a_curve_that_a_line_cannot(api: httpx.Client) -> None:
    columns = {"x": AGE[:500].tolist(), "y": (AGE[:500] ** 2 + 0.1 * RANDOM.normal(size=500)).tolist()}
    mlp = {"type": "additive_noise_mlp", "hidden": [16], "steps": 500}
    scales, likelihoods = [], []
    for mechanism in ({"type": "linear_gaussian"}, mlp):
        answer = fit(api, [{"name": "x"}, {"name": "y", "parents": ["x"], "mechanism": mechanism}], columns)
        scales.append(mechanisms(answer)["y"]["noise_scale"])
        likelihoods.append(answer.json()["fits"][1]["log_likelihood"])
    assert scales[0] > 1
    assert scales[1] < 0.3
    assert likelihoods[1] > likelihoods[0] + 1


def changed(place: int, **fields: Any) -> list[dict[str, Any]]:
    return [{**node, **fields} if i == place else node for i, node in enumerate(NODES)]


@pytest.mark.parametrize(
    ("nodes", "code"),
    [
        (changed(0, name="nobody"), "unknown_column"),
        (changed(2, parents=["nobody"]), "unknown_parent"),
        (changed(0, parents=["recovery"]), "graph_cycle"),
        (changed(0, mechanism={"type": "bernoulli_logistic"}), "invalid_data"),
        (changed(0, mechanism={"type": "additive_noise_mlp"}), "no_parents"),
        (changed(0, mechanism={"type": "categorical"}), "not_states"),
        (changed(3, mechanism={"type": "linear_gaussian"}), "not_numbers"),
        (changed(3, mechanism={"type": "categorical", "states": ["dry", "wet"]}), "unknown_state"),
        (changed(2, parents=["season"]), "categorical_parent"),
        (changed(4, parents=["age"]), "continuous_parent"),
        (
            changed(2, mechanism={"type": "additive_noise_mlp", "hidden": [64, 64, 64], "steps": 10_000}),
            "fit_too_large",
        ),
        ([NODES[0], NODES[0]], "duplicate_node"),
    ],
)
def test_models_that_cannot_be_fitted(api: httpx.Client, nodes: list[dict[str, Any]], code: str) -> None:
    answer = fit(api, nodes)
    assert (answer.status_code, answer.json()["code"]) == (422, code)


def test_a_column_of_names_and_numbers(api: httpx.Client) -> None:
    answer = fit(api, NODES[:1], {"age": [1, "old", 3]})
    assert (answer.status_code, answer.json()["code"]) == (422, "mixed_column")


def test_columns_of_different_length(api: httpx.Client) -> None:
    answer = fit(api, NODES[:1], {"age": [1, 2, 3], "other": [1, 2]})
    assert (answer.status_code, answer.json()["code"]) == (422, "column_lengths")


@pytest.mark.parametrize("family", ["linear_gaussian", "additive_noise_mlp"])
def test_numbers_whose_squares_overflow(api: httpx.Client, family: str) -> None:
    columns = {"x": [0.0, 1.0, 3.0], "y": [1.7e308, 0.0, -1.7e308]}
    answer = fit(api, [{"name": "x"}, {"name": "y", "parents": ["x"], "mechanism": {"type": family}}], columns)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_data")


def test_a_treatment_that_is_separated_perfectly_has_no_finite_weights(api: httpx.Client) -> None:
    columns = {"x": [1.0, 2.0, 3.0, 4.0], "y": [0, 0, 1, 1]}
    nodes = [{"name": "x"}, {"name": "y", "parents": ["x"], "mechanism": {"type": "bernoulli_logistic"}}]
    answer = fit(api, nodes, columns)
    assert (answer.status_code, answer.json()["code"]) == (422, "not_finite")
