"""Keys of a ConfigMap or Secret that `envFrom` takes are names of environment variables: letters, digits and underscores, not beginning with a
digit. Up to Kubernetes 1.33 a pod starts without the others; later ones set them, but no shell can read `$log.level`, and no
usual settings reader looks for it.

```yaml
kind: ConfigMap
data:
  LOG_LEVEL: info
```

Source: [Environment variables from a ConfigMap](https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#configure-all-key-value-pairs-in-a-configmap-as-container-environment-variables),
[KEP-4369](https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/4369-allow-special-characters-environment-variable).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...document import Document
from ...environment_sources import bulk_sources
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        unusable: dict[tuple[str, str, str], tuple[Document, list[str], str]] = {}
        for document, key, prefix, workload in bulk_sources(cluster):
            if not _NAME.fullmatch(prefix + key):
                place = (document.kind, document.namespace, document.name)
                _, keys, _ = unusable.setdefault(place, (document, [], workload.document.title))
                keys += [] if key in keys else [key]
        for document, keys, title in unusable.values():
            field = "data" if document.at("data") else "stringData"
            what = f"{title} takes all keys as environment variables, and these are no names of any: {', '.join(keys)}"
            yield Breach(document, field, what)


RULE = Rule(
    code="GYM815",
    title="Keys that become environment variables are names of some",
    severity=Severity.WARNING,
    why="The process never sees these settings and runs with its defaults.",
    remedy="Write the keys in capitals with underscores, or mount them as files.",
    judge=judge,
)
