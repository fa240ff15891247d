"""Policies that each name their pods leave the next pod open: the one that somebody adds, and that no policy knows yet. A policy that selects every pod and allows nothing closes that gap, and makes the
others a list of what is needed.

```yaml
kind: NetworkPolicy
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
```

Source: [Default deny policies](https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-ingress-and-all-egress-traffic).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import Document
from ...finding import Severity
from ...network_policies import EGRESS, INGRESS
from ...network_policies import policies as policies_of
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        policies: dict[str, list[Document]] = {}
        for policy in cluster.of_kind("NetworkPolicy", group="networking.k8s.io"):
            policies.setdefault(policy.namespace, []).append(policy)
        for namespace, found in policies.items():
            pods = [workload.labels for workload in cluster.workloads if workload.namespace == namespace]
            governed = all(
                policies_of(cluster, direction, namespace, labels) for labels in pods for direction in (INGRESS, EGRESS)
            )  # GYM871 reports pods that none governs
            if governed and not any(policy.at("spec.podSelector", {}) == {} for policy in found):
                what = f"no policy of {namespace} selects every pod, so the next one is open"
                yield Breach(found[0], "spec.podSelector", what)


RULE = Rule(
    code="GYM881",
    title="A namespace with policies denies by default",
    severity=Severity.NOTE,
    why="A pod that is added later accepts and opens any connection.",
    remedy="Add a policy with an empty podSelector that allows nothing.",
    judge=judge,
)
