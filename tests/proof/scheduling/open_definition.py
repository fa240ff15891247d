"""Definitions of kinds that only an operator itself reads and writes."""

from __future__ import annotations

from proof.control_plane import Document


def open_definition(group: str, kind: str, plural: str, version: str, *, scope: str = "Cluster") -> Document:
    """A kind without a schema."""
    schema = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
    served = {
        "name": version,
        "served": True,
        "storage": True,
        "schema": {"openAPIV3Schema": schema},
        "subresources": {"status": {}},
    }
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": f"{plural}.{group}"},
        "spec": {
            "group": group,
            "names": {"kind": kind, "plural": plural, "singular": kind.lower(), "listKind": f"{kind}List"},
            "scope": scope,
            "versions": [served],
        },
    }
