"""A service account can take an IAM role in two ways. With IAM roles for service accounts (IRSA) its annotation names the role's ARN, account and all, and the role's trust names
the cluster's OIDC provider: both change with every cluster. With EKS Pod Identity an association outside the cluster joins account and role, and the YAML stays the same everywhere.

```yaml
kind: ServiceAccount   # no annotation: AWS::EKS::PodIdentityAssociation names it
metadata: {name: api, namespace: demo}
```

Source: [Grant pods access to AWS resources with EKS Pod Identity](https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...service_accounts import ROLE_ARN


def judge(rendered: Rendered) -> Iterator[Breach]:
    if rendered.accounts is not None:
        return  # role and annotation were made together; GYM864 compares them
    for _, account in rendered.of_kind("ServiceAccount"):
        if role := account.annotations.get(ROLE_ARN):
            yield Breach(account, f'metadata.annotations["{ROLE_ARN}"]', f"it names the role {role}")


RULE = Rule(
    code="GYM860",
    title="A service account names no role of one AWS account",
    severity=Severity.NOTE,
    why="The same YAML cannot serve a second cluster or account, and a wrong ARN shows only when a pod calls AWS.",
    remedy="Join role and service account by an EKS Pod Identity association and drop the annotation.",
    judge=judge,
)
