"""The edge's buckets: private, encrypted with S3's own keys, versioned, kept when their stack goes."""

from __future__ import annotations

from aws_cdk import Duration, RemovalPolicy
from aws_cdk import aws_s3 as s3
from constructs import Construct


def private_bucket(
    scope: Construct, id: str, *, name: str, keep_versions_days: int, expire_days: int | None = None
) -> s3.Bucket:
    """A bucket that only its policy opens.

    Args:
        scope: where it is made.
        id: construct id.
        name: name of the bucket.
        keep_versions_days: days that a replaced or deleted object is kept.
        expire_days: days after which an object goes. By default none goes by itself.

    Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
    """
    return s3.Bucket(
        scope,
        id,
        bucket_name=name,
        encryption=s3.BucketEncryption.S3_MANAGED,
        block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
        object_ownership=s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
        enforce_ssl=True,
        versioned=True,
        removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        lifecycle_rules=[
            s3.LifecycleRule(
                expiration=Duration.days(expire_days) if expire_days is not None else None,
                noncurrent_version_expiration=Duration.days(keep_versions_days),
                abort_incomplete_multipart_upload_after=Duration.days(7),
            )
        ],
    )
