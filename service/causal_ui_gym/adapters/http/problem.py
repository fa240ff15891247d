"""Problem details (RFC 9457): the one place that knows which error has which status."""

from http import HTTPStatus
from typing import NamedTuple

import msgspec

from causal_ui_gym.agents.errors import AgentError, AgentExists, UnknownAgent
from causal_ui_gym.application.errors import (
    ApplicationError,
    Conflict,
    Invalid,
    NotFound,
    TooManyRequests,
    Unauthenticated,
    Unavailable,
    VersionMismatch,
)
from causal_ui_gym.engine import EngineError, SizeLimitError, SpecificationError

CONTENT_TYPE = "application/problem+json"


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """One fault among several of the same request."""

    path: str
    code: str
    message: str


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An error as the client sees it. ``code`` is stable; ``request_id`` finds the request in the logs."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    request_id: str
    faults: tuple[Fault, ...] = ()


class HttpError(Exception):
    """An error of HTTP itself, such as a body that is too large."""

    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}


class Rendered(NamedTuple):
    """A problem ready to be sent."""

    status: int
    code: str
    body: bytes
    headers: dict[str, str]


_STATUS: tuple[tuple[type[Exception], int], ...] = (
    (NotFound, 404),
    (VersionMismatch, 412),
    (Conflict, 409),
    (Invalid, 422),
    (Unauthenticated, 401),
    (TooManyRequests, 429),
    (Unavailable, 503),
    (SizeLimitError, 422),
    (EngineError, 422),
    (UnknownAgent, 404),
    (AgentExists, 409),
    (AgentError, 422),
)


def render(error: Exception, request_id: str) -> Rendered:
    """The reply to an error. What we did not foresee is a 500 that says nothing about its cause."""
    headers: dict[str, str] = {}
    faults: tuple[Fault, ...] = ()
    if isinstance(error, HttpError):
        status, code, message, headers = error.status, error.code, error.message, dict(error.headers)
    elif isinstance(error, ApplicationError | EngineError | AgentError):
        status = next(status for kind, status in _STATUS if isinstance(error, kind))
        code, message = error.code, str(error)
        if isinstance(error, Invalid):
            faults = tuple(Fault(path=p, code=c, message=m) for p, c, m in error.faults)
        if isinstance(error, SpecificationError):
            faults = tuple(Fault(path=p, code=c, message=m) for p, c, m in error.problems[:50])
        if isinstance(error, TooManyRequests | Unavailable):
            headers["retry-after"] = str(max(1, round(error.retry_after)))
        if isinstance(error, Unauthenticated):
            headers["www-authenticate"] = (
                f'Bearer error="{"invalid_token" if code != "no_token" else "invalid_request"}"'
            )
    else:
        status, code = 500, "internal"
        message = "the service failed; the fault is logged under this request id"
    problem = Problem(
        type=f"urn:causal-ui-gym:problem:{code}",
        title=HTTPStatus(status).phrase,
        status=status,
        detail=message[:4000],
        code=code,
        request_id=request_id,
        faults=faults,
    )
    return Rendered(status, code, msgspec.json.encode(problem), headers)
