"""Reads and decodes request bodies, within limits."""

from typing import Any

import msgspec
from starlette.types import Receive

from causal_ui_gym.adapters.http.problem import HttpError
from causal_ui_gym.application.errors import Invalid


async def read_body(headers: dict[str, str], receive: Receive, limit: int) -> bytes:
    """The whole body.

    Raises:
        HttpError: 413 as soon as more than ``limit`` bytes are announced or sent; 400 when the client goes away.
    """
    length = headers.get("content-length")
    if length is not None and length.isdigit() and int(length) > limit:
        raise _too_large(limit)
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise HttpError(400, "client_closed_request", "the client went away while it sent the body")
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise _too_large(limit)
        chunks.append(chunk)
        if not message.get("more_body", False):
            return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def decode_body(decoder: "msgspec.json.Decoder[Any]", headers: dict[str, str], raw: bytes) -> Any:
    """The body as its type.

    Raises:
        HttpError: 415 for another content type, 400 for what is no JSON.
        Invalid: JSON of the wrong shape.
    """
    content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type != "application/json":
        given = repr(content_type[:80]) if content_type else "none"
        raise HttpError(415, "unsupported_media_type", f"content type {given} given; send application/json")
    try:
        return decoder.decode(raw)
    except msgspec.ValidationError as error:
        raise invalid_shape(error, "the body") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise HttpError(400, "malformed_json", f"the body is not JSON: {error}") from error
    except RecursionError as error:
        raise HttpError(400, "too_deep", "the body is nested too deeply") from error


def invalid_shape(error: msgspec.ValidationError, what: str) -> Invalid:
    """msgspec's message ends in `` - at `$.path` ``; the path becomes a field of its own."""
    message, _, path = str(error).partition(" - at ")
    path = path.strip("`") or "$"
    return Invalid("invalid_shape", f"{what} at {path}: {message}", ((path, "invalid_shape", message),))


def _too_large(limit: int) -> HttpError:
    return HttpError(413, "body_too_large", f"the body is larger than {limit} bytes", {"connection": "close"})
