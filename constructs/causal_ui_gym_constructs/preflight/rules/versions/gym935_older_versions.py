"""Objects are written in the stable version of their kind where there is one. An older version that is still served goes away in some release of
the operator, and then the whole object is refused.

```yaml
apiVersion: networking.istio.io/v1   # not v1beta1
kind: VirtualService
```

Source: [Kubernetes deprecation policy](https://kubernetes.io/docs/reference/using-api/deprecation-policy/),
[Istio APIs in v1](https://istio.io/latest/blog/2024/v1-apis/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...schemas.lock import read_lock

_VERSION = re.compile(r"v(\d+)(?:(alpha|beta)(\d+))?")
# Versions that are no longer served at all are reported by GYM802.
_GONE = {
    ("redis.redis.opstreelabs.in", "v1beta1"),
    ("external-secrets.io", "v1beta1"),
    ("external-secrets.io", "v1alpha1"),
}


def judge(rendered: Rendered) -> Iterator[Breach]:
    current = {(crd.group, crd.kind): crd.version for crd in read_lock()}
    for document in rendered.documents:
        newer = current.get((document.group, document.kind), "")
        version = document.api_version.rpartition("/")[2]
        if newer and (document.group, version) not in _GONE and _age(version) < _age(newer):
            what = f"{document.api_version} is older than {document.group}/{newer}"
            yield Breach(document, "apiVersion", what)


def _age(version: str) -> tuple[int, int, int]:
    """Order of versions as Kubernetes prefers them: stable over beta over alpha."""
    match = _VERSION.fullmatch(version)
    if not match:
        return (9, 9, 9)
    major, stage, minor = match.groups()
    return ({"alpha": 0, "beta": 1, None: 2}[stage], int(major), int(minor or 0))


RULE = Rule(
    code="GYM935",
    title="Objects are written in the current version of their kind",
    severity=Severity.NOTE,
    why="A release of the operator will serve the older version no more.",
    remedy="Change apiVersion; for most kinds nothing else changes.",
    judge=judge,
)
