"""Whoever is woken by an alert needs to see the service at a glance. A dashboard kept beside the alerts is there in every cluster, and changes with them.

```yaml
kind: ConfigMap
metadata:
  labels:
    grafana_dashboard: "1"   # Grafana's sidecar loads it
```

Source: [Grafana chart: dashboards by sidecar](https://github.com/grafana-community/helm-charts/blob/main/charts/grafana/README.md#sidecar-for-dashboards).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...promql import queries
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        alerts = [query for query in queries(cluster) if query.alert]
        labels = [document.labels for document in cluster.of_kind("ConfigMap")]
        if (
            alerts
            and not any("grafana_dashboard" in found for found in labels)
            and not any(cluster.of_kind("GrafanaDashboard"))
        ):
            yield Breach(alerts[0].document, "", "there are alerts and no dashboard on which to look at what they say")


RULE = Rule(
    code="GYM915",
    title="Alerts come with a dashboard",
    severity=Severity.NOTE,
    why="Whoever is woken starts by writing queries.",
    remedy="Add a ConfigMap with a Grafana dashboard, labelled grafana_dashboard.",
    judge=judge,
)
