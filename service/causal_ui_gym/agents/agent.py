"""The one thing every agent can do."""

from collections.abc import Sequence
from typing import Protocol

from causal_ui_gym.engine.model import StructuralCausalModel

from .question import Answer, Observation, Question


class Agent(Protocol):
    """Whoever answers questions about a causal model."""

    @property
    def name(self) -> str:
        """Name in tables and reports."""
        ...

    def answer(
        self, model: StructuralCausalModel, question: Question, observations: Sequence[Observation] = ()
    ) -> Answer:
        """Answer one question, given what experiments have shown so far. May be called from several threads.

        Whatever goes wrong with a provider is a recorded `no_answer`, never an exception.

        Raises:
            BudgetExceeded: the agent may not spend more. Nothing was sent.
        """
        ...

    def close(self) -> None:
        """Close connections, if there are any."""
        ...
