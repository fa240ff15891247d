"""Queries and interventions on stored or inline models."""

import asyncio

from msgspec import UNSET, UnsetType

from causal_ui_gym.adapters.http.operation import Call, Example, Operation, Reply
from causal_ui_gym.adapters.http.operations.examples import (
    EFFECT_QUERY,
    EXACT_QUERY,
    SMOKING_MODEL,
    SPRINKLER_MODEL,
)
from causal_ui_gym.adapters.http.operations.experiments import body_of
from causal_ui_gym.adapters.http.wire import (
    Answered,
    Asked,
    BatchAnswered,
    InterventionBatch,
    InterventionBody,
)
from causal_ui_gym.application.answers import Answer
from causal_ui_gym.application.errors import Invalid
from causal_ui_gym.application.queries import Marginals, Query
from causal_ui_gym.engine import ModelSpecification


async def ask(call: Call) -> Reply:
    body: Asked = call.body
    model = await model_of(call, body.experiment, body.model)
    return Reply(value=Answered(query=body.query, answer=await answer(call, model, body.query)))


async def intervene(call: Call) -> Reply:
    body: InterventionBody = call.body
    model = await model_of(call, body.experiment, body.model)
    query = Marginals(
        nodes=_outcomes(body.outcomes, model),
        interventions=body.interventions,
        samples=body.samples,
        seed=body.seed,
    )
    return Reply(value=Answered(query=query, answer=await answer(call, model, query)))


async def intervene_batch(call: Call) -> Reply:
    body: InterventionBatch = call.body
    model = await model_of(call, body.experiment, body.model)
    nodes = _outcomes(body.outcomes, model)
    alternatives = [
        Marginals(nodes=nodes, interventions=interventions, samples=body.samples, seed=body.seed)
        for interventions in body.alternatives
    ]
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(answer(call, model, query)) for query in alternatives]
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None  # the others are of the same kind, or were cancelled
    return Reply(value=BatchAnswered(answers=tuple(task.result() for task in tasks)))


async def answer(call: Call, model: ModelSpecification, query: Query) -> Answer:
    timeout = call.services.settings.request_timeout_seconds
    return await call.services.answering.answer(model, query, timeout=timeout)


async def model_of(
    call: Call, experiment: str | UnsetType, model: ModelSpecification | UnsetType
) -> ModelSpecification:
    """The model that a request is about.

    Raises:
        Invalid: both or neither given.
        NotFound: no such experiment.
    """
    if isinstance(model, ModelSpecification) and experiment is UNSET:
        return model
    if isinstance(experiment, str) and model is UNSET:
        return body_of(await call.services.store.experiment(call.caller, experiment)).model
    raise Invalid("one_model", "give either experiment (the id of a stored one) or model, not both and not neither")


def _outcomes(given: tuple[str, ...] | UnsetType, model: ModelSpecification) -> tuple[str, ...]:
    if isinstance(given, tuple):
        return given
    return tuple(node.name for node in model.nodes if node.observed)


_DO = {"type": "do", "node": "smoking", "value": 1}

OPERATIONS = (
    Operation(
        method="POST",
        path="/queries",
        name="query",
        summary="Ask one question about a model",
        tag="queries",
        handler=ask,
        body=Asked,
        answer=Answered,
        examples=(
            Example("effect", {"model": SMOKING_MODEL, "query": EFFECT_QUERY}),
            Example("exact", {"model": SPRINKLER_MODEL, "query": EXACT_QUERY}),
        ),
        problems=(404, 503),
    ),
    Operation(
        method="POST",
        path="/interventions",
        name="intervene",
        summary="Intervene on a model and see what happens",
        tag="interventions",
        handler=intervene,
        body=InterventionBody,
        answer=Answered,
        examples=(Example("do", {"model": SMOKING_MODEL, "interventions": [_DO]}),),
        problems=(404, 503),
    ),
    Operation(
        method="POST",
        path="/interventions/batch",
        name="interveneBatch",
        summary="Compare many interventions under the same noise",
        tag="interventions",
        handler=intervene_batch,
        body=InterventionBatch,
        answer=BatchAnswered,
        examples=(
            Example(
                "doses",
                {
                    "model": SMOKING_MODEL,
                    "outcomes": ["cancer_risk"],
                    "alternatives": [[{**_DO, "value": value}] for value in (0, 1)],
                },
            ),
        ),
        problems=(404, 503),
    ),
)
