"""What Prometheus would scrape of our own workloads, with the labels that each target has.

Source: https://prometheus-operator.dev/docs/developer/getting-started/ and the operator's generated relabelings.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from proof.signals.reviewed import TARGET_LABELS


@dataclass(frozen=True)
class Target:
    """Pods of one workload, scraped through one Service.

    Args:
        component: ``api`` or ``worker``.
        labels: names of the labels of each series, beside the series' own.
        values: of the labels that are known before it runs: namespace, service, container; and the workload, of which pods are named.
        interval_seconds: between two scrapes.
        drops: relabelings that could lose a series.
    """

    component: str
    workload: str
    labels: frozenset[str]
    values: Mapping[str, str]
    interval_seconds: float
    drops: tuple[Mapping[str, Any], ...]


def targets_of(documents: list[dict[str, Any]]) -> list[Target]:
    """Every pair of Deployment and Service that a ServiceMonitor finds."""
    return list(_targets(documents))


def _targets(documents: list[dict[str, Any]]) -> Iterator[Target]:
    monitors = [d for d in documents if d["kind"] == "ServiceMonitor"]
    services = [d for d in documents if d["kind"] == "Service"]
    deployments = [d for d in documents if d["kind"] == "Deployment"]
    for monitor in monitors:
        for service in services:
            if not _selects(monitor["spec"]["selector"]["matchLabels"], service["metadata"]) or not _same(
                monitor, service
            ):
                continue
            for endpoint in monitor["spec"]["endpoints"]:
                ports = [port for port in service["spec"]["ports"] if port.get("name") == endpoint["port"]]
                for deployment in deployments:
                    template = deployment["spec"]["template"]
                    if (
                        ports
                        and _same(service, deployment)
                        and _selects(service["spec"]["selector"], template["metadata"])
                    ):
                        yield _target(monitor, endpoint, service, ports[0], deployment)


def _target(
    monitor: Mapping[str, Any], endpoint: Mapping[str, Any], service: Mapping[str, Any], port: Mapping[str, Any],
    deployment: Mapping[str, Any],
) -> Target:  # fmt: skip
    template = deployment["spec"]["template"]
    (container,) = template["spec"]["containers"]
    assert port["targetPort"] in {p["name"] for p in container["ports"]}, f"{service['metadata']['name']}: no such port"
    assert endpoint["path"] == "/metrics"
    carried = set(monitor["spec"].get("podTargetLabels", ())) & set(template["metadata"]["labels"])
    interval = endpoint["interval"]
    assert interval.endswith("s"), interval
    values = {
        "namespace": service["metadata"]["namespace"],
        "service": service["metadata"]["name"],
        "container": container["name"],
        **{name: template["metadata"]["labels"][name] for name in carried},
    }
    return Target(
        template["metadata"]["labels"]["app.kubernetes.io/component"],
        deployment["metadata"]["name"],
        TARGET_LABELS | {"service"} | carried,
        values,
        float(interval[:-1]),
        tuple(endpoint.get("metricRelabelings", ())) + tuple(endpoint.get("relabelings", ())),
    )


def _selects(selector: Mapping[str, str], metadata: Mapping[str, Any]) -> bool:
    return selector.items() <= metadata.get("labels", {}).items()


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return bool(one["metadata"]["namespace"] == other["metadata"]["namespace"])
