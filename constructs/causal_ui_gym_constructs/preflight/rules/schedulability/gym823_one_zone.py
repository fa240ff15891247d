"""A workload is not pinned to one availability zone. When that zone fails, or has no capacity of the instance type left, which is common for
GPUs and for spot, nothing of it runs.

```yaml
topologySpreadConstraints:
  - topologyKey: topology.kubernetes.io/zone
    maxSkew: 1
    whenUnsatisfiable: ScheduleAnyway
    labelSelector: {matchLabels: {app: api}}
```

Source: [EKS best practices: reliability](https://docs.aws.amazon.com/eks/latest/best-practices/application.html).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...document import as_list
from ...finding import Severity
from ...placement import affinity_terms, node_selector
from ...rendered import Rendered
from ...rule import Breach, Rule

_ZONE_NAME = re.compile(r"[a-z]{2}(-[a-z]+)+-\d[a-z]|[a-z]{3,4}\d-az\d")


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            if not workload.long_running:
                continue
            terms = affinity_terms(workload)
            for path, body in [*node_selector(workload), *(terms[0] if len(terms) == 1 else [])]:
                zones = [str(zone) for zone in as_list(body.get("values"))]
                if body.get("operator") == "In" and len(zones) == 1 and _ZONE_NAME.fullmatch(zones[0]):
                    yield Breach(workload.document, path, f"all pods must run in the zone {zones[0]}")


RULE = Rule(
    code="GYM823",
    title="No workload is pinned to one zone",
    severity=Severity.WARNING,
    why="When the zone fails or has no capacity left, nothing of the workload runs.",
    remedy="Drop the zone and spread over zones; give volumes WaitForFirstConsumer, so that they follow the pods.",
    judge=judge,
)
