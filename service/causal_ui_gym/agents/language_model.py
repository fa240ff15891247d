"""Agents that ask a language model, whichever provider serves it."""

from collections.abc import Sequence

from causal_ui_gym.engine.model import StructuralCausalModel

from .briefing import SYSTEM, briefing
from .budget import Budget, BudgetLimits
from .provider import Provider, ProviderFailure
from .question import Answer, NoAnswer, Observation, Question, Usage
from .reply import MalformedReply, read_reply, reply_schema

_CHARACTERS_PER_TOKEN = 3  # low for English, so that reservations err on the large side


class LanguageModelAgent:
    """Puts a briefing to a provider and reads its structured reply.

    Args:
        name: name in tables and reports.
        provider: who is asked; closed with the agent.
        limits: the agent's budget over its life.
        shared_budget: one that other agents draw on too; none unless given.
        max_output_tokens: longest reply, hidden reasoning included.
    """

    def __init__(
        self,
        name: str,
        provider: Provider,
        *,
        limits: BudgetLimits,
        max_output_tokens: int,
        shared_budget: Budget | None = None,
    ) -> None:
        self.name = name
        self.budget = Budget(f"agent {name!r}", limits)
        self._shared_budget = shared_budget or Budget("shared", BudgetLimits())
        self._provider = provider
        self._max_output_tokens = max_output_tokens

    def close(self) -> None:
        self._provider.close()

    def answer(
        self, model: StructuralCausalModel, question: Question, observations: Sequence[Observation] = ()
    ) -> Answer:
        """See `Agent.answer`."""
        text = briefing(model, question, observations)
        schema = reply_schema(question.form)
        largest_input = (len(SYSTEM) + len(text) + len(str(schema))) // _CHARACTERS_PER_TOKEN
        sizes = {"input_tokens": largest_input, "output_tokens": self._max_output_tokens}
        with self._shared_budget.reserve(**sizes) as shared, self.budget.reserve(**sizes) as held:
            try:
                completion = self._provider.complete(
                    system=SYSTEM, user=text, schema=schema, max_output_tokens=self._max_output_tokens
                )
            except ProviderFailure as failure:
                usage = None
                if failure.usage is not None:
                    shared.settle(*failure.usage)
                    usage = held.settle(*failure.usage)
                elif not failure.billed:
                    shared.release()
                    held.release()
                return self._no_answer(question, NoAnswer(reason=failure.reason, detail=failure.detail), usage)
            shared.settle(completion.input_tokens, completion.output_tokens)
            usage = held.settle(completion.input_tokens, completion.output_tokens)
        try:
            reply = read_reply(completion.text, question.form)
            self._check_names(model, reply.adjustment_set)
        except MalformedReply as error:
            return self._no_answer(question, NoAnswer(reason="malformed", detail=str(error)[:300]), usage)
        return Answer(
            question_id=question.id,
            agent=self.name,
            probability=reply.probability,
            value=reply.value,
            adjustment_set=reply.adjustment_set,
            explanation=reply.explanation,
            usage=usage,
        )

    def _check_names(self, model: StructuralCausalModel, adjustment_set: tuple[str, ...] | None) -> None:
        unknown = sorted(set(adjustment_set or ()) - set(model.names))
        if unknown:
            raise MalformedReply(f"adjustment_set names {', '.join(map(repr, unknown))}, which the model does not have")

    def _no_answer(self, question: Question, why: NoAnswer, usage: Usage | None) -> Answer:
        return Answer(question_id=question.id, agent=self.name, no_answer=why, usage=usage)
