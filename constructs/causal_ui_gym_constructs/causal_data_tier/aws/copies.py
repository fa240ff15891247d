"""Copies of every site's backups in its peers: another account, another region, another key.

S3 refuses to replicate to a bucket that is not there, and a primary is deployed before its replicas. So copies lie in a stack of
their own, ``recovery``, before everything else of a site; and they outlive the data stack. Every site keeps copies of every other's
archive, but only the writer's is replicated: a promotion changes one word of a rule. Velero's are replicated from every site.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-walkthrough-4.html
"""

from __future__ import annotations

from collections.abc import Sequence

from aws_cdk import RemovalPolicy
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_s3 as s3
from constructs import Construct

from ...plan.data_plan import DataPlan
from ...plan.names import Names
from .buckets import backup_bucket
from .keys import foreign_role, key_of_bucket, through_s3

COPIES = "backup-copies"
"""Purpose of the copies' bucket and key, and of the role that S3 writes them with."""


class BackupCopies(Construct):
    """Bucket and key for copies of the peers' backups."""

    key: kms.Key
    """Key of the copies alone."""
    bucket: s3.Bucket
    """The copies, each under the folder of the site that it comes from."""

    def __init__(self, scope: Construct, id: str, *, plan: DataPlan) -> None:
        super().__init__(scope, id)
        self.key = kms.Key(
            self,
            "Key",
            alias=plan.names.key_alias(COPIES),
            description=f"Copies of other sites' backups in {plan.names.prefix}",
            enable_key_rotation=True,
            removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        )
        self.bucket = backup_bucket(self, "Bucket", name=plan.names.bucket(COPIES), plan=plan, key=self.key)
        for peer in plan.peers:
            writer = foreign_role(peer.site.account, peer.role_arn(COPIES))
            suffix = peer.site.name.capitalize()
            self.key.add_to_resource_policy(
                iam.PolicyStatement(
                    sid=f"EncryptBy{suffix}",
                    principals=[writer],
                    actions=["kms:Encrypt", "kms:GenerateDataKey"],
                    resources=["*"],  # in a key policy, "*" is the key itself
                    conditions=through_s3(plan.names),
                )
            )
            self.bucket.add_to_resource_policy(
                iam.PolicyStatement(
                    sid=f"ReplicateBy{suffix}",
                    principals=[writer],
                    actions=[
                        "s3:ReplicateObject",
                        "s3:ReplicateDelete",
                        "s3:ReplicateTags",
                        "s3:ObjectOwnerOverrideToBucketOwner",
                    ],
                    resources=[self.bucket.arn_for_objects("*")],
                )
            )
            self.bucket.add_to_resource_policy(
                iam.PolicyStatement(
                    sid=f"InspectBy{suffix}",
                    principals=[writer],
                    actions=["s3:GetBucketVersioning", "s3:ListBucket"],
                    resources=[self.bucket.bucket_arn],
                )
            )


def replicate(plan: DataPlan, bucket: s3.Bucket, role: iam.IRole, *, enabled: bool) -> None:
    """Replicate a bucket of this site's backups to its peers' copies.

    Args:
        plan: the site.
        bucket: what is copied.
        role: role that S3 takes on, see :func:`copies_role`.
        enabled: whether it is copied now; a rule that is switched off keeps what was copied.
    """
    resource = bucket.node.default_child
    assert isinstance(resource, s3.CfnBucket)
    resource.replication_configuration = s3.CfnBucket.ReplicationConfigurationProperty(
        role=role.role_arn,
        rules=[
            s3.CfnBucket.ReplicationRuleProperty(
                id=peer.site.name,
                priority=priority,
                status="Enabled" if enabled else "Disabled",
                filter=s3.CfnBucket.ReplicationRuleFilterProperty(prefix=""),
                # What the retention policy deletes goes there too; its versions stay for the retention time.
                delete_marker_replication=s3.CfnBucket.DeleteMarkerReplicationProperty(status="Enabled"),
                source_selection_criteria=s3.CfnBucket.SourceSelectionCriteriaProperty(
                    sse_kms_encrypted_objects=s3.CfnBucket.SseKmsEncryptedObjectsProperty(status="Enabled")
                ),
                destination=s3.CfnBucket.ReplicationDestinationProperty(
                    bucket=f"arn:aws:s3:::{peer.bucket(COPIES)}",
                    account=peer.site.account,
                    # S3 wants it across accounts alone.
                    access_control_translation=s3.CfnBucket.AccessControlTranslationProperty(owner="Destination")
                    if peer.site.account != plan.names.site.account
                    else None,
                    encryption_configuration=s3.CfnBucket.EncryptionConfigurationProperty(
                        replica_kms_key_id=_alias_arn(peer)
                    ),
                    # 99.99 % within 15 minutes, and metrics that say so.
                    replication_time=s3.CfnBucket.ReplicationTimeProperty(
                        status="Enabled", time=s3.CfnBucket.ReplicationTimeValueProperty(minutes=15)
                    ),
                    metrics=s3.CfnBucket.MetricsProperty(
                        status="Enabled", event_threshold=s3.CfnBucket.ReplicationTimeValueProperty(minutes=15)
                    ),
                ),
            )
            for priority, peer in enumerate(plan.peers, start=1)
        ],
    )


def _alias_arn(names: Names) -> str:
    return f"arn:aws:kms:{names.site.region}:{names.site.account}:{names.key_alias(COPIES)}"


def copies_role(scope: Construct, plan: DataPlan, sources: Sequence[str], key: kms.IKey) -> iam.Role:
    """Role with which S3 copies the site's buckets of those purposes to its peers."""
    names = plan.names
    buckets = [f"arn:aws:s3:::{names.bucket(purpose)}" for purpose in sources]
    role = iam.Role(
        scope,
        "CopiesRole",
        role_name=names.role(COPIES),
        description=f"S3: copies the backups of {names.prefix} to its peers",
        # By account alone: AWS does not say that S3 names the bucket when it takes the role on, and without it nothing would be copied.
        assumed_by=iam.ServicePrincipal(
            "s3.amazonaws.com", conditions={"StringEquals": {"aws:SourceAccount": names.site.account}}
        ),
    )
    statements = [
        iam.PolicyStatement(actions=["s3:GetReplicationConfiguration", "s3:ListBucket"], resources=buckets),
        iam.PolicyStatement(
            actions=["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"],
            resources=[f"{bucket}/*" for bucket in buckets],
        ),
        iam.PolicyStatement(
            actions=[
                "s3:ReplicateObject",
                "s3:ReplicateDelete",
                "s3:ReplicateTags",
                "s3:ObjectOwnerOverrideToBucketOwner",
            ],
            resources=[f"arn:aws:s3:::{peer.bucket(COPIES)}/*" for peer in plan.peers],
        ),
        iam.PolicyStatement(actions=["kms:Decrypt"], resources=[key.key_arn]),
        *(key_of_bucket(peer, COPIES, ["kms:Encrypt", "kms:GenerateDataKey"]) for peer in plan.peers),
    ]
    for statement in statements:
        role.add_to_policy(statement)
    return role
