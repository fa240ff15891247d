"""Velero runs a hook in each pod that it backs up. Where `pods` are excluded, or the hook's selector fits no pod in the namespaces that are included, no hook ever runs, and the backup
is reported as complete.

```yaml
template:
  includedNamespaces: [demo]
  hooks:
    resources:
      - name: freeze
        labelSelector:
          matchLabels:
            app: store        # a pod that is there
```

Source: [Velero: backup hooks](https://velero.io/docs/main/backup-hooks/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...document import as_list, value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster, schedule in rendered.of_kind("Schedule", "Backup"):
        if schedule.group != "velero.io":
            continue
        template = "spec.template" if schedule.kind == "Schedule" else "spec"
        excluded = "pods" in schedule.listed(f"{template}.excludedResources")
        included = schedule.listed(f"{template}.includedResources")
        left_out = excluded or (included and "pods" not in included and "*" not in included)
        for path, hook in schedule.items(f"{template}.hooks.resources"):
            spaces = (
                as_list(hook.get("includedNamespaces")) or schedule.listed(f"{template}.includedNamespaces") or [None]
            )
            labels = value_at(hook, "labelSelector.matchLabels", {})
            if not isinstance(labels, Mapping):
                continue
            if left_out:
                yield Breach(
                    schedule, path, f"the hook {hook.get('name')} runs in pods, and the backup leaves pods out"
                )
            elif labels and not any(cluster.selects_pod(None if space == "*" else space, labels) for space in spaces):
                yield Breach(
                    schedule, f"{path}.labelSelector", f"the hook {hook.get('name')} selects no pod: {dict(labels)}"
                )


RULE = Rule(
    code="GYM922",
    title="Backup hooks run",
    severity=Severity.ERROR,
    why="What the hook should freeze or dump is backed up as it happens to be, or not at all, and the backup says it is complete.",
    remedy="Include pods, and select pods that are there.",
    judge=judge,
)
