"""Configurations of agents: what a person or an API caller writes to name one.

API keys and base URLs are not in here: a caller who could set the base URL could have the operator's key sent to it.
"""

import re
from typing import TypeAlias

import msgspec

from .budget import BudgetLimits
from .errors import AgentConfigurationError
from .provider import DEFAULT_RETRIES, DEFAULT_TIMEOUT_SECONDS

DEFAULT_OPENAI_MODEL = "gpt-5.4-mini"
DEFAULT_ANTHROPIC_MODEL = "claude-haiku-4-5"
DEFAULT_BUDGET = BudgetLimits(max_tokens=1_000_000)

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}")


class _Named(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"):
    name: str

    def __post_init__(self) -> None:
        if _NAME.fullmatch(self.name) is None:
            raise AgentConfigurationError(
                f"name={self.name!r}: use 1 to 64 letters, digits, '.', '_', ':', '/' and '-', starting with a letter "
                "or digit"
            )


class OracleConfiguration(_Named, frozen=True, kw_only=True, tag="oracle"):
    """Answers with the engine's own do-calculus: the upper bound of every table."""


class CorrelationalConfiguration(_Named, frozen=True, kw_only=True, tag="correlational"):
    """Confuses seeing with doing: answers every question with the observational contrast."""


class RandomConfiguration(_Named, frozen=True, kw_only=True, tag="random"):
    """Answers at random: the lower bound. Equal seeds and questions give equal answers."""

    seed: int = 0


class _LanguageModelConfiguration(_Named, frozen=True, kw_only=True):
    timeout_seconds: float = DEFAULT_TIMEOUT_SECONDS
    retries: int = DEFAULT_RETRIES
    max_output_tokens: int = 4096
    budget: BudgetLimits = DEFAULT_BUDGET

    def __post_init__(self) -> None:
        super().__post_init__()
        for field, low, high in (("timeout_seconds", 0.01, 600), ("retries", 0, 10), ("max_output_tokens", 1, 128_000)):
            given = getattr(self, field)
            if not low <= given <= high:
                raise AgentConfigurationError(f"{field}={given!r} of agent {self.name!r}: allowed is {low} to {high}")


class OpenAIConfiguration(_LanguageModelConfiguration, frozen=True, kw_only=True, tag="openai"):
    """A model behind the OpenAI Chat Completions API, or a server that imitates it.

    `timeout_seconds` limits each attempt, `retries` counts further attempts, `max_output_tokens` includes the
    model's hidden reasoning. The default budget is a million tokens in the agent's life.
    """

    model: str = DEFAULT_OPENAI_MODEL


class AnthropicConfiguration(_LanguageModelConfiguration, frozen=True, kw_only=True, tag="anthropic"):
    """A model behind the Anthropic Messages API; fields as in `OpenAIConfiguration`."""

    model: str = DEFAULT_ANTHROPIC_MODEL


AgentConfiguration: TypeAlias = (
    OracleConfiguration
    | CorrelationalConfiguration
    | RandomConfiguration
    | OpenAIConfiguration
    | AnthropicConfiguration
)
"""Any configuration; the field `kind` tells which: `msgspec.convert({"kind": "random", "name": "r"}, AgentConfiguration)`."""


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """The operator's access to the providers. A provider whose key is None is not offered."""

    openai_api_key: str | None = None
    openai_base_url: str = "https://api.openai.com/v1"
    anthropic_api_key: str | None = None
    anthropic_base_url: str = "https://api.anthropic.com"

    def __repr__(self) -> str:
        return f"Credentials(openai={self.openai_api_key is not None}, anthropic={self.anthropic_api_key is not None})"
