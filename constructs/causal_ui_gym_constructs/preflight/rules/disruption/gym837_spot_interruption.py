"""Something drains a spot node when AWS announces that it takes it back, two minutes before: EKS for its managed groups, Karpenter when it is given
an interruption queue, the AWS Node Termination Handler for self-managed groups.

```yaml
# values of the chart karpenter
settings:
  interruptionQueue: shop-interruptions
```

Source: [Spot interruption notices](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html),
[Karpenter: interruption](https://karpenter.sh/docs/concepts/disruption/#interruption),
[AWS Node Termination Handler](https://github.com/aws/aws-node-termination-handler).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...cluster import Cluster
from ...document import value_at
from ...finding import Severity
from ...nodes import SPOT, Pool, pools
from ...operators_of_kinds import NODE_TERMINATION_HANDLER
from ...releases import releases
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for pool in pools(rendered, cluster):
            if SPOT not in pool.capacity:
                continue
            problem = ""
            if pool.path.startswith("nodeGroups") and not NODE_TERMINATION_HANDLER.runs_in(cluster):
                problem = (
                    f"{pool.name} is a self-managed spot group, and nothing installs {NODE_TERMINATION_HANDLER.name}"
                )
            elif pool.path == "spec.limits":
                problem = _karpenter(rendered, cluster, pool)
            if problem:
                yield Breach(pool.at, pool.path.rpartition(".")[0], problem)


def _karpenter(rendered: Rendered, cluster: Cluster, pool: Pool) -> str:
    for release in releases(rendered, cluster):
        if release.chart == "karpenter":
            queue = value_at(release.values, "settings.interruptionQueue")
            if not queue:
                return f"{pool.name} uses spot, and Karpenter is given no settings.interruptionQueue"
            names = rendered.accounts.names() if rendered.accounts else set()
            if names and not any((kind, name) == ("queue", queue) for kind, _, name in names):
                return f"{pool.name} uses spot, and Karpenter's interruption queue {queue} is in no template"
    return ""


RULE = Rule(
    code="GYM837",
    title="Something drains spot nodes before they are taken",
    severity=Severity.WARNING,
    why="Pods die with their node, without preStop, drain or grace, and requests and jobs with them.",
    remedy="Use a managed group or Karpenter with an interruption queue, or install the AWS Node Termination Handler.",
    judge=judge,
)
