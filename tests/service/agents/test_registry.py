import msgspec
import pytest

from causal_ui_gym.agents import (
    AgentConfiguration,
    AgentConfigurationError,
    AgentExists,
    AgentRegistry,
    AnthropicConfiguration,
    Budget,
    BudgetExceeded,
    BudgetLimits,
    Credentials,
    OpenAIConfiguration,
    RandomConfiguration,
    UnknownAgent,
    ask,
)
from causal_ui_gym.engine import StructuralCausalModel
from service.agents.provider_server import KEY, ProviderServer, Scripted


def names(registry: AgentRegistry) -> list[str]:
    return [configuration.name for configuration in registry.configurations()]


def test_without_keys_the_built_in_agents_are_offered_and_nothing_else() -> None:
    registry = AgentRegistry()
    assert names(registry) == ["correlational", "oracle", "random"]
    with pytest.raises(AgentConfigurationError, match="'mine' needs an API key and OPENAI_API_KEY is not set"):
        registry.register(OpenAIConfiguration(name="mine"))
    with pytest.raises(AgentConfigurationError, match="ANTHROPIC_API_KEY"):
        registry.register(AnthropicConfiguration(name="mine"))


def test_a_key_offers_its_provider() -> None:
    assert "openai" in names(AgentRegistry(Credentials(openai_api_key=KEY)))
    assert "anthropic" in names(AgentRegistry(Credentials(anthropic_api_key=KEY)))


def test_an_unknown_name_lists_what_exists() -> None:
    with pytest.raises(UnknownAgent, match=r"no agent is called 'gpt'; there are correlational, oracle, random"):
        AgentRegistry().get("gpt")


def test_registered_agents_are_found_once_and_removed_for_good(kidney_stones: StructuralCausalModel) -> None:
    registry = AgentRegistry()
    registry.register(RandomConfiguration(name="random-7", seed=7))
    assert registry.get("random-7") is registry.get("random-7")
    with pytest.raises(AgentExists, match="'random-7' exists already"):
        registry.register(RandomConfiguration(name="random-7"))
    registry.remove("random-7")
    with pytest.raises(UnknownAgent):
        registry.get("random-7")


def test_configurations_of_every_kind_survive_json() -> None:
    registry = AgentRegistry(Credentials(openai_api_key=KEY, anthropic_api_key=KEY))
    sent = msgspec.json.encode(registry.configurations())
    assert msgspec.json.decode(sent, type=tuple[AgentConfiguration, ...]) == registry.configurations()
    assert KEY.encode() not in sent
    assert KEY not in repr(Credentials(openai_api_key=KEY))


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"kind": "gpt", "name": "a"}, "kind"),
        ({"kind": "random"}, "name"),
        ({"kind": "random", "name": "<script>"}, "name='<script>'"),
        ({"kind": "random", "name": ""}, "name=''"),
        ({"kind": "random", "name": "a", "seed": "x"}, "seed"),
        ({"kind": "openai", "name": "a", "base_url": "http://attacker.example"}, "base_url"),
        ({"kind": "openai", "name": "a", "timeout_seconds": 0}, "timeout_seconds=0"),
        ({"kind": "anthropic", "name": "a", "retries": 99}, "retries=99"),
        ({"kind": "anthropic", "name": "a", "max_output_tokens": 0}, "max_output_tokens=0"),
        ({"kind": "anthropic", "name": "a", "budget": {"max_tokens": -5}}, "max_tokens"),
    ],
)
def test_a_wrong_configuration_names_the_field(body: dict[str, object], named: str) -> None:
    with pytest.raises((msgspec.ValidationError, AgentConfigurationError), match=named):
        msgspec.convert(body, AgentConfiguration)


def test_all_agents_together_keep_within_the_operators_limit(
    server: ProviderServer, kidney_stones: StructuralCausalModel
) -> None:
    credentials = Credentials(openai_api_key=KEY, openai_base_url=server.openai_url)
    budget = Budget("all language models together", BudgetLimits(max_tokens=8000))
    registries = [AgentRegistry(credentials, shared_budget=budget) for _ in range(2)]
    asked = ask(kidney_stones, treatment="treatment", outcome="success", treated=1, control=0)
    server.script.append(Scripted('{"value": 0.05}', tokens=(4000, 900)))
    registries[0].get("openai").answer(kidney_stones, asked)
    with pytest.raises(BudgetExceeded, match="all language models together: 4900 of 8000 tokens are spent"):
        registries[1].get("openai").answer(kidney_stones, asked)
    for registry in registries:
        registry.close()
    assert len(server.requests) == 1


@pytest.mark.parametrize("kind", ["openai", "anthropic"])
def test_a_language_model_agent_answers_through_its_sdk(
    kind: str, server: ProviderServer, kidney_stones: StructuralCausalModel
) -> None:
    registry = AgentRegistry(
        Credentials(
            openai_api_key=KEY,
            openai_base_url=server.openai_url,
            anthropic_api_key=KEY,
            anthropic_base_url=server.url,
        )
    )
    server.script.append(Scripted('{"explanation": "Simpson", "value": 0.05, "adjustment_set": ["stone"]}'))
    asked = ask(kidney_stones, treatment="treatment", outcome="success", treated=1, control=0)
    answer = registry.get(kind).answer(kidney_stones, asked)
    registry.close()
    assert (answer.agent, answer.value, answer.adjustment_set, answer.explanation) == (
        kind,
        0.05,
        ("stone",),
        "Simpson",
    )
    assert answer.usage is not None
    assert answer.usage.input_tokens == 120
