"""Resource types that MiniStack knows neither in CloudFormation nor by an API that would take them.

A record-only handler gives a resource an id and the attributes that others refer to. It proves that the stack reaches the resource in
order and that all references to it and from it resolve. It proves nothing else: no such resource is counted as read back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from ministack.core.responses import get_account_id, get_region
from ministack.services.cloudformation import provisioners

Made = tuple[str, dict[str, Any]]
"""Physical id and attributes."""
Identify = Callable[[str], Made]


def _plain(drawn: str) -> Made:
    return drawn, {}


def _arn(service: str, kind: str, attribute: str) -> Identify:
    """A resource whose id is its ARN, which is an attribute too."""

    def identify(drawn: str) -> Made:
        region = "" if service == "globalaccelerator" else get_region()
        arn = f"arn:aws:{service}:{region}:{get_account_id()}:{kind}/{drawn}"
        return arn, {attribute: arn}

    return identify


def _accelerator(drawn: str) -> Made:
    arn, attributes = _arn("globalaccelerator", "accelerator", "AcceleratorArn")(drawn)
    addresses = ["192.0.2.1", "192.0.2.2"]
    return arn, {**attributes, "DnsName": f"a{drawn}.awsglobalaccelerator.com", "Ipv4Addresses": addresses}


RECORD_ONLY: dict[str, Identify] = {
    "AWS::CodeCommit::Repository": _arn("codecommit", "repository", "Arn"),
    # MiniStack's EC2 has the rules, but not the security group that its EKS says a cluster has.
    "AWS::EC2::SecurityGroupEgress": _plain,
    "AWS::EC2::SecurityGroupIngress": _plain,
    "AWS::EKS::Capability": _plain,
    "AWS::GlobalAccelerator::Accelerator": _accelerator,
    "AWS::GlobalAccelerator::CrossAccountAttachment": _arn("globalaccelerator", "attachment", "AttachmentArn"),
    "AWS::GlobalAccelerator::EndpointGroup": _plain,
    "AWS::GlobalAccelerator::Listener": _arn("globalaccelerator", "listener", "ListenerArn"),
    "AWS::SSM::Association": _plain,
    "AWS::WAFv2::LoggingConfiguration": _plain,
}


def register() -> None:
    for kind, identify in RECORD_ONLY.items():
        add_handler(kind, _recorder(identify), lambda physical_id, properties: None)


def add_handler(kind: str, create: Callable[..., Made], delete: Callable[[str, dict[str, Any]], None]) -> None:
    """Give MiniStack's CloudFormation a type; one that it has learnt meanwhile is an error, so that our lists stay true."""
    if kind in provisioners._RESOURCE_HANDLERS:
        raise SystemExit(f"MiniStack creates {kind} itself: take it off our list")

    def update(physical_id: str, old: dict[str, Any], new: dict[str, Any], stack: str, logical_id: str) -> Made:
        raise ValueError(f"{logical_id}: nobody has written how {kind} is updated in the emulator")

    handlers = {"create": create, "delete": delete, "update": update, "update_with_logical_id": True}
    provisioners._RESOURCE_HANDLERS[kind] = handlers


def drawn_id(stack: str, logical_id: str) -> str:
    """An id like AWS's, the same in every run."""
    seed = f"{get_account_id()}/{get_region()}/{stack}/{logical_id}"
    return hashlib.sha256(seed.encode()).hexdigest()[:17]


def _recorder(identify: Identify) -> Callable[..., Made]:
    def create(logical_id: str, properties: dict[str, Any], stack: str) -> Made:
        if unresolved := _unresolved(properties):
            raise ValueError(f"{logical_id}: {unresolved} was not resolved")
        return identify(drawn_id(stack, logical_id))

    return create


def _unresolved(value: Any) -> str:
    """An intrinsic function, or what is left of a reference to nothing."""
    if isinstance(value, dict):
        for key, child in value.items():
            if key == "Ref" or key.startswith("Fn::"):
                return f"{key} {child}"
            if found := _unresolved(child):
                return found
    if isinstance(value, list):
        return next((found for item in value if (found := _unresolved(item))), "")
    return "" if value != "" else "an empty string"
