"""Key of a site's stored data, and who outside the site's account may use it."""

from __future__ import annotations

from aws_cdk import RemovalPolicy
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from constructs import Construct

from ...plan.data_plan import DataPlan
from ...plan.names import Names


def data_key(scope: Construct, plan: DataPlan) -> kms.Key:
    """Key of buckets, credentials, managed database and cache; the peers' databases may decrypt the archive with it."""
    key = kms.Key(
        scope,
        "Key",
        alias=plan.names.key_alias("data"),
        description=f"Databases, caches, backups and credentials of {plan.names.prefix}",
        enable_key_rotation=True,
        removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    )
    if plan.archives:
        for peer in plan.peers:
            key.add_to_resource_policy(
                iam.PolicyStatement(
                    sid=f"ArchiveReader{peer.site.name.capitalize()}",
                    principals=[foreign_role(peer.site.account, peer.role_arn("postgres"))],
                    actions=["kms:Decrypt"],
                    resources=["*"],  # in a key policy, "*" is the key itself
                    conditions=through_s3(plan.names),
                )
            )
    return key


def through_s3(names: Names) -> dict[str, dict[str, str]]:
    """Condition that S3 of the site's region uses a key for the caller, and not the caller itself."""
    return {"StringEquals": {"kms:ViaService": f"s3.{names.site.region}.amazonaws.com"}}


def foreign_role(account: str, role_arn: str) -> iam.PrincipalBase:
    """One role of another account, named by a condition.

    As a principal it would have to exist already, and a role made anew under the same name would not match any more.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
    """
    return iam.AccountPrincipal(account).with_conditions({"ArnEquals": {"aws:PrincipalArn": role_arn}})


def key_of_bucket(names: Names, purpose: str, actions: list[str]) -> iam.PolicyStatement:
    """Leave to use the key of another bucket for its objects alone: the bucket's name is known at synthesis, the key's id is not.

    Whether a key lets the caller in is its own policy's choice.
    https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html
    """
    bucket = f"arn:aws:s3:::{names.bucket(purpose)}"
    return iam.PolicyStatement(
        actions=actions,
        resources=[f"arn:aws:kms:{names.site.region}:{names.site.account}:key/*"],
        conditions={
            **through_s3(names),
            "StringLike": {"kms:EncryptionContext:aws:s3:arn": [bucket, f"{bucket}/*"]},
        },
    )
