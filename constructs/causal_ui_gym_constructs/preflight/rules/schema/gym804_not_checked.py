"""An object whose schema is not at hand was not judged by GYM801, and that is said rather than passed over. Definitions of the operators that
this library knows are fetched once, with `causal-ui-gym crds`; a folder of definitions, `<group>/<Kind>.yaml`, can be named by the environment
variable `CAUSAL_UI_GYM_CRDS` instead. For kinds that this library does not know, `kubectl apply --dry-run=server` on a cluster
that has their definitions judges them.

```yaml
apiVersion: keda.sh/v1alpha1   # known: judged once `causal-ui-gym crds` has run
kind: ScaledObject
```

Source: [CustomResourceDefinitions](https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...judged_schemas import schema_problems
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...schemas.validation import Fault


def judge(rendered: Rendered) -> Iterator[Breach]:
    kinds = set()
    for document, problem in schema_problems(rendered, Fault.NOT_CHECKED):
        kind = (document.api_version, document.kind)
        if kind not in kinds:
            kinds.add(kind)
            yield Breach(document, "apiVersion", f"fields of {' '.join(kind)} were NOT CHECKED: {problem.what}")


RULE = Rule(
    code="GYM804",
    title="There is a schema for every kind",
    severity=Severity.NOTE,
    why="A field of these objects that does not exist is found only when they are applied.",
    remedy="Run causal-ui-gym crds; for other kinds, kubectl apply --dry-run=server on a cluster that has them.",
    judge=judge,
)
