"""Exact answers about discrete models, against sums made by hand."""

from typing import Any

import httpx
import pytest

MODEL: dict[str, Any] = {
    "nodes": [
        {"name": "season", "mechanism": {"type": "categorical", "states": ["dry", "rainy"], "table": [[0.6, 0.4]]}},
        {
            "name": "sprinkler",
            "mechanism": {"type": "bernoulli_logistic", "intercept": 0.8, "weights": {"season": -3}},
        },
        {
            "name": "wet",
            "mechanism": {
                "type": "categorical",
                "parents": ["season", "sprinkler"],
                "states": ["no", "yes"],
                "table": [[0.95, 0.05], [0.1, 0.9], [0.4, 0.6], [0.01, 0.99]],
            },
        },
    ]
}
ON_WHEN_DRY, ON_WHEN_RAINY = 0.68997448112, 0.09975048912
NO_SEASON_WEIGHT = {**MODEL, "nodes": [MODEL["nodes"][0], {"name": "y", "mechanism": {"type": "linear_gaussian"}}]}


def ask(api: httpx.Client, model: dict[str, Any] = MODEL, **query: Any) -> httpx.Response:
    return api.post("/api/v1/queries", json={"model": model, "query": {"kind": "exact_distribution", **query}})


def test_doing_differs_from_seeing(api: httpx.Client) -> None:
    seeing = ask(api, nodes=["wet"], evidence={"sprinkler": 1}).json()["answer"]
    doing = ask(api, nodes=["wet"], do={"sprinkler": "1"}).json()["answer"]
    dry, rainy = 0.6 * ON_WHEN_DRY, 0.4 * ON_WHEN_RAINY
    assert seeing["marginals"]["wet"]["yes"] == pytest.approx((dry * 0.9 + rainy * 0.99) / (dry + rainy), abs=1e-9)
    assert doing["marginals"]["wet"]["yes"] == pytest.approx(0.6 * 0.9 + 0.4 * 0.99, abs=1e-12)
    assert doing["method"] == "variable_elimination"


def test_a_joint_distribution_lists_every_combination(api: httpx.Client) -> None:
    answer = ask(api, nodes=["season", "wet"]).json()["answer"]
    states = [entry["states"] for entry in answer["joint"]]
    assert states == [{"season": s, "wet": w} for s in ("dry", "rainy") for w in ("no", "yes")]
    assert sum(entry["probability"] for entry in answer["joint"]) == pytest.approx(1)
    assert answer["marginals"]["season"] == pytest.approx({"dry": 0.6, "rainy": 0.4})
    assert answer["joint"][3]["probability"] == pytest.approx(0.4 * ((1 - ON_WHEN_RAINY) * 0.6 + ON_WHEN_RAINY * 0.99))


@pytest.mark.parametrize(
    ("model", "query", "code"),
    [
        (MODEL, {"nodes": ["nobody"]}, "unknown_node"),
        (MODEL, {"nodes": ["wet"], "do": {"sprinkler": "maybe"}}, "unknown_state"),
        (MODEL, {"nodes": ["wet"], "evidence": {"sprinkler": 2}}, "invalid_value"),
        (MODEL, {"nodes": ["wet"], "evidence": {"wet": "yes"}}, "repeated_node"),
        (MODEL, {"nodes": []}, "invalid_shape"),
        (NO_SEASON_WEIGHT, {"nodes": ["season"]}, "not_discrete"),
    ],
)
def test_questions_without_an_exact_answer(
    api: httpx.Client, model: dict[str, Any], query: dict[str, Any], code: str
) -> None:
    answer = ask(api, model, **query)
    assert (answer.status_code, answer.json()["code"]) == (422, code)


def test_answers_that_would_be_too_long(api: httpx.Client) -> None:
    many = [f"X{i}" for i in range(14)]
    model = {"nodes": [{"name": name, "mechanism": {"type": "bernoulli_logistic"}} for name in many]}
    answer = ask(api, model, nodes=many)
    assert (answer.status_code, answer.json()["code"]) == (422, "query_too_large")
