"""Reduce a CustomResourceDefinition to what typed bindings need: names, types, required fields, enums."""

from __future__ import annotations

import copy
from typing import Any

from causal_ui_gym_constructs.preflight.schemas.lock import CrdError, LockedCrd

OPEN: dict[str, Any] = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}

# Core types of Kubernetes that definitions embed whole, recognised by fields that only they have together.
# Each would repeat up to 20,000 lines per use; a plain dict in Kubernetes' own spelling takes their place.
EMBEDDED_CORE_TYPES: dict[str, frozenset[str]] = {
    "PodSpec": frozenset({"containers", "terminationGracePeriodSeconds"}),
    "Container": frozenset({"image", "env", "volumeMounts"}),
    "Affinity": frozenset({"nodeAffinity", "podAffinity", "podAntiAffinity"}),
    "PodAffinity": frozenset(
        {"preferredDuringSchedulingIgnoredDuringExecution", "requiredDuringSchedulingIgnoredDuringExecution"}
    ),
    "Volume": frozenset({"emptyDir", "hostPath", "persistentVolumeClaim"}),
    "ProjectedVolumeSource": frozenset({"configMap", "downwardAPI", "secret", "serviceAccountToken"}),
}

# cdk8s adds the first two and an optional metadata to every kind; nobody writes a status.
_GENERATED_ANYWAY = ("apiVersion", "kind", "metadata", "status")
_DROPPED = ("description", "default", "example", "externalDocs", "title")


def embedded_core_type(schema: dict[str, Any]) -> str | None:
    """The name of the core type that this object schema embeds, or None."""
    fields = schema.get("properties", {}).keys()
    for name, signature in EMBEDDED_CORE_TYPES.items():
        if signature <= fields:
            return name
    template = schema.get("properties", {})
    if "spec" in template and "metadata" in template and embedded_core_type(template["spec"]) == "PodSpec":
        return "PodTemplateSpec"
    return None


def reduce_crd(document: dict[str, Any], crd: LockedCrd) -> dict[str, Any]:
    """A copy with the locked version only, without descriptions, defaults, CEL rules and status.

    Raises :class:`CrdError` when the locked version or an open field does not exist.
    """
    spec = document["spec"]
    versions = {version["name"]: version for version in spec["versions"]}
    if crd.version not in versions:
        raise CrdError(f"{crd.name}: version {crd.version} does not exist; the definition has {sorted(versions)}")
    if not versions[crd.version]["served"]:
        raise CrdError(f"{crd.name}: version {crd.version} is not served")
    schema = copy.deepcopy(versions[crd.version]["schema"]["openAPIV3Schema"])
    for field in _GENERATED_ANYWAY:
        schema.get("properties", {}).pop(field, None)
    schema["required"] = [field for field in schema.get("required", ()) if field not in _GENERATED_ANYWAY]
    for path in crd.open_fields:
        _open(schema, path, crd)
    reduced = _reduce(schema)
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": document["metadata"]["name"]},
        "spec": {
            "group": spec["group"],
            "names": spec["names"],
            "scope": spec["scope"],
            "versions": [
                {"name": crd.version, "served": True, "storage": True, "schema": {"openAPIV3Schema": reduced}}
            ],
        },
    }


def _open(schema: dict[str, Any], path: str, crd: LockedCrd) -> None:
    *parents, last = path.split(".")
    node = schema
    try:
        for name in parents:
            node = node["properties"][name.removesuffix("[]")]
            node = node["items"] if name.endswith("[]") else node
        if last not in node["properties"]:
            raise KeyError(last)
    except KeyError as error:
        raise CrdError(f"{crd.name}: the lock opens {path}, but {error} does not exist there") from None
    node["properties"][last] = copy.deepcopy(OPEN)


def _reduce(schema: dict[str, Any]) -> dict[str, Any]:
    if embedded_core_type(schema):
        return copy.deepcopy(OPEN)
    kept = {key: value for key, value in schema.items() if key not in _DROPPED and key != "x-kubernetes-validations"}
    if "properties" in kept:
        kept["properties"] = {name: _reduce(child) for name, child in kept["properties"].items()}
        # anyOf/oneOf beside properties only narrows which combinations are allowed; types come from properties.
        for combination in ("anyOf", "oneOf", "allOf", "not"):
            kept.pop(combination, None)
    if isinstance(kept.get("items"), dict):
        kept["items"] = _reduce(kept["items"])
    if isinstance(kept.get("additionalProperties"), dict):
        kept["additionalProperties"] = _reduce(kept["additionalProperties"])
    return kept
