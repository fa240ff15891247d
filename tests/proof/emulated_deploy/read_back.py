"""Reads resources back through boto3 and compares them with what the templates ask for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from botocore.exceptions import ClientError

from proof.emulated_deploy.deployed import Deployed, Resource
from proof.emulated_deploy.emulator import Aws

Pairs = dict[str, tuple[Any, Any]]
"""By name of a property: what the template asks for, and what was read."""
Reader = Callable[[Aws, str, dict[str, Any]], Pairs]

READERS: dict[str, Reader] = {}

# Properties that MiniStack accepts and forgets.
DROPPED = {
    ("AWS::EC2::VPCEndpoint", "SecurityGroupIds"),
    ("AWS::EC2::NatGateway", "AllocationId"),
    ("AWS::EKS::Cluster", "DeletionProtection"),
    ("AWS::EKS::Cluster", "EncryptionConfig"),
    ("AWS::Route53::HealthCheck", "HealthCheckConfig.EnableSNI"),
    ("AWS::Route53::HostedZone", "VPCs"),
}


def reads(*kinds: str) -> Callable[[Reader], Reader]:
    """Registers a reader of resource types: it takes the account, the physical id and the properties, and returns the pairs to compare."""

    def register(reader: Reader) -> Reader:
        for kind in kinds:
            assert kind not in READERS, kind
            READERS[kind] = reader
        return reader

    return register


@dataclass
class Comparison:
    """What was read back.

    Args:
        read: resources found, by type.
        values: properties compared, and equal.
        dropped: properties that the emulator is known to drop, and did: how often, by type and property.
        uncompared: properties that no reader compares, or only by finding the resource with them; by type.
        differences: what is missing or not as asked for, one sentence each.
    """

    read: Counter[str] = field(default_factory=Counter)
    values: int = 0
    dropped: Counter[tuple[str, str]] = field(default_factory=Counter)
    uncompared: set[tuple[str, str]] = field(default_factory=set)
    differences: list[str] = field(default_factory=list)


def compare(deployed: Deployed, *, leave_out: set[str]) -> Comparison:
    """Reads back every resource whose type is not left out.

    Args:
        leave_out: types that the emulator records only.
    """
    comparison = Comparison()
    for resource in deployed.resources:
        if resource.kind in leave_out:
            if not resource.id:
                comparison.differences.append(f"{_name(resource)}: CloudFormation did not reach it")
            continue
        if resource.kind not in READERS:
            comparison.differences.append(f"{_name(resource)}: nobody reads it back")
            continue
        _compare_one(deployed.aws(resource.stack), resource, comparison)
    return comparison


def _compare_one(aws: Aws, resource: Resource, comparison: Comparison) -> None:
    if not resource.id:
        comparison.differences.append(f"{_name(resource)}: not made")
        return
    try:
        pairs = READERS[resource.kind](aws, resource.id, resource.properties)
    except (ClientError, LookupError, ValueError) as error:
        comparison.differences.append(f"{_name(resource)}: not found: {type(error).__name__} {error}")
        return
    assert pairs, f"the reader of {resource.kind} compares nothing"
    for name, (wanted, found) in pairs.items():
        if wanted == found:
            comparison.values += 1
        elif (resource.kind, name) in DROPPED:
            comparison.dropped[resource.kind, name] += 1
        else:
            comparison.differences.append(f"{_name(resource)}: {name} is {found!r}, wanted {wanted!r}")
    compared = {name.split(".")[0].split(" ")[0] for name in pairs}
    comparison.uncompared |= {(resource.kind, name) for name in set(resource.properties) - compared}
    comparison.read[resource.kind] += 1


def _name(resource: Resource) -> str:
    return f"{resource.stack} {resource.logical_id} ({resource.kind})"


def tags(wanted: list[dict[str, str]], found: list[dict[str, str]]) -> tuple[dict[str, str], dict[str, str]]:
    """The tags that a template asks for, and those of them that were read; CloudFormation adds further ones."""
    asked = {tag["Key"]: tag["Value"] for tag in wanted}
    read = {tag["Key"]: tag["Value"] for tag in found}
    return asked, {key: read[key] for key in asked if key in read}


def if_any(read: Callable[[], Any]) -> Any:
    """What a call reads, or None where AWS answers that there is no such configuration."""
    try:
        return read()
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if code.startswith("NoSuch") or code.endswith("NotFoundError"):
            return None
        raise


def only(found: list[Any]) -> Any:
    """The one element.

    Raises:
        LookupError: there is none, or there are several.
    """
    if len(found) != 1:
        raise LookupError(f"{len(found)} found")
    return found[0]
