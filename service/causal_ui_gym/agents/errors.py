"""Errors of the agents: each names the thing, what was given, what is allowed and what to do.

AgentError
 ├─ AgentConfigurationError   a configuration that can never work
 ├─ UnknownAgent              no agent of that name; the message lists those that exist
 ├─ AgentExists               the name is taken
 ├─ BudgetExceeded            the next request could pass the agent's token or cost limit
 └─ QuestionError             no question of the asked kind can be made from this model
"""


class AgentError(Exception):
    """Base of every error of this package. `code` is stable and safe to show to a client."""

    code = "agent_error"


class AgentConfigurationError(AgentError):
    """The configuration of an agent is contradictory or incomplete."""

    code = "agent_configuration"


class UnknownAgent(AgentError, LookupError):
    """No agent has the given name."""

    code = "unknown_agent"


class AgentExists(AgentError):
    """An agent of the given name exists already."""

    code = "agent_exists"


class BudgetExceeded(AgentError):
    """The agent's token or cost limit leaves no room for another request."""

    code = "budget_exceeded"


class QuestionError(AgentError):
    """No question of the asked kind can be made from the model."""

    code = "question"
