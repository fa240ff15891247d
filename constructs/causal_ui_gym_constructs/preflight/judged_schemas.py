"""Schema problems of everything that was rendered, judged once for all rules that report them."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from .cluster import Cluster
from .document import Document
from .kubernetes_minor import minor_of
from .rendered import Rendered
from .schemas.validation import SUPPORTED, Fault, Problem, problems

_judged: WeakKeyDictionary[Cluster, tuple[tuple[Document, Problem], ...]] = WeakKeyDictionary()


def schema_problems(rendered: Rendered, fault: Fault) -> Iterator[tuple[Document, Problem]]:
    """Every object with each of its problems of one kind. ClusterConfigs are eksctl's, not the API server's."""
    for cluster in rendered.clusters:
        if cluster not in _judged:
            minor = minor_of(rendered, cluster)
            _judged[cluster] = tuple(
                (document, problem)
                for document in cluster.documents
                if document.group != "eksctl.io"
                for problem in problems(document.body, kubernetes=minor if minor in SUPPORTED else SUPPORTED[-1])
            )
        yield from ((document, problem) for document, problem in _judged[cluster] if problem.fault is fault)
