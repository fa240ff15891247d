"""Agents of a caller: the built-in ones, those of the operator's keys, and those the caller registered."""

import asyncio
from collections import OrderedDict
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from causal_ui_gym.agents import (
    Agent,
    AgentConfiguration,
    AgentRegistry,
    Answer,
    Budget,
    BudgetLimits,
    Comparison,
    Credentials,
    Form,
    GradedAnswer,
    Question,
    Rung,
    ask,
    compare,
    generate_questions,
    grade,
    truth,
)
from causal_ui_gym.application.errors import Conflict, NotFound
from causal_ui_gym.application.ports import AgentStore
from causal_ui_gym.application.queries import NodeName, Seed
from causal_ui_gym.engine import StructuralCausalModel
from causal_ui_gym.settings import Settings

MOST_PER_OWNER = 50
OWNERS_KEPT = 1000

_decode = msgspec.json.Decoder(AgentConfiguration).decode


class ContrastQuestion(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A question to an agent about one contrast, on one rung of the ladder of causation."""

    treatment: NodeName
    outcome: NodeName
    treated: float = 1.0
    control: float = 0.0
    rung: Rung = "intervention"
    form: Form = "numeric"

    def put(self, model: StructuralCausalModel) -> Question:
        """Raises QuestionError or QueryError."""
        return ask(
            model,
            treatment=self.treatment,
            outcome=self.outcome,
            treated=self.treated,
            control=self.control,
            rung=self.rung,
            form=self.form,
        )


class ComparisonPlan(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a comparison asks; with ``belief`` the agents' belief in it is followed over simulated experiments."""

    agents: Annotated[tuple[str, ...], Meta(min_length=1, max_length=20)]
    questions: Annotated[int, Meta(ge=1, le=500)] = 12
    title: Annotated[str, Meta(max_length=200)] = "Comparison of agents"
    belief: ContrastQuestion | None = None
    units: Annotated[int, Meta(ge=1, le=100_000)] = 100
    seed: Seed = 0


class Agents:
    """The registries of all callers. An agent's budget lasts as long as its process."""

    def __init__(self, settings: Settings, store: AgentStore) -> None:
        self._credentials = Credentials(
            openai_api_key=settings.openai_api_key,
            openai_base_url=settings.openai_base_url,
            anthropic_api_key=settings.anthropic_api_key,
            anthropic_base_url=settings.anthropic_base_url,
        )
        # One purse for the operator's keys: a caller chooses the budgets of the agents it registers.
        self._budget = Budget("all agents together", BudgetLimits(max_tokens=settings.agent_token_budget))
        self._store = store
        self._registries: OrderedDict[str, AgentRegistry] = OrderedDict()
        self._offered = {one.name for one in AgentRegistry(self._credentials).configurations()}
        self._changing = asyncio.Lock()

    async def configurations(self, owner: str) -> tuple[AgentConfiguration, ...]:
        """Everything the caller may ask, by name."""
        async with self._changing:
            return (await self._registry(owner)).configurations()

    async def register(self, owner: str, configuration: AgentConfiguration) -> None:
        """Raises AgentExists, AgentConfigurationError or Conflict."""
        async with self._changing:
            registry = await self._registry(owner)
            if len(await self._store.agents(owner)) >= MOST_PER_OWNER:
                raise Conflict("too_many_agents", f"{MOST_PER_OWNER} agents are registered already; remove one first")
            registry.register(configuration)
            try:
                await self._store.add_agent(owner, configuration.name, msgspec.json.encode(configuration))
            except BaseException:
                registry.remove(configuration.name)
                raise

    async def remove(self, owner: str, name: str) -> None:
        """Raises NotFound for an agent that the caller has not registered."""
        async with self._changing:
            registry = await self._registry(owner)
            if name not in {known for known, _ in await self._store.agents(owner)}:
                raise NotFound("unknown_agent", f"you have registered no agent {name!r}; built-in ones stay")
            await self._store.remove_agent(owner, name)
            registry.remove(name)

    async def agent(self, owner: str, name: str) -> Agent:
        """Raises UnknownAgent."""
        async with self._changing:
            return (await self._registry(owner)).get(name)

    async def query(
        self, owner: str, name: str, model: StructuralCausalModel, question: ContrastQuestion
    ) -> GradedAnswer:
        """One agent's answer beside the truth."""
        agent = await self.agent(owner, name)

        def answer() -> GradedAnswer:
            put = question.put(model)
            given: Answer = agent.answer(model, put)
            return grade(model, put, truth(model, put), given)

        return await asyncio.to_thread(answer)

    async def _registry(self, owner: str) -> AgentRegistry:
        """The owner's registry, brought in line with the store: another process may have changed it."""
        registry = self._registries.get(owner)
        if registry is None:
            registry = self._registries[owner] = AgentRegistry(self._credentials, shared_budget=self._budget)
            if len(self._registries) > OWNERS_KEPT:
                self._registries.popitem(last=False)[1].close()
        self._registries.move_to_end(owner)
        stored = dict(await self._store.agents(owner))
        known = {configuration.name for configuration in registry.configurations()}
        for name, body in stored.items():
            if name not in known:
                registry.register(_decode(body))
        for name in known - set(stored) - self._offered:
            registry.remove(name)
        return registry


def run_comparison(
    agents: list[Agent], model: StructuralCausalModel, plan: ComparisonPlan, report: "Progress"
) -> Comparison:
    """Put the same questions to all agents; blocks."""
    questions = generate_questions(model, count=plan.questions, seed=plan.seed)
    belief = None if plan.belief is None else msgspec.structs.replace(plan.belief, form="yes_no").put(model)
    return compare(
        agents,
        model,
        questions,
        title=plan.title,
        belief_question=belief,
        units=plan.units,
        seed=plan.seed,
        on_progress=report,
    )


class Progress:
    """Carries progress from the threads of a comparison to the event loop, and a stop the other way."""

    def __init__(self) -> None:
        self.done, self.total = 0, 1
        self.stopped = False

    def __call__(self, done: int, total: int) -> None:
        if self.stopped:
            raise InterruptedError("the comparison is no longer wanted")
        self.done, self.total = done, total
