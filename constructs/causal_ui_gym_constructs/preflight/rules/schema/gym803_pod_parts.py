"""What a container names inside its own pod is there: a volume that it mounts, a port that a probe or hook calls by name, and no path that two
volumes claim. The API server refuses a mount of an unknown volume; a probe on an unknown port name only fails, for ever.

```yaml
containers:
  - name: api
    ports: [{name: http, containerPort: 8000}]
    readinessProbe: {httpGet: {path: /ready, port: http}}
    volumeMounts: [{name: tmp, mountPath: /tmp}]
volumes:
  - name: tmp
    emptyDir: {}
```

Source: [Pod](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/),
[configure probes](https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...document import Document, as_list, value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...workload import Workload

_CALLS = tuple(
    f"{where}.{how}.port"
    for where in ("livenessProbe", "readinessProbe", "startupProbe", "lifecycle.preStop", "lifecycle.postStart")
    for how in ("httpGet", "tcpSocket")
)


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            volumes = _volumes(workload)
            for path, container in workload.containers(init=True):
                yield from _ports(workload.document, path, container)
                yield from _mounts(workload.document, path, container, volumes)


def _volumes(workload: Workload) -> set[str]:
    named = [value_at(claim, "metadata.name") for claim in workload.document.listed("spec.volumeClaimTemplates")]
    return {str(name) for name in named} | {
        str(volume.get("name")) for volume in workload.listed("volumes") if isinstance(volume, Mapping)
    }


def _ports(at: Document, path: str, container: Mapping[str, Any]) -> Iterator[Breach]:
    declared = {str(value_at(port, "name", "")) for port in as_list(container.get("ports"))}
    for call in _CALLS:
        port = value_at(container, call)
        if isinstance(port, str) and not port.isdigit() and port not in declared:
            names = ", ".join(sorted(filter(None, declared))) or "none"
            yield Breach(
                at, f"{path}.{call}", f"port {port} is called, but the ports that the container names are: {names}"
            )


def _mounts(at: Document, path: str, container: Mapping[str, Any], volumes: set[str]) -> Iterator[Breach]:
    taken: dict[Any, Any] = {}
    for index, mount in enumerate(as_list(container.get("volumeMounts"))):
        if not isinstance(mount, Mapping):
            continue
        name, target = str(mount.get("name")), str(mount.get("mountPath"))
        if name not in volumes:
            yield Breach(
                at, f"{path}.volumeMounts[{index}].name", f"volume {name} is mounted, but the pod has none of that name"
            )
        elif target in taken:
            yield Breach(
                at, f"{path}.volumeMounts[{index}].mountPath", f"{target} is where {taken[target]} is mounted already"
            )
        taken.setdefault(target, name)


RULE = Rule(
    code="GYM803",
    title="Volumes and ports that a container names are in its pod",
    severity=Severity.ERROR,
    why="The API server refuses the pod, or its probe fails for ever and the pod never becomes ready.",
    remedy="Correct the name, or declare the volume or the port.",
    judge=judge,
)
