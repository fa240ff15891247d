"""The Redis operator's `clusterSize` counts leaders, and it makes as many followers: 6 means twelve pods. Six nodes, three of each, are `clusterSize: 3`.

```yaml
spec:
  clusterSize: 3   # three leaders and three followers
```

Source: [Redis operator: RedisCluster](https://redis-operator.opstree.dev/docs/getting-started/cluster/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, redis in rendered.of_kind("RedisCluster"):
        size = redis.at("spec.clusterSize")
        followers = redis.at("spec.redisFollower.replicas")
        if isinstance(size, int) and size >= 6 and size % 2 == 0 and followers is None:
            what = f"clusterSize {size} makes {size} leaders and {size} followers, {2 * size} pods"
            yield Breach(redis, "spec.clusterSize", f"{what}; six nodes are clusterSize 3" if size == 6 else what)


RULE = Rule(
    code="GYM927",
    title="The Redis cluster has as many nodes as were meant",
    severity=Severity.WARNING,
    why="Twice the pods, memory and volumes that were meant run and are paid for.",
    remedy="Say how many leaders you want, and set redisFollower.replicas to say the rest aloud.",
    judge=judge,
)
