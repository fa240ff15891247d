"""A researcher's first day: every operation of the API, in the order in which a person meets them."""

import json
import re
from typing import Any

import httpx
import pytest

from tests.service.api.models import CHAIN
from tests.service.api.process import Service


class Trail:
    """Which operations of the OpenAPI document were answered with 2xx."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.known = {
            operation["operationId"]: (method.upper(), re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path)))
            for path, methods in document["paths"].items()
            for method, operation in methods.items()
        }
        self.walked: set[str] = set()

    def note(self, answer: httpx.Response) -> None:
        if answer.is_success:
            path = answer.request.url.path
            self.walked |= {
                name
                for name, (method, pattern) in self.known.items()
                if method == answer.request.method and pattern.fullmatch(path)
            }


@pytest.fixture
def trail(api: httpx.Client) -> Trail:
    trail = Trail(api.get("/api/v1/openapi.json").json())
    api.event_hooks["response"] = [trail.note]
    return trail


def test_a_start_says_where_everything_is(service: Service) -> None:
    said = service.log_with("Causal UI Gym is ready")
    for name, address in (("API", "/api/v1"), ("documentation", "/api/v1/docs"), ("catalogue", "/api/v1/catalogue")):
        assert re.search(rf"{name} +{re.escape(service.url + address)}$", said, re.MULTILINE)
        assert address == "/api/v1" or httpx.get(service.url + address).status_code in (200, 401)


def test_a_researchers_first_day(api: httpx.Client, trail: Trail) -> None:
    # Is it there, and what does it offer?
    assert api.get("/health").json()["status"] == "alive"
    assert api.get("/health/ready").json()["status"] == "ready"
    assert "/api/v1/queries" in api.get("/api/v1/docs").text
    assert api.get("/api/v1/openapi.json").json()["openapi"].startswith("3.")

    # The catalogue has an experiment whose answer is published.
    names = [item["name"] for item in api.get("/api/v1/catalogue").json()["items"]]
    assert "kidney-stones" in names
    entry = api.get("/api/v1/catalogue/kidney-stones").json()
    assert entry["known_effect"] == pytest.approx(0.8325 - 0.7789, abs=1e-4)
    taken = api.post("/api/v1/catalogue/kidney-stones/experiments")
    stones = f"/api/v1/experiments/{taken.json()['id']}"

    # One of her own: check the model, store it, find it, rename it.
    assert api.post("/api/v1/experiments/validate", json={"model": CHAIN}).json()["valid"] is True
    effect = {"kind": "average_treatment_effect", "treatment": "dose", "outcome": "effect"}
    own = api.post("/api/v1/experiments", json={"name": "mine", "model": CHAIN, "queries": [effect]})
    mine = own.headers["location"]
    assert [page["name"] for page in pages(api, "/api/v1/experiments")] == ["mine", taken.json()["name"]]
    renamed = api.put(mine, json={"name": "dose and effect", "model": CHAIN, "queries": [effect]})
    assert api.get(mine).json() == renamed.json()

    # She intervenes, once and on several at once, and asks.
    dose = [{"type": "do", "node": "dose", "value": 2}]
    asked = {"experiment": own.json()["id"], "outcomes": ["effect"]}
    once = api.post("/api/v1/interventions", json={**asked, "interventions": dose}).json()["answer"]
    many = api.post("/api/v1/interventions/batch", json={**asked, "alternatives": [dose, []]}).json()["answers"]
    assert once == many[0]
    assert once["marginals"][0]["mean"] - many[1]["marginals"][0]["mean"] == pytest.approx(8, abs=0.2)
    query = {"experiment": own.json()["id"], "query": effect}
    assert api.post("/api/v1/queries", json=query).json()["answer"]["value"] == 4

    # May the effect be estimated from data at all, from which, how sure is it, and what if something was not measured?
    contrast = {"treatment": "dose", "outcome": "effect"}
    graph = {"experiment": own.json()["id"]}
    assert api.post("/api/v1/identification", json={**graph, **contrast}).json()["estimand"]["text"]
    assert api.post("/api/v1/identification/sets", json={**graph, **contrast}).json()["backdoor"] is True
    apart = {**graph, "first": ["dose"], "second": ["effect"], "given": ["level"]}
    assert api.post("/api/v1/identification/separation", json=apart).json() == {"separated": False}
    data = {"columns": {"dose": [0, 1, 2, 3, 4], "effect": [0.1, 3.9, 8, 12.1, 15.9]}}
    learnt = api.post(
        "/api/v1/fits", json={**data, "nodes": [{"name": "dose"}, {"name": "effect", "parents": ["dose"]}]}
    )
    assert learnt.json()["model"]["nodes"][1]["mechanism"]["weights"]["dose"] == pytest.approx(3.98)
    study = {
        **data,
        **contrast,
        "method": {"kind": "g_computation"},
        "columns": {"dose": [0, 0, 1, 1], "effect": [0, 2, 4, 8]},
    }
    found = api.post("/api/v1/estimates", json=study).json()["effect"]
    assert found["value"] == pytest.approx(5)
    doubt = {
        "kind": "mean_difference",
        "effect": 5,
        "standard_error": found["standard_error"],
        "outcome_standard_deviation": 3,
    }
    assert api.post("/api/v1/sensitivity", json={"analysis": doubt}).json()["estimate"] > 1

    # A run goes to the background; she follows it, and finds its results with the experiment.
    run = api.post(f"{mine}/run").headers["location"]
    assert follow(api, run)["state"] == "succeeded"
    answers = api.get(f"{run}/result").json()["answers"]
    assert [answer["value"] for answer in answers] == [4]
    assert api.get(f"{mine}/results").json()["items"][0]["answers"] == answers

    # What would an agent say? The built-in ones need no key.
    coin = {"kind": "random", "name": "coin", "seed": 7}
    assert api.post("/api/v1/agents", json=coin).status_code == 201
    agents = [agent["name"] for agent in api.get("/api/v1/agents").json()["items"]]
    assert {"oracle", "correlational", "random", "coin"} <= set(agents)
    question = {**contrast, "treated": 1, "control": 0}
    said = api.post("/api/v1/agents/query", json={"agent": "oracle", **graph, "question": question}).json()
    assert said["answer"]["value"] == pytest.approx(said["truth"]["value"]) == pytest.approx(4)
    plan = {"agents": ["oracle", "coin"], "questions": 3, "belief": question, "units": 20}
    comparison = api.post("/api/v1/agents/compare", json={**graph, "plan": plan}).headers["location"]
    assert follow(api, comparison)["state"] == "succeeded"
    scores = api.get(f"{comparison}/result").json()["scores"]
    assert [score["agent"] for score in scores] == ["oracle", "coin"]
    assert "<svg" in api.get(f"{comparison}/report").text
    assert "tabular" in api.get(f"{comparison}/report", params={"format": "latex"}).text

    # She looks what ran, gives up what has not ended, and tidies up.
    assert [f"/api/v1/jobs/{job['id']}" for job in pages(api, "/api/v1/jobs")] == [comparison, run]
    assert api.get(run).json()["progress"] == 1
    long = [{"kind": "marginals", "nodes": ["effect"], "samples": 500_000, "seed": seed} for seed in range(60)]
    api.put(mine, json={"name": "too much", "model": CHAIN, "queries": long})
    assert api.delete(api.post(f"{mine}/run").headers["location"]).json()["state"] == "cancelled"
    assert api.delete("/api/v1/agents/coin").status_code == 204
    for path in (mine, stones):
        assert api.delete(path).status_code == 204
    assert pages(api, "/api/v1/experiments") == []

    assert set(trail.known) - trail.walked == set()


def pages(api: httpx.Client, path: str) -> list[dict[str, Any]]:
    """All items, read one to a page."""
    items, cursor = [], {}
    while True:
        page = api.get(path, params={"limit": 1, **cursor}).json()
        items += page["items"]
        if page["next"] is None:
            return items
        cursor = {"cursor": page["next"]}


def follow(api: httpx.Client, job: str) -> dict[str, Any]:
    """The last of the job's server-sent events."""
    with api.stream("GET", f"{job}/events") as stream:
        data = [line.removeprefix("data: ") for line in stream.iter_lines() if line.startswith("data: ")]
    last: dict[str, Any] = json.loads(data[-1])
    return last
