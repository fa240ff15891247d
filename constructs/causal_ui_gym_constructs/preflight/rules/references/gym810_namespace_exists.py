"""An object is refused where its namespace does not exist. Where manifests define some namespaces, they are taken to define all that they use, but for those that Kubernetes makes.

```yaml
apiVersion: v1
kind: Namespace
metadata:
  name: demo
```

Source: [Namespaces](https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_GIVEN = {"", "default", "kube-system", "kube-public", "kube-node-lease"}


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        defined = {document.name for document in cluster.of_kind("Namespace")}
        seen: set[str] = set()
        for document in cluster.documents if defined else ():
            if document.namespace not in defined | seen | _GIVEN:
                seen.add(document.namespace)  # one finding says it for all of them
                yield Breach(document, "metadata.namespace", f"the namespace {document.namespace} is not defined")


RULE = Rule(
    code="GYM810",
    title="The namespace of an object exists",
    severity=Severity.WARNING,
    why="The object is refused until somebody makes the namespace by hand, with whatever labels they remember.",
    remedy="Define the namespace beside the object, with its Pod Security level.",
    judge=judge,
)
