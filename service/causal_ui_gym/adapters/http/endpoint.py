"""One path of the API as an ASGI application: authenticates, limits, decodes, calls the operation and replies."""

import asyncio
import hashlib
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import msgspec
from starlette.types import Receive, Scope, Send

from causal_ui_gym.adapters.http.authentication import Authenticator
from causal_ui_gym.adapters.http.body import decode_body, invalid_shape, read_body
from causal_ui_gym.adapters.http.operation import Call, EventStream, NoQuery, Operation, Reply
from causal_ui_gym.adapters.http.problem import CONTENT_TYPE, HttpError, render
from causal_ui_gym.adapters.http.rate_limit import RateLimit
from causal_ui_gym.application.errors import Conflict, Invalid, Unavailable
from causal_ui_gym.application.records import RecordedReply
from causal_ui_gym.application.services import Services

encode = msgspec.json.Encoder().encode
KEY_LENGTH = 200


class Endpoint:
    """The operations of one path, by method."""

    def __init__(
        self,
        path: str,
        operations: Mapping[str, Operation],
        services: Services,
        authenticator: Authenticator,
        rate_limit: RateLimit,
    ) -> None:
        self._path = path.replace(":path}", "}")
        self._operations = dict(operations)
        self._decoders = {
            method: msgspec.json.Decoder(operation.body)
            for method, operation in operations.items()
            if operation.body is not None
        }
        self._services = services
        self._authenticator = authenticator
        self._rate_limit = rate_limit
        methods = set(operations) | ({"HEAD"} if "GET" in operations else set()) | {"OPTIONS"}
        self._allow = ", ".join(sorted(methods))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        method = scope["method"]
        operation = self._operations.get("GET" if method == "HEAD" else method)
        if operation is None:
            if method == "OPTIONS":
                await _send(send, 204, b"", {"allow": self._allow})
                return
            raise HttpError(
                405, "method_not_allowed", f"{method} is not offered here; {self._allow} are", {"allow": self._allow}
            )
        scope["causal_ui_gym.route"] = self._path
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        caller, limit_headers = "", {}
        if not operation.open:
            caller = await self._authenticator.caller(headers.get("authorization"))
            scope["causal_ui_gym.caller"] = caller
            limit_headers = await self._rate_limit.admit(caller or "anonymous", scope)
        try:
            # Reading counts too: a body that trickles in must not hold a place for ever.
            async with asyncio.timeout(self._services.settings.request_timeout_seconds):
                raw = await read_body(headers, receive, self._services.settings.body_limit_bytes)
                call = Call(
                    services=self._services,
                    caller=caller,
                    request_id=scope["causal_ui_gym.request_id"],
                    path=scope.get("path_params", {}),
                    query=_decode_query(operation, scope["query_string"]),
                    body=self._body(method, headers, raw),
                    headers=headers,
                )
                reply = await self._answer(operation, call, raw)
        except TimeoutError as error:
            raise Unavailable("request_timeout", "the request took longer than is allowed", 5) from error
        if isinstance(reply, EventStream):
            await _send_events(send, reply, limit_headers)
            return
        status, body, reply_headers = _encoded(operation, reply)
        await _send(send, status, b"" if method == "HEAD" else body, {**reply_headers, **limit_headers})

    def _body(self, method: str, headers: dict[str, str], raw: bytes) -> Any:
        decoder = self._decoders.get(method)
        return None if decoder is None else decode_body(decoder, headers, raw)

    async def _answer(self, operation: Operation, call: Call, raw: bytes) -> Reply | EventStream:
        key = call.headers.get("idempotency-key")
        if key is None or not operation.idempotent_by_key:
            return await operation.handler(call)
        if not 0 < len(key) <= KEY_LENGTH or not key.isprintable() or not key.isascii():
            raise Invalid(
                "invalid_idempotency_key", f"an Idempotency-Key has 1 to {KEY_LENGTH} printable ASCII characters"
            )
        return await self._answer_once(operation, call, raw, key)

    async def _answer_once(self, operation: Operation, call: Call, raw: bytes, key: str) -> Reply:
        """Answer the first request with this key; repeat its reply to the others."""
        store = self._services.store
        path = operation.path.format_map(dict(call.path))
        fingerprint = hashlib.sha256(f"{operation.method} {path}\n".encode() + raw).hexdigest()
        recorded = await store.begin_reply(call.caller, key, fingerprint)
        if recorded is not None:
            if recorded.fingerprint != fingerprint:
                raise Invalid("idempotency_key_reused", "this Idempotency-Key belongs to another request")
            if recorded.status == 0:
                raise Conflict("request_in_progress", "the first request with this Idempotency-Key is still running")
            headers = {**recorded.headers, "idempotency-replayed": "true"}
            return Reply(json=recorded.body, status=recorded.status, headers=headers)
        try:
            reply = await operation.handler(call)
            assert isinstance(reply, Reply)
            status, body, headers = _encoded(operation, reply)
        except BaseException as error:
            problem = render(error, call.request_id) if isinstance(error, Exception) else None
            if problem is not None and problem.status < 500 and problem.status not in (409, 429):
                kept = {**problem.headers, "content-type": CONTENT_TYPE}
                recorded = RecordedReply(
                    fingerprint=fingerprint, status=problem.status, headers=kept, body=problem.body
                )
                await store.record_reply(call.caller, key, recorded)
                raise
            await asyncio.shield(store.forget_reply(call.caller, key))
            raise
        recorded = RecordedReply(fingerprint=fingerprint, status=status, headers=headers, body=body)
        await store.record_reply(call.caller, key, recorded)
        return Reply(json=body, status=status, headers=headers)


def _decode_query(operation: Operation, query_string: bytes) -> Any:
    kind = operation.query or NoQuery
    if not query_string and operation.query is None:
        return None
    try:
        pairs = _pairs(query_string)
        return msgspec.convert(pairs, kind, strict=False)
    except msgspec.ValidationError as error:
        raise invalid_shape(error, "the query string") from error


def _pairs(query_string: bytes) -> dict[str, str]:
    try:
        found = parse_qsl(query_string.decode("ascii"), keep_blank_values=True, max_num_fields=50, errors="strict")
    except (UnicodeDecodeError, ValueError) as error:
        raise Invalid("invalid_query_string", "the query string is not valid percent-encoded UTF-8") from error
    pairs = dict(found)
    if len(pairs) != len(found):
        raise Invalid("invalid_query_string", "a query parameter is given more than once")
    return pairs


def _encoded(operation: Operation, reply: Reply) -> tuple[int, bytes, dict[str, str]]:
    status = reply.status or operation.status
    if reply.json is not None:
        body = reply.json
    else:
        body = b"" if status == 204 or reply.value is None else encode(reply.value)
    headers = dict(reply.headers)
    if body:
        headers.setdefault("content-type", operation.answer_type)
    return status, body, headers


async def _send(send: Send, status: int, body: bytes, headers: Mapping[str, str]) -> None:
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    if status not in (204, 304):
        raw.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": raw})
    await send({"type": "http.response.body", "body": body})


async def _send_events(send: Send, stream: EventStream, headers: Mapping[str, str]) -> None:
    raw = [
        (b"content-type", b"text/event-stream; charset=utf-8"),
        (b"cache-control", b"no-store"),
        (b"x-accel-buffering", b"no"),
        *((name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()),
    ]
    await send({"type": "http.response.start", "status": 200, "headers": raw})
    async for event in stream.events:
        await send({"type": "http.response.body", "body": event, "more_body": True})
    await send({"type": "http.response.body", "body": b""})
