"""A policy that selects no pod does nothing, a rule that names a peer that nobody is or a port that nobody opens allows nothing: usually a label or a port was renamed, and the connection that it was written for is refused.
Peers are judged where Argo CD's applications were read too; a single file does not show who else runs in the cluster.

```yaml
kind: NetworkPolicy
spec:
  podSelector: {matchLabels: {app: api}}     # labels of some pod template
  ingress:
    - from: [{podSelector: {matchLabels: {app: web}}}]
      ports: [{port: 8000}]                  # a port that the pods declare
```

Source: [The NetworkPolicy resource](https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...chart_namespaces import chart_namespaces
from ...cluster import Cluster, Port
from ...document import Document, mappings
from ...finding import Severity
from ...network_policies import EGRESS, INGRESS, namespace_labels, rules
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...selectors import matches


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        made_by_charts = {*chart_namespaces(rendered, cluster.name).values(), "kube-system"}
        for policy in cluster.of_kind("NetworkPolicy"):
            pods = [(labels, ports) for where, labels, ports in cluster.pods if where == policy.namespace]
            selected = [ports for labels, ports in pods if matches(policy.at("spec.podSelector", {}), labels)]
            if pods and not selected:
                yield Breach(policy, "spec.podSelector", f"no pod of namespace {policy.namespace} has these labels")
                continue
            yield from _idle_ports(policy, selected)
            if len(made_by_charts) > 1:  # who else runs in the cluster is known
                yield from _absent_peers(cluster, policy, made_by_charts)


def _idle_ports(policy: Document, selected: list[set[Port]]) -> Iterator[Breach]:
    if not selected or not all(selected):
        return  # pods that declare no port may open any
    opened = {port for ports in selected for port in ports}
    for path, rule in rules(policy, INGRESS):
        for inner, entry in mappings(rule.get("ports"), f"{path}.ports"):
            port = entry.get("port")
            if isinstance(port, int | str) and "endPort" not in entry and port not in opened:
                declared = ", ".join(sorted(map(str, opened)))
                yield Breach(policy, f"{inner}.port", f"the selected pods open no port {port}; they declare {declared}")


def _absent_peers(cluster: Cluster, policy: Document, made_by_charts: set[str]) -> Iterator[Breach]:
    namespaces = (
        {where for where, _, _ in cluster.pods} | {n.name for n in cluster.of_kind("Namespace")} | made_by_charts
    )
    for direction, key in ((INGRESS, "from"), (EGRESS, "to")):
        for path, rule in rules(policy, direction):
            for inner, peer in mappings(rule.get(key), f"{path}.{key}"):
                if "ipBlock" in peer:
                    continue
                meant = {policy.namespace}
                if peer.get("namespaceSelector") is not None:
                    meant = {n for n in namespaces if matches(peer["namespaceSelector"], namespace_labels(cluster, n))}
                    if not meant:
                        yield Breach(policy, f"{inner}.namespaceSelector", "no namespace has these labels")
                pods = [labels for where, labels, _ in cluster.pods if where in meant]
                if (
                    meant
                    and not meant & made_by_charts
                    and not any(matches(peer.get("podSelector") or {}, p) for p in pods)
                ):
                    where = ", ".join(sorted(meant))
                    yield Breach(policy, f"{inner}.podSelector", f"no pod of namespace {where} has these labels")


RULE = Rule(
    code="GYM873",
    title="A policy speaks of pods and ports that exist",
    severity=Severity.WARNING,
    why="The connection that the policy was written for is refused.",
    remedy="Set the labels and ports that the pod templates have, or delete the policy.",
    judge=judge,
)
