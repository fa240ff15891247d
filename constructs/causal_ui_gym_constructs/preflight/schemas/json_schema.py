"""JSON Schema of a CustomResourceDefinition as the API server applies it with strict field validation.

Structural schemas and what they mean for unknown fields, defaults and nulls:
https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
CEL rules (``x-kubernetes-validations``) need a real API server and are not evaluated here.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import re
from collections.abc import Iterator
from typing import Any

import jsonschema
from jsonschema.protocols import Validator

_PRESERVE = "x-kubernetes-preserve-unknown-fields"
_EMBEDDED = "x-kubernetes-embedded-resource"
_MAP_KEYS = "x-kubernetes-list-map-keys"
_SET = "x-kubernetes-list-type"
_COPIED = (
    "enum", "format", "minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems",
    "uniqueItems", "minProperties", "maxProperties", _MAP_KEYS, _SET,
)  # fmt: skip


def strict_schema(schema: dict[str, Any], object_meta: dict[str, Any]) -> dict[str, Any]:
    """The whole document's schema; ``object_meta`` is the schema of ``metadata``."""
    strict = _strict(schema)
    strict["properties"] = {
        **strict.get("properties", {}),
        "apiVersion": {"type": "string"},
        "kind": {"type": "string"},
        "metadata": object_meta,
    }
    strict["required"] = sorted({*strict.get("required", ()), "apiVersion", "kind", "metadata"})
    return strict


def _strict(schema: dict[str, Any]) -> dict[str, Any]:
    strict = _value_rules(schema)
    properties = schema.get("properties", {})
    if properties:
        strict["properties"] = {name: _strict(child) for name, child in properties.items()}
    if schema.get(_EMBEDDED):
        embedded = {
            "apiVersion": {"type": "string"},
            "kind": {"type": "string"},
            "metadata": {"type": "object"},
        }
        strict["properties"] = {**embedded, **strict.get("properties", {})}
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict):
        strict["additionalProperties"] = _strict(extra)
    elif schema.get("type") == "object" and extra is not True and not schema.get(_PRESERVE):
        # Also without any properties: the server prunes every field that no schema names.
        strict["additionalProperties"] = False
    if isinstance(schema.get("items"), dict):
        strict["items"] = _strict(schema["items"])
    if "required" in schema:
        # The server fills in defaults before it looks for required fields.
        strict["required"] = [name for name in schema["required"] if "default" not in properties.get(name, {})]
    return strict


def _value_rules(schema: dict[str, Any]) -> dict[str, Any]:
    """What constrains a value, without what makes fields known; used below anyOf and its kin as well."""
    rules: dict[str, Any] = {key: schema[key] for key in _COPIED if key in schema}
    if schema.get("x-kubernetes-int-or-string"):
        rules["type"] = ["integer", "string"]
        schema = {key: value for key, value in schema.items() if key != "anyOf"}
    elif "type" in schema:
        rules["type"] = schema["type"]
    if schema.get("nullable"):
        if "type" in rules:
            rules["type"] = [*([rules["type"]] if isinstance(rules["type"], str) else rules["type"]), "null"]
        if "enum" in rules:
            rules["enum"] = [*rules["enum"], None]
    for bound, strictly in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if schema.get(strictly) is True and bound in rules:
            rules[strictly] = rules.pop(bound)
    if "pattern" in schema:
        rules["pattern"] = _python_pattern(schema["pattern"])
    for combination in ("anyOf", "oneOf", "allOf"):
        if combination in schema:
            rules[combination] = [_junctor(part) for part in schema[combination]]
    if "not" in schema:
        rules["not"] = _junctor(schema["not"])
    return rules


def _junctor(schema: dict[str, Any]) -> dict[str, Any]:
    rules = _value_rules(schema)
    if "required" in schema:
        rules["required"] = schema["required"]
    for key in ("properties", "additionalProperties", "items"):
        if key in schema:
            child = schema[key]
            if key == "properties":
                rules[key] = {name: _junctor(part) for name, part in child.items()}
            elif isinstance(child, dict):
                rules[key] = _junctor(child)
    return rules


def _python_pattern(pattern: str) -> str:
    # Go allows a global flag after the first character; Python wants it in front.
    return f"(?i){pattern.replace('(?i)', '')}" if "(?i)" in pattern else pattern


def _unique_keys(
    validator: Validator, keys: list[str], instance: Any, schema: dict[str, Any]
) -> Iterator[jsonschema.ValidationError]:
    if not isinstance(instance, list):
        return
    defaults = {
        name: child["default"]
        for name, child in schema.get("items", {}).get("properties", {}).items()
        if "default" in child
    }
    seen: set[tuple[str, ...]] = set()
    for item in instance:
        if isinstance(item, dict):
            key = tuple(repr(item.get(name, defaults.get(name))) for name in keys)
            if key in seen:
                yield jsonschema.ValidationError(f"duplicate item: {', '.join(keys)} = {', '.join(key)}")
            seen.add(key)


def _set_items(
    validator: Validator, list_type: str, instance: Any, schema: dict[str, Any]
) -> Iterator[jsonschema.ValidationError]:
    if list_type == "set" and isinstance(instance, list):
        for index, item in enumerate(instance):
            if item in instance[:index]:
                yield jsonschema.ValidationError(f"duplicate item: {item!r}")


StrictValidator = jsonschema.validators.extend(  # type: ignore[no-untyped-call]
    jsonschema.Draft202012Validator, {_MAP_KEYS: _unique_keys, _SET: _set_items}
)

FORMATS = jsonschema.FormatChecker(formats=())


@FORMATS.checks("int32")
def _int32(value: object) -> bool:
    return not isinstance(value, int) or -(2**31) <= value < 2**31


@FORMATS.checks("int64")
def _int64(value: object) -> bool:
    return not isinstance(value, int) or -(2**63) <= value < 2**63


@FORMATS.checks("byte", raises=binascii.Error)
def _base64(value: object) -> bool:
    return not isinstance(value, str) or base64.b64decode(value, validate=True) is not None


@FORMATS.checks("date-time", raises=ValueError)
def _rfc3339(value: object) -> bool:
    if not isinstance(value, str):
        return True
    datetime.datetime.fromisoformat(value)
    return re.fullmatch(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", value) is not None
