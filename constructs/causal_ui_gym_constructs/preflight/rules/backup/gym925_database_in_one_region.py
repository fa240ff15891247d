"""A database in one region is gone with that region until it is restored elsewhere from a backup, with what the last minutes held lost. A CloudNativePG replica cluster in a second
region follows the first through the object store, and can be promoted.

```yaml
spec:
  replica:
    self: postgres-eu
    primary: postgres-us
    source: postgres-us
```

Source: [CloudNativePG: replica clusters](https://cloudnative-pg.io/documentation/current/replica_cluster/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    databases = [d for _, d in rendered.of_kind("Cluster") if d.group == "postgresql.cnpg.io"]
    if not any(database.at("spec.replica") for database in databases):
        for database in databases:
            yield Breach(database, "spec.replica", "no replica cluster follows it in another region")


RULE = Rule(
    code="GYM925",
    title="A database has a replica in another region",
    severity=Severity.NOTE,
    why="The loss of the region is the loss of the service until a restore.",
    remedy="Add a replica cluster in a second region, or accept the time that a restore takes.",
    judge=judge,
)
