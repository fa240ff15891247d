"""The Pods that the controllers would create from the rendered workloads."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from proof.settings.container_environment import Namespace, container_environment
from proof.settings.external_secrets import synced_secrets


@dataclass(frozen=True)
class Pod:
    """A Pod with one container, its environment resolved.

    Args:
        site: where it runs.
        manifest: the Pod, with what its controller and the scheduler add.
        environment: of its container.
    """

    site: str
    manifest: dict[str, Any]
    environment: dict[str, str]

    @property
    def name(self) -> str:
        return str(self.manifest["metadata"]["name"])

    @property
    def host_name(self) -> str | None:
        """The name by which other pods find it, where it has one."""
        return f"{self.spec['hostname']}.{self.spec['subdomain']}" if "subdomain" in self.spec else None

    @property
    def spec(self) -> dict[str, Any]:
        spec: dict[str, Any] = self.manifest["spec"]
        return spec

    @property
    def container(self) -> dict[str, Any]:
        (container,) = self.spec["containers"]
        assert isinstance(container, dict)
        return container

    def with_container(self, **fields: Any) -> Pod:
        """A copy with fields of the container replaced, and everything else as rendered."""
        manifest = copy.deepcopy(self.manifest)
        manifest["spec"]["containers"][0].update(fields)
        return replace(self, manifest=manifest)

    def with_grace(self, seconds: int) -> Pod:
        """A copy with another ``terminationGracePeriodSeconds``."""
        manifest = copy.deepcopy(self.manifest)
        manifest["spec"]["terminationGracePeriodSeconds"] = seconds
        return replace(self, manifest=manifest)


def pods_of(documents: list[dict[str, Any]], site: str, stored: Mapping[str, str]) -> dict[str, Pod]:
    """One Pod of each Deployment, every Pod of each Job and JobSet, by name.

    Names of a Deployment's pods end in random letters in a cluster; here in ``-0``.
    """
    made = {}
    secrets = synced_secrets(documents, stored)
    for namespace, manifest in _manifests(documents):
        maps = {d["metadata"]["name"]: d["data"] for d in documents if d["kind"] == "ConfigMap" and _in(d, namespace)}
        (container,) = manifest["spec"]["containers"]
        environment = container_environment(container, Namespace(maps, secrets), manifest)
        made[manifest["metadata"]["name"]] = Pod(site, manifest, environment)
    return made


def _manifests(documents: list[dict[str, Any]]) -> Iterable[tuple[str, dict[str, Any]]]:
    for document in documents:
        spec, metadata = document.get("spec", {}), document["metadata"]
        if document["kind"] in ("Deployment", "Job"):
            yield metadata["namespace"], _pod(spec["template"], metadata, f"{metadata['name']}-0")
        elif document["kind"] == "JobSet":
            for job in spec["replicatedJobs"]:
                for replica in range(job["replicas"]):
                    for index in range(job["template"]["spec"]["completions"]):
                        name = f"{metadata['name']}-{job['name']}-{replica}-{index}"
                        pod = _pod(job["template"]["spec"]["template"], metadata, name)
                        # https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode
                        pod["spec"] |= {"hostname": name, "subdomain": spec["network"]["subdomain"]}
                        pod["metadata"]["annotations"]["batch.kubernetes.io/job-completion-index"] = str(index)
                        yield metadata["namespace"], pod


def _pod(template: Mapping[str, Any], owner: Mapping[str, Any], name: str) -> dict[str, Any]:
    pod = copy.deepcopy(dict(template))
    pod.setdefault("metadata", {})
    pod["metadata"].setdefault("annotations", {})
    pod["metadata"] |= {"name": name, "namespace": owner["namespace"]}
    pod["spec"]["nodeName"] = "a-gpu-node"
    return pod


def _in(document: Mapping[str, Any], namespace: str) -> bool:
    return bool(document["metadata"].get("namespace") == namespace)
