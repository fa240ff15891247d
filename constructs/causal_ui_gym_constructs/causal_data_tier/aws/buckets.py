"""Buckets of backups: the archive of the database, Velero's, and the copies that a site keeps of its peers' archives."""

from __future__ import annotations

from aws_cdk import Duration, RemovalPolicy
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_s3 as s3
from constructs import Construct

from ...plan.data_plan import DataPlan, archive_name
from .keys import foreign_role


def backup_bucket(scope: Construct, id: str, *, name: str, plan: DataPlan, key: kms.IKey) -> s3.Bucket:
    """A private, versioned, encrypted bucket that takes TLS only; what is deleted stays for the retention time once more.

    Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
    """
    return s3.Bucket(
        scope,
        id,
        bucket_name=name,
        versioned=True,
        encryption=s3.BucketEncryption.KMS,
        encryption_key=key,
        bucket_key_enabled=True,
        block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
        object_ownership=s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
        enforce_ssl=True,
        minimum_tls_version=1.2,
        removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        lifecycle_rules=[
            s3.LifecycleRule(
                id="retention",
                # Barman and Velero delete what is too old; versioning keeps it against a mistake or an intruder.
                noncurrent_version_expiration=Duration.days(plan.backups.retention_days),
                expired_object_delete_marker=True,
            ),
            s3.LifecycleRule(id="unfinished", abort_incomplete_multipart_upload_after=Duration.days(7)),
        ],
    )


def archive_bucket(scope: Construct, plan: DataPlan, key: kms.IKey) -> s3.Bucket:
    """Archive of this site's database. The databases of its peers may read it, since they follow it or may have to."""
    bucket = backup_bucket(scope, "Archive", name=plan.names.bucket("backups"), plan=plan, key=key)
    for peer in plan.peers:
        reader = foreign_role(peer.site.account, peer.role_arn("postgres"))
        bucket.add_to_resource_policy(
            iam.PolicyStatement(
                sid=f"ListBy{peer.site.name.capitalize()}",
                principals=[reader],
                actions=["s3:ListBucket", "s3:GetBucketLocation"],
                resources=[bucket.bucket_arn],
            )
        )
        bucket.add_to_resource_policy(
            iam.PolicyStatement(
                sid=f"ReadBy{peer.site.name.capitalize()}",
                principals=[reader],
                actions=["s3:GetObject"],
                resources=[bucket.arn_for_objects(f"{archive_name(plan.names)}/*")],
            )
        )
    return bucket
