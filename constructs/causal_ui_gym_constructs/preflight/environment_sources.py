"""Environment variables of containers and where they come from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .cluster import Cluster
from .document import Document, as_list, value_at
from .environment import environment
from .workload import Workload


def bulk_sources(cluster: Cluster) -> Iterator[tuple[Document, str, str, Workload]]:
    """``(ConfigMap or Secret, key, prefix, workload)`` of every key that an ``envFrom`` takes from a rendered object."""
    for workload in cluster.workloads:
        for _, container in workload.containers(init=True):
            for source in as_list(container.get("envFrom")):
                prefix = str(value_at(source, "prefix", ""))
                for field, kind in (("configMapRef", "ConfigMap"), ("secretRef", "Secret")):
                    name = value_at(source, f"{field}.name")
                    for document in cluster.of_kind(kind) if name else ():
                        if (document.namespace, document.name) == (workload.namespace, name):
                            for key in _keys(document):
                                yield document, key, prefix, workload


def _keys(document: Document) -> list[str]:
    found = [document.at(field) for field in ("data", "stringData")]
    return [str(key) for data in found if isinstance(data, Mapping) for key in data]


def written_variables(workload: Workload) -> Iterator[tuple[str, str]]:
    """``(path, name)`` of every variable that a container's own ``env`` sets."""
    for path, container in workload.containers(init=True):
        for index, variable in enumerate(as_list(container.get("env"))):
            name = value_at(variable, "name")
            if isinstance(name, str):
                yield f"{path}.env[{index}].name", name


def value_of(cluster: Cluster, workload: Workload, name: str) -> str | None:
    """The value of a variable, where it is written; None where it is not."""
    return next((value for found, value in variables_of(cluster, workload) if found == name), None)


def variables_of(cluster: Cluster, workload: Workload) -> Iterator[tuple[str, str]]:
    """``(name, value)`` of every variable whose value is written: in ``env``, a ConfigMap, a Secret, or an ExternalSecret's template."""
    yield from ((variable.name, variable.value) for variable in environment(cluster, workload))
