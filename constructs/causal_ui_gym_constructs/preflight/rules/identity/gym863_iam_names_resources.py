"""A statement that allows `*`, or every action of a service, or any action on every resource, allows what nobody meant. Name actions and ARNs. Where AWS knows no resource for an action (`ec2:DescribeSubnets`, `xray:PutTraceSegments`), `*` is the
only way, and is not reported; nor is a statement that a condition on tags binds.

```yaml
PolicyDocument:
  Statement:
    - Effect: Allow
      Action: [sqs:SendMessage]
      Resource: !GetAtt Queue.Arn
```

Source: [Apply least-privilege permissions](https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import walk
from ...finding import Severity
from ...iam_actions import knows_no_resource
from ...permissions import Statement, identity_statements
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    if rendered.accounts is None:
        return
    for statement in identity_statements(rendered.accounts):
        if not statement.allows or _bound_by_tags(statement):
            continue
        actions = [str(action) for action in statement.listed("Action")]
        wide = [action for action in actions if action == "*" or action.endswith(":*")]
        if wide or "NotAction" in statement.body:
            said = f"it allows {', '.join(wide)}" if wide else "it allows all but some actions (NotAction)"
            yield Breach(statement.at, f"{statement.path}.Action", said)
        elif "*" in statement.listed("Resource"):
            nameable = [action for action in actions if not knows_no_resource(action)]
            if nameable:
                yield Breach(
                    statement.at, f"{statement.path}.Resource", f"it allows {', '.join(nameable)} on every resource"
                )


def _bound_by_tags(statement: Statement) -> bool:
    """Whether a condition on the tags of resource or request holds it in bounds."""
    keys = {key for _, key, _ in walk(statement.body.get("Condition", {}))}
    return any("ResourceTag/" in key or "RequestTag/" in key for key in keys)


RULE = Rule(
    code="GYM863",
    title="IAM statements name actions and resources",
    severity=Severity.ERROR,
    why="Whoever gets at this role may do it to everything in the account.",
    remedy="List the actions that are called and the ARNs that they are called on.",
    judge=judge,
)
