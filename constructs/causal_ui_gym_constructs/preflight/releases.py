"""Helm releases that Argo CD installs in a cluster, and the Services that they make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .cluster import Cluster
from .document import Document, value_at
from .rendered import Rendered


@dataclass(frozen=True, slots=True)
class Release:
    """One installed chart.

    Args:
        chart: its chart.
        name: release name.
        namespace: namespace that it lives in.
        values: its values, as far as they are written as an object.
    """

    chart: str
    name: str
    namespace: str
    values: Mapping[str, Any]

    @property
    def full_name(self) -> str:
        """Name from which charts make those of their objects."""
        override = self.values.get("fullnameOverride")
        if isinstance(override, str):
            return override
        return self.name if self.chart in self.name else f"{self.name}-{self.chart}"


# Services of charts that do not bear the release's name, and the ports of those that clients call.
_SERVICES: Mapping[str, Mapping[str, frozenset[int]]] = {
    # https://github.com/prometheus-operator/prometheus-operator/blob/main/Documentation/platform/exposing-prometheus-and-alertmanager.md
    "kube-prometheus-stack": {"prometheus-operated": frozenset({9090}), "alertmanager-operated": frozenset({9093})},
    # https://github.com/open-telemetry/opentelemetry-helm-charts/blob/main/charts/opentelemetry-collector/values.yaml
    "opentelemetry-collector": {"": frozenset({4317, 4318, 6831, 8888, 9411, 14250, 14268})},
    "istiod": {"istiod": frozenset({15010, 15012, 15014, 443})},
}


def releases(rendered: Rendered, cluster: Cluster) -> Iterator[Release]:
    """Charts that an Application, or an ApplicationSet's list of elements, installs in a cluster."""
    for owner, document in rendered.of_kind("Application", "ApplicationSet"):
        if document.kind == "ApplicationSet":
            for element in document.listed("spec.generators[0].list.elements"):
                if value_at(element, "site") in (None, cluster.name) or owner.name == "manifests":
                    yield from _release(value_at(element, "source"), value_at(element, "namespace"), document)
        elif owner is cluster:
            for source in (document.at("spec.source"), *document.listed("spec.sources")):
                yield from _release(source, document.at("spec.destination.namespace"), document)


def _release(source: Any, namespace: Any, document: Document) -> Iterator[Release]:
    chart = value_at(source, "chart")
    if isinstance(chart, str):
        name = value_at(source, "helm.releaseName", document.name if document.kind == "Application" else chart)
        values = value_at(source, "helm.valuesObject", {})
        yield Release(chart, str(name), str(namespace or ""), values if isinstance(values, Mapping) else {})


def serves(installed: Iterator[Release] | tuple[Release, ...], namespace: str, service: str, port: Any) -> bool:
    """Whether a release makes that Service, with that port where its ports are known."""
    for release in installed:
        if release.namespace not in ("", namespace):
            continue
        known = _SERVICES.get(release.chart, {})
        named = service == release.full_name or service.startswith(f"{release.full_name}-")
        ports = known.get(service, known.get("") if named else None)
        if ports is not None:
            return port is None or port in ports
        if named:
            return True
    return False
