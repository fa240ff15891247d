"""Several agents, the same questions: answers, scores and beliefs side by side."""

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

import msgspec

from causal_ui_gym.engine.model import StructuralCausalModel

from .agent import Agent
from .belief import BeliefStep, BeliefTrajectory, interventions_for
from .errors import BudgetExceeded, QuestionError
from .grading import grade
from .ground_truth import experiment_of, observe, truth
from .question import Answer, NoAnswer, Observation, Question
from .scores import AgentScore, GradedAnswer, score

Progress = Callable[[int, int], None]


class Comparison(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything a report needs; JSON by `msgspec.json.encode`.

    `scores` is in the order in which agents were given; `answers` question by question in that order.
    """

    title: str
    scores: tuple[AgentScore, ...]
    answers: tuple[GradedAnswer, ...]
    trajectories: tuple[BeliefTrajectory, ...] = ()


def answer_or_none(
    agent: Agent, model: StructuralCausalModel, question: Question, observations: Sequence[Observation] = ()
) -> Answer:
    """The agent's answer, with an exhausted budget recorded as no answer in place of an exception."""
    try:
        return agent.answer(model, question, observations)
    except BudgetExceeded as error:
        why = NoAnswer(reason="budget_exceeded", detail=str(error))
        return Answer(question_id=question.id, agent=agent.name, no_answer=why)


def belief_trajectory(
    agent: Agent,
    model: StructuralCausalModel,
    question: Question,
    *,
    interventions: Sequence[Mapping[str, float]] | None = None,
    units: int = 100,
    seed: int = 0,
) -> BeliefTrajectory:
    """The agent's belief before the first and after each of a series of experiments.

    Args:
        agent: who is asked.
        model: the world in which the experiments are run.
        question: a yes/no question, asked anew at each step.
        interventions: one experiment each; unless given, control and treated level in turn, 8 in all.
        units: units measured in each experiment.
        seed: of the experiments. All agents given the same seed see the same data.

    Raises:
        QuestionError: the question is numeric and so has no belief.
        QueryError: an intervention names a variable or a level that the model does not have.
    """
    if question.form != "yes_no":
        raise QuestionError(f"question {question.id} is numeric; a belief trajectory needs a yes/no question")
    planned = interventions_for(question, 8) if interventions is None else interventions
    seen: list[Observation] = []
    steps = [BeliefStep(step=0, observation=None, answer=answer_or_none(agent, model, question))]
    for step, intervention in enumerate(planned, 1):
        seen.append(observe(model, intervention, units=units, seed=seed * 1_000_003 + step))
        answer = answer_or_none(agent, model, question, tuple(seen))
        steps.append(BeliefStep(step=step, observation=seen[-1], answer=answer))
    return BeliefTrajectory(agent=agent.name, question=question, truth=truth(model, question).yes, steps=tuple(steps))


def compare(
    agents: Sequence[Agent],
    model: StructuralCausalModel,
    questions: Sequence[Question],
    *,
    title: str = "Comparison of agents",
    belief_question: Question | None = None,
    interventions: Sequence[Mapping[str, float]] | None = None,
    units: int = 100,
    seed: int = 0,
    concurrency: int = 8,
    on_progress: Progress = lambda done, total: None,
) -> Comparison:
    """Put all questions to all agents and score the answers.

    Args:
        agents: at least one, with different names.
        model, questions: what is asked.
        title: heading of the report.
        belief_question: yes/no question whose belief is followed over experiments; none unless given.
        interventions, units, seed: of those experiments, as in `belief_trajectory`.
        concurrency: questions in flight at once, 8 unless given.
        on_progress: called as (done, total) after every question and trajectory, one call at a time, from any thread.
            If it raises, no further question is asked and its exception comes out here: that is how to cancel.

    Raises:
        QuestionError: no agents, no questions, two agents of one name, or a numeric `belief_question`.
        QueryError: a question or an intervention names a variable or a level that the model does not have. Nothing has
            been asked then.
    """
    names = [agent.name for agent in agents]
    if not agents or not questions:
        raise QuestionError(f"{len(agents)} agents and {len(questions)} questions given; give at least one of each")
    if len(set(names)) < len(names):
        raise QuestionError(f"agents {', '.join(names)} repeat a name; each needs its own")
    if belief_question is not None and belief_question.form != "yes_no":
        raise QuestionError(f"belief_question {belief_question.id} is numeric; give a yes/no question")
    for intervention in interventions or ():
        model.intervene(experiment_of(intervention))
    truths = {question.id: truth(model, question) for question in questions}
    total = len(agents) * (len(questions) + (belief_question is not None))
    done = 0
    lock = threading.Lock()

    def report() -> None:
        nonlocal done
        with lock:
            done += 1
            on_progress(done, total)

    def ask(question: Question, agent: Agent) -> GradedAnswer:
        answer = answer_or_none(agent, model, question)
        graded = grade(model, question, truths[question.id], answer)
        report()
        return graded

    def follow(agent: Agent, question: Question) -> BeliefTrajectory:
        trajectory = belief_trajectory(agent, model, question, interventions=interventions, units=units, seed=seed)
        report()
        return trajectory

    with ThreadPoolExecutor(concurrency, thread_name_prefix="agents") as pool:
        asked = [pool.submit(ask, question, agent) for question in questions for agent in agents]
        followed = [pool.submit(follow, agent, belief_question) for agent in agents] if belief_question else []
        try:
            answers = tuple(future.result() for future in asked)
            trajectories = tuple(future.result() for future in followed)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    scores = tuple(score(name, [one for one in answers if one.answer.agent == name]) for name in names)
    return Comparison(title=title, scores=scores, answers=answers, trajectories=trajectories)
