"""The OpenAPI document, made from the table of operations and the msgspec types."""

from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

import msgspec

from causal_ui_gym import __version__
from causal_ui_gym.adapters.http.operation import Operation
from causal_ui_gym.adapters.http.problem import CONTENT_TYPE, Problem

SHARED_PROBLEMS = (400, 429, 503)
GUARDED_PROBLEMS = (401,)
BODY_PROBLEMS = (413, 415, 422)
TAGS = {
    "experiments": "Models and the questions about them.",
    "queries": "One question, answered at once.",
    "interventions": "What happens when something is done.",
    "identification": "What a graph alone says about an effect.",
    "agents": "Who is asked, and how well they reason.",
    "catalogue": "Well-known experiments with known answers.",
    "jobs": "Work that outlives a request.",
    "health": "Whether the process is alive and ready.",
}
DESCRIPTION = """\
Intervene on causal models, and score how well agents reason about them.

Every error is a problem document (RFC 9457) with a stable `code` and the `request_id` that is also in the header \
`X-Request-Id`. 429 and 503 carry `Retry-After`. A `POST` that creates something takes an `Idempotency-Key`: repeated \
within a day, it answers as the first time. Experiments carry an `ETag` for `If-Match` and `If-None-Match`."""


def openapi(operations: Iterable[tuple[str, Operation]]) -> dict[str, Any]:
    """The document for operations with their full paths."""
    operations = tuple(operations)
    types: list[Any] = [Problem]
    for _, operation in operations:
        types += [kind for kind in (operation.body, operation.answer, operation.query) if kind is not None]
    schemas, components = msgspec.json.schema_components(types, ref_template="#/components/schemas/{name}")
    schema_of = dict(zip(map(id, types), schemas, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for path, operation in operations:
        described = _operation(path, operation, schema_of, components)
        paths.setdefault(_public(path), {})[operation.method.lower()] = described
    return {
        "openapi": "3.1.0",
        "info": {"title": "Causal UI Gym", "version": __version__, "description": DESCRIPTION},
        "servers": [{"url": "/"}],
        "tags": [{"name": name, "description": text} for name, text in TAGS.items()],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        },
    }


def _public(path: str) -> str:
    return path.replace(":path}", "}")


def _operation(
    path: str, operation: Operation, schema_of: dict[int, Any], components: dict[str, Any]
) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.summary,
        "tags": [operation.tag],
        "security": [] if operation.open else [{"token": []}, {}],
        "parameters": _parameters(path, operation, schema_of, components),
        "responses": _responses(operation, schema_of),
    }
    if operation.description:
        described["description"] = operation.description
    if operation.body is not None:
        examples = {example.name: {"value": example.value} for example in operation.examples}
        described["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": schema_of[id(operation.body)], "examples": examples}},
        }
    return described


def _parameters(
    path: str, operation: Operation, schema_of: dict[int, Any], components: dict[str, Any]
) -> list[dict[str, Any]]:
    text = {"type": "string"}
    found: list[dict[str, Any]] = [
        {"name": part[1:-1].removesuffix(":path"), "in": "path", "required": True, "schema": text}
        for part in path.split("/")
        if part.startswith("{")
    ]
    if operation.query is not None:
        name = schema_of[id(operation.query)]["$ref"].rpartition("/")[2]
        query = components[name]
        found += [
            {"name": field, "in": "query", "required": field in query.get("required", ()), "schema": schema}
            for field, schema in query["properties"].items()
        ]
    if operation.idempotent_by_key:
        found.append(_header("Idempotency-Key", "Makes a repeat of this very request harmless for a day."))
    if operation.conditional:
        name = "If-None-Match" if operation.method == "GET" else "If-Match"
        found.append(_header(name, "An ETag that this service gave."))
    return found


def _header(name: str, description: str) -> dict[str, Any]:
    # What HTTP itself allows in a header.
    schema = {"type": "string", "pattern": "^[!-~]{1,200}$"}
    return {"name": name, "in": "header", "required": False, "description": description, "schema": schema}


def _event(data: dict[str, Any]) -> dict[str, Any]:
    """One server-sent event that carries JSON."""
    content = {"type": "string", "contentMediaType": "application/json", "contentSchema": data}
    text = {"type": "string"}
    return {
        "type": "object",
        "properties": {"event": text, "id": text, "data": content},
        "required": ["event", "data"],
    }


def _responses(operation: Operation, schema_of: dict[int, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = {"description": HTTPStatus(operation.status).phrase}
    if operation.answer is not None:
        schema = schema_of[id(operation.answer)]
        if operation.answer_type == "text/event-stream":
            schema = _event(schema)
        answer["content"] = {operation.answer_type: {"schema": schema}}
    if operation.answer_headers:
        answer["headers"] = {name: {"schema": {"type": "string"}} for name in operation.answer_headers}
    responses: dict[str, Any] = {str(operation.status): answer}
    if operation.conditional and operation.method == "GET":
        responses["304"] = {"description": "Not changed since the given ETag"}
    statuses = {*SHARED_PROBLEMS, *operation.problems, 422}
    if not operation.open:
        statuses.update(GUARDED_PROBLEMS)
    if operation.body is not None:
        statuses.update(BODY_PROBLEMS)
    if operation.idempotent_by_key:
        statuses.add(409)
    problem = {"$ref": "#/components/schemas/Problem"}
    for status in sorted(statuses - {operation.status}):
        responses[str(status)] = {
            "description": HTTPStatus(status).phrase,
            "content": {CONTENT_TYPE: {"schema": problem}},
        }
    if operation.name == "ready":
        responses["503"]["content"] = answer["content"]
    return responses
