"""Prometheus scraping of the data tier's pods."""

from __future__ import annotations

from collections.abc import Mapping

import cdk8s
from constructs import Construct

from ...imports import monitoring_coreos_com as monitoring
from ...plan.names import Names


def pod_monitor(
    scope: Construct, id: str, *, names: Names, name: str, port: str, pods: Mapping[str, str]
) -> monitoring.PodMonitor:
    """Scrape every pod with those labels on that named port.

    CloudNativePG's own ``enablePodMonitor`` is deprecated: monitors belong to who runs Prometheus.
    Source: https://cloudnative-pg.io/documentation/current/monitoring/
    """
    return monitoring.PodMonitor(
        scope,
        id,
        metadata=cdk8s.ApiObjectMetadata(name=name, namespace=names.namespace),
        spec=monitoring.PodMonitorSpec(
            selector=monitoring.PodMonitorSpecSelector(match_labels=dict(pods)),
            pod_metrics_endpoints=[monitoring.PodMonitorSpecPodMetricsEndpoints(port=port, interval="30s")],
        ),
    )
