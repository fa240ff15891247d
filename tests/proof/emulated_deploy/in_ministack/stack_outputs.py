"""`Fn::GetStackOutput` across accounts and regions; MiniStack looks in the caller's own alone."""

from __future__ import annotations

from typing import Any

from ministack.core.responses import get_account_id, get_region, request_scope
from ministack.services import iam
from ministack.services.cloudformation import _stacks, changesets, engine, provisioners, stacks

_original = engine._resolve_refs


def register() -> None:
    for module in (engine, stacks, changesets, provisioners):
        if getattr(module, "_resolve_refs", None) is _original:
            module._resolve_refs = _resolve


def _resolve(value: Any, *context: Any) -> Any:
    if not (isinstance(value, dict) and set(value) == {"Fn::GetStackOutput"}):
        return _original(value, *context)
    reference = {key: _resolve(child, *context) for key, child in value["Fn::GetStackOutput"].items()}
    role_arn = reference.get("RoleArn", "")
    # The role, which has to be there, tells whose stack it is; whether it may be assumed, the emulator does not ask.
    account = role_arn.split(":")[4] if role_arn else get_account_id()
    if role_arn and iam._roles.get_scoped(account, None, role_arn.rsplit("/", 1)[-1]) is None:
        raise ValueError(f"Fn::GetStackOutput: {role_arn} does not exist")
    with request_scope(account, reference.get("Region") or get_region()):
        stack = _stacks.get(reference["StackName"])
    for output in (stack or {}).get("Outputs", []):
        if output["OutputKey"] == reference["OutputName"]:
            return output["OutputValue"]
    raise ValueError(f"Fn::GetStackOutput: {reference['StackName']} has no output {reference['OutputName']}")
