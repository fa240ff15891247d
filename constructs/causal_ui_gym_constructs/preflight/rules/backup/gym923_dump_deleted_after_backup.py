"""A hook that dumps a database to a file must write it to a volume that the backup holds. A file in the container's own file system, such as `/tmp`, is on no volume; one that the
post hook deletes is gone from the pod, and restored from nowhere.

```yaml
pre:
  - exec:
      command: [pg_dump, --file, /backup/dump.sql]   # /backup: a claim that the backup includes
```

Source: [Velero: file system backup](https://velero.io/docs/main/file-system-backup/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import as_list, mappings, value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, schedule in rendered.of_kind("Schedule", "Backup"):
        template = "spec.template" if schedule.kind == "Schedule" else "spec"
        for path, hook in schedule.items(f"{template}.hooks.resources") if schedule.group == "velero.io" else ():
            for step, pre in mappings(hook.get("pre"), f"{path}.pre"):
                command = [str(word) for word in as_list(value_at(pre, "exec.command"))]
                for file in (word for word in command if word.startswith("/tmp/")):
                    deleted = any(
                        file in as_list(value_at(post, "exec.command")) for _, post in mappings(hook.get("post"), "")
                    )
                    what = (
                        f"{command[0]} writes {file}, on no volume{', and the post hook deletes it' if deleted else ''}"
                    )
                    yield Breach(schedule, f"{step}.exec.command", what)


RULE = Rule(
    code="GYM923",
    title="A dump is kept on a volume that is backed up",
    severity=Severity.ERROR,
    why="The backup holds no dump: there is nothing to restore the database from.",
    remedy="Back the database up with its operator, or dump to a volume that the backup includes.",
    judge=judge,
)
