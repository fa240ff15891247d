"""Bucket of the front end's files, one in each site's region; CloudFront alone reads it."""

from __future__ import annotations

from aws_cdk import aws_iam as iam
from aws_cdk import aws_s3 as s3
from constructs import Construct

from ...plan.edge import EdgePlan
from ...plan.names import Names
from .private_bucket import private_bucket

PURPOSE = "front-end"


def front_end_bucket(scope: Construct, plan: EdgePlan) -> s3.Bucket:
    """A private bucket that distributions of the hub's account may read.

    The distribution's id is made after the bucket, in another account, so the policy names the account's distributions: the hub runs
    nothing but what this platform puts there. The files are public by purpose and hold no secret, so S3's own keys do.

    Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
    """
    bucket = private_bucket(scope, "FrontEnd", name=plan.names.bucket(PURPOSE), keep_versions_days=30)
    for sid, action, resource in (
        ("CloudFrontReads", "s3:GetObject", bucket.arn_for_objects("*")),
        # Without it a missing file answers 403 in place of 404.
        ("CloudFrontTellsMissingFiles", "s3:ListBucket", bucket.bucket_arn),
    ):
        bucket.add_to_resource_policy(
            iam.PolicyStatement(
                sid=sid,
                principals=[iam.ServicePrincipal("cloudfront.amazonaws.com")],
                actions=[action],
                resources=[resource],
                conditions={
                    "ArnLike": {"aws:SourceArn": f"arn:aws:cloudfront::{plan.names.hub.account}:distribution/*"}
                },
            )
        )
    return bucket


def regional_host(names: Names) -> str:
    """Host of the bucket in its region: name and region determine it."""
    return f"{names.bucket(PURPOSE)}.s3.{names.site.region}.amazonaws.com"
