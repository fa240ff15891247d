"""The API server serves the version of the kind that an object asks for. Kubernetes and operators retire versions; an object of a retired one
is refused as a whole, also when it was accepted for years.

```yaml
apiVersion: redis.redis.opstreelabs.in/v1beta2   # v1beta1 is no longer served
kind: RedisCluster
```

Source: [Kubernetes deprecation policy](https://kubernetes.io/docs/reference/using-api/deprecation-policy/),
[versions of a CustomResourceDefinition](https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...judged_schemas import schema_problems
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...schemas.validation import Fault


def judge(rendered: Rendered) -> Iterator[Breach]:
    for document, problem in schema_problems(rendered, Fault.NOT_SERVED):
        yield Breach(document, problem.path, problem.what)


RULE = Rule(
    code="GYM802",
    title="The API server serves the kind in that version",
    severity=Severity.ERROR,
    why="The API server answers that no such kind exists, and the object is never made.",
    remedy="Write the object in a version that is served; its fields may have other names there.",
    judge=judge,
)
