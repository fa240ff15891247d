"""Named agents, made from configurations."""

import threading

from .agent import Agent
from .budget import Budget
from .builtin import CorrelationalAgent, OracleAgent, RandomAgent
from .configuration import (
    AgentConfiguration,
    AnthropicConfiguration,
    CorrelationalConfiguration,
    Credentials,
    OpenAIConfiguration,
    OracleConfiguration,
    RandomConfiguration,
)
from .errors import AgentConfigurationError, AgentExists, UnknownAgent
from .language_model import LanguageModelAgent
from .provider import Provider

BUILT_IN: tuple[AgentConfiguration, ...] = (
    OracleConfiguration(name="oracle"),
    CorrelationalConfiguration(name="correlational"),
    RandomConfiguration(name="random"),
)


class AgentRegistry:
    """The agents on offer; safe to share between threads.

    Holds the built-in agents from the start, and "openai" and "anthropic" where their key is given. An agent is made when
    it is first asked for, and keeps its budget from then on.

    Args:
        credentials: access to the providers; none unless given.
        shared_budget: what all language-model agents may spend together, in this registry and in any other that is given
            the same budget. Whoever may register agents may register many, so an operator whose key they use wants one.
            No limit unless given.
    """

    def __init__(self, credentials: Credentials | None = None, *, shared_budget: Budget | None = None) -> None:
        self._credentials = credentials or Credentials()
        self._shared_budget = shared_budget
        self._lock = threading.RLock()
        self._configurations: dict[str, AgentConfiguration] = {}
        self._agents: dict[str, Agent] = {}
        for configuration in BUILT_IN:
            self.register(configuration)
        if self._credentials.openai_api_key:
            self.register(OpenAIConfiguration(name="openai"))
        if self._credentials.anthropic_api_key:
            self.register(AnthropicConfiguration(name="anthropic"))

    def configurations(self) -> tuple[AgentConfiguration, ...]:
        """Configurations of all agents, by name."""
        with self._lock:
            return tuple(self._configurations[name] for name in sorted(self._configurations))

    def register(self, configuration: AgentConfiguration) -> None:
        """Offer another agent.

        Raises:
            AgentExists: the name is taken.
            AgentConfigurationError: its provider has no API key here.
        """
        self._credentials_of(configuration)
        with self._lock:
            if configuration.name in self._configurations:
                raise AgentExists(
                    f"an agent called {configuration.name!r} exists already; choose another name, taken are "
                    f"{', '.join(sorted(self._configurations))}"
                )
            self._configurations[configuration.name] = configuration

    def get(self, name: str) -> Agent:
        """The agent of that name.

        Raises:
            UnknownAgent: there is none; the message lists those that exist.
        """
        with self._lock:
            self._require(name)
            if name not in self._agents:
                self._agents[name] = self._create(self._configurations[name])
            return self._agents[name]

    def remove(self, name: str) -> None:
        """Stop offering an agent and close it. Raises `UnknownAgent`."""
        with self._lock:
            self._require(name)
            del self._configurations[name]
            agent = self._agents.pop(name, None)
        if agent is not None:
            agent.close()

    def close(self) -> None:
        """Close every agent that was made."""
        with self._lock:
            for agent in self._agents.values():
                agent.close()
            self._agents.clear()

    def _require(self, name: str) -> None:
        if name not in self._configurations:
            raise UnknownAgent(f"no agent is called {name!r}; there are {', '.join(sorted(self._configurations))}")

    def _credentials_of(self, configuration: AgentConfiguration) -> tuple[str, str]:
        match configuration:
            case OpenAIConfiguration():
                key, url, setting = (
                    self._credentials.openai_api_key, self._credentials.openai_base_url, "OPENAI_API_KEY"
                )  # fmt: skip
            case AnthropicConfiguration():
                key, url, setting = (
                    self._credentials.anthropic_api_key, self._credentials.anthropic_base_url, "ANTHROPIC_API_KEY"
                )  # fmt: skip
            case _:
                return "", ""
        if not key:
            raise AgentConfigurationError(
                f"agent {configuration.name!r} needs an API key and {setting} is not set; set it, or use a built-in kind: "
                "oracle, correlational, random"
            )
        return key, url

    def _create(self, configuration: AgentConfiguration) -> Agent:
        match configuration:
            case OracleConfiguration(name=name):
                return OracleAgent(name)
            case CorrelationalConfiguration(name=name):
                return CorrelationalAgent(name)
            case RandomConfiguration(name=name, seed=seed):
                return RandomAgent(name, seed=seed)
        return LanguageModelAgent(
            configuration.name,
            self._provider(configuration),
            limits=configuration.budget,
            shared_budget=self._shared_budget,
            max_output_tokens=configuration.max_output_tokens,
        )

    def _provider(self, configuration: OpenAIConfiguration | AnthropicConfiguration) -> Provider:
        # Imported on use: the SDKs take a second to import, and most deployments need at most one.
        if isinstance(configuration, OpenAIConfiguration):
            from .openai_provider import OpenAIProvider as provider
        else:
            from .anthropic_provider import AnthropicProvider as provider  # type: ignore[assignment]
        key, url = self._credentials_of(configuration)
        return provider(
            model=configuration.model,
            api_key=key,
            base_url=url,
            timeout_seconds=configuration.timeout_seconds,
            retries=configuration.retries,
        )
