"""MiniStack, with handlers for the resource types of ours that it refuses. Runs in MiniStack's own environment.

A record-only handler gives a resource an id and the attributes that others refer to, and keeps its properties. It proves that the stack
reaches the resource in order and that all references to it and from it resolve. It proves nothing else: no such resource is counted
as read back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from ministack.app import main
from ministack.core.responses import get_account_id, get_region, request_scope
from ministack.services import iam
from ministack.services.cloudformation import _stacks, changesets, engine, provisioners, stacks

Attributes = dict[str, str]
Handler = Callable[[str], tuple[str, Attributes]]


def _plain(identity: str) -> tuple[str, Attributes]:
    return identity, {}


def _arn(service: str, kind: str, attribute: str, *, region: bool = True) -> Handler:
    """A resource whose id is its ARN, which is an attribute too."""

    def identify(identity: str) -> tuple[str, Attributes]:
        arn = f"arn:aws:{service}:{get_region() if region else ''}:{get_account_id()}:{kind}/{identity}"
        return arn, {attribute: arn}

    return identify


def _accelerator(identity: str) -> tuple[str, Attributes]:
    arn, attributes = _arn("globalaccelerator", "accelerator", "AcceleratorArn", region=False)(identity)
    return arn, {
        **attributes,
        "DnsName": f"a{identity}.awsglobalaccelerator.com",
        "Ipv4Addresses": ["192.0.2.1", "192.0.2.2"],
    }  # type: ignore[dict-item]


RECORD_ONLY: dict[str, Handler] = {
    "AWS::CodeCommit::Repository": _arn("codecommit", "repository", "Arn"),
    "AWS::EC2::EIP": lambda identity: (f"eipalloc-{identity}", {"AllocationId": f"eipalloc-{identity}"}),
    "AWS::EC2::FlowLog": _plain,
    "AWS::EC2::NatGateway": lambda identity: (f"nat-{identity}", {"NatGatewayId": f"nat-{identity}"}),
    "AWS::EC2::SecurityGroupEgress": _plain,
    "AWS::EC2::SecurityGroupIngress": _plain,
    "AWS::EKS::AccessEntry": _plain,
    "AWS::EKS::Addon": _plain,
    "AWS::EKS::Capability": _plain,
    "AWS::EKS::PodIdentityAssociation": _plain,
    "AWS::GlobalAccelerator::Accelerator": _accelerator,
    "AWS::GlobalAccelerator::CrossAccountAttachment": _arn(
        "globalaccelerator", "attachment", "AttachmentArn", region=False
    ),
    "AWS::GlobalAccelerator::EndpointGroup": _plain,
    "AWS::GlobalAccelerator::Listener": _arn("globalaccelerator", "listener", "ListenerArn", region=False),
    "AWS::Logs::Delivery": _plain,
    "AWS::Logs::DeliveryDestination": _arn("logs", "delivery-destination", "Arn"),
    "AWS::Logs::DeliverySource": _plain,
    "AWS::Route53::HealthCheck": lambda identity: (identity, {"HealthCheckId": identity}),
    "AWS::SSM::Association": _plain,
    "AWS::WAFv2::LoggingConfiguration": _plain,
    "AWS::WAFv2::WebACLAssociation": _plain,
}


def register() -> None:
    """Add the handlers; a type that MiniStack has learnt meanwhile is an error, so that the list stays true."""
    known = sorted(set(RECORD_ONLY) & set(provisioners._RESOURCE_HANDLERS))
    if known:
        raise SystemExit(f"MiniStack creates {known} itself: take them off the record-only list")
    for kind, identify in RECORD_ONLY.items():
        provisioners._RESOURCE_HANDLERS[kind] = _recorder(identify)


# Attributes that AWS gives and MiniStack's own resources lack, from their properties.
MISSING_ATTRIBUTES: dict[str, Callable[[dict[str, Any]], dict[str, str]]] = {
    "AWS::EC2::VPC": lambda properties: {"CidrBlock": properties["CidrBlock"]},
}


def complete_attributes() -> None:
    for kind, attributes in MISSING_ATTRIBUTES.items():
        handler = provisioners._RESOURCE_HANDLERS[kind]
        handler["create"] = _completed(handler["create"], attributes)


def _completed(
    create: Callable[..., Any], attributes: Callable[[dict[str, Any]], dict[str, str]]
) -> Callable[..., Any]:
    def completed(logical_id: str, properties: dict[str, Any], stack: str) -> tuple[str, Attributes]:
        physical_id, known = create(logical_id, properties, stack)
        return physical_id, {**attributes(properties), **known}

    return completed


def _recorder(identify: Handler) -> dict[str, Callable[..., Any]]:
    def create(logical_id: str, properties: dict[str, Any], stack: str) -> tuple[str, Attributes]:
        unresolved = _unresolved(properties)
        if unresolved:
            raise ValueError(f"{logical_id}: {unresolved} was not resolved")
        seed = f"{get_account_id()}/{get_region()}/{stack}/{logical_id}"
        return identify(hashlib.sha256(seed.encode()).hexdigest()[:17])

    def update(
        physical_id: str, old: dict[str, Any], new: dict[str, Any], stack: str, logical_id: str
    ) -> tuple[str, Attributes]:
        return create(logical_id, new, stack)

    return {
        "create": create,
        "update": update,
        "update_with_logical_id": True,
        "delete": lambda physical_id, properties: None,
    }  # type: ignore[dict-item]


def _unresolved(value: Any) -> str:
    """An intrinsic function, or a reference to nothing, that reached a resource."""
    if isinstance(value, dict):
        for key, child in value.items():
            if key == "Ref" or key.startswith("Fn::"):
                return f"{key} {child}"
            if found := _unresolved(child):
                return found
    if isinstance(value, list):
        return next((found for item in value if (found := _unresolved(item))), "")
    return "" if value != "" else "an empty string"


def resolve_outputs_of_other_accounts() -> None:
    """`Fn::GetStackOutput` reads a stack of another account and region through a role; MiniStack looks in the caller's own alone."""
    original = engine._resolve_refs

    def resolve(value: Any, *context: Any) -> Any:
        if not (isinstance(value, dict) and set(value) == {"Fn::GetStackOutput"}):
            return original(value, *context)
        reference = {key: resolve(child, *context) for key, child in value["Fn::GetStackOutput"].items()}
        role_arn = reference.get("RoleArn", "")
        account = role_arn.split(":")[4] if role_arn else get_account_id()
        region = reference.get("Region") or get_region()
        if role_arn and iam._roles.get_scoped(account, None, role_arn.rsplit("/", 1)[-1]) is None:
            raise ValueError(f"Fn::GetStackOutput: {role_arn} does not exist")
        with request_scope(account, region):
            stack = _stacks.get(reference["StackName"])
        for output in (stack or {}).get("Outputs", []):
            if output["OutputKey"] == reference["OutputName"]:
                return output["OutputValue"]
        raise ValueError(f"Fn::GetStackOutput: {reference['StackName']} has no output {reference['OutputName']}")

    for module in (engine, stacks, changesets, provisioners):
        if getattr(module, "_resolve_refs", None) is original:
            module._resolve_refs = resolve  # type: ignore[attr-defined]


if __name__ == "__main__":
    register()
    complete_attributes()
    resolve_outputs_of_other_accounts()
    main()
