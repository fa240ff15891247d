"""Container images that objects name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .cluster import Cluster
from .document import Document, walk
from .workload import workloads_of

# https://github.com/distribution/reference
_REFERENCE = re.compile(
    r"^(?P<name>(?:[\w.-]+(?::\d+)?/)?[\w.-]+(?:/[\w.-]+)*)(?::(?P<tag>[\w][\w.-]{0,127}))?(?:@(?P<digest>\w+:[0-9a-f]{32,}))?$"
)
_FIELDS = ("image", "imageName")


@dataclass(frozen=True, slots=True)
class NamedImage:
    """One mention of an image.

    Args:
        at: object that names it.
        path: field.
        reference: as written.
        name: registry and repository, with ``docker.io/library/`` in front where it is left out.
        tag: tag; empty for none.
        digest: digest; empty for none.
        of_pod: whether it stands in a pod template, rather than in an operator's custom resource.
    """

    at: Document
    path: str
    reference: str
    name: str
    tag: str
    digest: str
    of_pod: bool


def images(cluster: Cluster) -> Iterator[NamedImage]:
    """Every image that an object of a cluster names."""
    for document in cluster.documents:
        inside_pods = set()
        for workload in workloads_of(document):
            for path, container in workload.containers(init=True):
                inside_pods.add(f"{path}.image")
                yield from _named(document, f"{path}.image", container.get("image"), of_pod=True)
        if "." in document.group and not document.group.endswith(".k8s.io") and document.group != "argoproj.io":
            for path, key, value in walk(document.body.get("spec")):
                if key in _FIELDS and f"spec.{path}" not in inside_pods:
                    yield from _named(document, f"spec.{path}", value, of_pod=False)


def _named(document: Document, path: str, value: object, *, of_pod: bool) -> Iterator[NamedImage]:
    match = _REFERENCE.match(value) if isinstance(value, str) else None
    if match and value:
        name = match["name"]
        first, _, rest = name.partition("/")
        if not rest:
            name = f"docker.io/library/{name}"
        elif "." not in first and ":" not in first and first != "localhost":
            name = f"docker.io/{name}"
        yield NamedImage(document, path, str(value), name, match["tag"] or "", match["digest"] or "", of_pod)
