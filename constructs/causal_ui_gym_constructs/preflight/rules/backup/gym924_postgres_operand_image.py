"""CloudNativePG runs PostgreSQL images that it calls operands: with its extensions, locales, `barman` tools and a user 26. The official `postgres` image has another user, entry point and
layout; instances built from it do not start.

```yaml
imageName: ghcr.io/cloudnative-pg/postgresql:18
```

Source: [CloudNativePG: container image requirements](https://cloudnative-pg.io/documentation/current/container_images/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, database in rendered.of_kind("Cluster"):
        image = str(database.at("spec.imageName", ""))
        repository = image.split("@")[0].split(":")[0]
        if database.group == "postgresql.cnpg.io" and repository in (
            "postgres",
            "library/postgres",
            "docker.io/library/postgres",
        ):
            yield Breach(database, "spec.imageName", f"{image} is the official image and no operand of CloudNativePG")


RULE = Rule(
    code="GYM924",
    title="PostgreSQL runs from an operand image",
    severity=Severity.ERROR,
    why="The first instance never becomes ready, so there is no database.",
    remedy="Use an image of ghcr.io/cloudnative-pg/postgresql, or one built as its requirements say.",
    judge=judge,
)
