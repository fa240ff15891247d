"""Jobs: how they are submitted and what each kind computes."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeAlias

import msgspec

from causal_ui_gym.agents import Comparison
from causal_ui_gym.application.agents import ComparisonPlan, Progress, run_comparison
from causal_ui_gym.application.answering import content_hash
from causal_ui_gym.application.answers import Answer
from causal_ui_gym.application.errors import Invalid, Unavailable
from causal_ui_gym.application.queries import Query
from causal_ui_gym.application.records import Job, new_id, now
from causal_ui_gym.application.services import Services
from causal_ui_gym.engine import ModelSpecification

STEP_SECONDS = 900.0
"""Longest wait of one step of a job for the device."""
PROGRESS_SECONDS = 0.5

Report = Callable[[float, str], Awaitable[None]]
"""Tells the share done (0 to 1) and what is being done; raises when the job is no longer ours."""


class ExperimentRun(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="experiment_run"):
    """Answers all questions of an experiment, as it was when the run was asked for."""

    model: ModelSpecification
    queries: tuple[Query, ...]


class AgentComparison(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="agent_comparison"):
    """Puts the same generated questions to several agents and scores them."""

    model: ModelSpecification
    plan: ComparisonPlan
    salt: str
    """Agents need not answer the same twice, so that no two comparisons share a result."""


class RunResult(msgspec.Struct, frozen=True, kw_only=True):
    """One answer per question, in their order."""

    answers: tuple[Answer, ...]


Work: TypeAlias = AgentComparison | ExperimentRun

_decode_answer: Callable[[bytes], Answer] = msgspec.json.Decoder(Answer).decode
_decode_work: Callable[[bytes], Work] = msgspec.json.Decoder(Work).decode


async def submit(services: Services, owner: str, work: Work, *, subject: str | None, trace_parent: str | None) -> Job:
    """Store a job, then hand it to the queue. Once stored it is never lost: a sweep delivers what the queue missed."""
    job = Job(
        id=new_id("job"),
        owner=owner,
        kind=str(work.__struct_config__.tag),
        body=msgspec.json.encode(work),
        result_key=content_hash(work, services.answering.precision),
        subject=subject,
        created_at=now(),
    )
    await services.store.add_job(job)
    await deliver(services, job.id, trace_parent)
    return job


async def deliver(services: Services, job_id: str, trace_parent: str | None = None) -> None:
    """Hand a job to the queue; when it cannot be reached, the sweep tries again."""
    try:
        await services.queue.send(job_id, trace_parent)
        await services.store.mark_dispatched(job_id)
    except Unavailable:
        return


async def perform(services: Services, job: Job, report: Report) -> bytes:
    """The result of a job, as JSON. Steps that an earlier attempt finished are not computed again."""
    done = await services.store.result(job.result_key)
    if done is not None:
        return done
    try:
        work = _decode_work(job.body)
    except msgspec.ValidationError as error:
        raise Invalid("unreadable_job", f"this version cannot read the job: {error}") from error
    if isinstance(work, AgentComparison):
        return msgspec.json.encode(await _compare_agents(services, job.owner, work, report))
    return msgspec.json.encode(await _run_experiment(services, work, report))


async def _run_experiment(services: Services, work: ExperimentRun, report: Report) -> RunResult:
    answers: list[Answer] = []
    model_hash, _ = await services.answering.model(work.model)
    for number, query in enumerate(work.queries):
        await report(number / len(work.queries), f"question {number + 1} of {len(work.queries)}")
        key = content_hash(model_hash, query)
        kept = await services.store.result(key)
        if kept is None:
            answer = await services.answering.answer(work.model, query, timeout=STEP_SECONDS)
            await services.store.add_result(key, msgspec.json.encode(answer))
        else:
            answer = _decode_answer(kept)
        answers.append(answer)
    return RunResult(answers=tuple(answers))


async def _compare_agents(services: Services, owner: str, work: AgentComparison, report: Report) -> Comparison:
    _, model = await services.answering.model(work.model)
    agents = [await services.agents.agent(owner, name) for name in work.plan.agents]
    progress = Progress()
    comparing = asyncio.create_task(asyncio.to_thread(run_comparison, agents, model, work.plan, progress))
    try:
        while not comparing.done():
            await report(progress.done / progress.total, f"answer {progress.done} of {progress.total}")
            await asyncio.wait({comparing}, timeout=PROGRESS_SECONDS)
        return comparing.result()
    finally:
        progress.stopped = True
