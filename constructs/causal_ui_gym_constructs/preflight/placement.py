"""Which pools a workload's pods may use, as the scheduler would decide it.

Source: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/,
https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .cluster import Cluster
from .document import as_list, join, value_at
from .nodes import TYPE, Pool, all_are_known, pools
from .rendered import Rendered
from .requests import pod_requests
from .selectors import expression_matches
from .workload import Workload

GPU = "nvidia.com/gpu"
_TERMS = "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms"

Expression = tuple[str, Mapping[str, Any]]
"""Path and body of one expression of a node selector."""


def judged_workloads(rendered: Rendered) -> Iterator[tuple[Cluster, Workload, tuple[Pool, ...]]]:
    """Workloads of which all pools are known that they could use, with the pools that have what they ask for.

    Those that need GPUs are compared with pools of GPUs, also where other pools may exist that no file names.
    """
    for cluster in rendered.clusters:
        found = pools(rendered, cluster)
        complete = all_are_known(rendered, cluster)
        with_gpus = tuple(pool for pool in found if pool.has_gpus)
        for workload in cluster.workloads:
            if workload.at("nodeName") is None and workload.document.kind != "DaemonSet":
                if asks_for_gpus(workload) and with_gpus:
                    yield cluster, workload, with_gpus
                elif complete and found:
                    yield cluster, workload, found


def asks_for_gpus(workload: Workload) -> bool:
    """Whether its pods ask for NVIDIA GPUs."""
    return pod_requests(workload).get(GPU, 0) > 0


def node_selector(workload: Workload) -> list[Expression]:
    """``nodeSelector`` as expressions."""
    selector = workload.at("nodeSelector", {})
    return [
        (join(f"{workload.spec_path}.nodeSelector", str(key)), {"key": key, "operator": "In", "values": [value]})
        for key, value in (selector.items() if isinstance(selector, Mapping) else ())
    ]


def affinity_terms(workload: Workload) -> list[list[Expression]]:
    """The terms of required node affinity, of which one must hold; each a list of expressions that must all hold."""
    terms = []
    for number, term in enumerate(workload.listed(_TERMS)):
        path = f"{workload.spec_path}.{_TERMS}[{number}].matchExpressions"
        expressions = as_list(value_at(term, "matchExpressions"))
        terms.append([(f"{path}[{i}]", entry) for i, entry in enumerate(expressions) if isinstance(entry, Mapping)])
    return terms


def selects(workload: Workload, pool: Pool) -> bool:
    """Whether labels let its pods onto nodes of the pool."""
    if not all(pool.matches(expression) for _, expression in node_selector(workload)):
        return False
    terms = affinity_terms(workload)
    return not terms or any(all(pool.matches(expression) for _, expression in term) for term in terms)


def selects_type(workload: Workload, name: str) -> bool:
    """Whether its own labels let its pods onto that instance type."""
    terms = affinity_terms(workload) or [[]]
    return any(
        all(
            expression_matches(body, {TYPE: name})
            for _, body in [*node_selector(workload), *term]
            if body.get("key") == TYPE
        )
        for term in terms
    )


def untolerated(workload: Workload, pool: Pool) -> list[Mapping[str, str]]:
    """Taints of the pool that keep its pods away."""
    tolerations = [entry for entry in workload.listed("tolerations") if isinstance(entry, Mapping)]
    return [
        taint
        for taint in pool.taints
        if taint["effect"] in ("NoSchedule", "NoExecute") and not any(_tolerates(entry, taint) for entry in tolerations)
    ]


def _tolerates(toleration: Mapping[str, Any], taint: Mapping[str, str]) -> bool:
    if toleration.get("effect") not in (None, "", taint["effect"]):
        return False
    if toleration.get("operator") == "Exists":
        return toleration.get("key") in (None, "", taint["key"])
    return toleration.get("key") == taint["key"] and str(toleration.get("value") or "") == taint["value"]


def usable(workload: Workload, candidates: tuple[Pool, ...]) -> tuple[Pool, ...]:
    """Pools whose labels and taints let its pods in."""
    return tuple(pool for pool in candidates if selects(workload, pool) and not untolerated(workload, pool))
