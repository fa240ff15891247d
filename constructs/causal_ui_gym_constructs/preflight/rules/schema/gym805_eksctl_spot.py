"""`spot` and `instanceTypes` are fields of eksctl's *managed* node groups. A self-managed group (`nodeGroups`) buys spot capacity through
`instancesDistribution`; eksctl refuses a file with an unknown field.

```yaml
managedNodeGroups:
  - name: spot-workers
    instanceTypes: [g4dn.xlarge, g4dn.2xlarge]
    spot: true
```

Source: [eksctl: spot instances](https://eksctl.io/usage/spot-instances/), [schema of ClusterConfig](https://eksctl.io/usage/schema/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_MANAGED_ONLY = ("spot", "instanceTypes", "releaseVersion")


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, config in rendered.of_kind("ClusterConfig"):
        groups = config.listed("nodeGroups") if config.group == "eksctl.io" else []
        for index, group in enumerate(groups):
            for field in _MANAGED_ONLY if isinstance(group, Mapping) else ():
                if field in group:
                    yield Breach(
                        config,
                        f"nodeGroups[{index}].{field}",
                        f"{field} is not a field of the self-managed node group {group.get('name')}",
                    )


RULE = Rule(
    code="GYM805",
    title="Node groups of eksctl use the fields of their kind",
    severity=Severity.ERROR,
    why="eksctl refuses the file, or the group is bought on demand.",
    remedy="Move the group to managedNodeGroups, or say what it buys in instancesDistribution.",
    judge=judge,
)
