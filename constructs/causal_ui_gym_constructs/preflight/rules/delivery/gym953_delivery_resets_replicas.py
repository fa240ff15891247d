"""Argo CD with self-heal puts back what Git says. Where Git says `replicas` of a Deployment that an autoscaler scales, the two undo each other's work, and pods are killed under load.

```yaml
kind: Deployment
spec:
  # no replicas: the autoscaler owns them
```

Source: [Argo CD: leaving room for imperativeness](https://argo-cd.readthedocs.io/en/stable/user-guide/best_practices/#leaving-room-for-imperativeness).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...document import Document, as_list, mappings
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    healing = [
        document
        for _, document in rendered.of_kind("Application", "ApplicationSet")
        if _policy(document, "syncPolicy.automated.selfHeal") and not _ignores_replicas(document)
    ]
    if not healing:
        return
    for cluster in rendered.clusters:
        for scaler in cluster.of_kind("HorizontalPodAutoscaler", "ScaledObject"):
            kind = str(scaler.at("spec.scaleTargetRef.kind", "Deployment"))
            workload = cluster.workload(kind, scaler.namespace, str(scaler.at("spec.scaleTargetRef.name")))
            if workload is not None and workload.document.at("spec.replicas") is not None:
                what = f"{healing[0].title} heals it to {workload.replicas} replicas, and {scaler.title} scales it"
                yield Breach(workload.document, "spec.replicas", what)


def _policy(document: Document, path: str) -> Any:
    prefix = "spec.template.spec" if document.kind == "ApplicationSet" else "spec"
    return document.at(f"{prefix}.{path}")


def _ignores_replicas(document: Document) -> bool:
    ignored = mappings(_policy(document, "ignoreDifferences"), "")
    return any("/spec/replicas" in as_list(entry.get("jsonPointers")) for _, entry in ignored)


RULE = Rule(
    code="GYM953",
    title="Delivery leaves the replicas to the autoscaler",
    severity=Severity.ERROR,
    why="Every sync sets the replicas back, under load too.",
    remedy="Leave spec.replicas out, or name /spec/replicas in ignoreDifferences.",
    judge=judge,
)
