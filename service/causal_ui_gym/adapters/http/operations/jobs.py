"""Jobs: run an experiment, follow, cancel, fetch the result."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import msgspec

from causal_ui_gym.adapters.http.job_wire import JobPage, JobQuery, JobView, RunPage, RunView, job_view
from causal_ui_gym.adapters.http.operation import Call, EventStream, Operation, Reply
from causal_ui_gym.adapters.http.operations.experiments import body_of
from causal_ui_gym.adapters.http.wire import PageQuery, encode_cursor
from causal_ui_gym.adapters.telemetry.traces import current_trace_parent
from causal_ui_gym.application.errors import Conflict, Invalid, Unavailable
from causal_ui_gym.application.jobs import ExperimentRun, RunResult, submit
from causal_ui_gym.application.records import ENDED, Job, JobState

LOOK_SECONDS = 0.25
HEARTBEAT_LOOKS = 60

_decode_run = msgspec.json.Decoder(RunResult).decode


async def run_experiment(call: Call) -> Reply:
    experiment = await call.services.store.experiment(call.caller, call.path["experiment"])
    body = body_of(experiment)
    if not body.queries:
        raise Invalid("no_queries", "this experiment asks nothing; give it queries, then run it")
    work = ExperimentRun(model=body.model, queries=body.queries)
    job = await submit(call.services, call.caller, work, subject=experiment.id, trace_parent=current_trace_parent())
    return Reply(value=job_view(job), headers={"location": f"/api/v1/jobs/{job.id}"})


async def results(call: Call) -> Reply:
    experiment = await call.services.store.experiment(call.caller, call.path["experiment"])
    query: PageQuery = call.query or PageQuery()
    found = await call.services.store.jobs(call.caller, query.page(), experiment.id)
    items, more = found[: query.limit], len(found) > query.limit
    runs = []
    for job in items:
        raw = await call.services.store.result(job.result_key) if job.state is JobState.SUCCEEDED else None
        runs.append(RunView(job=job_view(job), answers=_decode_run(raw).answers if raw else None))
    return Reply(value=RunPage(items=tuple(runs), next=_cursor(items) if more else None))


async def list_page(call: Call) -> Reply:
    query: JobQuery = call.query or JobQuery()
    found = await call.services.store.jobs(call.caller, query.page(), query.experiment)
    items, more = found[: query.limit], len(found) > query.limit
    page = JobPage(items=tuple(job_view(job) for job in items), next=_cursor(items) if more else None)
    return Reply(value=page)


async def read(call: Call) -> Reply:
    return Reply(value=job_view(await call.services.store.job(call.caller, call.path["job"])))


async def cancel(call: Call) -> Reply:
    return Reply(value=job_view(await call.services.store.cancel(call.caller, call.path["job"])))


async def result(call: Call) -> Reply:
    job = await call.services.store.job(call.caller, call.path["job"])
    if job.state is not JobState.SUCCEEDED:
        raise Conflict("no_result", f"job {job.id} is {job.state}; only a succeeded one has a result")
    return Reply(json=await call.services.store.result(job.result_key))


async def events(call: Call) -> EventStream:
    job = await call.services.store.job(call.caller, call.path["job"])
    last = call.headers.get("last-event-id", "")
    return EventStream(_events(call, job, int(last) if last.isdecimal() and len(last) < 12 else -1))


async def _events(call: Call, job: Job, seen: int) -> AsyncIterator[bytes]:
    """A ``progress`` event for every change after ``seen``, then one ``end``."""
    looks = 0
    while True:
        if job.sequence > seen:
            seen = job.sequence
            name = "end" if job.state in ENDED else "progress"
            data = msgspec.json.encode(job_view(job))
            yield f"event: {name}\nid: {seen}\ndata: ".encode() + data + b"\n\n"
        if job.state in ENDED or call.services.lifecycle.draining:
            return
        looks += 1
        if looks % HEARTBEAT_LOOKS == 0:
            yield b": still here\n\n"
        await asyncio.sleep(LOOK_SECONDS)
        with contextlib.suppress(Unavailable):
            job = await call.services.store.job(call.caller, job.id)


def _cursor(items: list[Job]) -> str:
    return encode_cursor(items[-1].created_at, items[-1].id)


OPERATIONS = (
    Operation(
        method="POST",
        path="/experiments/{experiment}/run",
        name="runExperiment",
        summary="Answer all questions of an experiment in the background",
        tag="experiments",
        handler=run_experiment,
        status=202,
        answer=JobView,
        answer_headers=("location",),
        problems=(404,),
        idempotent_by_key=True,
    ),
    Operation(
        method="GET",
        path="/experiments/{experiment}/results",
        name="listResults",
        summary="Runs of an experiment with their answers, newest first",
        tag="experiments",
        handler=results,
        query=PageQuery,
        answer=RunPage,
        problems=(404,),
    ),
    Operation(
        method="GET",
        path="/jobs",
        name="listJobs",
        summary="List your jobs, newest first",
        tag="jobs",
        handler=list_page,
        query=JobQuery,
        answer=JobPage,
    ),
    Operation(
        method="GET",
        path="/jobs/{job}",
        name="readJob",
        summary="Read a job",
        tag="jobs",
        handler=read,
        answer=JobView,
        problems=(404,),
    ),
    Operation(
        method="DELETE",
        path="/jobs/{job}",
        name="cancelJob",
        summary="Cancel a job that has not ended",
        tag="jobs",
        handler=cancel,
        answer=JobView,
        problems=(404, 409),
    ),
    Operation(
        method="GET",
        path="/jobs/{job}/result",
        name="readJobResult",
        summary="The result of a job that succeeded",
        description="The shape depends on the kind of the job.",
        tag="jobs",
        handler=result,
        answer=RunResult,
        problems=(404, 409),
    ),
    Operation(
        method="GET",
        path="/jobs/{job}/events",
        name="followJob",
        summary="Follow a job as server-sent events",
        description="`progress` at every change, `end` once; each carries the job. `Last-Event-ID` resumes.",
        tag="jobs",
        handler=events,
        answer=JobView,
        answer_type="text/event-stream",
        problems=(404,),
    ),
)
