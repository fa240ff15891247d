"""The cluster runs a Kubernetes minor in the standard support of EKS. After 14 months a minor is in extended support, at six times the price of
the control plane, and twelve months later AWS upgrades it by itself.

```yaml
# AWS::EKS::Cluster
Version: "1.36"
```

Source: [EKS: Kubernetes versions](https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ....plan.kubernetes_versions import KUBERNETES_VERSIONS
from ...finding import Severity
from ...kubernetes_minor import stated_minors
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    oldest = _number(KUBERNETES_VERSIONS[0])
    for at, path, minor in stated_minors(rendered):
        if _number(minor) < oldest:
            yield Breach(
                at, path, f"Kubernetes {minor} is out of standard support; in it are {', '.join(KUBERNETES_VERSIONS)}"
            )


def _number(minor: str) -> int:
    return int(minor.partition(".")[2])


RULE = Rule(
    code="GYM936",
    title="Kubernetes is in standard support",
    severity=Severity.WARNING,
    why="The control plane costs six times as much, and AWS upgrades it on a day of its own.",
    remedy="Upgrade one minor at a time.",
    judge=judge,
)
