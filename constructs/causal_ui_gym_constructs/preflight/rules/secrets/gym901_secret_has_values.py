"""A Secret that is written with empty values and said to be filled by somebody else stays empty unless an ExternalSecret (or a SealedSecret) of that name fills it. The pods start with empty
passwords, and a deploy empties the values again that a person put in.

```yaml
kind: ExternalSecret
metadata: {name: api-secrets}
spec:
  secretStoreRef: {kind: ClusterSecretStore, name: aws-secrets-manager}
  target: {name: api-secrets}
  data:
    - secretKey: JWT_SECRET
      remoteRef: {key: demo/jwt-secret}
```

Source: [ExternalSecret, External Secrets Operator](https://external-secrets.io/latest/api/externalsecret/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        filled = {
            (document.namespace, str(document.at("spec.target.name") or document.name))
            for document in cluster.of_kind("ExternalSecret", "SealedSecret")
        }
        for secret in cluster.of_kind("Secret"):
            if (secret.namespace, secret.name) in filled:
                continue
            for field in ("data", "stringData"):
                values = secret.at(field, {})
                empty = [str(k) for k, v in values.items() if v in ("", None)] if isinstance(values, Mapping) else []
                if empty:
                    yield Breach(
                        secret,
                        field,
                        f"{', '.join(empty)} {'is' if len(empty) == 1 else 'are'} empty, and no "
                        f"ExternalSecret fills {secret.name}",
                    )


RULE = Rule(
    code="GYM901",
    title="A Secret has values",
    severity=Severity.ERROR,
    why="Pods start with empty passwords and keys, and fail at the first use of one.",
    remedy="Replace the Secret by an ExternalSecret with the same target name that reads the values from a store.",
    judge=judge,
)
