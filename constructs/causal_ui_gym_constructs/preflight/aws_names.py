"""AWS resources that a Kubernetes object names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .document import Document, join, walk

_QUEUE = re.compile(r"^https://sqs\.[\w-]+\.amazonaws\.com(?:\.cn)?/(?P<account>\d+)/(?P<name>[\w.-]+)$")
_ROLE = re.compile(r"^arn:aws[\w-]*:iam::(?P<account>\d+):role/(?:.*/)?(?P<name>[\w+=,.@-]+)$")
_SECRET = re.compile(r"^arn:aws[\w-]*:secretsmanager:[\w-]+:(?P<account>\d+):secret:(?P<name>.+)$")


@dataclass(frozen=True, slots=True)
class AwsName:
    """One mention of an AWS resource.

    Args:
        path: field that mentions it.
        kind: as in ``accounts.NAME_PROPERTY``.
        name: its name.
        account: its account, where that is said; else empty.
        local: whether it must be in the cluster's own account.
    """

    path: str
    kind: str
    name: str
    account: str = ""
    local: bool = False


def aws_names(document: Document) -> Iterator[AwsName]:
    """Every AWS resource that an object names."""
    for path, key, value in walk(document.body):
        if isinstance(value, Mapping):
            yield from _remote(document, path, key, value)
        elif isinstance(value, str):
            yield from _text(path, key, value)
    if document.group == "karpenter.k8s.aws":
        for field, kind in (("role", "role"), ("instanceProfile", "instance profile")):
            name = document.at(f"spec.{field}")
            if isinstance(name, str):
                yield AwsName(f"spec.{field}", kind, name, local=True)


def _remote(document: Document, path: str, key: str, value: Mapping[str, Any]) -> Iterator[AwsName]:
    """Keys of External Secrets: names or ARNs in Secrets Manager, the ARN without its random end."""
    name = value.get("key")
    if document.group == "external-secrets.io" and key in ("remoteRef", "extract") and isinstance(name, str):
        match = _SECRET.match(name)
        yield AwsName(join(path, "key"), "secret", match["name"] if match else name, match["account"] if match else "")


def _text(path: str, key: str, value: str) -> Iterator[AwsName]:
    if match := _QUEUE.match(value):
        yield AwsName(path, "queue", match["name"], match["account"])
    elif match := _ROLE.match(value):
        yield AwsName(path, "role", match["name"], match["account"])
    elif value.startswith("s3://"):
        yield AwsName(path, "bucket", value.removeprefix("s3://").split("/")[0])
    elif key == "bucket" and re.fullmatch(r"[a-z0-9][a-z0-9.-]{2,62}", value):
        yield AwsName(path, "bucket", value)
    elif key == "targetGroupName":
        yield AwsName(path, "target group", value, local=True)
