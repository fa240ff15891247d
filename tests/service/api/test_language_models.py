"""Language models over HTTP, through the real SDKs, to a server on loopback that says what a script holds."""

from collections.abc import Iterator

import httpx
import pytest

from tests.service.agents.provider_server import KEY, ProviderServer, Scripted, provider_server
from tests.service.api.process import running
from tests.service.api.test_agents import CONFOUNDED, QUESTION

FOOLED = Scripted('{"explanation": "It went down.", "value": -0.5, "probability": 0.2, "adjustment_set": ["severity"]}')
"""Says what one sees. The truth of setting the dose is +0.5."""


@pytest.fixture(scope="module")
def provider() -> Iterator[ProviderServer]:
    with provider_server() as provider:
        yield provider


@pytest.fixture(scope="module")
def api(provider: ProviderServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    settings = {
        "OPENAI_API_KEY": KEY,
        "OPENAI_BASE_URL": provider.openai_url,
        "ANTHROPIC_API_KEY": KEY,
        "ANTHROPIC_BASE_URL": provider.url,
    }
    with (
        running("serve", tmp_path_factory.mktemp("service"), **settings) as service,
        httpx.Client(base_url=service.url, timeout=120) as client,
    ):
        yield client


@pytest.mark.parametrize("agent", ["openai", "anthropic"])
def test_the_answer_stands_beside_the_truth_with_its_error(
    api: httpx.Client, provider: ProviderServer, agent: str
) -> None:
    provider.script.append(FOOLED)
    body = {"agent": agent, "model": CONFOUNDED, "question": QUESTION}
    graded = api.post("/api/v1/agents/query", json=body).json()
    assert graded["truth"]["value"] == pytest.approx(0.5, abs=1e-6)
    assert graded["answer"]["value"] == -0.5
    assert graded["error"] == pytest.approx(1, abs=1e-6)
    assert graded["adjustment_valid"] is True
    assert graded["answer"]["usage"]["output_tokens"] == 30


def test_its_belief_is_followed_over_experiments_beside_the_oracles(
    api: httpx.Client, provider: ProviderServer
) -> None:
    provider.script += [FOOLED] * 40
    plan = {"agents": ["openai", "oracle"], "questions": 6, "belief": QUESTION, "units": 50}
    job = api.post("/api/v1/agents/compare", json={"model": CONFOUNDED, "plan": plan}).headers["location"]
    assert '"state":"succeeded"' in api.get(job + "/events").text
    result = api.get(job + "/result").json()
    beliefs = {
        trajectory["agent"]: [step["answer"]["probability"] for step in trajectory["steps"]]
        for trajectory in result["trajectories"]
    }
    assert set(beliefs["openai"]) == {0.2}
    assert beliefs["oracle"][-1] == 1
    assert len(beliefs["openai"]) == len(beliefs["oracle"]) > 2
    scores = {score["agent"]: score for score in result["scores"]}
    assert scores["oracle"]["ate_error"] == 0 < scores["openai"]["ate_error"]
    assert scores["openai"]["tokens"] > 0
    assert KEY not in api.get(job + "/report").text
