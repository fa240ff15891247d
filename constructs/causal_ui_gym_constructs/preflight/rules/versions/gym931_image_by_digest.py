"""The image of a pod is named by its digest. A tag is a name that its owner may move: two nodes may run two programs under one name, a rollback
may bring something else back, and nobody can say afterwards what ran. A tag beside the digest keeps the name readable. Images
of operators' custom resources are not judged: operators read the version from the tag.

```yaml
image: ghcr.io/example/shop:v1.4.2@sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
```

Source: [Images](https://kubernetes.io/docs/concepts/containers/images/#image-names),
[EKS best practices: image security](https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...images import images
from ...rendered import Rendered
from ...rule import Breach, Rule
from .gym932_latest import moves


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for image in images(cluster):
            if image.of_pod and not image.digest and not moves(image):
                yield Breach(image.at, image.path, f"{image.reference} is named by its tag")


RULE = Rule(
    code="GYM931",
    title="Images are named by digest",
    severity=Severity.WARNING,
    why="What runs can change without a change of the manifests, and differ between two pods.",
    remedy="Name the digest: docker buildx imagetools inspect IMAGE prints it.",
    judge=judge,
)
