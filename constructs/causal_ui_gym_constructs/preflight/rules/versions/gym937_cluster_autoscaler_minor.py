"""The Cluster Autoscaler has the minor of its cluster. It simulates that minor's scheduler; another one decides wrongly, or fails on resources that
it does not know.

```yaml
image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.36.0   # on Kubernetes 1.36
```

Source: [Cluster Autoscaler releases](https://github.com/kubernetes/autoscaler/tree/master/cluster-autoscaler#releases).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....plan.kubernetes_versions import KUBERNETES_VERSIONS
from ...cluster import Cluster
from ...document import Document
from ...finding import Severity
from ...images import images
from ...kubernetes_minor import minor_of, stated_minors
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for image in images(cluster):
            match = re.match(r"v?(1\.\d+)", image.tag)
            if not match or not image.name.endswith("/cluster-autoscaler"):
                continue
            wanted = [minor_of(rendered, cluster)] if _is_stated(rendered, cluster) else list(KUBERNETES_VERSIONS)
            if match[1] not in wanted:
                what = f"Cluster Autoscaler {match[1]} for Kubernetes {' or '.join(wanted)}"
                yield Breach(image.at, image.path, what)


def _is_stated(rendered: Rendered, cluster: Cluster) -> bool:
    stacks = rendered.accounts.stacks if rendered.accounts else {}
    return any(
        at in cluster.documents if isinstance(at, Document) else stacks[at.stack].site == cluster.name
        for at, _, _ in stated_minors(rendered)
    )


RULE = Rule(
    code="GYM937",
    title="The Cluster Autoscaler has the cluster's minor",
    severity=Severity.WARNING,
    why="It simulates another scheduler, and starts nodes on which the pods do not fit, or none at all.",
    remedy="Use its release for the cluster's minor, or Karpenter.",
    judge=judge,
)
