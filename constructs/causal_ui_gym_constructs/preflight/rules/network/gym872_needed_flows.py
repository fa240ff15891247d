"""Once a policy governs a pod, it gets and opens only the connections that some policy allows, on both sides and by the port of the pod, not of the Service. What pods need shows in their environment (addresses of Services, queues of AWS), in
routes, in monitors and in what operators do with their pods; names need DNS, and roles need the Pod Identity agent.

```yaml
kind: NetworkPolicy
spec:
  podSelector: {matchLabels: {app: web}}
  policyTypes: [Egress]
  egress:
    - to: [{podSelector: {matchLabels: {app: api}}}]
      ports: [{port: 8000}]   # the container's port, not the Service's
```

Source: [Network Policies](https://kubernetes.io/docs/concepts/services-networking/network-policies/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...chart_namespaces import chart_namespaces
from ...finding import Severity
from ...network_flows import flows
from ...network_policies import EGRESS, INGRESS, allowing, policies, rules
from ...pod_identity import pod_identities
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        identities = pod_identities(rendered, cluster)
        for flow in flows(cluster, chart_namespaces(rendered, cluster.name), identities):
            for direction, end, peer in ((EGRESS, flow.source, flow.target), (INGRESS, flow.target, flow.source)):
                if end.namespace is None or end.labels is None:
                    continue
                found = policies(cluster, direction, end.namespace, end.labels)
                if not found or allowing(cluster, found, direction, peer, set(flow.ports), flow.protocol):
                    continue
                # the one that says most, not the one that denies all
                at = max(found, key=lambda policy: len(list(rules(policy, direction))))
                port = "/".join(sorted(map(str, flow.ports)))
                yield Breach(
                    at,
                    f"spec.{direction.lower()}",
                    f"{flow.source.title} needs {flow.target.title} on port {port} ({flow.need}), and no policy of "
                    f"{end.title} allows it",
                )


RULE = Rule(
    code="GYM872",
    title="Policies allow the connections that pods need",
    severity=Severity.ERROR,
    why="The connection times out: requests fail, metrics are missing, or the pod never gets ready.",
    remedy="Allow it in a NetworkPolicy of the pod that opens it and in one of the pod that receives it, by the port of the pod.",
    judge=judge,
)
