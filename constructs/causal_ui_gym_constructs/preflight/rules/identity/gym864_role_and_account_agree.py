"""A pod gets its role only if every link holds: the association (or the annotation) names a service account that exists and a role that exists, and the role trusts it. For EKS Pod Identity the trust lets `pods.eks.amazonaws.com` do `sts:AssumeRole` and `sts:TagSession`, and
its conditions, if any, name this namespace and service account; for IRSA it lets the cluster's OIDC provider do `sts:AssumeRoleWithWebIdentity` for this subject.

```yaml
AssumeRolePolicyDocument:
  Statement:
    - Effect: Allow
      Principal: {Service: pods.eks.amazonaws.com}
      Action: [sts:AssumeRole, sts:TagSession]
```

Source: [EKS Pod Identity role](https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html), [IAM roles for service accounts](https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

from ...accounts import Accounts
from ...chart_namespaces import chart_namespaces
from ...cluster import Cluster
from ...document import Resource, mappings, value_at, walk
from ...finding import Severity
from ...permissions import deployed, role_by_arn
from ...pod_identity import associations
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...secret_values import placeholder
from ...service_accounts import ROLE_ARN

_ROLE_ARN = re.compile(r"arn:aws[\w-]*:iam::(\w+):role/[\w+=,.@/-]+")
_NAMESPACE, _ACCOUNT = (f"aws:RequestTag/kubernetes-{part}" for part in ("namespace", "service-account"))


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        yield from _annotations(rendered.accounts, cluster)
        if rendered.accounts is None:
            continue
        charts = chart_namespaces(rendered, cluster.name)
        made_by_charts = {*charts.values(), "kube-system"}
        # without Argo CD's applications somebody else's charts may make accounts in any namespace but these
        written_here = {account.namespace for account in cluster.of_kind("ServiceAccount")}
        for namespace, account, association in associations(rendered, cluster):
            judged = namespace not in made_by_charts and (charts or namespace in written_here)
            if judged and not cluster.has("ServiceAccount", namespace, account):
                yield Breach(
                    association, "ServiceAccount", f"{cluster.name} has no service account {namespace}/{account}"
                )
            made = {
                name
                for kind, owner, name in rendered.accounts.names()
                if (kind, owner) == ("cluster", association.account)
            }
            named = rendered.accounts.text(association.stack, association.at("ClusterName", ""))
            if made and named not in made and not named.startswith("<"):
                yield Breach(
                    association, "ClusterName", f"the account has no cluster {named}; it has {', '.join(sorted(made))}"
                )
            arn = deployed(rendered.accounts, association.stack, association.at("RoleArn"))
            role = role_by_arn(rendered.accounts, arn)
            if role is None:
                if not arn.startswith("<"):
                    yield Breach(association, "RoleArn", f"no template makes the role {arn}")
            elif fault := _distrust(role, namespace, account):
                yield Breach(role, "AssumeRolePolicyDocument", fault)


def _distrust(role: Resource, namespace: str, account: str) -> str:
    """Why a role does not trust Pod Identity for a service account; empty if it does."""
    actions: set[str] = set()
    for _, statement in mappings(role.at("AssumeRolePolicyDocument.Statement"), ""):
        services = value_at(statement, "Principal.Service", [])
        if statement.get("Effect") != "Allow" or "pods.eks.amazonaws.com" not in _listed(services):
            continue
        wanted = {_NAMESPACE: namespace, _ACCOUNT: account}
        tags = {key: _listed(value) for _, key, value in walk(statement.get("Condition", {})) if key in wanted}
        wrong = [f"{values[0]}" for key, values in tags.items() if values and wanted[key] not in values]
        if wrong:
            return f"it trusts pods of {', '.join(wrong)}, and the association gives it to {namespace}/{account}"
        actions |= set(_listed(statement.get("Action", [])))
    missing = [action for action in ("sts:AssumeRole", "sts:TagSession") if action not in actions]
    if not actions:
        return f"it does not trust pods.eks.amazonaws.com, which would take it for {namespace}/{account}"
    return f"it does not let pods.eks.amazonaws.com do {' and '.join(missing)}" if missing else ""


def _annotations(accounts: Accounts | None, cluster: Cluster) -> Iterator[Breach]:
    path = f'metadata.annotations["{ROLE_ARN}"]'
    for document in cluster.of_kind("ServiceAccount"):
        arn = document.annotations.get(ROLE_ARN)
        if arn is None or placeholder(arn):
            continue
        match = _ROLE_ARN.fullmatch(arn)
        if match is None:
            yield Breach(document, path, f"{arn} is no ARN of a role")
        elif accounts is not None and re.fullmatch(r"\d{12}", match[1]):  # GYM814 reports another account
            role = role_by_arn(accounts, arn)
            subject = f"system:serviceaccount:{document.namespace}:{document.name}"
            if role is None:
                yield Breach(document, path, f"no template makes the role {arn}")
            elif not _trusts_subject(role, subject):
                yield Breach(role, "AssumeRolePolicyDocument", f"it does not trust {subject}, which names it")


def _trusts_subject(role: Resource, subject: str) -> bool:
    for _, statement in mappings(role.at("AssumeRolePolicyDocument.Statement"), ""):
        if "sts:AssumeRoleWithWebIdentity" not in _listed(statement.get("Action", [])):
            continue
        subjects = [
            v for _, key, value in walk(statement.get("Condition", {})) if ":sub" in key for v in _listed(value)
        ]
        if not subjects or any(fnmatchcase(subject, pattern) for pattern in subjects):
            return True
    return False


def _listed(value: Any) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


RULE = Rule(
    code="GYM864",
    title="A service account and its role name each other",
    severity=Severity.ERROR,
    why="Every call to AWS fails with AccessDenied, or with no credentials at all.",
    remedy="Make association, service account and the role's trust name the same namespace and account.",
    judge=judge,
)
