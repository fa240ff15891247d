"""Agents over HTTP: who is there, what they answer, and how they compare."""

from pathlib import Path

import httpx
import pytest

from tests.service.api.process import running

CONFOUNDED = {
    "nodes": [
        {"name": "severity", "mechanism": {"type": "linear_gaussian"}},
        {"name": "dose", "mechanism": {"type": "linear_gaussian", "weights": {"severity": 1}}},
        {"name": "recovery", "mechanism": {"type": "linear_gaussian", "weights": {"dose": 0.5, "severity": -2}}},
    ]
}
QUESTION = {"treatment": "dose", "outcome": "recovery", "treated": 1, "control": 0}


def test_the_oracle_is_right_where_the_correlational_agent_confuses_seeing_with_doing(api: httpx.Client) -> None:
    def value(agent: str) -> float:
        body = {"agent": agent, "model": CONFOUNDED, "question": QUESTION}
        graded = api.post("/api/v1/agents/query", json=body)
        assert graded.status_code == 200, graded.text
        assert graded.json()["truth"]["value"] == pytest.approx(0.5, abs=0.05)
        answered: float = graded.json()["answer"]["value"]
        return answered

    assert value("oracle") == pytest.approx(0.5, abs=0.05)
    assert value("correlational") == pytest.approx(-0.5, abs=0.1)


def test_a_model_whose_numbers_overflow_has_no_truth(api: httpx.Client) -> None:
    nodes = [
        {"name": "dose", "mechanism": {"type": "linear_gaussian"}},
        {"name": "recovery", "mechanism": {"type": "linear_gaussian", "weights": {"dose": 1}, "noise_scale": 1e200}},
    ]
    body = {"agent": "correlational", "model": {"nodes": nodes}, "question": QUESTION}
    refused = api.post("/api/v1/agents/query", json=body)
    assert (refused.status_code, refused.json()["code"]) == (422, "not_finite")


def test_an_agent_is_registered_for_its_owner_alone(api: httpx.Client) -> None:
    from tests.service.api.conftest import token

    mine = {"kind": "random", "name": "coin", "seed": 3}
    assert api.post("/api/v1/agents", json=mine).status_code == 201
    assert api.post("/api/v1/agents", json=mine).json()["code"] == "agent_exists"
    assert mine in api.get("/api/v1/agents").json()["items"]
    stranger = {"authorization": f"Bearer {token('stranger')}"}
    assert mine not in api.get("/api/v1/agents", headers=stranger).json()["items"]
    assert api.delete("/api/v1/agents/coin").status_code == 204
    assert mine not in api.get("/api/v1/agents").json()["items"]
    assert api.delete("/api/v1/agents/oracle").status_code == 404


def test_an_agent_without_the_operators_key_is_refused_with_the_variable_to_set(api: httpx.Client) -> None:
    refused = api.post("/api/v1/agents", json={"kind": "openai", "name": "gpt"})
    assert refused.status_code == 422
    assert "OPENAI_API_KEY" in refused.json()["detail"]


def test_a_comparison_runs_as_a_job_and_has_reports(api: httpx.Client) -> None:
    plan = {"agents": ["oracle", "random"], "questions": 4, "belief": QUESTION, "units": 20}
    job = api.post("/api/v1/agents/compare", json={"model": CONFOUNDED, "plan": plan}).headers["location"]
    assert '"state":"succeeded"' in api.get(job + "/events").text
    result = api.get(job + "/result").json()
    assert [score["agent"] for score in result["scores"]] == ["oracle", "random"]
    assert result["scores"][0]["sign_accuracy"] == 1
    assert {trajectory["agent"] for trajectory in result["trajectories"]} == {"oracle", "random"}
    page = api.get(job + "/report")
    assert "oracle" in page.text
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    assert api.get(job + "/report", params={"format": "csv"}).text.splitlines()[1].startswith("oracle,")


def test_a_comparison_with_an_unknown_agent_is_refused_at_once(api: httpx.Client) -> None:
    plan = {"agents": ["oracle", "nobody"]}
    refused = api.post("/api/v1/agents/compare", json={"model": CONFOUNDED, "plan": plan})
    assert (refused.status_code, refused.json()["code"]) == (404, "unknown_agent")


def test_callers_share_one_purse_of_the_operators_keys(tmp_path: Path) -> None:
    """Budgets that callers choose bound their own agents; this one bounds them all, before anything is sent."""
    settings = {"OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "AGENT_TOKEN_BUDGET": "0"}
    with running("serve", tmp_path, **settings) as service, httpx.Client(base_url=service.url, timeout=120) as client:
        mine = {"kind": "openai", "name": "rich", "budget": {"max_tokens": 1_000_000}}
        assert client.post("/api/v1/agents", json=mine).status_code == 201
        for agent in ("openai", "rich"):
            body = {"agent": agent, "model": CONFOUNDED, "question": QUESTION}
            refused = client.post("/api/v1/agents/query", json=body)
            assert "all agents together" in refused.text, refused.text
            assert refused.json()["code"] == "budget_exceeded"
