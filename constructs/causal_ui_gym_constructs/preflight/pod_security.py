"""The Pod Security Standards: what of a pod goes beyond a level.

Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/ (Kubernetes 1.36)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .cluster import Cluster
from .document import mappings, value_at
from .workload import Workload

LEVELS = ("privileged", "baseline", "restricted")
"""From the widest to the narrowest."""

ENFORCE = "pod-security.kubernetes.io/enforce"
"""Label of a namespace that names the level whose breach is refused."""

_BASELINE_CAPABILITIES = {
    *("AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE"),
    *("SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"),
}
_RESTRICTED_VOLUMES = frozenset(
    {"configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"}
)
Excess = tuple[str, str]
"""Path of the field, and what goes beyond the level."""


def enforced_level(cluster: Cluster, namespace: str) -> str | None:
    """The level that a namespace enforces; None where it says none, or is not among the objects."""
    for document in cluster.of_kind("Namespace"):
        if document.name == namespace:
            level = document.labels.get(ENFORCE)
            return level if level in LEVELS else None
    return None


def beyond_baseline(workload: Workload) -> Iterator[Excess]:
    """What of a workload's pods the level ``baseline`` refuses."""
    spec = workload.spec_path
    for name in ("hostNetwork", "hostPID", "hostIPC"):
        if workload.at(name) is True:
            yield f"{spec}.{name}", f"{name} is true"
    for path, volume in mappings(workload.at("volumes"), f"{spec}.volumes"):
        if "hostPath" in volume:
            yield (
                f"{path}.hostPath",
                f"volume {volume.get('name')} mounts {value_at(volume, 'hostPath.path')} of the node",
            )
    if workload.at("securityContext.seccompProfile.type") == "Unconfined":
        yield f"{spec}.securityContext.seccompProfile", "seccomp is off"
    for path, container in workload.containers(init=True):
        security = f"{path}.securityContext"
        if value_at(container, "securityContext.privileged") is True:
            yield f"{security}.privileged", "it is privileged"
        for name in sorted(_capabilities(container, "add") - _BASELINE_CAPABILITIES):
            yield f"{security}.capabilities", f"it adds {name}"
        if value_at(container, "securityContext.seccompProfile.type") == "Unconfined":
            yield f"{security}.seccompProfile", "seccomp is off"
        for port_path, port in mappings(container.get("ports"), f"{path}.ports"):
            if port.get("hostPort"):
                yield f"{port_path}.hostPort", f"it takes port {port['hostPort']} of the node"


def beyond_restricted(workload: Workload) -> Iterator[Excess]:
    """What ``restricted`` refuses and ``baseline`` does not; all of one container at its ``securityContext``."""
    spec = workload.spec_path
    for path, volume in mappings(workload.at("volumes"), f"{spec}.volumes"):
        for kind in sorted(set(map(str, volume)) - _RESTRICTED_VOLUMES - {"name", "hostPath"}):
            yield f"{path}.{kind}", f"volume {volume.get('name')} is of kind {kind}"
    for path, container in workload.containers(init=True):
        if lacking := list(_lacking(workload, container)):
            yield f"{path}.securityContext", f"container {container.get('name')} {', '.join(lacking)}"


def _lacking(workload: Workload, container: Mapping[str, Any]) -> Iterator[str]:
    def either(name: str) -> Any:
        return value_at(container, f"securityContext.{name}", workload.at(f"securityContext.{name}"))

    if either("runAsUser") == 0:
        yield "runs as user 0"
    elif either("runAsNonRoot") is not True:
        yield "may run as root (no runAsNonRoot)"
    if value_at(container, "securityContext.allowPrivilegeEscalation") is not False:
        yield "may gain privileges (allowPrivilegeEscalation is not false)"
    if "ALL" not in _capabilities(container, "drop"):
        yield "keeps capabilities (drops not ALL)"
    for name in sorted((_capabilities(container, "add") & _BASELINE_CAPABILITIES) - {"NET_BIND_SERVICE"}):
        yield f"adds {name}"
    if either("seccompProfile.type") is None:
        yield "has no seccompProfile"


def _capabilities(container: Mapping[str, Any], key: str) -> set[str]:
    found = value_at(container, f"securityContext.capabilities.{key}", [])
    return {str(name).removeprefix("CAP_") for name in found} if isinstance(found, list) else set()
