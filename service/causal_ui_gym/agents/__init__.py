"""Agents that reason about causal models, and how well they do.

    from causal_ui_gym import catalogue
    from causal_ui_gym.agents import AgentRegistry, Credentials, compare, generate_questions, report
    from causal_ui_gym.engine import StructuralCausalModel

    model = StructuralCausalModel.from_specification(catalogue.load("kidney-stones").specification)
    registry = AgentRegistry(Credentials(openai_api_key=...))          # no key: built-in agents only
    questions = generate_questions(model, count=12, seed=0)
    comparison = compare([registry.get("oracle"), registry.get("correlational")], model, questions)
    report.html_report(comparison)

Stable signatures, for whoever puts them behind HTTP or a queue:

- `AgentRegistry(credentials, shared_budget=None)`: `.configurations()`, `.register(configuration)`, `.get(name)`, `.remove(name)`, `.close()`.
  `shared_budget`, a `Budget`, bounds what all agents of all registries that share it spend. `AgentConfiguration` is a msgspec tagged union over the field `kind`
  (oracle, correlational, random, openai, anthropic): `msgspec.convert(body, AgentConfiguration)`.
- `ask(model, *, treatment, outcome, treated, control, rung="intervention", form="numeric") -> Question`
- `generate_questions(model, *, count=12, seed=0, rungs=RUNGS, forms=FORMS) -> tuple[Question, ...]`
- `agent.answer(model, question, observations=()) -> Answer`; raises `BudgetExceeded`, records every other failure.
- `truth(model, question) -> Truth`; `grade(model, question, truth, answer) -> GradedAnswer`; `score(name, graded)`
- `observe(model, intervention, *, units=200, seed=0) -> Observation`
- `belief_trajectory(agent, model, question, *, interventions=None, units=100, seed=0) -> BeliefTrajectory`
- `compare(agents, model, questions, *, title, belief_question=None, interventions=None, units=100, seed=0,
  concurrency=8, on_progress) -> Comparison`
- `report.html_report`, `report.scores_csv`, `report.answers_csv`, `report.latex_table`: `Comparison -> str`. Import the
  module when a report is asked for: it brings matplotlib.

All calls block; run them in a worker thread. A language model's call takes at most (retries + 1) time-outs plus the
back-off between them. All structs are msgspec and encode to JSON. Errors derive from `AgentError`, with a stable `code`.
"""

from .agent import Agent
from .belief import BeliefStep, BeliefTrajectory
from .budget import Budget, BudgetLimits
from .comparison import Comparison, belief_trajectory, compare
from .configuration import (
    AgentConfiguration,
    AnthropicConfiguration,
    CorrelationalConfiguration,
    Credentials,
    OpenAIConfiguration,
    OracleConfiguration,
    RandomConfiguration,
)
from .errors import AgentConfigurationError, AgentError, AgentExists, BudgetExceeded, QuestionError, UnknownAgent
from .grading import grade
from .ground_truth import observe, truth
from .question import FORMS, RUNGS, Answer, Form, NoAnswer, NoAnswerReason, Observation, Question, Rung, Usage
from .questions import ask, generate_questions
from .registry import AgentRegistry
from .scores import AgentScore, GradedAnswer, Truth, score

__all__ = [
    "FORMS",
    "RUNGS",
    "Agent",
    "AgentConfiguration",
    "AgentConfigurationError",
    "AgentError",
    "AgentExists",
    "AgentRegistry",
    "AgentScore",
    "Answer",
    "AnthropicConfiguration",
    "BeliefStep",
    "BeliefTrajectory",
    "Budget",
    "BudgetExceeded",
    "BudgetLimits",
    "Comparison",
    "CorrelationalConfiguration",
    "Credentials",
    "Form",
    "GradedAnswer",
    "NoAnswer",
    "NoAnswerReason",
    "Observation",
    "OpenAIConfiguration",
    "OracleConfiguration",
    "Question",
    "QuestionError",
    "RandomConfiguration",
    "Rung",
    "Truth",
    "UnknownAgent",
    "Usage",
    "ask",
    "belief_trajectory",
    "compare",
    "generate_questions",
    "grade",
    "observe",
    "score",
    "truth",
]
