"""Pods that no NetworkPolicy selects accept connections from every pod of the cluster, and open connections to anywhere. Start each namespace with a policy that selects all its pods and allows nothing, and allow what is needed beside it.
Pods that some policy governs are not reported; that the next one would be open is GYM881. A namespace with policies of Cilium or Calico is not judged.

```yaml
kind: NetworkPolicy
metadata: {name: default-deny, namespace: demo}
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
```

Source: [Default deny all ingress and all egress traffic](https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-ingress-and-all-egress-traffic).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...network_policies import EGRESS, INGRESS, policies
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...workload import Workload

_OTHERS = {
    *("CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy", "GlobalNetworkPolicy", "AdminNetworkPolicy"),
    *("BaselineAdminNetworkPolicy", "ClusterNetworkPolicy"),
}


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        if any(document.namespace == "" for document in cluster.of_kind(*_OTHERS)):
            continue  # of the whole cluster
        elsewhere = {document.namespace for document in cluster.of_kind(*_OTHERS)}
        for namespace in dict.fromkeys(workload.namespace for workload in cluster.workloads):
            if namespace in ("", "kube-system") or namespace in elsewhere:
                continue
            here = [workload for workload in cluster.workloads if workload.namespace == namespace]
            open_to = {
                direction: [w for w in here if not policies(cluster, direction, namespace, w.labels)]
                for direction in (INGRESS, EGRESS)
            }
            said = [
                f"{_count(found, here)} {verb}"
                for found, verb in (
                    (open_to[INGRESS], "accept any connection"),
                    (open_to[EGRESS], "open any connection"),
                )
                if found
            ]
            if said:
                at = next((n for n in cluster.of_kind("Namespace") if n.name == namespace), here[0].document)
                yield Breach(at, "", f"no NetworkPolicy governs it: in namespace {namespace} {' and '.join(said)}")


def _count(found: list[Workload], here: list[Workload]) -> str:
    if len(found) == len(here):
        return "all pods"
    return "the pods of " + ", ".join(workload.document.title.split(" ")[0] + " " + workload.name for workload in found)


RULE = Rule(
    code="GYM871",
    title="A namespace refuses connections that nobody allowed",
    severity=Severity.WARNING,
    why="Whoever takes over any pod of the cluster reaches these pods, and from them the internet.",
    remedy="Add a NetworkPolicy that selects all pods and allows nothing, then one for each connection that is needed.",
    judge=judge,
)
