"""Services of the API and the worker. None of them is a load balancer: the gateway alone faces the internet."""

from __future__ import annotations

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan
from ...plan.workloads import Workload

HTTP_PORT = 80


def services(scope: Construct, plan: ComputePlan) -> None:
    """One Service for all API pods, one per version for weighted routes, and a headless one to scrape the workers."""
    api = plan.workloads["api"]
    _service(scope, plan, plan.api_service, api, api.labels)
    for track in api.tracks:
        _service(scope, plan, track.name, api, api.track_labels(track), scraped=False)
    worker = plan.workloads.get("worker")
    if worker is not None and "metrics" in worker.ports:
        _service(scope, plan, plan.worker_service, worker, worker.labels, headless=True)


def _service(
    scope: Construct,
    plan: ComputePlan,
    name: str,
    workload: Workload,
    selector: dict[str, str],
    *,
    scraped: bool = True,
    headless: bool = False,
) -> None:
    ports = []
    if "http" in workload.ports and not headless:
        ports.append(
            k8s.ServicePort(
                name="http",
                port=HTTP_PORT,
                target_port=k8s.IntOrString.from_string("http"),
                protocol="TCP",
                app_protocol="http",
            )
        )
    if "metrics" in workload.ports and scraped:
        port = workload.ports["metrics"]
        ports.append(
            k8s.ServicePort(
                name="metrics", port=port, target_port=k8s.IntOrString.from_string("metrics"), protocol="TCP"
            )
        )
    k8s.KubeService(
        scope,
        f"Service-{name}",
        metadata=k8s.ObjectMeta(name=name, namespace=plan.namespace, labels=workload.labels),
        spec=k8s.ServiceSpec(
            type="ClusterIP",
            cluster_ip="None" if headless else None,
            selector=selector,
            ports=ports,
            session_affinity="None",
        ),
    )
