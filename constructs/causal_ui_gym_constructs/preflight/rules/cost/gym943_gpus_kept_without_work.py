"""A node group's desired capacity is what eksctl starts, at once and on every re-creation. GPU nodes above the minimum run without a pod that asks for them until the autoscaler
takes them away again, if one runs.

```yaml
nodeGroups:
  - name: gpu
    minSize: 0
    desiredCapacity: 0
```

Source: [eksctl: config file schema](https://eksctl.io/usage/schema/#nodeGroups-desiredCapacity).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import as_list
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, config in rendered.of_kind("ClusterConfig"):
        for key in ("nodeGroups", "managedNodeGroups"):
            for path, group in config.items(key) if config.group == "eksctl.io" else ():
                types = as_list(group.get("instanceTypes")) or [group.get("instanceType")]
                wanted, least = (group.get(size) for size in ("desiredCapacity", "minSize"))
                idle = (wanted if isinstance(wanted, int) else 0) - (least if isinstance(least, int) else 0)
                if idle > 0 and any(_has_gpu(str(name)) for name in types):
                    yield Breach(
                        config,
                        f"{path}.desiredCapacity",
                        f"{idle} GPU nodes more than minSize are started without work",
                    )


def _has_gpu(instance_type: str) -> bool:
    """Instance families g and p have GPUs: https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html."""
    return instance_type[:1] in ("g", "p") and instance_type[1:2].isdigit()


RULE = Rule(
    code="GYM943",
    title="GPU nodes are started when there is work",
    severity=Severity.NOTE,
    why="GPU hours are paid while nothing runs on them.",
    remedy="Set desiredCapacity to minSize, and let the autoscaler add nodes.",
    judge=judge,
)
