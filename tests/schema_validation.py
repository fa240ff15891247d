"""Strict schema validation of Kubernetes documents, as ``kubectl apply --validate=strict`` would judge their fields.

Core kinds are checked against the schemas of `kubernetes-validate` for a given minor version, custom resources
against their pinned CustomResourceDefinition. CEL rules, admission webhooks and meaning (does this selector match
anything?) are not checked here.
"""

from __future__ import annotations

import difflib
import importlib.resources
import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast

import kubernetes_validate.utils  # type: ignore[import-untyped]
from jsonschema import ValidationError
from jsonschema.protocols import Validator
from referencing import Registry, Resource

from tools.crds.json_schema import FORMATS, StrictValidator, strict_schema
from tools.crds.lock import LockedCrd, read_lock
from tools.crds.source import default_source, load

_SCHEMAS = importlib.resources.files("kubernetes_validate") / "kubernetes-json-schema"
_DEFINITIONS_URI = "/api/_definitions.json"
_OBJECT_META = {"$ref": f"{_DEFINITIONS_URI}#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"}


def schema_problems(document: Mapping[str, Any], *, kubernetes: str = "1.36") -> list[str]:
    """What is wrong with one document, each as ``path: problem``; empty for a valid one.

    ``kubernetes`` is the minor version whose core kinds count, from "1.25" on. Fields that no schema names are
    problems. A group, version or kind that is neither in that Kubernetes nor in `imports/crds.lock.json` is one too.

    Raises ValueError for a Kubernetes version without schemas.
    """
    api_version, kind = document.get("apiVersion"), document.get("kind")
    if not isinstance(api_version, str) or not isinstance(kind, str):
        return ["apiVersion, kind: both are required and must be strings"]
    group, _, version = api_version.rpartition("/")
    locked = _locked().get((group, kind))
    if locked is None:
        validator = _core_validator(api_version, kind, kubernetes) or _written_validator(api_version, kind)
        if validator is None:
            return [_unknown(api_version, kind, kubernetes)]
        return _problems(validator, document, namespaced=True)
    validators = _custom_validators(locked)
    if version not in validators:
        return [f"apiVersion: {api_version} {kind} is not served; served are {', '.join(sorted(validators))}"]
    return _problems(validators[version], document, namespaced=_namespaced(locked))


def problems_of_all(documents: Iterable[Mapping[str, Any]], *, kubernetes: str = "1.36") -> list[str]:
    """:func:`schema_problems` of many documents, each line beginning with ``Kind namespace/name``."""
    found = []
    for document in documents:
        metadata = document.get("metadata") or {}
        name = "/".join(str(metadata[key]) for key in ("namespace", "name") if key in metadata)
        label = f"{document.get('kind', '?')} {name or '?'}"
        found += [f"{label}: {problem}" for problem in schema_problems(document, kubernetes=kubernetes)]
    return found


@cache
def _locked() -> dict[tuple[str, str], LockedCrd]:
    return {(crd.group, crd.kind): crd for crd in read_lock()}


@cache
def _definition(crd: LockedCrd) -> dict[str, Any]:
    return load(crd, default_source())


def _namespaced(crd: LockedCrd) -> bool:
    return bool(_definition(crd)["spec"]["scope"] == "Namespaced")


@cache
def _custom_validators(crd: LockedCrd) -> dict[str, Validator]:
    # Metadata is the same in every minor version that counts here.
    folder = _schema_folder("1.36")
    return {
        version["name"]: StrictValidator(
            strict_schema(version["schema"]["openAPIV3Schema"], _OBJECT_META),
            registry=_registry(folder),
            format_checker=FORMATS,
        )
        for version in _definition(crd)["spec"]["versions"]
        if version["served"]
    }


@cache
def _schema_folder(kubernetes: str) -> str:
    minors = {".".join(version.split(".")[:2]): version for version in kubernetes_validate.utils.all_versions()}
    if kubernetes not in minors:
        raise ValueError(f"Kubernetes {kubernetes!r}: there are schemas for {', '.join(minors)}")
    return f"v{minors[kubernetes]}-local-strict"


