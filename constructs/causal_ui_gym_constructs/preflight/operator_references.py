"""Names of other objects in the fields of operators' own kinds, where the field's key alone does not say what it names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .document import Document, walk

_BY_FIELD: Mapping[tuple[str, str], str] = {
    ("velero.io", "storageLocation"): "BackupStorageLocation",
    ("velero.io", "volumeSnapshotLocations"): "VolumeSnapshotLocation",
    ("kueue.x-k8s.io", "clusterQueue"): "ClusterQueue",
    ("postgresql.cnpg.io", "barmanObjectName"): "ObjectStore",
    ("redis.redis.opstreelabs.in", "additionalRedisConfig"): "ConfigMap",
}
"""API group and field to the kind of the object that a text there names. A list's items count as its field."""

_BY_NAMED_FIELD: Mapping[tuple[str, str], str] = {
    ("kueue.x-k8s.io", "flavors"): "ResourceFlavor",
    ("redis.redis.opstreelabs.in", "redisSecret"): "Secret",
}
"""API group and field to the kind of the object that its ``name`` names."""

_QUEUE_LABEL = "kueue.x-k8s.io/queue-name"


def operator_references(document: Document) -> Iterator[tuple[str, str, str, str]]:
    """``(path, kind, namespace, name)`` of every mention; objects are looked for in the document's own namespace."""
    namespace = document.namespace
    for path, key, value in walk(document.body):
        if isinstance(value, str) and value and (document.group, key) in _BY_FIELD:
            # A whole configuration may stand where its name may.
            if "\n" not in value:
                yield path, _BY_FIELD[document.group, key], namespace, value
        elif isinstance(value, Mapping) and isinstance(value.get("name"), str):
            if (document.group, key) in _BY_NAMED_FIELD:
                yield f"{path}.name", _BY_NAMED_FIELD[document.group, key], namespace, value["name"]
            elif key == "subjects" and document.kind == "RoleBinding" and _own_account(value, namespace):
                yield f"{path}.name", "ServiceAccount", namespace, value["name"]
    postgres = document.at("spec.cluster.name") if document.group == "postgresql.cnpg.io" else None
    if isinstance(postgres, str):
        yield "spec.cluster.name", "Cluster", namespace, postgres
    if queue := document.labels.get(_QUEUE_LABEL):
        yield f'metadata.labels["{_QUEUE_LABEL}"]', "LocalQueue", namespace, queue


def _own_account(subject: Mapping[str, Any], namespace: str) -> bool:
    """Whether a subject is an account of this namespace; one of another is another team's."""
    return subject.get("kind") == "ServiceAccount" and subject.get("namespace", namespace) == namespace
