"""Strict schema validation of Kubernetes documents, as ``kubectl apply --validate=strict`` would judge their fields.

Core kinds are checked against the schemas of `kubernetes-validate` for a given minor version, custom resources
against their pinned CustomResourceDefinition. CEL rules, admission webhooks and meaning (does this selector match
anything?) are not checked here.
"""

from __future__ import annotations

import difflib
import enum
import functools
import importlib.resources
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, cast

import kubernetes_validate.utils  # type: ignore[import-untyped]
from jsonschema import ValidationError
from jsonschema.protocols import Validator
from referencing import Registry, Resource

from ...plan.kubernetes_versions import KUBERNETES_VERSIONS
from ..document import join
from .json_schema import FORMATS, StrictValidator, strict_schema
from .lock import CrdError, LockedCrd, read_lock
from .source import read

NEWEST = KUBERNETES_VERSIONS[-1]
"""Newest minor that a site may run; what counts where nothing names another."""

SUPPORTED = tuple(".".join(version.split(".")[:2]) for version in kubernetes_validate.utils.all_versions())
"""Minors whose core kinds can be judged, oldest first."""

_CORE_GROUPS = {"", "apps", "autoscaling", "batch", "extensions", "policy"} | {
    f"{group}.k8s.io"
    for group in (
        "admissionregistration", "apiextensions", "apiregistration", "authentication", "authorization", "certificates",
        "coordination", "discovery", "events", "flowcontrol.apiserver", "networking", "node", "rbac.authorization",
        "resource", "scheduling", "storage", "storagemigration",
    )
}  # fmt: skip
_MISSING = "required field is missing"
_SCHEMAS = importlib.resources.files("kubernetes_validate") / "kubernetes-json-schema"
_DEFINITIONS_URI = "/api/_definitions.json"
_OBJECT_META = {"$ref": f"{_DEFINITIONS_URI}#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"}


