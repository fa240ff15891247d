"""A Secret in a file is readable by everyone who reads the repository, its history, its backups and Argo CD: base64 is no encryption. Keep the value in a store and fetch it with an ExternalSecret. Values that are encrypted (SOPS), or
placeholders of a tool that puts them in, are not reported; nor are keys that name things, such as `username`, `server` or `ca.crt`.

```yaml
kind: ExternalSecret
spec:
  data:
    - secretKey: password
      remoteRef: {key: demo/postgres, property: password}
```

Source: [Good practices for Kubernetes Secrets](https://kubernetes.io/docs/concepts/security/secrets-good-practices/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...document import join
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...secret_values import decoded, names_only, placeholder


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, secret in rendered.of_kind("Secret"):
        if "sops" in secret.body:
            continue
        for field in ("data", "stringData"):
            values = secret.at(field, {})
            for key, value in values.items() if isinstance(values, Mapping) else ():
                text = decoded(str(value)) if field == "data" else str(value)
                if value and not placeholder(text) and not names_only(str(key), text):
                    yield Breach(secret, join(field, str(key)), f"the value of {key} stands in the file")


RULE = Rule(
    code="GYM902",
    title="No secret stands in a file",
    severity=Severity.WARNING,
    why="Everyone who reads the repository or its history has it, and changing it takes a commit.",
    remedy="Put the value into a secret store, fetch it with an ExternalSecret, and change it: it has been read.",
    judge=judge,
)
