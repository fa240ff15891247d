"""ECR repository of a service's images."""

from __future__ import annotations

from collections.abc import Sequence

from aws_cdk import Duration, RemovalPolicy
from aws_cdk import aws_ecr as ecr
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from constructs import Construct


class ImageRepository(Construct):
    """Images under tags that never move, scanned when pushed, pulled by the accounts of the sites.

    Args:
        scope: the hub's foundation stack, or a team's own stack.
        id: construct id.
        name: name of the repository.
        alias: alias of its key.
        readers: accounts that pull.

    Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html
    """

    repository: ecr.Repository
    """The repository; kept when the stack is deleted."""

    def __init__(self, scope: Construct, id: str, *, name: str, alias: str, readers: Sequence[str]) -> None:
        super().__init__(scope, id)
        key = kms.Key(
            self,
            "Key",
            alias=alias,
            description=f"Images of {name}",
            enable_key_rotation=True,
            removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        )
        self.repository = ecr.Repository(
            self,
            "Repository",
            repository_name=name,
            image_tag_mutability=ecr.TagMutability.IMMUTABLE,
            image_scan_on_push=True,
            encryption=ecr.RepositoryEncryption.KMS,
            encryption_key=key,
            removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
            lifecycle_rules=[
                ecr.LifecycleRule(
                    description="Layers that no tag names",
                    tag_status=ecr.TagStatus.UNTAGGED,
                    max_image_age=Duration.days(30),
                )
            ],
        )
        if readers:
            self.repository.add_to_resource_policy(
                iam.PolicyStatement(
                    sid="PullFromSites",
                    principals=[iam.AccountPrincipal(account) for account in readers],
                    actions=["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
                )
            )