class Fault(enum.Enum):
    """What kind of problem it is."""

    FIELD = "a field is unknown, missing, or of another type"
    NOT_SERVED = "the API server serves no such version of the kind"
    NOT_CHECKED = "there is no schema to judge by"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong with an object.

    Args:
        path: field, such as ``spec.selector``.
        what: what is wrong there.
        fault: kind of problem.
    """

    path: str
    what: str
    fault: Fault = field(default=Fault.FIELD, compare=False)

    def __str__(self) -> str:
        return f"{self.path}: {self.what}"


def problems(document: Mapping[str, Any], *, kubernetes: str = NEWEST) -> list[Problem]:
    """What is wrong with one document; empty for a valid one.

    ``kubernetes`` is the minor version whose core kinds count, from "1.25" on. Fields that no schema names are
    problems, and so are kinds that nothing serves or whose definition is not at hand.

    Raises ValueError for a Kubernetes version without schemas.
    """
    api_version, kind = document.get("apiVersion"), document.get("kind")
    if not isinstance(api_version, str) or not isinstance(kind, str):
        return [Problem("apiVersion, kind", "both are required and must be strings")]
    group, _, version = api_version.rpartition("/")
    locked = _locked().get((group, kind))
    if locked is None:
        validator = _core_validator(api_version, kind, kubernetes) or _written_validator(api_version, kind)
        return [_unknown(api_version, kind, kubernetes)] if validator is None else _found(validator, document)
    try:
        validators = _custom_validators(locked)
    except CrdError as error:
        return [Problem("apiVersion", str(error), Fault.NOT_CHECKED)]
    if version not in validators:
        served = ", ".join(sorted(validators))
        return [Problem("apiVersion", f"{api_version} {kind} is not served; served are {served}", Fault.NOT_SERVED)]
    return _found(validators[version], document, namespaced=_namespaced(locked))


def schema_problems(document: Mapping[str, Any], *, kubernetes: str = NEWEST) -> list[str]:
    """:func:`problems`, each as ``path: problem``."""
    return [str(problem) for problem in problems(document, kubernetes=kubernetes)]


def problems_of_all(documents: Iterable[Mapping[str, Any]], *, kubernetes: str = NEWEST) -> list[str]:
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
    return read(crd)


def _namespaced(crd: LockedCrd) -> bool:
    return bool(_definition(crd)["spec"]["scope"] == "Namespaced")


@cache
def _custom_validators(crd: LockedCrd) -> dict[str, Validator]:
    # Metadata is the same in every minor version that counts here.
    folder = _schema_folder(NEWEST)
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
    file = Path(__file__).parent / f"{api_version.replace('/', '-')}-{kind}.json"
    if not file.exists():
        return None
    schema = json.loads(file.read_text(encoding="utf-8"))
    schema["properties"]["metadata"] = _OBJECT_META
    validator: Validator = StrictValidator(schema, registry=_registry(_schema_folder(NEWEST)), format_checker=FORMATS)
    return validator


def _unknown(api_version: str, kind: str, kubernetes: str) -> Problem:
    name = f"{api_version} {kind}"
    if api_version.rpartition("/")[0] in _CORE_GROUPS:
        served = ", ".join(_served(kind, kubernetes))
        what = f"{name} is not served by Kubernetes {kubernetes}{f'; served is {served}' if served else ''}"
        return Problem("apiVersion", what, Fault.NOT_SERVED)
    return Problem("apiVersion", f"no definition of {name} is known", Fault.NOT_CHECKED)


@cache
def _served(kind: str, kubernetes: str) -> tuple[str, ...]:
    """API versions that serve a core kind."""
    folder = Path(str(_SCHEMAS / _schema_folder(kubernetes)))
    found = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob(f"{kind.lower()}-*.json"))]
    named = [schema.get("properties", {}) for schema in found]
    return tuple(
        properties["apiVersion"]["enum"][0]
        for properties in named
        if properties.get("kind", {}).get("enum") == [kind] and "enum" in properties.get("apiVersion", {})
    )


def _identity(document: Mapping[str, Any], *, namespaced: bool) -> list[Problem]:
    metadata = document.get("metadata")
    if metadata is None:
        # Core schemas leave metadata optional; the server does not.
        return [Problem("metadata", _MISSING)]
    if not isinstance(metadata, dict):
        return []
    found = []
    if not metadata.get("name") and not metadata.get("generateName"):
        found.append(Problem("metadata.name", _MISSING))
    if not namespaced and metadata.get("namespace"):
        found.append(Problem("metadata.namespace", f"{document['kind']} is cluster-scoped"))
    return found


def _found(validator: Validator, document: Mapping[str, Any], *, namespaced: bool = True) -> list[Problem]:
    found = set(_identity(document, namespaced=namespaced))
    for error in validator.iter_errors(document):
        found |= set(_describe(error))
    return sorted(found)


def _describe(error: ValidationError) -> list[Problem]:
    path, rule, instance = _path(error.absolute_path), cast(Any, error.validator_value), cast(Any, error.instance)
    if error.validator == "additionalProperties" and rule is False:
        known = list(error.schema.get("properties", {})) if isinstance(error.schema, dict) else []
        return [
            Problem(join(path, str(name)), f"unknown field{_hint(str(name), known)}")
            for name in instance
            if name not in known
        ]
    if error.validator == "required":
        return [Problem(join(path, name), _MISSING) for name in rule if name not in instance]
    if error.validator == "type":
        wanted = rule if isinstance(rule, str) else " or ".join(rule)
        return [Problem(path, f"{_short(repr(instance), 80)} is not {wanted}")]
    return [Problem(path, _short(error.message, 300))]


def _hint(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]}?" if close else ""


def _short(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 1]}…"


def _path(parts: Iterable[str | int]) -> str:
    return functools.reduce(join, parts, "") or "document"
