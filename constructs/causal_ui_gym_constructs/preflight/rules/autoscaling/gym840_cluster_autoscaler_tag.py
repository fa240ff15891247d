"""The cluster autoscaler finds the groups of nodes that it may scale by tags. `k8s.io/cluster-autoscaler/<cluster>` must name this cluster: with another name it finds no group and
scales nothing, or scales a stranger's.

```yaml
- --node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/my-cluster
```

Source: [Cluster autoscaler on AWS: auto-discovery](https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/cloudprovider/aws/README.md#auto-discovery-setup).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...document import as_list
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_TAG = re.compile(r"--node-group-auto-discovery=asg:tag=.*k8s\.io/cluster-autoscaler/(?!enabled\b)([^,=]+)")


def judge(rendered: Rendered) -> Iterator[Breach]:
    names = {config.name for _, config in rendered.of_kind("ClusterConfig") if config.group == "eksctl.io"}
    if rendered.accounts is not None:
        names |= {name for kind, _, name in rendered.accounts.names() if kind == "cluster"}
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            for path, container in workload.containers():
                for key in ("command", "args"):
                    for index, argument in enumerate(as_list(container.get(key))):
                        found = _TAG.search(str(argument))
                        if found and names and found[1] not in names:
                            what = f"discovers the groups of {found[1]}; the cluster is {' or '.join(sorted(names))}"
                            yield Breach(workload.document, f"{path}.{key}[{index}]", what)


RULE = Rule(
    code="GYM840",
    title="The cluster autoscaler discovers this cluster's nodes",
    severity=Severity.ERROR,
    why="No group of nodes is found, so pending pods stay pending.",
    remedy="Name this cluster in the tag, and tag its groups so.",
    judge=judge,
)
