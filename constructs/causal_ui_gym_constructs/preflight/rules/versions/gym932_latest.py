"""No image has the tag `latest`, or none, which means the same. Which program runs is decided by when a node pulled it, and nothing can be rolled
back.

```yaml
image: docker.io/oliver006/redis_exporter:v1.80.0
```

Source: [Configuration best practices: container images](https://kubernetes.io/docs/concepts/containers/images/#updating-images).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...images import NamedImage, images
from ...rendered import Rendered
from ...rule import Breach, Rule


def moves(image: NamedImage) -> bool:
    """Whether it follows what is newest."""
    return not image.digest and image.tag in ("", "latest")


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for image in images(cluster):
            if moves(image):
                what = f"{image.reference} has {'the tag latest' if image.tag else 'no tag, which means latest'}"
                yield Breach(image.at, image.path, what)


RULE = Rule(
    code="GYM932",
    title="No image follows what is latest",
    severity=Severity.ERROR,
    why="Each node runs what was newest when it pulled, and there is nothing to roll back to.",
    remedy="Name a version, best by its digest.",
    judge=judge,
)
