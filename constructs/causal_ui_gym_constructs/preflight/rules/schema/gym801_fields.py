"""Every field of an object stands in the schema of its kind and has the type that the schema says. Core kinds are judged by the schemas of
the cluster's Kubernetes minor, custom resources by the pinned definitions of their operators (`causal-ui-gym crds`), as
`kubectl apply --validate=strict` would.

`kubectl` and Argo CD drop a field that no schema names without a word. What was meant by it never happens:

```yaml
kind: DestinationRule
spec:
  trafficPolicy:
    connectionPool:
      http: {maxRetries: 3}
    outlierDetection:      # not below connectionPool.http
      baseEjectionTime: 30s
```

Source: [Server-side field validation](https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...judged_schemas import schema_problems
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...schemas.validation import Fault


def judge(rendered: Rendered) -> Iterator[Breach]:
    for document, problem in schema_problems(rendered, Fault.FIELD):
        yield Breach(document, problem.path, f"{problem.path.rpartition('.')[2]}: {problem.what}")


RULE = Rule(
    code="GYM801",
    title="Every field is known and of the right type",
    severity=Severity.ERROR,
    why="The API server refuses the object, or drops the field, and what was meant by it never happens.",
    remedy="Correct the field; kubectl explain KIND --recursive lists those that exist.",
    judge=judge,
)
