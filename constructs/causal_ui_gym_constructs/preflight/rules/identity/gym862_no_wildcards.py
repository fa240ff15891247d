"""`*` in a role also allows what later releases and operators add: `secrets`, `escalate`, `impersonate`. The role `cluster-admin` is the widest of them. A wildcard over an operator's own API group is its own affair
and is not reported.

```yaml
rules:
  - apiGroups: [apps]
    resources: [deployments]
    verbs: [get, list, watch]
```

Source: [RBAC good practices: avoid wildcards](https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import as_list
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, role in rendered.of_kind("Role", "ClusterRole"):
        for path, rule in role.items("rules"):
            groups = [str(group) for group in as_list(rule.get("apiGroups"))]
            built_in = any(group in ("", "*") or "." not in group or group.endswith(".k8s.io") for group in groups)
            wide = [key for key in ("apiGroups", "resources", "verbs") if "*" in as_list(rule.get(key))]
            if wide and (built_in or "*" in as_list(rule.get("nonResourceURLs"))):
                yield Breach(role, path, f"it says * in {' and '.join(wide)}")
    for _, binding in rendered.of_kind("RoleBinding", "ClusterRoleBinding"):
        if binding.at("roleRef.name") == "cluster-admin":
            who = ", ".join(str(subject.get("name")) for _, subject in binding.items("subjects")) or "nobody"
            yield Breach(binding, "roleRef.name", f"it makes {who} cluster-admin")


RULE = Rule(
    code="GYM862",
    title="A role names what it allows",
    severity=Severity.WARNING,
    why="One pod that is taken over can do anything there, secrets and new rights included.",
    remedy="List the API groups, resources and verbs that are used.",
    judge=judge,
)
