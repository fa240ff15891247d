"""The HorizontalPodAutoscaler that KEDA makes of a ScaledObject, and the same one in quick motion.

Source: https://keda.sh/docs/2.20/reference/scaledobject-spec/ and https://keda.sh/docs/2.20/concepts/scaling-deployments/
"""

from __future__ import annotations

from typing import Any

from proof.control_plane import Document

FASTER = 30
"""Windows and periods of a behaviour are divided by this: what takes five minutes takes ten seconds, every ratio is kept."""


def autoscaler_of(scaled_object: Document) -> Document:
    """What KEDA hands to Kubernetes' own autoscaler; `test_keda.py` compares it with what KEDA's operator makes."""
    spec, name = scaled_object["spec"], scaled_object["metadata"]["name"]
    return {
        "apiVersion": "autoscaling/v2",
        "kind": "HorizontalPodAutoscaler",
        "metadata": {"name": f"keda-hpa-{name}", "namespace": scaled_object["metadata"]["namespace"]},
        "spec": {
            "minReplicas": spec["minReplicaCount"],
            "maxReplicas": spec["maxReplicaCount"],
            "scaleTargetRef": spec["scaleTargetRef"],
            "behavior": spec["advanced"]["horizontalPodAutoscalerConfig"]["behavior"],
            "metrics": [_metric(name, index, trigger) for index, trigger in enumerate(spec["triggers"])],
        },
    }


def metric_name(index: int, trigger: Document) -> str:
    """Name under which KEDA's adapter serves a trigger's value."""
    if trigger["type"] == "aws-sqs-queue":
        return f"s{index}-aws-sqs-{trigger['metadata']['queueURL'].rpartition('/')[2]}"
    return f"s{index}-{trigger['type']}"


def quick(autoscaler: Document) -> Document:
    """The same autoscaler with its windows and periods divided by ``FASTER``."""
    behavior = {
        direction: {
            **rules,
            "stabilizationWindowSeconds": rules["stabilizationWindowSeconds"] // FASTER,
            "policies": [
                {**policy, "periodSeconds": policy["periodSeconds"] // FASTER} for policy in rules["policies"]
            ],
        }
        for direction, rules in autoscaler["spec"]["behavior"].items()
    }
    return {**autoscaler, "spec": {**autoscaler["spec"], "behavior": behavior}}


def _metric(name: str, index: int, trigger: Document) -> dict[str, Any]:
    kind, metadata = trigger["type"], trigger["metadata"]
    if kind in ("cpu", "memory"):
        assert trigger["metricType"] == "Utilization"
        target: dict[str, Any] = {"type": "Utilization", "averageUtilization": int(metadata["value"])}
        return {"type": "Resource", "resource": {"name": kind, "target": target}}
    target = {
        "type": trigger.get("metricType", "AverageValue"),
        "averageValue": metadata["queueLength" if kind == "aws-sqs-queue" else "threshold"],
    }
    metric = {
        "name": metric_name(index, trigger),
        "selector": {"matchLabels": {"scaledobject.keda.sh/name": name}},
    }
    return {"type": "External", "external": {"metric": metric, "target": target}}
