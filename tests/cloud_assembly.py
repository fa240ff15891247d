"""Reads a cloud assembly the way CloudFormation would: literal names and ARNs of what each account holds, and those it mentions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_NAME_PROPERTY = {
    "AWS::IAM::Role": ("role", "RoleName"),
    "AWS::SQS::Queue": ("queue", "QueueName"),
    "AWS::S3::Bucket": ("bucket", "BucketName"),
    "AWS::SecretsManager::Secret": ("secret", "Name"),
    "AWS::EKS::Cluster": ("cluster", "Name"),
    "AWS::ECR::Repository": ("repository", "RepositoryName"),
    "AWS::ElasticLoadBalancingV2::TargetGroup": ("target group", "Name"),
    "AWS::Logs::LogGroup": ("log group", "LogGroupName"),
    "AWS::Route53::HostedZone": ("zone", "Name"),
}
_ARN = re.compile(
    r"^arn:aws:(iam::(?P<role_account>\d{12}):role/(?P<role>[\w+=,.@/-]+)|sqs:[\w-]+:(?P<queue_account>\d{12}):(?P<queue>[\w-]+))$"
)
_BUCKET_ARN = re.compile(r"^arn:aws:s3:::(?P<bucket>[a-z0-9.-]+)(/.*)?$")


@dataclass
class Assembly:
    """What the templates of all accounts define and mention."""

    stacks: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Template by stack name."""
    environments: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Account and region by stack name."""
    sites: dict[str, str] = field(default_factory=dict)
    """Tag ``Site`` by stack name."""

    @classmethod
    def read(cls, folder: Path) -> Assembly:
        assembly = cls()
        manifest = json.loads((folder / "manifest.json").read_text())
        for artifact_id, artifact in manifest["artifacts"].items():
            if artifact["type"] != "aws:cloudformation:stack":
                continue
            name = artifact["properties"].get("stackName", artifact_id)  # left out where they are equal
            account, region = artifact["environment"].removeprefix("aws://").split("/")
            assembly.stacks[name] = json.loads((folder / artifact["properties"]["templateFile"]).read_text())
            assembly.environments[name] = (account, region)
            assembly.sites[name] = artifact["properties"].get("tags", {}).get("Site", "")
        return assembly

    def resources(self, kind: str, account: str | None = None) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Stack, logical id and resource of every resource of a type."""
        for stack, template in self.stacks.items():
            if account in (None, self.environments[stack][0]):
                for logical_id, resource in template.get("Resources", {}).items():
                    if resource["Type"] == kind:
                        yield stack, logical_id, resource

    def text(self, stack: str, value: Any) -> str:
        """A value as deployed, where that is known: literals, joins and pseudo parameters; ``<…>`` stands for the rest."""
        account, region = self.environments[stack]
        pseudo = {
            "AWS::Partition": "aws",
            "AWS::AccountId": account,
            "AWS::Region": region,
            "AWS::URLSuffix": "amazonaws.com",
        }
        if isinstance(value, str):
            return value
        if isinstance(value, dict) and len(value) == 1:
            key, argument = next(iter(value.items()))
            if key == "Ref":
                resource = self.stacks[stack].get("Resources", {}).get(argument)
                named = resource and _NAME_PROPERTY.get(resource["Type"])
                if named and named[1] in resource.get("Properties", {}):
                    return self.text(stack, resource["Properties"][named[1]])
                return pseudo.get(argument, f"<{argument}>")
            if key == "Fn::Join":
                return str(argument[0]).join(self.text(stack, part) for part in argument[1])
            if key == "Fn::Sub" and isinstance(argument, str):
                return re.sub(r"\$\{(AWS::\w+)\}", lambda match: pseudo.get(match[1], match[0]), argument)
        return f"<{json.dumps(value, sort_keys=True)}>"

    def names(self) -> set[tuple[str, str, str]]:
        """``(kind, account, name)`` of every named resource, replicas of secrets included."""
        found = set()
        for type_name, (kind, field_name) in _NAME_PROPERTY.items():
            for stack, _, resource in self.resources(type_name):
                if field_name in resource.get("Properties", {}):
                    name = self.text(stack, resource["Properties"][field_name])
                    found.add((kind, self.environments[stack][0], name))
        return found

    def mentions(self) -> Iterator[tuple[str, str, str, str]]:
        """``(where, kind, account, name)`` of every role, queue and bucket named by ARN in any template."""
        bucket_accounts = {name: account for kind, account, name in self.names() if kind == "bucket"}
        for stack, template in self.stacks.items():
            for path, value in _strings(template.get("Resources", {}), self, stack):
                if match := _ARN.match(value):
                    kind = "role" if match["role"] else "queue"
                    yield f"{stack}{path}", kind, match[f"{kind}_account"], match[kind].split("/")[-1]
                elif (match := _BUCKET_ARN.match(value)) and "<" not in value:
                    yield (
                        f"{stack}{path}",
                        "bucket",
                        bucket_accounts.get(match["bucket"], "no account"),
                        match["bucket"],
                    )

    def stack_outputs(self) -> Iterator[tuple[str, str, str]]:
        """``(where, stack, output)`` of every ``Fn::GetStackOutput``."""
        for stack, template in self.stacks.items():
            for path, value in _nodes(template, ""):
                if isinstance(value, dict) and "Fn::GetStackOutput" in value:
                    reference = value["Fn::GetStackOutput"]
                    yield f"{stack}{path}", reference["StackName"].split("/")[-1], reference["OutputName"]


def _strings(value: Any, assembly: Assembly, stack: str, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        if set(value) & {"Fn::Join", "Fn::Sub"}:
            yield path, assembly.text(stack, value)
            return
        for key, child in value.items():
            yield from _strings(child, assembly, stack, f"{path}/{key}")
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _strings(child, assembly, stack, f"{path}/{index}")


def _nodes(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    yield path, value
    if isinstance(value, dict):
        for key, child in value.items():
            yield from _nodes(child, f"{path}/{key}")
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _nodes(child, f"{path}/{index}")
