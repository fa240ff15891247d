"""An ExternalSecret becomes a Secret only if the store holds what it names (the secret, and the property in its JSON) and if whoever reads it, External Secrets Operator's own role or the one that the store assumes, may read it and decrypt it.

```yaml
Type: AWS::SecretsManager::Secret
Properties:
  Name: demo/postgres
  GenerateSecretString:
    SecretStringTemplate: '{"username": "app"}'
    GenerateStringKey: password
---
kind: ExternalSecret
spec:
  data:
    - secretKey: password
      remoteRef: {key: demo/postgres, property: password}
```

Source: [AWS Secrets Manager provider, External Secrets Operator](https://external-secrets.io/latest/provider/aws-secrets-manager/).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from ...accounts import Accounts
from ...chart_namespaces import chart_namespaces
from ...cluster import Cluster
from ...document import Resource, mappings
from ...finding import Severity
from ...permissions import deployed, known_only_to_aws, may, role_by_arn, trusts
from ...pod_identity import associations
from ...remote_secrets import RemoteSecret, remote_secrets
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    if rendered.accounts is None:
        return
    for cluster in rendered.clusters:
        for wish in remote_secrets(cluster):
            reader = _reader(rendered, cluster, wish)
            if reader is None:
                continue
            account, role = reader
            secret = _secret(rendered.accounts, account, wish)
            if secret is None:
                yield Breach(
                    wish.document, f"{wish.path}.key", f"account {account} has no secret {wish.key} in {wish.region}"
                )
                continue
            properties = _properties(secret)
            if wish.property and properties is not None and wish.property not in properties:
                known = ", ".join(sorted(properties)) or "none: it is plain text"
                yield Breach(
                    wish.document,
                    f"{wish.path}.property",
                    f"secret {wish.key} has no property {wish.property}; it has {known}",
                )
            if role is not None and wish.role and (fault := _closed(rendered, cluster, wish, role)):
                yield Breach(wish.document, f"{wish.path}.key", fault)
            elif role is not None and not known_only_to_aws(role):
                for fault in _unreadable(rendered.accounts, role, secret, account, wish):
                    yield Breach(wish.document, f"{wish.path}.key", fault)


def _reader(rendered: Rendered, cluster: Cluster, wish: RemoteSecret) -> tuple[str, Resource | None] | None:
    """Account whose secrets are read, and role that reads them; None where nothing tells."""
    accounts = rendered.accounts
    if accounts is None:
        return None
    if wish.role:
        return wish.role.split(":")[4] if wish.role.count(":") >= 5 else "", role_by_arn(accounts, wish.role)
    own = _own_role(rendered, cluster, wish)
    return (own[0], role_by_arn(accounts, own[1])) if own else None


def _own_role(rendered: Rendered, cluster: Cluster, wish: RemoteSecret) -> tuple[str, str] | None:
    """Account and ARN of the role of the service account that reads."""
    accounts = rendered.accounts
    if accounts is None:
        return None
    namespace = wish.account_namespace or chart_namespaces(rendered, cluster.name).get("external-secrets", "")
    for where, name, association in associations(rendered, cluster):
        if (where, name) == (namespace, wish.account or "external-secrets"):
            return association.account, deployed(accounts, association.stack, association.at("RoleArn"))
    return None


def _closed(rendered: Rendered, cluster: Cluster, wish: RemoteSecret, role: Resource) -> str:
    """Why the reader cannot take on the store's role; empty if it can."""
    accounts, own = rendered.accounts, _own_role(rendered, cluster, wish)
    reader = role_by_arn(accounts, own[1]) if accounts and own else None
    if accounts is None or own is None or reader is None:
        return ""
    if not may(accounts, reader, "sts:AssumeRole", wish.role):
        return f"role {reader.at('RoleName', reader.logical_id)} may not sts:AssumeRole on {wish.role}, which the store demands"
    return (
        "" if trusts(accounts, role, own[1]) else f"role {wish.role}, which the store demands, does not trust {own[1]}"
    )


def _secret(accounts: Accounts, account: str, wish: RemoteSecret) -> Resource | None:
    for secret in accounts.of_type("AWS::SecretsManager::Secret"):
        copies = [str(copy.get("Region")) for _, copy in mappings(secret.at("ReplicaRegions"), "")]
        named = accounts.text(secret.stack, secret.at("Name", "")) == wish.key
        if named and secret.account == account and wish.region in ("", secret.region, *copies):
            return secret
    return None


def _properties(secret: Resource) -> set[str] | None:
    """Properties of the JSON that a template makes; None where the value comes from elsewhere."""
    made = secret.at("GenerateSecretString")
    if not isinstance(made, Mapping):
        return None
    try:
        template = json.loads(str(made.get("SecretStringTemplate", "{}")))
    except ValueError:
        return None
    if not isinstance(template, Mapping):
        return None
    return {*map(str, template), *([str(made["GenerateStringKey"])] if "GenerateStringKey" in made else [])}


def _unreadable(
    accounts: Accounts, role: Resource, secret: Resource, account: str, wish: RemoteSecret
) -> Iterator[str]:
    region = wish.region or secret.region
    arn = f"arn:aws:secretsmanager:{region}:{account}:secret:{wish.key}-AbCdEf"
    name = role.at("RoleName", role.logical_id)
    if not may(accounts, role, "secretsmanager:GetSecretValue", arn):
        yield f"role {name}, which reads it, may not secretsmanager:GetSecretValue on {wish.key} in {region}"
    elif secret.at("KmsKeyId") and region == secret.region:
        key = deployed(accounts, secret.stack, secret.at("KmsKeyId"))
        if key.startswith("arn:") and not may(accounts, role, "kms:Decrypt", key):
            yield f"role {name}, which reads it, may not kms:Decrypt with the key of {wish.key}"


RULE = Rule(
    code="GYM903",
    title="An ExternalSecret reads a secret that exists, and may",
    severity=Severity.ERROR,
    why="The Secret is never made, and pods that use it do not start.",
    remedy="Name a secret and a property that a template makes, and allow the reader's role secretsmanager:GetSecretValue and kms:Decrypt on them.",
    judge=judge,
)
