"""How many pods of a workload there are at least and at most, and which budgets guard them."""

from __future__ import annotations

from collections.abc import Iterator

from .autoscalers import autoscalers
from .cluster import Cluster
from .document import Document
from .selectors import is_empty, matches
from .workload import Workload


def pod_range(cluster: Cluster, workload: Workload) -> tuple[int, int]:
    """Fewest and most pods: of its autoscalers, else its replicas."""
    identity = (workload.document.kind, workload.namespace, workload.name)
    found = [scaler for scaler in autoscalers(cluster) if scaler.target == identity]
    if not found:
        return workload.replicas, workload.replicas
    return min(scaler.minimum for scaler in found), max(scaler.maximum for scaler in found)


def replicated(cluster: Cluster) -> Iterator[Workload]:
    """Workloads that serve, with several pods at least at times."""
    for workload in cluster.workloads:
        if workload.long_running and pod_range(cluster, workload)[1] > 1:
            yield workload


def budgets_of(cluster: Cluster, workload: Workload) -> Iterator[Document]:
    """PodDisruptionBudgets that select its pods. An empty selector takes all pods of the namespace, none given takes no pod."""
    for budget in cluster.of_kind("PodDisruptionBudget"):
        selector = budget.at("spec.selector")
        same = budget.namespace == workload.namespace and selector is not None
        if same and (is_empty(selector) or matches(selector, workload.labels)):
            yield budget


def share_of(value: object, pods: int) -> int | None:
    """A count or percentage of pods as a count, rounded up as the eviction API does; None for neither."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    text = str(value)
    if text.endswith("%") and text[:-1].isdigit():
        return -(-pods * int(text[:-1]) // 100)
    return int(text) if text.isdigit() else None
