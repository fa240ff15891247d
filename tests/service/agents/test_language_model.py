import dataclasses
from collections.abc import Callable

import pytest

from causal_ui_gym import catalogue
from causal_ui_gym.agents import BudgetExceeded, BudgetLimits, Form, Question, ask, compare, observe
from causal_ui_gym.agents.briefing import briefing
from causal_ui_gym.agents.language_model import LanguageModelAgent
from causal_ui_gym.agents.openai_provider import OpenAIProvider
from causal_ui_gym.engine import LinearGaussian, ModelSpecification, StructuralCausalModel
from service.agents.provider_server import KEY, ProviderServer, Scripted

MakeAgent = Callable[..., LanguageModelAgent]
GOOD = Scripted('{"explanation": "e", "probability": 0.9, "adjustment_set": ["stone"]}')


@pytest.fixture
def make_agent(server: ProviderServer) -> MakeAgent:
    def build(limits: BudgetLimits | None = None, max_output_tokens: int = 100) -> LanguageModelAgent:
        provider = OpenAIProvider(model="m", api_key=KEY, base_url=server.openai_url, retries=0, timeout_seconds=20.0)
        return LanguageModelAgent("llm", provider, limits=limits or BudgetLimits(), max_output_tokens=max_output_tokens)

    return build


def question(model: StructuralCausalModel, form: Form = "yes_no") -> Question:
    return ask(model, treatment="treatment", outcome="success", treated=1, control=0, form=form)


@pytest.mark.parametrize(
    ("scripted", "reason"),
    [
        (Scripted(status=500), "provider_error"),
        (Scripted(status=429), "rate_limited"),
        (Scripted("I cannot say."), "malformed"),
        (Scripted('{"probability": 90}'), "malformed"),
        (Scripted('{"probability": 0.9, "adjustment_set": ["age"]}'), "malformed"),
        (Scripted("{", stop="length"), "truncated"),
        (Scripted(body=b"<html>"), "malformed"),
        (Scripted(drop=True), "connection"),
    ],
)
def test_whatever_fails_is_a_recorded_no_answer(
    make_agent: MakeAgent, server: ProviderServer, kidney_stones: StructuralCausalModel, scripted: Scripted, reason: str
) -> None:
    server.script.append(scripted)
    answer = make_agent().answer(kidney_stones, question(kidney_stones))
    assert answer.no_answer is not None
    assert answer.no_answer.reason == reason
    assert (answer.probability, answer.value) == (None, None)


def test_malformed_replies_are_paid_for_and_refused_requests_are_not(
    make_agent: MakeAgent, server: ProviderServer, kidney_stones: StructuralCausalModel
) -> None:
    agent = make_agent()
    server.script += [Scripted(status=500), Scripted("no JSON")]
    agent.answer(kidney_stones, question(kidney_stones))
    assert agent.budget.spent_tokens == 0
    answer = agent.answer(kidney_stones, question(kidney_stones))
    assert agent.budget.spent_tokens == 150
    assert answer.usage is not None


def test_an_exhausted_budget_is_an_error_before_anything_is_sent(
    make_agent: MakeAgent, server: ProviderServer, kidney_stones: StructuralCausalModel
) -> None:
    agent = make_agent(BudgetLimits(max_tokens=50))
    with pytest.raises(BudgetExceeded, match="agent 'llm': 0 of 50 tokens are spent"):
        agent.answer(kidney_stones, question(kidney_stones))
    assert server.requests == []


def test_a_comparison_goes_on_when_one_agent_has_spent_its_budget(
    make_agent: MakeAgent, server: ProviderServer, kidney_stones: StructuralCausalModel
) -> None:
    asked = [question(kidney_stones), question(kidney_stones, "numeric")]
    agent = make_agent(BudgetLimits(max_tokens=5000))
    server.script.append(dataclasses.replace(GOOD, tokens=(4000, 900)))
    first, second = compare([agent], kidney_stones, asked, concurrency=1).answers
    assert first.answer.probability == 0.9
    assert second.answer.no_answer is not None
    assert second.answer.no_answer.reason == "budget_exceeded"
    assert len(server.requests) == 1


def test_the_briefing_tells_the_graph_the_data_and_the_experiments_but_never_the_mechanisms() -> None:
    experiment = catalogue.load("smoking-tar-cancer")
    model = StructuralCausalModel.from_specification(experiment.specification)
    asked = ask(model, treatment="smoking", outcome="cancer", treated=1, control=0)
    seen = observe(model, {"smoking": 1.0}, units=50, seed=1)
    text = briefing(model, asked, [seen])
    for told in ("genotype -> smoking", "genotype: states no, yes; cannot be observed", "set smoking = yes, 50 units"):
        assert told in text
    assert "counts of smoking, tar, cancer" in text
    assert text == briefing(model, asked, [seen])
    for hidden in ("0.9444", "0.8944", "0.4525", str(experiment.known_effect)):
        assert hidden not in text


def test_the_briefing_of_a_large_model_stays_short_and_relevant() -> None:
    nodes = {f"n{i}": LinearGaussian(weights={f"n{i - 1}": 1.0} if i else {}) for i in range(300)}
    model = StructuralCausalModel.from_specification(ModelSpecification.of(**nodes))
    text = briefing(model, ask(model, treatment="n3", outcome="n5", treated=1.0, control=0.0))
    assert len(text) < 4000
    assert "n4 -> n5" in text
    assert "n6" not in text