@cache
def _registry(folder: str) -> Registry[Any]:
    empty: Registry[Any] = Registry()
    definitions = json.loads((_SCHEMAS / folder / "_definitions.json").read_text(encoding="utf-8"))
    registry: Registry[Any] = empty.with_resource(_DEFINITIONS_URI, Resource.from_contents(definitions)).crawl()
    return registry


@cache
def _core_validator(api_version: str, kind: str, kubernetes: str) -> Validator | None:
    folder = _schema_folder(kubernetes)
    group, _, version = api_version.rpartition("/")
    # The files are named after the first label of the group: rbac.authorization.k8s.io/v1 is rbac-v1.
    name = "-".join(part for part in (kind.lower(), group.split(".")[0], version) if part)
    try:
        schema = json.loads((_SCHEMAS / folder / f"{name}.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    properties = schema.get("properties", {})
    named = [properties.get(field, {}).get("enum") for field in ("apiVersion", "kind")]
    if named != [[api_version], [kind]]:
        return None
    validator: Validator = StrictValidator(schema, registry=_registry(folder), format_checker=FORMATS)
    return validator


@cache
def _written_validator(api_version: str, kind: str) -> Validator | None:
    """Kinds without a definition at hand, whose schema is written by hand from their documentation."""
    file = Path(__file__).parent / "schemas" / f"{api_version.replace('/', '-')}-{kind}.json"
    if not file.exists():
        return None
    schema = json.loads(file.read_text(encoding="utf-8"))
    schema["properties"]["metadata"] = _OBJECT_META
    validator: Validator = StrictValidator(schema, registry=_registry(_schema_folder("1.36")), format_checker=FORMATS)
    return validator


def _unknown(api_version: str, kind: str, kubernetes: str) -> str:
    return (
        f"apiVersion, kind: {api_version} {kind} is neither in Kubernetes {kubernetes} nor in "
        "imports/crds.lock.json (imports/README.md says how to add a kind)"
    )


def _identity(document: Mapping[str, Any], *, namespaced: bool) -> list[str]:
    metadata = document.get("metadata")
    if metadata is None:
        # Core schemas leave metadata optional; the server does not.
        return ["metadata: required field is missing"]
    if not isinstance(metadata, dict):
        return []
    problems = []
    if not metadata.get("name") and not metadata.get("generateName"):
        problems.append("metadata.name: required field is missing")
    if not namespaced and metadata.get("namespace"):
        problems.append(f"metadata.namespace: {document['kind']} is cluster-scoped")
    return problems


def _problems(validator: Validator, document: Mapping[str, Any], *, namespaced: bool) -> list[str]:
    lines = set(_identity(document, namespaced=namespaced))
    for error in validator.iter_errors(document):
        lines |= set(_describe(error))
    return sorted(lines)


def _describe(error: ValidationError) -> list[str]:
    path, rule, instance = list(error.absolute_path), cast(Any, error.validator_value), cast(Any, error.instance)
    if error.validator == "additionalProperties" and rule is False:
        known = list(error.schema.get("properties", {})) if isinstance(error.schema, dict) else []
        return [
            f"{_path([*path, str(field)])}: unknown field{_hint(str(field), known)}"
            for field in instance
            if field not in known
        ]
    if error.validator == "required":
        missing = [field for field in rule if field not in instance]
        return [f"{_path([*path, field])}: required field is missing" for field in missing]
    if error.validator == "type":
        wanted = rule if isinstance(rule, str) else " or ".join(rule)
        return [f"{_path(path)}: {_short(repr(instance), 80)} is not {wanted}"]
    return [f"{_path(path)}: {_short(error.message, 300)}"]


def _hint(field: str, known: list[str]) -> str:
    close = difflib.get_close_matches(field, known, n=1)
    return f"; did you mean {close[0]}?" if close else ""


def _short(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 1]}…"


def _path(parts: Iterable[str | int]) -> str:
    path = ""
    for part in parts:
        if isinstance(part, int):
            path += f"[{part}]"
        elif part.replace("-", "").replace("_", "").isalnum():
            path += f".{part}" if path else part
        else:
            path += f'["{part}"]'
    return path or "document"
