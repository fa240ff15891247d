"""ConfigMaps, environment literals and arguments are shown by `kubectl describe`, kept in every old ReplicaSet and readable by whoever may read pods. A password, a token or a key belongs in a Secret, which
a container takes with `secretKeyRef` or as a file.

```yaml
env:
  - name: DATABASE_PASSWORD
    valueFrom:
      secretKeyRef: {name: postgres-credentials, key: password}
```

Source: [Good practices for Kubernetes Secrets](https://kubernetes.io/docs/concepts/security/secrets-good-practices/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...document import join, mappings
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...secret_values import looks_secret


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        names = {name for kind, _, name in cluster.provided if kind == "Secret"}
        for settings in cluster.of_kind("ConfigMap"):
            values = settings.at("data", {})
            for key, value in values.items() if isinstance(values, Mapping) else ():
                if looks_secret(str(key), str(value), names):
                    yield Breach(settings, join("data", str(key)), f"{key} holds a secret")
        for workload in cluster.workloads:
            for path, container in workload.containers(init=True):
                for inner, variable in mappings(container.get("env"), f"{path}.env"):
                    if looks_secret(str(variable.get("name", "")), str(variable.get("value") or ""), names):
                        yield Breach(workload.document, f"{inner}.value", f"{variable.get('name')} holds a secret")
                for key in ("command", "args"):
                    words = container.get(key)
                    for index, word in enumerate(words if isinstance(words, list) else ()):
                        option, given, value = str(word).partition("=")
                        if given and option.startswith("-") and looks_secret(option.lstrip("-"), value, names):
                            yield Breach(workload.document, f"{path}.{key}[{index}]", f"{option} is given a secret")


RULE = Rule(
    code="GYM904",
    title="A secret stands in a Secret",
    severity=Severity.ERROR,
    why="Everyone who may see a pod or a ConfigMap, or the repository, has it.",
    remedy="Take it from a Secret with secretKeyRef or a mounted file, and change it: it has been read.",
    judge=judge,
)
