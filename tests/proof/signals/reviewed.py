"""The reviewed lists: what exporters of others export, how the platform deploys each, and what scrapes it.

One file an exporter in ``series/``. A value of a chart that the platform does not set is the chart's default, which the review has read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "series"
TARGET_LABELS = frozenset({"namespace", "pod", "container", "endpoint", "job", "instance"})
"""What the Prometheus operator gives every target of a PodMonitor, and ``service`` beside them to those of a ServiceMonitor."""


@dataclass(frozen=True)
class Exporter:
    """One exporter at a site.

    Args:
        series: labels of each of its series, those of its target included.
        values: of the labels that are known before it runs, one entry for each pod or workload; empty where none is.
    """

    name: str
    source: str
    deployed_by: Mapping[str, Any]
    scraped_by: Mapping[str, Any]
    series: Mapping[str, frozenset[str]]
    values: list[dict[str, str]]


def reviewed_exporters(documents: list[dict[str, Any]], folder: Path = FOLDER) -> list[Exporter]:
    """Every exporter of the reviewed lists, as it is at the site of these documents."""
    return [_exporter(yaml.safe_load(path.read_text()), documents) for path in sorted(folder.glob("*.yaml"))]


def _exporter(data: Mapping[str, Any], documents: list[dict[str, Any]]) -> Exporter:
    scraped = data["scraped_by"]
    series = {name: frozenset(entry["labels"]) | TARGET_LABELS for name, entry in data["series"].items()}
    values = []
    if "pod_monitor" in scraped:
        monitor = _named(documents, "PodMonitor", scraped["pod_monitor"])
        values = [{"namespace": monitor["metadata"]["namespace"], "pod": scraped["pod"]}] if monitor else []
    elif scraped.get("describes") == "pods":
        deployments = [d["metadata"] for d in documents if d["kind"] == "Deployment"]
        values = [{"namespace": m["namespace"], "pod": f"{m['name']}-7f9c6d5b4-x2x4k"} for m in deployments]
    return Exporter(data["exporter"], data["source"], data["deployed_by"], scraped, series, values)


def faults_of_deployment(
    exporter: Exporter, documents: list[dict[str, Any]], applications: Mapping[str, Mapping[str, Any]]
) -> Iterator[str]:
    """Why an exporter would not run at a site, or would not be scraped.

    Args:
        documents: of the site.
        applications: of the site's operators, by name of their chart, as the ApplicationSet gives them.
    """
    operator = exporter.deployed_by.get("operator")
    values: Mapping[str, Any] = {}
    if operator is not None:
        source = applications.get(operator["chart"], {}).get("source")
        if source is None:
            yield f"{exporter.name}: nothing installs the chart {operator['chart']}"
            return
        if str(source["targetRevision"]) != str(operator["version"]):
            yield f"{exporter.name}: reviewed at {operator['chart']} {operator['version']}, {source['targetRevision']} is installed"
        values = source["helm"]["valuesObject"]
    for path, wanted in {**(operator or {}).get("values", {}), **exporter.scraped_by.get("values", {})}.items():
        if _at(values, path, wanted) != wanted:
            yield f"{exporter.name}: {path} is {_at(values, path, wanted)!r}, reviewed with {wanted!r}"
    document = exporter.deployed_by.get("document")
    if document is not None:
        found = _named(documents, document["kind"], document["name"])
        if found is None or _at(found, document["field"], None) != document["value"]:
            yield f"{exporter.name}: {document['kind']}/{document['name']} does not say {document['field']}: {document['value']}"
    if "pod_monitor" in exporter.scraped_by:
        yield from _faults_of_monitor(exporter, documents)


def _faults_of_monitor(exporter: Exporter, documents: list[dict[str, Any]]) -> Iterator[str]:
    name = exporter.scraped_by["pod_monitor"]
    monitor = _named(documents, "PodMonitor", name)
    if monitor is None:
        yield f"{exporter.name}: PodMonitor/{name} is not rendered"
        return
    labels = exporter.scraped_by["pod_labels"]
    selector = monitor["spec"]["selector"]["matchLabels"]
    if not selector.items() <= labels.items():
        yield f"{exporter.name}: PodMonitor/{name} selects {selector}, its pods carry {labels}"
    ports = [endpoint["port"] for endpoint in monitor["spec"]["podMetricsEndpoints"]]
    if exporter.scraped_by["port"] not in ports:
        yield f"{exporter.name}: PodMonitor/{name} scrapes {ports}, the port is {exporter.scraped_by['port']}"
    for endpoint in monitor["spec"]["podMetricsEndpoints"]:
        for rule in endpoint.get("metricRelabelings", ()):
            if rule.get("action") in ("drop", "keep", "labeldrop", "labelkeep"):
                yield f"{exporter.name}: PodMonitor/{name} has a relabeling that may drop series: review {rule}"


def _named(documents: list[dict[str, Any]], kind: str, name: str) -> dict[str, Any] | None:
    found = [d for d in documents if d["kind"] == kind and d["metadata"]["name"] == name]
    return found[0] if found else None


def _at(value: Any, path: str, default: Any) -> Any:
    """The value at a path such as ``spec.plugins.0.name``; the default where nothing is set."""
    for part in path.split("."):
        if isinstance(value, list):
            value = value[int(part)] if int(part) < len(value) else None
        else:
            value = value.get(part) if isinstance(value, Mapping) else None
        if value is None:
            return default
    return value
