"""What the pods of the data tier may do in AWS, by EKS Pod Identity."""

from __future__ import annotations

from aws_cdk import aws_eks as eks
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_s3 as s3
from constructs import Construct

from ...plan.data_plan import CLUSTER, VELERO_NAMESPACE, DataPlan, archive_name, velero_folder
from ...platform.cluster import pod_identity_principal
from .keys import key_of_bucket

VELERO_SERVICE_ACCOUNT = "velero-server"


def pod_role(
    scope: Construct, id: str, *, plan: DataPlan, purpose: str, namespace: str, service_account: str, description: str
) -> iam.Role:
    """A role that the pods of one service account of this cluster take on, and nobody else."""
    names = plan.names
    role = iam.Role(
        scope,
        id,
        role_name=names.role(purpose),
        description=description,
        assumed_by=pod_identity_principal(names, namespace, service_account),
    )
    eks.CfnPodIdentityAssociation(
        scope,
        f"{id}Association",
        cluster_name=names.cluster,
        namespace=namespace,
        service_account=service_account,
        role_arn=role.role_arn,
    )
    return role


def postgres_role(scope: Construct, plan: DataPlan, bucket: s3.IBucket, key: kms.IKey) -> iam.Role:
    """Instances write their own archive, and read their peers' and the copies kept here."""
    names = plan.names
    role = pod_role(
        scope,
        "PostgresRole",
        plan=plan,
        purpose="postgres",
        namespace=names.namespace,
        service_account=CLUSTER,
        description=f"PostgreSQL of {names.prefix}: its archive, and those that it may have to follow",
    )
    readable = [bucket.bucket_arn]
    objects = []
    if plan.peers:
        copies = f"arn:aws:s3:::{names.bucket('backup-copies')}"
        readable += [copies, *(f"arn:aws:s3:::{peer.bucket('backups')}" for peer in plan.peers)]
        objects += [
            *(f"{copies}/{archive_name(peer)}/*" for peer in plan.peers),
            *(f"arn:aws:s3:::{peer.bucket('backups')}/{archive_name(peer)}/*" for peer in plan.peers),
        ]
    role.add_to_policy(iam.PolicyStatement(actions=["s3:ListBucket", "s3:GetBucketLocation"], resources=readable))
    role.add_to_policy(
        iam.PolicyStatement(
            actions=[
                "s3:GetObject",
                "s3:PutObject",
                "s3:DeleteObject",
                "s3:AbortMultipartUpload",
                "s3:ListMultipartUploadParts",
            ],
            resources=[f"{bucket.bucket_arn}/{archive_name(names)}/*"],
        )
    )
    role.add_to_policy(iam.PolicyStatement(actions=["kms:Decrypt", "kms:GenerateDataKey"], resources=[key.key_arn]))
    if objects:
        role.add_to_policy(iam.PolicyStatement(actions=["s3:GetObject"], resources=objects))
        role.add_to_policy(key_of_bucket(names, "backup-copies", ["kms:Decrypt"]))
        for peer in plan.peers:
            role.add_to_policy(key_of_bucket(peer, "backups", ["kms:Decrypt"]))
    return role


def velero_role(scope: Construct, plan: DataPlan, bucket: s3.IBucket, key: kms.IKey) -> iam.Role:
    """Velero keeps objects in its bucket, reads the copies of its peers', and snapshots EBS volumes; it deletes no snapshot but its own.

    Source: https://github.com/vmware-tanzu/velero-plugin-for-aws#set-permissions-for-velero
    """
    names = plan.names
    role = pod_role(
        scope,
        "VeleroRole",
        plan=plan,
        purpose="velero",
        namespace=VELERO_NAMESPACE,
        service_account=VELERO_SERVICE_ACCOUNT,
        description=f"Velero of {names.prefix}: its bucket, and snapshots of EBS volumes",
    )
    volumes = f"arn:aws:ec2:{names.site.region}:{names.site.account}:volume/*"
    snapshots = f"arn:aws:ec2:{names.site.region}::snapshot/*"
    for statement in (
        iam.PolicyStatement(actions=["s3:ListBucket"], resources=[bucket.bucket_arn]),
        iam.PolicyStatement(
            actions=[
                "s3:GetObject",
                "s3:PutObject",
                "s3:PutObjectTagging",
                "s3:DeleteObject",
                "s3:AbortMultipartUpload",
                "s3:ListMultipartUploadParts",
            ],
            resources=[bucket.arn_for_objects("*")],
        ),
        iam.PolicyStatement(actions=["kms:Decrypt", "kms:GenerateDataKey"], resources=[key.key_arn]),
        # Describe actions of EC2 take no resource.
        iam.PolicyStatement(actions=["ec2:DescribeVolumes", "ec2:DescribeSnapshots"], resources=["*"]),
        iam.PolicyStatement(actions=["ec2:CreateSnapshot", "ec2:CreateVolume"], resources=[volumes, snapshots]),
        iam.PolicyStatement(
            actions=["ec2:CreateTags"],
            resources=[volumes, snapshots],
            conditions={"StringEquals": {"ec2:CreateAction": ["CreateSnapshot", "CreateVolume"]}},
        ),
        iam.PolicyStatement(
            actions=["ec2:DeleteSnapshot"],
            resources=[snapshots],
            conditions={"Null": {"aws:ResourceTag/velero.io/backup": "false"}},
        ),
    ):
        role.add_to_policy(statement)
    if plan.copies_backups:
        copies = f"arn:aws:s3:::{names.bucket('backup-copies')}"
        folders = [f"{copies}/{velero_folder(peer)}/*" for peer in plan.peers]
        role.add_to_policy(iam.PolicyStatement(actions=["s3:ListBucket"], resources=[copies]))
        role.add_to_policy(iam.PolicyStatement(actions=["s3:GetObject"], resources=folders))
        role.add_to_policy(key_of_bucket(names, "backup-copies", ["kms:Decrypt"]))
    return role
