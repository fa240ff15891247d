"""Identification: what a graph alone says."""

import asyncio
from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from causal_ui_gym.adapters.http.operation import Call, Example, Operation, Reply
from causal_ui_gym.adapters.http.operations.questions import model_of
from causal_ui_gym.adapters.http.wire import ExperimentId
from causal_ui_gym.application.errors import Invalid
from causal_ui_gym.application.identification import (
    GraphBody,
    Identification,
    NodeNames,
    SetValidity,
    identify,
    validity,
)
from causal_ui_gym.application.queries import NodeName
from causal_ui_gym.engine import CausalGraph, ModelSpecification
from causal_ui_gym.engine.identification import d_separated


class IdentificationBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """P(outcome | do(treatment), given) in one of: a graph, a model's graph, a stored experiment's graph.

    ``within`` restricts covariates, mediators and instruments to what was measured.
    """

    treatment: NodeName
    outcome: NodeName
    given: NodeNames = ()
    within: NodeNames | UnsetType = UNSET
    limit: Annotated[int, Meta(ge=1, le=200)] = 50
    graph: GraphBody | UnsetType = UNSET
    experiment: ExperimentId | UnsetType = UNSET
    model: ModelSpecification | UnsetType = UNSET


class SetBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A set of nodes that somebody proposes for the effect of ``treatment`` on ``outcome``."""

    treatment: NodeName
    outcome: NodeName
    nodes: NodeNames = ()
    graph: GraphBody | UnsetType = UNSET
    experiment: ExperimentId | UnsetType = UNSET
    model: ModelSpecification | UnsetType = UNSET


class SeparationBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether ``given`` blocks every path between ``first`` and ``second``."""

    first: NodeNames
    second: NodeNames
    given: NodeNames = ()
    graph: GraphBody | UnsetType = UNSET
    experiment: ExperimentId | UnsetType = UNSET
    model: ModelSpecification | UnsetType = UNSET


class Separation(Struct, frozen=True, kw_only=True):
    """Whether the sets are d-separated (m-separated, with bidirected edges)."""

    separated: bool


async def identify_effect(call: Call) -> Reply:
    body: IdentificationBody = call.body
    graph = await _graph(call, body)
    found = await asyncio.to_thread(
        identify,
        graph,
        treatment=body.treatment,
        outcome=body.outcome,
        given=body.given,
        within=body.within if isinstance(body.within, tuple) else None,
        limit=body.limit,
    )
    return Reply(value=found)


async def check_set(call: Call) -> Reply:
    body: SetBody = call.body
    graph = await _graph(call, body)
    found = await asyncio.to_thread(validity, graph, treatment=body.treatment, outcome=body.outcome, nodes=body.nodes)
    return Reply(value=found)


async def separation(call: Call) -> Reply:
    body: SeparationBody = call.body
    graph = await _graph(call, body)
    answer = await asyncio.to_thread(d_separated, graph, body.first, body.second, body.given)
    return Reply(value=Separation(separated=answer))


async def _graph(call: Call, body: IdentificationBody | SeparationBody | SetBody) -> CausalGraph:
    if isinstance(body.graph, GraphBody):
        if body.experiment is not UNSET or body.model is not UNSET:
            raise Invalid("one_graph", "give one of graph, model and experiment")
        return await asyncio.to_thread(body.graph.graph)
    specification = await model_of(call, body.experiment, body.model)
    _, model = await call.services.answering.model(specification)
    return model.graph


_FRONT_DOOR = {
    "edges": [["smoking", "tar"], ["tar", "cancer"]],
    "bidirected": [["smoking", "cancer"]],
}

OPERATIONS = (
    Operation(
        method="POST",
        path="/identification",
        name="identify",
        summary="Whether and how an effect follows from observations",
        description="Estimand by the ID algorithm or a hedge as witness; minimal backdoor and adjustment sets, "
        "front-door sets and instruments.",
        tag="identification",
        handler=identify_effect,
        body=IdentificationBody,
        answer=Identification,
        examples=(Example("front-door", {"graph": _FRONT_DOOR, "treatment": "smoking", "outcome": "cancer"}),),
        problems=(404,),
    ),
    Operation(
        method="POST",
        path="/identification/sets",
        name="checkSet",
        summary="Whether a set of nodes is a backdoor, adjustment or front-door set",
        tag="identification",
        handler=check_set,
        body=SetBody,
        answer=SetValidity,
        examples=(
            Example(
                "front-door", {"graph": _FRONT_DOOR, "treatment": "smoking", "outcome": "cancer", "nodes": ["tar"]}
            ),
        ),
        problems=(404,),
    ),
    Operation(
        method="POST",
        path="/identification/separation",
        name="separation",
        summary="Whether nodes are d-separated",
        tag="identification",
        handler=separation,
        body=SeparationBody,
        answer=Separation,
        examples=(Example("blocked", {"graph": _FRONT_DOOR, "first": ["smoking"], "second": ["tar"], "given": []}),),
        problems=(404,),
    ),
)
