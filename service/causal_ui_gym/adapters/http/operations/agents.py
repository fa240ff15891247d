"""Agents: list, register, remove, query, compare, report."""

import asyncio
import secrets
from typing import Literal

import msgspec
from msgspec import UNSET, Struct, UnsetType

from causal_ui_gym.adapters.http.job_wire import JobView, job_view
from causal_ui_gym.adapters.http.operation import Call, Example, Operation, Reply
from causal_ui_gym.adapters.http.operations.examples import SMOKING_MODEL
from causal_ui_gym.adapters.http.operations.questions import model_of
from causal_ui_gym.adapters.http.wire import ExperimentId
from causal_ui_gym.adapters.telemetry.traces import current_trace_parent
from causal_ui_gym.agents import AgentConfiguration, Comparison, GradedAnswer
from causal_ui_gym.application.agents import ComparisonPlan, ContrastQuestion
from causal_ui_gym.application.errors import Conflict
from causal_ui_gym.application.jobs import AgentComparison, submit
from causal_ui_gym.application.records import JobState
from causal_ui_gym.engine import ModelSpecification


class AgentList(Struct, frozen=True, kw_only=True):
    """Agents by name: built-in ones, those of the operator's keys, and yours."""

    items: tuple[AgentConfiguration, ...]


class AgentQuery(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One question to one agent."""

    agent: str
    question: ContrastQuestion
    experiment: ExperimentId | UnsetType = UNSET
    model: ModelSpecification | UnsetType = UNSET


class CompareBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Generated questions about one model, put to several agents."""

    plan: ComparisonPlan
    experiment: ExperimentId | UnsetType = UNSET
    model: ModelSpecification | UnsetType = UNSET


class ReportQuery(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Form of the report; ``answers`` is a CSV with one row per answer."""

    format: Literal["html", "csv", "answers", "latex"] = "html"


async def list_all(call: Call) -> Reply:
    return Reply(value=AgentList(items=await call.services.agents.configurations(call.caller)))


async def register(call: Call) -> Reply:
    configuration: AgentConfiguration = call.body
    await call.services.agents.register(call.caller, configuration)
    return Reply(value=configuration, headers={"location": f"/api/v1/agents/{configuration.name}"})


async def remove(call: Call) -> Reply:
    await call.services.agents.remove(call.caller, call.path["agent"])
    return Reply()


async def query(call: Call) -> Reply:
    body: AgentQuery = call.body
    specification = await model_of(call, body.experiment, body.model)
    _, model = await call.services.answering.model(specification)
    graded = await call.services.agents.query(call.caller, body.agent, model, body.question)
    return Reply(value=graded)


async def compare(call: Call) -> Reply:
    body: CompareBody = call.body
    specification = await model_of(call, body.experiment, body.model)
    _, model = await call.services.answering.model(specification)
    for name in body.plan.agents:
        await call.services.agents.agent(call.caller, name)
    if body.plan.belief is not None:
        body.plan.belief.put(model)
    work = AgentComparison(model=specification, plan=body.plan, salt=secrets.token_hex(8))
    subject = body.experiment if isinstance(body.experiment, str) else None
    job = await submit(call.services, call.caller, work, subject=subject, trace_parent=current_trace_parent())
    return Reply(value=job_view(job), headers={"location": f"/api/v1/jobs/{job.id}"})


async def report(call: Call) -> Reply:
    job = await call.services.store.job(call.caller, call.path["job"])
    if job.state is not JobState.SUCCEEDED or job.kind != "agent_comparison":
        raise Conflict("no_report", f"job {job.id} is {job.state}; only a succeeded comparison has a report")
    raw = await call.services.store.result(job.result_key) or b""
    comparison = msgspec.json.decode(raw, type=Comparison)
    form = (call.query or ReportQuery()).format
    text, content_type = await asyncio.to_thread(_written, comparison, form)
    # The report holds text that models wrote; it may load nothing and run nothing.
    headers = {
        "content-type": content_type,
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    }
    return Reply(json=text.encode(), headers=headers)


def _written(comparison: Comparison, form: str) -> tuple[str, str]:
    from causal_ui_gym.agents import report  # brings matplotlib

    match form:
        case "csv":
            return report.scores_csv(comparison), "text/csv; charset=utf-8"
        case "answers":
            return report.answers_csv(comparison), "text/csv; charset=utf-8"
        case "latex":
            return report.latex_table(comparison), "text/x-tex; charset=utf-8"
    return report.html_report(comparison), "text/html; charset=utf-8"


_QUESTION = {"treatment": "smoking", "outcome": "cancer_risk", "treated": 1, "control": 0}

OPERATIONS = (
    Operation(
        method="GET",
        path="/agents",
        name="listAgents",
        summary="List the agents you can ask",
        tag="agents",
        handler=list_all,
        answer=AgentList,
    ),
    Operation(
        method="POST",
        path="/agents",
        name="registerAgent",
        summary="Register an agent",
        tag="agents",
        handler=register,
        status=201,
        body=AgentConfiguration,
        answer=AgentConfiguration,
        answer_headers=("location",),
        examples=(Example("random", {"kind": "random", "name": "coin", "seed": 7}),),
        problems=(409,),
        idempotent_by_key=True,
    ),
    Operation(
        method="DELETE",
        path="/agents/{agent:path}",
        name="removeAgent",
        summary="Remove an agent that you registered",
        tag="agents",
        handler=remove,
        status=204,
        problems=(404,),
    ),
    Operation(
        method="POST",
        path="/agents/query",
        name="queryAgent",
        summary="Ask one agent one question and see the truth beside its answer",
        tag="agents",
        handler=query,
        body=AgentQuery,
        answer=GradedAnswer,
        examples=(Example("oracle", {"agent": "oracle", "model": SMOKING_MODEL, "question": _QUESTION}),),
        problems=(404, 503),
    ),
    Operation(
        method="POST",
        path="/agents/compare",
        name="compareAgents",
        summary="Compare agents on generated questions, in the background",
        tag="agents",
        handler=compare,
        status=202,
        body=CompareBody,
        answer=JobView,
        answer_headers=("location",),
        examples=(
            Example(
                "built-in",
                {
                    "model": SMOKING_MODEL,
                    "plan": {"agents": ["oracle", "correlational", "random"], "questions": 6},
                },
            ),
        ),
        problems=(404,),
        idempotent_by_key=True,
    ),
    Operation(
        method="GET",
        path="/jobs/{job}/report",
        name="readReport",
        summary="The report of a comparison as HTML, CSV or LaTeX",
        tag="agents",
        handler=report,
        query=ReportQuery,
        answer=str,
        answer_type="text/html",
        problems=(404, 409),
    ),
)
