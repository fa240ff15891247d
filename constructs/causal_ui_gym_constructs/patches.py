"""Patches on final Kubernetes documents: the last of three escape hatches, after options and exposed parts.

They work on what is written, after all typed rendering, since `ApiObject.add_json_patch` on generated kinds drops untyped values
without an error (cdk8s-team/cdk8s-core#72).
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import jsonpatch
import jsonpointer

from .plan.errors import ManifestError


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """One change to the documents that match ``kind`` and ``name``.

    Args:
        kind: Kubernetes kind, such as ``Deployment``.
        name: ``metadata.name``.
        site: name of the site. By default the documents of every site.
        operations: JSON Patch operations (RFC 6902), such as ``{"op": "replace", "path": "/spec/replicas", "value": 5}``.
        merge: JSON merge patch (RFC 7386), a partial document; ``None`` deletes a key.

    Raises:
        ManifestError: at synthesis; GYM702 when nothing matches, GYM703 when a path does not exist, GYM704 when nothing changes.
    """

    kind: str
    name: str
    site: str | None = None
    operations: Sequence[Mapping[str, Any]] = field(default_factory=tuple)
    merge: Mapping[str, Any] = field(default_factory=dict)


def apply_patches(patches: Sequence[Patch], documents_by_file: Mapping[str, list[dict[str, Any]]]) -> None:
    """Apply every patch in place."""
    for patch in patches:
        label = f"Patch({patch.kind}/{patch.name})"
        matches = [
            (documents, index)
            for file, documents in documents_by_file.items()
            if patch.site is None or file.startswith(f"{patch.site}/")
            for index, document in enumerate(documents)
            if document.get("kind") == patch.kind and document["metadata"].get("name") == patch.name
        ]
        if not matches:
            raise ManifestError(
                "GYM702",
                label,
                given=f"site={patch.site!r}" if patch.site else "no document of that kind and name",
                allowed="a kind and name that are rendered",
                remedy=f"Rendered {patch.kind} names: " + (_names(documents_by_file, patch.kind) or "none") + ".",
            )
        for documents, index in matches:
            before = documents[index]
            try:
                after = jsonpatch.apply_patch(copy.deepcopy(before), list(patch.operations))
            except (jsonpatch.JsonPatchException, jsonpointer.JsonPointerException) as error:
                raise ManifestError(
                    "GYM703",
                    label,
                    given=str(error),
                    allowed="operations on paths that exist",
                    remedy="Correct the path.",
                ) from None
            after = _merged(after, patch.merge)
            if after == before:
                raise ManifestError(
                    "GYM704",
                    label,
                    given="a patch that changes nothing",
                    allowed="a patch with an effect",
                    remedy="Remove it, or correct its value: the document is already so.",
                )
            documents[index] = after


def _merged(target: Any, patch: Mapping[str, Any]) -> Any:
    """RFC 7386, section 2."""
    result = dict(target) if isinstance(target, Mapping) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        elif isinstance(value, Mapping):
            result[key] = _merged(result.get(key), value)
        else:
            result[key] = value
    return result


def _names(documents_by_file: Mapping[str, list[dict[str, Any]]], kind: str) -> str:
    return ", ".join(
        sorted(
            {
                d["metadata"]["name"]
                for documents in documents_by_file.values()
                for d in documents
                if d.get("kind") == kind
            }
        )
    )
