"""The outermost layer: request id, metrics, trace, access log, and every error as problem details."""

import re
import secrets
import time
from typing import Any

import structlog
from opentelemetry.trace import SpanKind
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from causal_ui_gym.adapters.http.problem import CONTENT_TYPE, render
from causal_ui_gym.adapters.telemetry.metrics import Metrics
from causal_ui_gym.adapters.telemetry.traces import Traces, parent_context

REQUEST_ID = re.compile(rb"[A-Za-z0-9_.-]{1,64}")
SAFE_HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
]
log = structlog.get_logger("causal_ui_gym.http")


class Gate:
    """Wraps the routes. Nothing below it can answer with a trace or without a request id."""

    def __init__(self, app: ASGIApp, metrics: Metrics, traces: Traces) -> None:
        self._app = app
        self._traces = traces
        self._requests = metrics["http_requests_total"]
        self._seconds = metrics["http_request_duration_seconds"]
        self._in_flight = metrics["http_requests_in_flight"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = dict(scope["headers"]).get(b"x-request-id", b"")
        request_id = given if REQUEST_ID.fullmatch(given) else secrets.token_hex(16).encode()
        scope["causal_ui_gym.request_id"] = request_id.decode()
        began = time.perf_counter()
        status = 0

        async def send_marked(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", ()), (b"x-request-id", request_id), *SAFE_HEADERS]
            await send(message)

        self._in_flight.inc()
        try:
            if self._traces.enabled:
                await self._traced(scope, receive, send_marked)
            else:
                await self._answer(scope, receive, send_marked)
        finally:
            self._in_flight.dec()
            seconds = time.perf_counter() - began
            route = scope.get("causal_ui_gym.route", "unmatched")
            method = scope["method"] if route != "unmatched" else "ANY"
            self._requests.labels(method, route, str(status or 499)).inc()
            self._seconds.labels(method, route).observe(seconds)
            log.info(
                "request",
                method=scope["method"],
                route=route,
                status=status or 499,
                milliseconds=round(seconds * 1000, 2),
                request_id=scope["causal_ui_gym.request_id"],
                caller=scope.get("causal_ui_gym.caller"),
            )

    async def _traced(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        parent = parent_context(headers.get(b"traceparent", b"").decode("latin-1"))
        with self._traces.tracer.start_as_current_span(scope["method"], context=parent, kind=SpanKind.SERVER) as span:
            status = 0

            async def send_seen(message: Message) -> None:
                nonlocal status
                status = message.get("status", status)
                await send(message)

            await self._answer(scope, receive, send_seen)
            route = scope.get("causal_ui_gym.route", "unmatched")
            span.update_name(f"{scope['method']} {route}")
            span.set_attribute("http.request.method", scope["method"])
            span.set_attribute("http.route", route)
            span.set_attribute("http.response.status_code", status)
            span.set_attribute("request.id", scope["causal_ui_gym.request_id"])

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def send_noted(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, send_noted)
        except Exception as error:
            await self._problem(error, scope, send, started)

    async def _problem(self, error: Exception, scope: Scope, send: Send, started: bool) -> None:
        request_id = scope["causal_ui_gym.request_id"]
        problem = render(error, request_id)
        if problem.status >= 500:
            unforeseen = problem.status == 500
            (log.error if unforeseen else log.warning)(
                "request_failed",
                code=problem.code,
                cause=repr(error.__cause__ or error)[:500],
                request_id=request_id,
                exc_info=error if unforeseen else None,
            )
        if started:
            return  # half an answer is out; the server closes the connection
        headers: list[Any] = [
            (b"content-type", CONTENT_TYPE.encode()),
            (b"content-length", str(len(problem.body)).encode()),
            *((name.encode("latin-1"), value.encode("latin-1")) for name, value in problem.headers.items()),
        ]
        await send({"type": "http.response.start", "status": problem.status, "headers": headers})
        body = b"" if scope["method"] == "HEAD" else problem.body
        await send({"type": "http.response.body", "body": body})
