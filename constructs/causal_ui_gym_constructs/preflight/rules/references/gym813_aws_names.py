"""Every AWS resource that is named is in a template of the account that it is named in. On the Kubernetes side these are queues (by URL), roles
(by ARN), buckets, secrets, target groups, instance profiles and node roles; on the AWS side roles, queues and buckets by ARN, and
outputs of other stacks. Templates and manifests are deployed apart, so nothing else compares them.

```yaml
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
spec:
  targetGroupName: shop-us-api   # AWS::ElasticLoadBalancingV2::TargetGroup with this Name, in the account of the site
```

Roles of people, who make them before anything is deployed, are not judged: principals of an EKS access entry. Neither are those of
`cdk bootstrap`.

Source: [ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html),
[Identify Amazon SQS queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...accounts import Accounts
from ...aws_names import aws_names
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    if rendered.accounts is None:
        return
    yield from _manifests(rendered, rendered.accounts)
    yield from _templates(rendered.accounts)
    for resource, path, stack, output in rendered.accounts.stack_outputs():
        found = rendered.accounts.stacks.get(stack)
        if found is None or output not in found.template.get("Outputs", {}):
            yield Breach(resource, path, f"stack {stack} {'has no output ' + output if found else 'is nowhere'}")


def _manifests(rendered: Rendered, accounts: Accounts) -> Iterator[Breach]:
    existing = accounts.names()
    ours = {stack.account for stack in accounts.stacks.values()}
    for cluster in rendered.clusters:
        home = {stack.account for stack in accounts.stacks.values() if stack.site == cluster.name} or ours
        for document in cluster.documents:
            for name in aws_names(document):
                accepted = {name.account} if name.account else home if name.local else ours
                if name.account and name.account not in ours:
                    continue  # somebody else's account
                if not any((name.kind, account, name.name) in existing for account in accepted):
                    where = ", ".join(sorted(accepted))
                    yield Breach(document, name.path, f"{name.kind} {name.name} is in no template of account {where}")


def _templates(accounts: Accounts) -> Iterator[Breach]:
    existing = accounts.names()
    ours = {stack.account for stack in accounts.stacks.values()}
    for resource, path, kind, account, name in accounts.mentions():
        if account not in ours and account != "no account":
            continue
        if resource.type == "AWS::EKS::AccessEntry" or name.startswith("cdk-") or (kind, account, name) in existing:
            continue
        where = f"in no template of account {account}" if account in ours else "in no template"
        yield Breach(resource, path, f"{kind} {name} is {where}")


RULE = Rule(
    code="GYM813",
    title="Every AWS resource that is named is in a template",
    severity=Severity.ERROR,
    why="Calls fail with AccessDenied or NotFound once it runs, and pods wait for secrets that never come.",
    remedy="Correct the name or the account, or add the resource to the stack.",
    judge=judge,
)
