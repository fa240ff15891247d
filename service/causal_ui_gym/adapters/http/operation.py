"""Operations: what the API offers, as a table from which routes and the OpenAPI document are both made."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

import msgspec

from causal_ui_gym.application.services import Services


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """One request, decoded and checked."""

    services: Services
    caller: str
    request_id: str
    path: Mapping[str, str]
    query: Any
    body: Any
    headers: Mapping[str, str]
    """Names in lower case."""


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What an operation answers: a value for JSON, ready JSON bytes, or nothing."""

    value: Any = None
    json: bytes | None = None
    status: int | None = None
    """Unless given: the operation's."""
    headers: dict[str, str] = {}


class EventStream(msgspec.Struct, frozen=True):
    """Server-sent events, already in their text form."""

    events: AsyncIterator[bytes]


Handler = Callable[[Call], Awaitable[Reply | EventStream]]


class Example(msgspec.Struct, frozen=True):
    """A request body that works as it stands."""

    name: str
    value: Any


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """One method on one path.

    Args:
        path: with ``{name}`` for parameters, below the API's prefix or absolute for health.
        body, query, answer: msgspec types; None for none. ``answer_type`` is the content type of the answer.
        problems: statuses that can be answered besides those that every operation shares.
        idempotent_by_key: whether an ``Idempotency-Key`` makes a repeat harmless.
        open: needs no token and counts against no limit.
    """

    method: str
    path: str
    name: str
    summary: str
    tag: str
    handler: Handler
    description: str = ""
    status: int = 200
    body: Any = None
    query: Any = None
    answer: Any = None
    answer_type: str = "application/json"
    answer_headers: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    problems: tuple[int, ...] = ()
    idempotent_by_key: bool = False
    conditional: bool = False
    """Whether ``If-Match`` or ``If-None-Match`` is honoured."""
    open: bool = False


class NoQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """No query parameter is known; one that is given anyway is an error."""
