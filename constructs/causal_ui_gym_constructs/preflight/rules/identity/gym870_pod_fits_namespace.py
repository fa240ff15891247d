"""A namespace that enforces a Pod Security level refuses pods that go beyond it. The Deployment or Job is created; its pods are not, and only events say so.

```yaml
kind: Namespace
metadata:
  name: demo
  labels: {pod-security.kubernetes.io/enforce: restricted}
---
securityContext:   # of each container there
  runAsNonRoot: true
  allowPrivilegeEscalation: false
  capabilities: {drop: [ALL]}
  seccompProfile: {type: RuntimeDefault}
```

Source: [Pod Security Admission](https://kubernetes.io/docs/concepts/security/pod-security-admission/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...pod_security import beyond_baseline, beyond_restricted, enforced_level
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            level = enforced_level(cluster, workload.namespace)
            if level not in ("baseline", "restricted"):
                continue
            for path, excess in (
                *beyond_baseline(workload),
                *(beyond_restricted(workload) if level == "restricted" else ()),
            ):
                yield Breach(workload.document, path, f"{excess}, and namespace {workload.namespace} enforces {level}")


RULE = Rule(
    code="GYM870",
    title="A pod keeps the Pod Security level of its namespace",
    severity=Severity.ERROR,
    why="The API server refuses the pods; the workload never starts.",
    remedy="Set the security context as the level demands, or move the workload to a namespace of a wider level.",
    judge=judge,
)
