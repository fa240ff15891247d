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

from collections.abc import Iterator

from ...document import value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster, schedule in rendered.of_kind("Schedule", "Backup"):
        if schedule.group != "velero.io":
            continue
        template = "spec.template" if schedule.kind == "Schedule" else "spec"
        excluded = "pods" in schedule.at(f"{template}.excludedResources", [])
        included = schedule.at(f"{template}.includedResources", [])
        left_out = excluded or (included and not {"pods", "*"} & set(included))
        for index, hook in enumerate(schedule.at(f"{template}.hooks.resources", [])):
            path = f"{template}.hooks.resources[{index}]"
            spaces = hook.get("includedNamespaces") or schedule.at(f"{template}.includedNamespaces", []) or [None]
            labels = value_at(hook, "labelSelector.matchLabels", {})
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
