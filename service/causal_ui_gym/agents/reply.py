"""The structured reply asked of a language model, and how it is read back.

Nothing is guessed: a belief of 70 or a value of NaN is malformed, not 0.7 or 0.
"""

import json
import math
from typing import Any

import msgspec

from .question import Form

_MAX_CHARACTERS = 64_000
_MAX_EXPLANATION = 2_000


class MalformedReply(ValueError):
    """The text holds no reply of the asked form."""


class _Read(msgspec.Struct):
    probability: float | None = None
    value: float | None = None
    adjustment_set: list[str] | None = None
    explanation: str = ""


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """A reply that was read; see `Answer` for the meaning of the fields."""

    probability: float | None = None
    value: float | None = None
    adjustment_set: tuple[str, ...] | None = None
    explanation: str = ""


def reply_schema(form: Form) -> dict[str, Any]:
    """JSON Schema of the reply, within the subset that both providers' strict modes accept (no bounds)."""
    asked = (
        ("probability", "belief between 0 and 1 that the answer is yes")
        if form == "yes_no"
        else ("value", "the asked difference, in units of the outcome")
    )
    properties: dict[str, Any] = {
        "explanation": {"type": "string", "description": "one or two sentences"},
        asked[0]: {"type": "number", "description": asked[1]},
        "adjustment_set": {
            "anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}],
            "description": "observed variables to adjust for so that the effect could be estimated without an "
            "experiment; empty if none is needed, null if no set works",
        },
    }
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _first_object(text: str) -> dict[str, Any]:
    """The first JSON object in the text. Servers without structured output wrap it in prose or a code fence."""
    decoder = json.JSONDecoder()
    position = text.find("{")
    while position >= 0:
        try:
            found, _ = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            position = text.find("{", position + 1)
            continue
        if isinstance(found, dict):
            return found
        position = text.find("{", position + 1)  # pragma: no cover - "{" always opens an object
    raise MalformedReply("no JSON object in the reply")


def read_reply(text: str, form: Form) -> Reply:
    """Read a language model's text.

    Raises:
        MalformedReply: no JSON object, a missing or mistyped field, a probability outside [0, 1], a value that is
            not finite.
    """
    found = _first_object(text[:_MAX_CHARACTERS])
    try:
        read = msgspec.convert(found, _Read)
    except msgspec.ValidationError as error:
        raise MalformedReply(str(error)) from error
    asked = "probability" if form == "yes_no" else "value"
    number = read.probability if form == "yes_no" else read.value
    if number is None:
        raise MalformedReply(f"the reply has no {asked}")
    if form == "yes_no" and not 0.0 <= number <= 1.0:
        raise MalformedReply(f"probability {number} is outside [0, 1]")
    if not math.isfinite(number):
        raise MalformedReply(f"value {number} is not finite")
    return Reply(
        probability=number if form == "yes_no" else None,
        value=number if form == "numeric" else None,
        adjustment_set=None if read.adjustment_set is None else tuple(sorted(set(read.adjustment_set))),
        explanation=read.explanation[:_MAX_EXPLANATION],
    )
