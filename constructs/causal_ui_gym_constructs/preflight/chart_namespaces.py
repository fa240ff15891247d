"""Where the charts that Argo CD installs put their pods, which no object here describes."""

from __future__ import annotations

from .rendered import Rendered


def chart_namespaces(rendered: Rendered, cluster: str) -> dict[str, str]:
    """Chart to namespace, of everything that Argo CD installs in a cluster."""
    found: dict[str, str] = {}
    for _, document in rendered.of_kind("ApplicationSet", "Application"):
        if document.kind == "Application":
            found[str(document.at("spec.source.chart", ""))] = str(document.at("spec.destination.namespace", ""))
        for index in range(len(document.at("spec.generators", []) or [])):
            for _, element in document.items(f"spec.generators[{index}].list.elements"):
                source = element.get("source")
                if element.get("site") in (None, cluster) and isinstance(source, dict) and source.get("chart"):
                    found[str(source["chart"])] = str(element.get("namespace", ""))
    return {chart: namespace for chart, namespace in found.items() if chart and namespace}
