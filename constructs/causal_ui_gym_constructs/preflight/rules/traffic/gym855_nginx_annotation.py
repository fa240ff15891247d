"""ingress-nginx ignores an annotation that it does not know, without a word: the limit, redirect or check that it was to bring does not exist. There is no `rate-limit`; requests a minute
from one address are limited by `limit-rpm`.

```yaml
kind: Ingress
metadata:
  annotations:
    nginx.ingress.kubernetes.io/limit-rpm: "100"
```

Source: [Annotations of ingress-nginx](https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/).
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from ...finding import Severity
from ...nginx_annotations import KNOWN, MEANT, PREFIX
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, ingress in rendered.of_kind("Ingress"):
        for annotation, value in ingress.annotations.items():
            name = annotation.removeprefix(PREFIX)
            if not annotation.startswith(PREFIX) or name in KNOWN:
                continue
            near = MEANT.get(name) or next(iter(get_close_matches(name, sorted(KNOWN), n=1, cutoff=0.75)), "")
            hint = f"; did you mean {near}?" if near else ""
            yield Breach(
                ingress,
                f'metadata.annotations["{annotation}"]',
                f"ingress-nginx has no annotation {name} (value {value!r}){hint}",
            )


RULE = Rule(
    code="GYM855",
    title="ingress-nginx knows the annotations that it is given",
    severity=Severity.WARNING,
    why="It is ignored: what it was to limit, redirect or check is not.",
    remedy="Use the annotation of the same purpose from ingress-nginx's list, or leave it out.",
    judge=judge,
)
