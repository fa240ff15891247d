"""A CloudNativePG cluster is backed up when a ScheduledBackup names it and it says where to: an object store through the Barman Cloud plugin, or volume snapshots. Replicas are no
backup: they repeat a `DROP TABLE` within a second.

```yaml
kind: Cluster
spec:
  plugins:
    - name: barman-cloud.cloudnative-pg.io
      isWALArchiver: true
      parameters:
        barmanObjectName: postgres
---
kind: ScheduledBackup
spec:
  cluster:
    name: postgres
```

Source: [CloudNativePG: backup](https://cloudnative-pg.io/documentation/current/backup/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        scheduled = {(d.namespace, str(d.at("spec.cluster.name"))) for d in cluster.of_kind("ScheduledBackup")}
        for database in cluster.of_kind("Cluster", group="postgresql.cnpg.io"):
            destination = database.at("spec.backup.barmanObjectStore") or database.at("spec.backup.volumeSnapshot")
            plugins = [str(plugin.get("name", "")) for _, plugin in database.items("spec.plugins")]
            if not destination and not any("barman" in plugin for plugin in plugins):
                yield Breach(database, "spec.backup", "names no object store and no volume snapshots to back up to")
            elif (database.namespace, database.name) not in scheduled:
                yield Breach(database, "spec.backup", "no ScheduledBackup names it")


RULE = Rule(
    code="GYM921",
    title="Every database is in a backup",
    severity=Severity.ERROR,
    why="After a deleted table, a lost volume or a ransom there is nothing to restore.",
    remedy="Add the Barman Cloud plugin with an ObjectStore, and a ScheduledBackup.",
    judge=judge,
)
