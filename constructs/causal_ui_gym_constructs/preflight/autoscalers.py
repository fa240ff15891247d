"""What scales workloads: HorizontalPodAutoscalers and KEDA's ScaledObjects, read alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .cluster import Cluster
from .document import Document
from .workload import Workload

Target = tuple[str, str, str]
"""Kind, namespace and name of what is scaled."""

RESOURCES = ("cpu", "memory")


@dataclass(frozen=True, slots=True)
class Autoscaler:
    """One HorizontalPodAutoscaler or ScaledObject."""

    document: Document

    @property
    def keda(self) -> bool:
        return self.document.kind == "ScaledObject"

    @property
    def target(self) -> Target:
        """What it scales; KEDA takes a Deployment where the kind is left out."""
        kind = self.document.at("spec.scaleTargetRef.kind", "Deployment" if self.keda else "")
        return str(kind), self.document.namespace, str(self.document.at("spec.scaleTargetRef.name", ""))

    @property
    def minimum_path(self) -> str:
        return "spec.minReplicaCount" if self.keda else "spec.minReplicas"

    @property
    def maximum_path(self) -> str:
        return "spec.maxReplicaCount" if self.keda else "spec.maxReplicas"

    @property
    def minimum(self) -> int:
        """Fewest pods; KEDA's default is 0, an HPA's 1."""
        return _number(self.document.at(self.minimum_path), 0 if self.keda else 1)

    @property
    def maximum(self) -> int:
        """Most pods; KEDA's default is 100. An HPA must say; 100 stands for one that does not."""
        return _number(self.document.at(self.maximum_path), 100)

    @property
    def signals(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Path and body of each HPA metric or KEDA trigger."""
        return self.document.items("spec.triggers" if self.keda else "spec.metrics")

    @property
    def resources(self) -> Mapping[str, str]:
        """Each of cpu and memory that it scales by, and the path where it says so."""
        return {name: path for path, name, _ in self._resource_signals()}

    @property
    def utilized(self) -> Mapping[str, str]:
        """As `resources`, only those measured as a share of what the containers request."""
        return {name: path for path, name, utilization in self._resource_signals() if utilization}

    def _resource_signals(self) -> Iterator[tuple[str, str, bool]]:
        if self.document.kind == "HorizontalPodAutoscaler" and self.document.api_version == "autoscaling/v1":
            if self.document.at("spec.targetCPUUtilizationPercentage") is not None:
                yield "spec.targetCPUUtilizationPercentage", "cpu", True
            return
        for path, signal in self.signals:
            if self.keda:
                metadata = signal.get("metadata")
                kind = signal.get("metricType") or (metadata.get("type") if isinstance(metadata, Mapping) else None)
                if signal.get("type") in RESOURCES:
                    yield path, str(signal["type"]), kind in (None, "Utilization")
            else:
                source = signal.get(
                    {"Resource": "resource", "ContainerResource": "containerResource"}.get(str(signal.get("type")), "")
                )
                if isinstance(source, Mapping) and source.get("name") in RESOURCES:
                    target = source.get("target")
                    kind = target.get("type") if isinstance(target, Mapping) else None
                    yield path, str(source["name"]), kind == "Utilization"

    def workload(self, cluster: Cluster) -> Workload | None:
        """What it scales, where that is written in the same cluster's objects."""
        return cluster.workload(*self.target)


def autoscalers(cluster: Cluster) -> Iterator[Autoscaler]:
    """Every autoscaler of pods in a cluster, each once even if it was read from two files."""
    seen: set[str] = set()
    for document in cluster.of_kind("HorizontalPodAutoscaler", "ScaledObject"):
        if document.title not in seen:
            seen.add(document.title)
            yield Autoscaler(document)


def described(target: Target) -> str:
    """``Deployment demo/api``."""
    kind, namespace, name = target
    return f"{kind} {f'{namespace}/' if namespace else ''}{name}"


def _number(value: Any, default: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else default
