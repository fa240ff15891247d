"""What a pod calls in AWS shows in its environment and in the objects of operators: the URL of a queue, a bucket for archives or backups, a role for DNS records. The role of its service account must allow those calls on that resource, and the use of the key that encrypts it. Whoever works
off a queue (a ScaledObject counts its messages) receives, deletes and extends messages; others send.

```yaml
Action: [sqs:ReceiveMessage, sqs:DeleteMessage, sqs:ChangeMessageVisibility]
Resource: !GetAtt Queue.Arn
```

Source: [Amazon SQS API permissions](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html), [SQS key management](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...accounts import Accounts
from ...aws_calls import calls
from ...chart_namespaces import chart_namespaces
from ...cluster import Cluster
from ...document import Document, Resource
from ...finding import Severity
from ...permissions import deployed, known_only_to_aws, may, role_by_arn, trusts
from ...pod_identity import associations
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...service_accounts import ROLE_ARN


def judge(rendered: Rendered) -> Iterator[Breach]:
    accounts = rendered.accounts
    if accounts is None:
        return
    for cluster in rendered.clusters:
        given = {(where, name): association for where, name, association in associations(rendered, cluster)}
        annotated = {(d.namespace, d.name): d.annotations[ROLE_ARN] for d in _with_role(cluster)}
        for call in calls(cluster, chart_namespaces(rendered, cluster.name)):
            who = (call.namespace, call.account)
            association = given.get(who)
            if association is None and who not in annotated:
                yield Breach(
                    call.document,
                    call.path,
                    f"service account {'/'.join(who)} has no role in AWS, and {call.arn} is called",
                )
                continue
            arn = annotated.get(who, "")
            if association is not None:
                arn = deployed(accounts, association.stack, association.at("RoleArn"))
            role = role_by_arn(accounts, arn)
            if role is None or known_only_to_aws(role):
                continue
            missing = [action for action in call.actions if not may(accounts, role, action, call.arn)]
            assumed = role_by_arn(accounts, call.arn) if call.actions == ("sts:AssumeRole",) else None
            if assumed is not None and not missing and not trusts(accounts, assumed, arn):
                yield Breach(call.document, call.path, f"role {_name(assumed)} does not trust {arn}")
            elif missing:
                yield Breach(call.document, call.path, f"role {_name(role)} may not {', '.join(missing)} on {call.arn}")
            elif key := _key(accounts, call.arn):
                needed = (
                    ("kms:GenerateDataKey", "kms:Decrypt") if "sqs:SendMessage" in call.actions else ("kms:Decrypt",)
                )
                locked = [action for action in needed if not may(accounts, role, action, key)]
                if locked and "sqs:GetQueueAttributes" not in call.actions:
                    yield Breach(
                        call.document,
                        call.path,
                        f"role {_name(role)} may not {', '.join(locked)} with the key of {call.arn}",
                    )


def _with_role(cluster: Cluster) -> Iterator[Document]:
    return (account for account in cluster.of_kind("ServiceAccount") if ROLE_ARN in account.annotations)


def _name(role: Resource) -> str:
    return str(role.at("RoleName", role.logical_id))


def _key(accounts: Accounts, queue: str) -> str:
    """ARN of the key that encrypts a queue's messages; empty where AWS keeps it, or for another resource."""
    for resource in accounts.of_type("AWS::SQS::Queue"):
        if deployed(accounts, resource.stack, {"Fn::GetAtt": [resource.logical_id, "Arn"]}) == queue:
            key = resource.at("KmsMasterKeyId")
            found = deployed(accounts, resource.stack, key) if key else ""
            return found if found.startswith("arn:") else ""
    return ""


RULE = Rule(
    code="GYM869",
    title="A pod's role allows what the pod calls",
    severity=Severity.ERROR,
    why="The calls fail with AccessDenied: messages stay in the queue, archives and backups are not written.",
    remedy="Add the actions on that resource, and on its key, to the policy of the role.",
    judge=judge,
)
