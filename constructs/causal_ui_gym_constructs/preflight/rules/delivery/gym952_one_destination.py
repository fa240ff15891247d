"""An Application deploys to one cluster. A second region then needs a second Application that somebody writes, keeps equal and remembers in a hurry. An ApplicationSet makes one per site
from one template, and can roll out to them in waves.

```yaml
kind: ApplicationSet
spec:
  generators:
    - list:
        elements: [{site: us}, {site: eu}]
```

Source: [Argo CD: ApplicationSet](https://argo-cd.readthedocs.io/en/stable/user-guide/application-set/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    applications = [d for _, d in rendered.of_kind("Application") if d.group == "argoproj.io"]
    if any(True for _ in rendered.of_kind("ApplicationSet")):
        return
    places = {(str(d.at("spec.destination.server")), str(d.at("spec.destination.name"))) for d in applications}
    if len(places) == 1:
        place = applications[0].at("spec.destination.server") or applications[0].at("spec.destination.name")
        yield Breach(applications[0], "spec.destination", f"everything is delivered to {place} alone")


RULE = Rule(
    code="GYM952",
    title="The platform is delivered to more than one site",
    severity=Severity.NOTE,
    why="The loss of the region is the loss of the service, and a second site is made by hand.",
    remedy="Make Applications from an ApplicationSet with an element per site.",
    judge=judge,
)
