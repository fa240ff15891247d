"""The OpenAPI document and a page made from it, without a script and without anything from elsewhere."""

import functools
import json
import re
from importlib import resources
from typing import Any

import jinja2
import markupsafe
import msgspec

from causal_ui_gym.adapters.http.openapi import openapi
from causal_ui_gym.adapters.http.operation import Call, Operation, Reply

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


@functools.cache
def document() -> dict[str, Any]:
    """The OpenAPI document of the whole API."""
    from causal_ui_gym.adapters.http.app import all_operations

    return openapi((path, operation) for path, operation in all_operations() if operation.tag in _TAGS)


def _prose(text: str) -> markupsafe.Markup:
    """Text of the OpenAPI document, which is CommonMark: what stands between backticks is code."""
    return markupsafe.Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(markupsafe.escape(text))))


@functools.cache
def page() -> bytes:
    """The documentation page."""
    environment = jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["prose"] = _prose
    environment.filters["pretty"] = lambda value: json.dumps(value, indent=2, ensure_ascii=False)
    source = resources.files("causal_ui_gym.adapters.http").joinpath("documentation.html").read_text("utf-8")
    described = document()
    by_tag: dict[str, list[dict[str, Any]]] = {tag["name"]: [] for tag in described["tags"]}
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            by_tag[operation["tags"][0]].append({"path": path, "method": method.upper(), **operation})
    return environment.from_string(source).render(document=described, by_tag=by_tag).encode()


async def openapi_document(call: Call) -> Reply:
    return Reply(json=_encoded())


async def documentation_page(call: Call) -> Reply:
    headers = {"content-type": "text/html; charset=utf-8", "content-security-policy": POLICY}
    return Reply(json=page(), headers=headers)


@functools.cache
def _encoded() -> bytes:
    return msgspec.json.encode(document())


_TAGS = ("experiments", "queries", "interventions", "identification", "agents", "catalogue", "jobs", "health")

OPERATIONS = (
    Operation(
        method="GET",
        path="/openapi.json",
        name="openapi",
        summary="This API as an OpenAPI document",
        tag="documentation",
        handler=openapi_document,
        open=True,
    ),
    Operation(
        method="GET",
        path="/docs",
        name="documentation",
        summary="This API as a page",
        tag="documentation",
        handler=documentation_page,
        answer_type="text/html",
        open=True,
    ),
)
