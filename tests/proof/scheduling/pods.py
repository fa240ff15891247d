"""All pods of a cluster as the API server tells of them, event by event: nothing is polled, nothing in between is missed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from proof.control_plane import ControlPlane, Document
from proof.scheduling.watching import following

Result = TypeVar("Result")


def is_ready(pod: Document) -> bool:
    """Whether a pod would receive requests."""
    conditions = {found["type"]: found["status"] for found in pod["status"].get("conditions", [])}
    return conditions.get("Ready") == "True" and "deletionTimestamp" not in pod["metadata"]


def node_of(pod: Document) -> str | None:
    """Name of the node on which the scheduler placed a pod."""
    found: str | None = pod["spec"].get("nodeName")
    return found


def owner_of(pod: Document) -> str:
    """Kind and name of what keeps a pod there, ``Deployment/…`` for those of its ReplicaSets; the pod itself if nothing does."""
    owners = pod["metadata"].get("ownerReferences")
    if not owners:
        return f"Pod/{pod['metadata']['name']}"
    kind, name = owners[0]["kind"], owners[0]["name"]
    return f"Deployment/{name.rpartition('-')[0]}" if kind == "ReplicaSet" else f"{kind}/{name}"


def why_pending(pod: Document) -> str | None:
    """What the scheduler says of a pod that it could not place; None until it has tried, and once it is placed."""
    for found in pod["status"].get("conditions", []):
        if found["type"] == "PodScheduled" and found["status"] == "False":
            message: str = found.get("message", "")
            return message
    return None


@dataclass
class Counts:
    """Fewest ready pods, and most pods at all, at any moment of a time."""

    fewest_ready: int
    most: int


class Pods:
    """The pods of a cluster, kept up to date by a watch."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._pods: dict[tuple[str, str], Document] = {}
        self._listeners: list[Callable[[], None]] = []

    def matching(self, labels: Mapping[str, str]) -> list[Document]:
        """Pods with these labels that nobody has asked to end."""
        with self._changed:
            return [
                pod
                for pod in self._pods.values()
                if labels.items() <= pod["metadata"].get("labels", {}).items()
                and "deletionTimestamp" not in pod["metadata"]
            ]

    def wait(self, answer: Callable[[], Result], what: str, *, within: float = 60) -> Result:
        """Ask again at each event until the answer is true, and return it.

        Raises:
            AssertionError: it did not come true within that many seconds; says why pods wait.
        """
        ends = time.monotonic() + within
        with self._changed:
            while not (result := answer()):
                if not self._changed.wait(ends - time.monotonic()) and time.monotonic() >= ends:
                    pending = {pod["metadata"]["name"]: why_pending(pod) for pod in self._pods.values()}
                    waiting = "\n".join(f"{name}: {why}" for name, why in pending.items() if why)
                    raise AssertionError(f"{what}: not within {within:g} s. Pods that wait:\n{waiting}")
            return result

    @contextmanager
    def counted(self, labels: Mapping[str, str]) -> Iterator[Counts]:
        """Count the pods with these labels at every event of the block."""
        counts = Counts(fewest_ready=sum(map(is_ready, self.matching(labels))), most=len(self.matching(labels)))

        def count() -> None:
            found = self.matching(labels)
            counts.fewest_ready = min(counts.fewest_ready, sum(map(is_ready, found)))
            counts.most = max(counts.most, len(found))

        with self._changed:
            self._listeners.append(count)
        try:
            yield counts
        finally:
            with self._changed:
                self._listeners.remove(count)

    def _follow(self, event: str, pod: Document) -> None:
        key = pod["metadata"]["namespace"], pod["metadata"]["name"]
        with self._changed:
            if event == "DELETED":
                self._pods.pop(key, None)
            else:
                self._pods[key] = pod
            for listener in self._listeners:
                listener()
            self._changed.notify_all()

    @classmethod
    @contextmanager
    def of(cls, cluster: ControlPlane) -> Iterator[Pods]:
        """The pods of a cluster."""
        pods = cls()
        with following(cluster, "v1", "Pod", pods._follow):
            yield pods
