"""What an IAM role may do, as the policies of a cloud assembly say.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html. Conditions are read as met: only a
running account knows the request.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .accounts import NAME_PROPERTY, Accounts
from .document import Resource, as_list, mappings, value_at, walk

_ARNS = {
    "AWS::SQS::Queue": "arn:aws:sqs:{region}:{account}:{name}",
    "AWS::S3::Bucket": "arn:aws:s3:::{name}",
    "AWS::IAM::Role": "arn:aws:iam::{account}:role/{name}",
    "AWS::KMS::Key": "arn:aws:kms:{region}:{account}:key/{name}",
    "AWS::SecretsManager::Secret": "arn:aws:secretsmanager:{region}:{account}:secret:{name}-AbCdEf",
    "AWS::EKS::Cluster": "arn:aws:eks:{region}:{account}:cluster/{name}",
}
_IDENTITY_POLICIES = ("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy")


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a policy of identities.

    Args:
        at: the resource that holds it.
        path: where it stands in it.
        body: the statement.
    """

    at: Resource
    path: str
    body: Mapping[str, Any]

    @property
    def allows(self) -> bool:
        return self.body.get("Effect") == "Allow"

    def listed(self, key: str) -> list[Any]:
        """``Action`` or ``Resource``, or their ``Not…``, as a list."""
        value = self.body.get(key, [])
        return value if isinstance(value, list) else [value]


def deployed(accounts: Accounts, stack: str, value: Any) -> str:
    """As `Accounts.text`, with ARNs of resources and values imported from other stacks put in; an unnamed resource goes by its logical id."""
    if isinstance(value, Mapping) and len(value) == 1:
        key, argument = next(iter(value.items()))
        if key == "Fn::GetAtt":
            logical, _, attribute = ".".join(
                map(str, argument if isinstance(argument, list) else [argument])
            ).partition(".")
            return _arn(accounts, stack, logical) if attribute == "Arn" else f"<{logical}.{attribute}>"
        if key == "Fn::Join" and isinstance(value_at(argument, "[1]"), list):
            return str(argument[0]).join(deployed(accounts, stack, part) for part in argument[1])
        if key == "Fn::ImportValue" and isinstance(argument, str):
            for name, other in accounts.stacks.items():
                for output in other.template.get("Outputs", {}).values():
                    if value_at(output, "Export.Name") == argument:
                        return deployed(accounts, name, output.get("Value"))
        if key == "Ref" and value_at(accounts.stacks[stack].template, f"Resources.{argument}.Type") in (
            "AWS::SecretsManager::Secret",
        ):
            return _arn(accounts, stack, argument)
    return accounts.text(stack, value)


def _arn(accounts: Accounts, stack: str, logical: str) -> str:
    place = accounts.stacks[stack]
    body = place.template.get("Resources", {}).get(logical, {})
    pattern = _ARNS.get(body.get("Type", ""))
    if pattern is None:
        return f"<{logical}.Arn>"
    named = NAME_PROPERTY.get(body["Type"], ("", ""))[1]
    name = (
        accounts.text(stack, value_at(body, f"Properties.{named}"))
        if named and value_at(body, f"Properties.{named}")
        else logical
    )
    return pattern.format(region=place.region, account=place.account, name=name)


def role_by_arn(accounts: Accounts, arn: str) -> Resource | None:
    """The role with this ARN, where a template makes it."""
    for role in accounts.of_type("AWS::IAM::Role"):
        if _arn(accounts, role.stack, role.logical_id) == arn:
            return role
    return None


def identity_statements(accounts: Accounts) -> Iterator[Statement]:
    """Statements of every policy of roles, users and groups; not of keys, buckets, queues and trusts."""
    for policy in accounts.of_type(*_IDENTITY_POLICIES):
        for path, body in mappings(policy.at("PolicyDocument.Statement"), "PolicyDocument.Statement"):
            yield Statement(policy, path, body)
    for holder in accounts.of_type("AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"):
        for inner, policy_body in mappings(holder.at("Policies"), "Policies"):
            place = f"{inner}.PolicyDocument.Statement"
            for path, body in mappings(value_at(policy_body, "PolicyDocument.Statement"), place):
                yield Statement(holder, path, body)


def statements_of(accounts: Accounts, role: Resource) -> Iterator[Statement]:
    """Statements that say what a role may do, as far as the templates say it."""
    name = accounts.text(role.stack, role.at("RoleName", f"<{role.logical_id}>"))
    for statement in identity_statements(accounts):
        holder = statement.at
        if holder.account != role.account:
            continue
        if (holder.stack, holder.logical_id) == (role.stack, role.logical_id):
            yield statement
        elif holder.type in _IDENTITY_POLICIES:
            roles = [entry for entry in (*as_list(holder.at("Roles")), holder.at("RoleName")) if entry]
            here = holder.stack == role.stack or role.at(
                "RoleName"
            )  # an unnamed role goes by its logical id in its stack
            if here and any(accounts.text(holder.stack, entry) == name for entry in roles):
                yield statement


def trusts(accounts: Accounts, role: Resource, principal: str) -> bool:
    """Whether a role lets the role with an ARN assume it."""
    root = f"arn:aws:iam::{principal.split(':')[4]}:root" if principal.count(":") >= 5 else ""
    for _, statement in mappings(role.at("AssumeRolePolicyDocument.Statement"), ""):
        named = value_at(statement, "Principal.AWS", [])
        found = [deployed(accounts, role.stack, entry) for entry in (named if isinstance(named, list) else [named])]
        if statement.get("Effect") != "Allow" or not {principal, root, "*"} & set(found):
            continue
        wanted = [value for _, key, value in walk(statement.get("Condition", {})) if key == "aws:PrincipalArn"]
        patterns = [value for value in wanted if isinstance(value, str)]
        if not patterns or any(_wildcard(pattern, re.RegexFlag(0)).fullmatch(principal) for pattern in patterns):
            return True
    return False


def known_only_to_aws(role: Resource) -> bool:
    """Whether policies that AWS or somebody else keeps add to what the templates say."""
    return bool(role.at("ManagedPolicyArns"))


def may(accounts: Accounts, role: Resource, action: str, arn: str) -> bool:
    """Whether some statement allows a role an action on a resource, and none denies it without a condition."""
    allowed = False
    for statement in statements_of(accounts, role):
        if not _matches(accounts, statement, action, arn):
            continue
        if statement.allows:
            allowed = True
        elif not statement.body.get("Condition"):
            return False
    return allowed


def _matches(accounts: Accounts, statement: Statement, action: str, arn: str) -> bool:
    def fits(key: str, value: str, flags: re.RegexFlag) -> bool:
        stack = statement.at.stack
        patterns = [deployed(accounts, stack, entry) for entry in statement.listed(key)]
        return any(_wildcard(pattern, flags).fullmatch(value) for pattern in patterns)

    acts = not fits("NotAction", action, re.I) if "NotAction" in statement.body else fits("Action", action, re.I)
    no_flags = re.RegexFlag(0)
    on = not fits("NotResource", arn, no_flags) if "NotResource" in statement.body else fits("Resource", arn, no_flags)
    return acts and on


def _wildcard(pattern: str, flags: re.RegexFlag) -> re.Pattern[str]:
    return re.compile(re.escape(pattern).replace(r"\*", ".*").replace(r"\?", "."), flags)
