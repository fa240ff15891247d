"""The AWS resources of a cloud assembly, read as CloudFormation would: literal names of what each account holds, and those it mentions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from .document import Resource, walk

NAME_PROPERTY: Mapping[str, tuple[str, str]] = {
    "AWS::IAM::Role": ("role", "RoleName"),
    "AWS::SQS::Queue": ("queue", "QueueName"),
    "AWS::S3::Bucket": ("bucket", "BucketName"),
    "AWS::SecretsManager::Secret": ("secret", "Name"),
    "AWS::EKS::Cluster": ("cluster", "Name"),
    "AWS::ECR::Repository": ("repository", "RepositoryName"),
    "AWS::ElasticLoadBalancingV2::TargetGroup": ("target group", "Name"),
    "AWS::Logs::LogGroup": ("log group", "LogGroupName"),
    "AWS::IAM::InstanceProfile": ("instance profile", "InstanceProfileName"),
    "AWS::Route53::HostedZone": ("zone", "Name"),
}
"""Resource type to what a person calls it and the property that names it."""

_ARN = re.compile(
    r"^arn:aws:(iam::(?P<role_account>\d{12}):role/(?P<role>[\w+=,.@/-]+)|sqs:[\w-]+:(?P<queue_account>\d{12}):(?P<queue>[\w-]+))$"
)
_BUCKET_ARN = re.compile(r"^arn:aws:s3:::(?P<bucket>[a-z0-9.-]+)(/.*)?$")


@dataclass(frozen=True)
class Stack:
    """One stack.

    Args:
        name: stack name.
        file: template file.
        account: AWS account.
        region: AWS region.
        site: value of its tag ``Site``; empty for a stack of no site.
        template: the template.
    """

    name: str
    file: str
    account: str
    region: str
    site: str
    template: Mapping[str, Any]


@dataclass(frozen=True)
class Accounts:
    """The stacks of all accounts and what they define and mention."""

    stacks: Mapping[str, Stack] = field(default_factory=dict)
    """Stack by name."""

    @classmethod
    def read(cls, cdk_out: Path) -> Accounts:
        """The stacks of a cloud assembly."""
        manifest = json.loads((cdk_out / "manifest.json").read_text(encoding="utf-8"))
        stacks: dict[str, Stack] = {}
        for artifact_id, artifact in manifest["artifacts"].items():
            if artifact["type"] != "aws:cloudformation:stack":
                continue
            properties = artifact["properties"]
            name = properties.get("stackName", artifact_id)  # left out where they are equal
            account, region = artifact["environment"].removeprefix("aws://").split("/")
            file = cdk_out / properties["templateFile"]
            site = properties.get("tags", {}).get("Site", "")
            stacks[name] = Stack(name, str(file), account, region, site, json.loads(file.read_text(encoding="utf-8")))
        return cls(stacks)

    @cached_property
    def resources(self) -> tuple[Resource, ...]:
        """Every resource of every stack."""
        return tuple(
            Resource(stack.file, stack.name, stack.account, stack.region, logical_id, body)
            for stack in self.stacks.values()
            for logical_id, body in stack.template.get("Resources", {}).items()
        )

    @cached_property
    def _by_type(self) -> Mapping[str, tuple[Resource, ...]]:
        found: dict[str, tuple[Resource, ...]] = {}
        for resource in self.resources:
            found[resource.type] = (*found.get(resource.type, ()), resource)
        return found

    def of_type(self, *types: str) -> Iterator[Resource]:
        """Every resource of these types."""
        return (resource for name in dict.fromkeys(types) for resource in self._by_type.get(name, ()))

    def text(self, stack: str, value: Any) -> str:
        """A value as deployed, where that is known: literals, joins and pseudo parameters; ``<…>`` stands for the rest."""
        place = self.stacks[stack]
        pseudo = {
            "AWS::Partition": "aws",
            "AWS::AccountId": place.account,
            "AWS::Region": place.region,
            "AWS::StackName": stack,
            "AWS::URLSuffix": "amazonaws.com",
        }
        if isinstance(value, str):
            return value
        if isinstance(value, dict) and len(value) == 1:
            key, argument = next(iter(value.items()))
            if key == "Ref" and isinstance(argument, str):
                resource = place.template.get("Resources", {}).get(argument)
                named = resource and NAME_PROPERTY.get(resource["Type"])
                if named and named[1] in resource.get("Properties", {}):
                    return self.text(stack, resource["Properties"][named[1]])
                return pseudo.get(argument, f"<{argument}>")
            if key == "Fn::Join":
                return str(argument[0]).join(self.text(stack, part) for part in argument[1])
            if key == "Fn::Sub" and isinstance(argument, str):
                return re.sub(r"\$\{(AWS::\w+)\}", lambda match: pseudo.get(match[1], match[0]), argument)
        return f"<{json.dumps(value, sort_keys=True)}>"

    def names(self) -> set[tuple[str, str, str]]:
        """``(kind, account, name)`` of every named resource; kinds as in NAME_PROPERTY."""
        found = set()
        for resource in self.resources:
            kind, name_property = NAME_PROPERTY.get(resource.type, ("", ""))
            if kind and resource.at(name_property):
                found.add((kind, resource.account, self.text(resource.stack, resource.at(name_property))))
        return found

    def mentions(self) -> Iterator[tuple[Resource, str, str, str, str]]:
        """``(resource, path, kind, account, name)`` of every role, queue and bucket named by ARN in any template."""
        bucket_accounts = {name: account for kind, account, name in self.names() if kind == "bucket"}
        for resource in self.resources:
            for path, value in self.strings(resource):
                if match := _ARN.match(value):
                    kind = "role" if match["role"] else "queue"
                    yield resource, path, kind, match[f"{kind}_account"], match[kind].split("/")[-1]
                elif (match := _BUCKET_ARN.match(value)) and "<" not in value:
                    name = match["bucket"]
                    yield resource, path, "bucket", bucket_accounts.get(name, "no account"), name

    def stack_outputs(self) -> Iterator[tuple[Resource, str, str, str]]:
        """``(resource, path, stack, output)`` of every ``Fn::GetStackOutput``."""
        for resource in self.resources:
            for path, key, value in walk(resource.body.get("Properties", {})):
                if key == "Fn::GetStackOutput" and isinstance(value, Mapping):
                    yield resource, path, str(value["StackName"]).split("/")[-1], str(value["OutputName"])

    def strings(self, resource: Resource) -> Iterator[tuple[str, str]]:
        """``(path, text)`` of every text in a resource's properties, with joins and pseudo parameters put in."""

        def visit(value: Any, path: str) -> Iterator[tuple[str, str]]:
            if isinstance(value, str):
                yield path, value
            elif isinstance(value, Mapping):
                if set(value) & {"Fn::Join", "Fn::Sub"}:
                    yield path, self.text(resource.stack, value)
                    return
                for key, child in value.items():
                    yield from visit(child, f"{path}.{key}" if path else str(key))
            elif isinstance(value, list):
                for index, child in enumerate(value):
                    yield from visit(child, f"{path}[{index}]")

        yield from visit(resource.body.get("Properties", {}), "")
