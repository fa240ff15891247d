"""Every pod gets a token of its service account, unless pod or account say no. Where nothing is bound to the account, the token has no use but to show an attacker into the API; and pods that share the account `default`
share whatever is bound to it one day.

```yaml
spec:
  serviceAccountName: api
  automountServiceAccountToken: false
```

Source: [Opt out of API credential automounting](https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...service_accounts import account_name, account_of, bound, mounts_token


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            name = account_name(workload)
            known = name == "default" or account_of(cluster, workload) is not None
            if known and mounts_token(cluster, workload) and not bound(cluster, workload.namespace, name):
                yield Breach(
                    workload.document,
                    f"{workload.spec_path}.automountServiceAccountToken",
                    f"its pods mount a token of the service account {name}, to which nothing is bound",
                )


RULE = Rule(
    code="GYM868",
    title="Only pods that call the Kubernetes API have its token",
    severity=Severity.NOTE,
    why="The token is of no use but to an attacker.",
    remedy="Set automountServiceAccountToken to false, or bind the role that the pod needs to an account of its own.",
    judge=judge,
)
