"""Argo CD renders a folder with Helm only when it holds a `Chart.yaml`. Over a folder of plain YAML it applies the files as they are, and `helm.parameters` and `valueFiles` change nothing,
so that a release that sets `image.tag` releases nothing.

```yaml
source:
  repoURL: https://charts.example.org
  chart: service          # a chart, by name
  helm:
    parameters: [{name: image.tag, value: v1}]
```

Source: [Argo CD: tool detection](https://argo-cd.readthedocs.io/en/stable/user-guide/tool_detection/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, application in rendered.of_kind("Application"):
        helm = application.at("spec.source.helm", {})
        folder = application.at("spec.source.path")
        if application.group == "argoproj.io" and folder and not application.at("spec.source.chart"):
            given = [key for key in ("parameters", "valueFiles") if value_at(helm, key)]
            if given and not str(folder).rstrip("/").endswith(("chart", "charts")) and "charts/" not in str(folder):
                what = f"the source is the folder {folder}; unless it holds a Chart.yaml, {' and '.join(given)} change nothing"
                yield Breach(application, "spec.source.helm", what)


RULE = Rule(
    code="GYM951",
    title="Helm parameters reach a chart",
    severity=Severity.WARNING,
    why="A release that changes a parameter is synced without an error and changes nothing.",
    remedy="Name a chart, or put what varies into the YAML itself (Kustomize, or this library).",
    judge=judge,
)
