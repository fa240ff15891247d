"""`get`, `list` or `watch` on `secrets` without `resourceNames` reads every secret of the namespace, or of the cluster: passwords of the database, keys of certificates, tokens. A pod gets its own
secrets through volumes and environment and needs no right to them.

```yaml
rules:
  - apiGroups: [""]
    resources: [secrets]
    resourceNames: [api-settings]
    verbs: [get]
```

Source: [RBAC good practices: least privilege](https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import as_list
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_READS = {"get", "list", "watch"}


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, role in rendered.of_kind("Role", "ClusterRole"):
        for path, rule in role.items("rules"):
            groups, resources, verbs = (as_list(rule.get(key)) for key in ("apiGroups", "resources", "verbs"))
            reads = [str(verb) for verb in verbs if str(verb) in _READS]
            if reads and "" in groups and "secrets" in resources and not rule.get("resourceNames"):
                scope = "the cluster" if role.kind == "ClusterRole" else f"namespace {role.namespace}"
                yield Breach(role, path, f"it allows {', '.join(reads)} on every secret of {scope}")


RULE = Rule(
    code="GYM861",
    title="No role reads every secret",
    severity=Severity.WARNING,
    why="Whoever takes over one pod with this role has every password and key there.",
    remedy="Name the secrets in resourceNames, or drop the right: volumes and environment need none.",
    judge=judge,
)
