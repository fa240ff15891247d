"""A pod that keeps the Pod Security Standard `restricted` cannot become root on its node: it does not run as root, gains no privileges, drops all capabilities, and has the runtime's seccomp profile. Pods in
`kube-system`, and in namespaces that enforce `privileged` by label, are meant to have more and are not reported; what a namespace's own level refuses is GYM870.

```yaml
securityContext:
  runAsNonRoot: true
  allowPrivilegeEscalation: false
  capabilities: {drop: [ALL]}
  seccompProfile: {type: RuntimeDefault}
```

Source: [Pod Security Standards: restricted](https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted).
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
            if workload.namespace == "kube-system" or level in ("privileged", "restricted"):
                continue
            for path, excess in (*(() if level else beyond_baseline(workload)), *beyond_restricted(workload)):
                yield Breach(workload.document, path, excess)


RULE = Rule(
    code="GYM867",
    title="A pod keeps the Pod Security Standard restricted",
    severity=Severity.WARNING,
    why="A fault in the program becomes a way to the node and to every pod on it.",
    remedy="Set the security context as the standard says; give what truly needs more a namespace that allows it.",
    judge=judge,
)
