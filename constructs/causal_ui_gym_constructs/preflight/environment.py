"""What a workload's environment says: values and where they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .cluster import Cluster
from .document import Document, mappings, value_at
from .workload import Workload


@dataclass(frozen=True, slots=True)
class Variable:
    """One variable that a workload's containers get.

    Args:
        name: name of the variable.
        value: its value; for a value of an ExternalSecret the template that makes it.
        source: object that it is written in.
    """

    name: str
    value: str
    source: Document


def environment(cluster: Cluster, workload: Workload) -> Iterator[Variable]:
    """Variables of all containers of a workload, through ConfigMaps and ExternalSecrets too; what `env` says comes first, as it wins."""
    namespace = workload.namespace
    for _, container in workload.containers(init=True):
        for _, entry in mappings(container.get("env"), ""):
            if entry.get("value") is not None:
                yield Variable(str(entry.get("name")), str(entry["value"]), workload.document)
            for kind, key in (("ConfigMap", "configMapKeyRef"), ("Secret", "secretKeyRef")):
                reference = value_at(entry, f"valueFrom.{key}", {})
                for source, values in _values(cluster, kind, namespace, str(value_at(reference, "name", ""))):
                    wanted = value_at(reference, "key")
                    if isinstance(wanted, str) and wanted in values:
                        yield Variable(str(entry.get("name")), str(values[wanted]), source)
        for _, entry in mappings(container.get("envFrom"), ""):
            prefix = str(value_at(entry, "prefix", ""))
            for kind, key in (("ConfigMap", "configMapRef"), ("Secret", "secretRef")):
                for source, values in _values(cluster, kind, namespace, str(value_at(entry, f"{key}.name", ""))):
                    yield from (Variable(f"{prefix}{name}", str(value), source) for name, value in values.items())


def _values(cluster: Cluster, kind: str, namespace: str, name: str) -> Iterator[tuple[Document, Mapping[str, Any]]]:
    if not name:
        return
    for document in cluster.of_kind(kind, *(("ExternalSecret",) if kind == "Secret" else ())):
        target = document.at("spec.target.name", document.name) if document.kind == "ExternalSecret" else document.name
        if (document.namespace, target) != (namespace, name):
            continue
        path = {"ConfigMap": "data", "Secret": "stringData"}.get(document.kind, "spec.target.template.data")
        found = document.at(path, {})
        if isinstance(found, Mapping):
            yield document, found
