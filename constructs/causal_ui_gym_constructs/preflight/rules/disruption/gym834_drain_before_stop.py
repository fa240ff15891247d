"""A pod behind a Service waits before it stops. The kubelet sends SIGTERM at the same moment as the pod is taken out of the Service, and proxies and
load balancers learn of that some seconds later: a server that stops at once refuses requests in every rolling update and scale-down.

```yaml
lifecycle:
  preStop:
    sleep: {seconds: 10}
```

Source: [Termination of pods](https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination),
[EKS best practices: load balancing](https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...cluster import Cluster
from ...document import value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...workload import Workload


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            service = _service(cluster, workload)
            found = list(workload.containers())
            if service and found and not any(value_at(body, "lifecycle.preStop") for _, body in found):
                path = f"{found[0][0]}.lifecycle.preStop"
                what = f"pods behind Service {service} stop at once, while requests still come"
                yield Breach(workload.document, path, what)


def _service(cluster: Cluster, workload: Workload) -> str:
    """A Service that sends requests to its pods; empty for none. Headless ones only name pods."""
    for service in cluster.of_kind("Service") if workload.long_running else ():
        selector = service.at("spec.selector")
        if not isinstance(selector, Mapping) or not selector or service.at("spec.clusterIP") == "None":
            continue
        if service.namespace == workload.namespace and selector.items() <= workload.labels.items():
            return service.name
    return ""


RULE = Rule(
    code="GYM834",
    title="Pods behind a Service wait before they stop",
    severity=Severity.WARNING,
    why="Requests fail with connection refused in every rollout, scale-down and node replacement.",
    remedy="Add a preStop sleep of about 10 seconds to the container that serves.",
    judge=judge,
)
