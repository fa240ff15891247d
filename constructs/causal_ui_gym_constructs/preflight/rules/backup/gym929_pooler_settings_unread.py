"""The image `pgbouncer/pgbouncer` reads its settings from variables that begin with the section of its configuration: `PGBOUNCER_POOL_MODE`, not `POOL_MODE`. Others are ignored, and
PgBouncer pools sessions with its defaults. CloudNativePG's Pooler takes the settings as fields, and follows a failover.

```yaml
kind: Pooler
spec:
  cluster:
    name: postgres
  pgbouncer:
    poolMode: transaction
```

Source: [PgBouncer image](https://hub.docker.com/r/pgbouncer/pgbouncer) and [CloudNativePG: connection pooling](https://cloudnative-pg.io/documentation/current/connection_pooling/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import mappings
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_SETTINGS = {
    "POOL_MODE",
    "MAX_CLIENT_CONN",
    "DEFAULT_POOL_SIZE",
    "RESERVE_POOL_SIZE",
    "SERVER_RESET_QUERY",
    "AUTH_TYPE",
}


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            for path, container in workload.containers():
                repository = str(container.get("image", "")).split("@")[0].split(":")[0]
                if not repository.endswith("pgbouncer/pgbouncer"):
                    continue
                unread = sorted({str(entry.get("name")) for _, entry in mappings(container.get("env"), "")} & _SETTINGS)
                if unread:
                    what = f"pgbouncer/pgbouncer does not read {', '.join(unread)}; it reads PGBOUNCER_{unread[0]}"
                    yield Breach(workload.document, f"{path}.env", what)


RULE = Rule(
    code="GYM929",
    title="PgBouncer reads the settings that it is given",
    severity=Severity.ERROR,
    why="Sessions are pooled with defaults: connections run out at 100 clients.",
    remedy="Use CloudNativePG's Pooler, or prefix the variables with PGBOUNCER_.",
    judge=judge,
)
