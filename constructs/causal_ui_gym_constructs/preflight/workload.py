"""Whatever makes pods: Deployments and their kin, jobs, and custom resources that carry a pod template."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .document import Document, as_list, value_at

_TEMPLATE = {
    "Pod": "",
    "Deployment": "spec.template",
    "StatefulSet": "spec.template",
    "DaemonSet": "spec.template",
    "ReplicaSet": "spec.template",
    "Rollout": "spec.template",
    "Job": "spec.template",
    "CronJob": "spec.jobTemplate.spec.template",
    "ScaledJob": "spec.jobTargetRef.template",
}


@dataclass(frozen=True, slots=True)
class Workload:
    """One pod template.

    Args:
        document: the object that holds it.
        path: where the template stands in it; empty for a Pod.
        extra_labels: labels that the controller adds to its pods.
    """

    document: Document
    path: str
    extra_labels: Mapping[str, str]

    @property
    def name(self) -> str:
        return self.document.name

    @property
    def namespace(self) -> str:
        return self.document.namespace

    @property
    def replicas(self) -> int:
        """Pods that are asked for; 1 where the object does not say."""
        replicas = self.document.at("spec.replicas", 1)
        return replicas if isinstance(replicas, int) else 1

    @property
    def long_running(self) -> bool:
        """Whether its pods serve until they are stopped, rather than end by themselves."""
        return self.document.kind in ("Deployment", "StatefulSet", "ReplicaSet", "Rollout")

    @property
    def labels(self) -> Mapping[str, str]:
        """Labels that its pods carry."""
        found = self.document.at(f"{self.path}.metadata.labels".lstrip("."), {})
        return {**self.extra_labels, **(found if isinstance(found, Mapping) else {})}

    @property
    def annotations(self) -> Mapping[str, str]:
        """Annotations that its pods carry."""
        found = self.document.at(f"{self.path}.metadata.annotations".lstrip("."), {})
        return found if isinstance(found, Mapping) else {}

    @property
    def spec_path(self) -> str:
        """Path of the pod's spec, for findings."""
        return f"{self.path}.spec".lstrip(".")

    def at(self, path: str, default: Any = None) -> Any:
        """What stands at a path of the pod's spec; the default where it is absent or null."""
        return value_at(self.document.at(self.spec_path, {}), path, default)

    def listed(self, path: str) -> list[Any]:
        """The list at a path of the pod's spec; empty where there is none."""
        return as_list(self.at(path))

    def containers(self, *, init: bool = False) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Path and body of each container; with ``init`` the init containers come first."""
        for key in ("initContainers", "containers") if init else ("containers",):
            for index, container in enumerate(self.listed(key)):
                if isinstance(container, Mapping):
                    yield f"{self.spec_path}.{key}[{index}]", container

    @property
    def ports(self) -> set[int | str]:
        """Numbers and names of the ports that its containers declare."""
        return {
            value
            for _, container in self.containers()
            for port in as_list(container.get("ports"))
            if isinstance(port, Mapping)
            for value in (port.get("containerPort"), port.get("name"))
            if isinstance(value, (int, str)) and value
        }


def workloads_of(document: Document) -> Iterator[Workload]:
    """The pod templates that an object holds; none for one that makes no pods."""
    if document.kind in _TEMPLATE:
        yield Workload(document, _TEMPLATE[document.kind], {})
    elif document.kind == "JobSet":
        labels = {"jobset.sigs.k8s.io/jobset-name": document.name}
        for index in range(len(as_list(document.at("spec.replicatedJobs")))):
            yield Workload(document, f"spec.replicatedJobs[{index}].template.spec.template", labels)
