"""How an agent's belief moves as it sees one experiment after another."""

from collections.abc import Sequence

import msgspec

from .question import Answer, Observation, Question


class BeliefStep(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The agent's answer after `step` experiments; `observation` is the last of them (None before the first)."""

    step: int
    observation: Observation | None
    answer: Answer


class BeliefTrajectory(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Beliefs of one agent in the yes of one question, before and after each experiment."""

    agent: str
    question: Question
    truth: bool
    steps: tuple[BeliefStep, ...]

    @property
    def beliefs(self) -> tuple[float | None, ...]:
        """One belief per step, from step 0; None where the agent gave no answer."""
        return tuple(step.answer.probability for step in self.steps)


def interventions_for(question: Question, steps: int) -> tuple[dict[str, float], ...]:
    """The usual series of experiments on a question: control and treated in turn, `steps` in all."""
    levels: Sequence[float] = (question.control, question.treated)
    return tuple({question.treatment: levels[step % 2]} for step in range(steps))
