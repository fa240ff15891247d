"""Experiments: create, list, read, update, delete, validate."""

import hashlib

import msgspec

from causal_ui_gym.adapters.http.operation import Call, Example, Operation, Reply
from causal_ui_gym.adapters.http.operations.examples import EFFECT_QUERY, SMOKING_MODEL
from causal_ui_gym.adapters.http.wire import (
    ExperimentBody,
    ExperimentPage,
    ExperimentSummary,
    ExperimentView,
    ModelBody,
    ModelReport,
    PageQuery,
    as_json,
    encode_cursor,
)
from causal_ui_gym.application.errors import VersionMismatch
from causal_ui_gym.application.records import Experiment, new_id, now

_decode = msgspec.json.Decoder(ExperimentBody).decode


async def create(call: Call) -> Reply:
    body: ExperimentBody = call.body
    await call.services.answering.model(body.model)
    raw = as_json(body)
    time = now()
    experiment = Experiment(
        id=new_id("exp"),
        owner=call.caller,
        name=body.name,
        body=raw,
        etag=etag_of(raw),
        created_at=time,
        updated_at=time,
    )
    await call.services.store.add_experiment(experiment)
    headers = {"location": f"/api/v1/experiments/{experiment.id}", "etag": f'"{experiment.etag}"'}
    return Reply(value=view(experiment), headers=headers)


async def list_page(call: Call) -> Reply:
    query: PageQuery = call.query or PageQuery()
    found = await call.services.store.experiments(call.caller, query.page())
    items, more = found[: query.limit], len(found) > query.limit
    summaries = tuple(
        ExperimentSummary(id=e.id, name=e.name, created_at=e.created_at, updated_at=e.updated_at) for e in items
    )
    cursor = encode_cursor(items[-1].created_at, items[-1].id) if more else None
    return Reply(value=ExperimentPage(items=summaries, next=cursor))


async def read(call: Call) -> Reply:
    experiment = await call.services.store.experiment(call.caller, call.path["experiment"])
    etag = f'"{experiment.etag}"'
    if etag in _etags(call.headers.get("if-none-match", "")):
        return Reply(status=304, headers={"etag": etag})
    return Reply(value=view(experiment), headers={"etag": etag})


async def update(call: Call) -> Reply:
    body: ExperimentBody = call.body
    await call.services.answering.model(body.model)
    stored = await call.services.store.experiment(call.caller, call.path["experiment"])
    raw = as_json(body)
    changed = msgspec.structs.replace(stored, name=body.name, body=raw, etag=etag_of(raw), updated_at=now())
    await call.services.store.replace_experiment(changed, expected_etag=_expected(call, stored))
    return Reply(value=view(changed), headers={"etag": f'"{changed.etag}"'})


async def delete(call: Call) -> Reply:
    stored = await call.services.store.experiment(call.caller, call.path["experiment"])
    expected = _expected(call, stored)
    await call.services.store.remove_experiment(call.caller, stored.id, expected_etag=expected)
    return Reply()


async def validate(call: Call) -> Reply:
    body: ModelBody = call.body
    _, model = await call.services.answering.model(body.model)
    return Reply(
        value=ModelReport(
            valid=True,
            nodes=len(model.names),
            edges=sum(len(parents) for parents in model.graph.parents.values()),
            topological_order=model.graph.topological_order,
            linear_gaussian=model.is_linear_gaussian,
        )
    )


def etag_of(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()[:32]


def body_of(experiment: Experiment) -> ExperimentBody:
    """The stored experiment as its author wrote it."""
    return _decode(experiment.body)


def view(experiment: Experiment) -> ExperimentView:
    body = body_of(experiment)
    return ExperimentView(
        id=experiment.id,
        name=body.name,
        description=body.description,
        model=body.model,
        queries=body.queries,
        created_at=experiment.created_at,
        updated_at=experiment.updated_at,
    )


def _etags(header: str) -> set[str]:
    return {part.strip().removeprefix("W/") for part in header.split(",")}


def _expected(call: Call, stored: Experiment) -> str | None:
    """The ETag that must still hold when the change is made; None: any."""
    given = call.headers.get("if-match")
    if given is None:
        return None
    if given.strip() == "*":
        return None
    if f'"{stored.etag}"' not in _etags(given):
        raise VersionMismatch(
            "version_mismatch",
            f'experiment {stored.id} has changed: its ETag is now "{stored.etag}"; read it again, then repeat the change',
        )
    return stored.etag


_EXAMPLE = Example("smoking", {"name": "Smoking and cancer", "model": SMOKING_MODEL, "queries": [EFFECT_QUERY]})
_ETAG = ("etag",)

OPERATIONS = (
    Operation(
        method="POST",
        path="/experiments",
        name="createExperiment",
        summary="Create an experiment",
        tag="experiments",
        handler=create,
        status=201,
        body=ExperimentBody,
        answer=ExperimentView,
        answer_headers=("etag", "location"),
        examples=(_EXAMPLE,),
        idempotent_by_key=True,
    ),
    Operation(
        method="GET",
        path="/experiments",
        name="listExperiments",
        summary="List your experiments, newest first",
        tag="experiments",
        handler=list_page,
        query=PageQuery,
        answer=ExperimentPage,
    ),
    Operation(
        method="POST",
        path="/experiments/validate",
        name="validateModel",
        summary="Check a model and report every fault at once",
        tag="experiments",
        handler=validate,
        body=ModelBody,
        answer=ModelReport,
        examples=(Example("smoking", {"model": SMOKING_MODEL}),),
    ),
    Operation(
        method="GET",
        path="/experiments/{experiment}",
        name="readExperiment",
        summary="Read an experiment",
        tag="experiments",
        handler=read,
        answer=ExperimentView,
        answer_headers=_ETAG,
        problems=(404,),
        conditional=True,
    ),
    Operation(
        method="PUT",
        path="/experiments/{experiment}",
        name="updateExperiment",
        summary="Replace an experiment",
        tag="experiments",
        handler=update,
        body=ExperimentBody,
        answer=ExperimentView,
        answer_headers=_ETAG,
        examples=(_EXAMPLE,),
        problems=(404, 412),
        conditional=True,
    ),
    Operation(
        method="DELETE",
        path="/experiments/{experiment}",
        name="deleteExperiment",
        summary="Delete an experiment",
        tag="experiments",
        handler=delete,
        status=204,
        problems=(404, 412),
        conditional=True,
    ),
)
