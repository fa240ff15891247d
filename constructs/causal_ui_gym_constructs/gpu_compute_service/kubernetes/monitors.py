"""Prometheus scraping of the API and the worker, through their Services."""

from __future__ import annotations

import cdk8s
from constructs import Construct

from ...imports import monitoring_coreos_com as monitoring
from ...plan.compute import ComputePlan


def monitors(scope: Construct, plan: ComputePlan) -> None:
    """One ServiceMonitor for each workload that serves metrics. Series carry the pod's ``version``, so a canary can be judged."""
    for workload in plan.workloads.values():
        if workload.component == "batch" or "metrics" not in workload.ports:
            continue
        monitoring.ServiceMonitor(
            scope,
            f"Monitor-{workload.component}",
            metadata=cdk8s.ApiObjectMetadata(
                name=f"{plan.service}-{workload.component}", namespace=plan.namespace, labels=workload.labels
            ),
            spec=monitoring.ServiceMonitorSpec(
                selector=monitoring.ServiceMonitorSpecSelector(match_labels=workload.labels),
                pod_target_labels=["version"],
                endpoints=[
                    monitoring.ServiceMonitorSpecEndpoints(
                        port="metrics", path="/metrics", interval="30s", scrape_timeout="10s"
                    )
                ],
            ),
        )
