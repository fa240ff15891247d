"""Buckets, images, file systems, queues and topics, read back."""

from __future__ import annotations

import json
from typing import Any

from proof.emulated_deploy.emulator import Aws
from proof.emulated_deploy.read_back import Pairs, if_any, only, reads, tags

Properties = dict[str, Any]


@reads("AWS::S3::Bucket")
def bucket(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    s3 = aws.client("s3")
    encryption = s3.get_bucket_encryption(Bucket=identity)["ServerSideEncryptionConfiguration"]
    (asked,) = wanted["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    (found,) = encryption["Rules"]
    default = found["ApplyServerSideEncryptionByDefault"]
    lifecycle = if_any(lambda: s3.get_bucket_lifecycle_configuration(Bucket=identity)["Rules"])
    replication = if_any(lambda: s3.get_bucket_replication(Bucket=identity)["ReplicationConfiguration"])
    return {
        "BucketName": (wanted["BucketName"], identity),
        "BucketEncryption": (
            (asked["ServerSideEncryptionByDefault"], asked.get("BucketKeyEnabled", False)),
            (default, found.get("BucketKeyEnabled", False)),
        ),
        "VersioningConfiguration": (
            wanted["VersioningConfiguration"]["Status"],
            s3.get_bucket_versioning(Bucket=identity).get("Status"),
        ),
        "PublicAccessBlockConfiguration": (
            wanted["PublicAccessBlockConfiguration"],
            s3.get_public_access_block(Bucket=identity)["PublicAccessBlockConfiguration"],
        ),
        "OwnershipControls": (
            wanted["OwnershipControls"]["Rules"],
            s3.get_bucket_ownership_controls(Bucket=identity)["OwnershipControls"]["Rules"],
        ),
        "LifecycleConfiguration": (
            [_lifecycle_rule(rule) for rule in wanted["LifecycleConfiguration"]["Rules"]],
            [_lifecycle_rule(rule) for rule in lifecycle or []],
        ),
        "ReplicationConfiguration": (
            [rule["Destination"]["Bucket"] for rule in wanted.get("ReplicationConfiguration", {}).get("Rules", [])],
            [rule["Destination"]["Bucket"] for rule in (replication or {}).get("Rules", [])],
        ),
        "Tags": tags(wanted["Tags"], if_any(lambda: s3.get_bucket_tagging(Bucket=identity)["TagSet"]) or []),
    }


def _lifecycle_rule(rule: Properties) -> Properties:
    """A rule, as the template words it."""
    days = rule.get("ExpirationInDays", rule.get("Expiration", {}).get("Days"))
    return {
        "Status": rule["Status"],
        "days": days,
        "noncurrent": rule.get("NoncurrentVersionExpiration", {}).get("NoncurrentDays"),
        "unfinished": rule.get("AbortIncompleteMultipartUpload", {}).get("DaysAfterInitiation"),
    }


@reads("AWS::S3::BucketPolicy")
def bucket_policy(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = json.loads(aws.client("s3").get_bucket_policy(Bucket=wanted["Bucket"])["Policy"])
    return {"PolicyDocument": (wanted["PolicyDocument"], found)}


@reads("AWS::ECR::Repository")
def repository(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    ecr = aws.client("ecr")
    found = only(ecr.describe_repositories(repositoryNames=[identity])["repositories"])
    document = json.loads(ecr.get_repository_policy(repositoryName=identity)["policyText"])
    lifecycle = ecr.get_lifecycle_policy(repositoryName=identity)["lifecyclePolicyText"]
    return {
        "ImageTagMutability": (wanted["ImageTagMutability"], found["imageTagMutability"]),
        "ImageScanningConfiguration.ScanOnPush": (
            wanted["ImageScanningConfiguration"]["ScanOnPush"],
            found["imageScanningConfiguration"]["scanOnPush"],
        ),
        "EncryptionConfiguration.EncryptionType": (
            wanted["EncryptionConfiguration"]["EncryptionType"],
            found["encryptionConfiguration"]["encryptionType"],
        ),
        "RepositoryPolicyText": (wanted["RepositoryPolicyText"], document),
        "LifecyclePolicy.LifecyclePolicyText": (
            json.loads(wanted["LifecyclePolicy"]["LifecyclePolicyText"]),
            json.loads(lifecycle),
        ),
    }


@reads("AWS::EFS::FileSystem")
def file_system(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    efs = aws.client("efs")
    found = only(efs.describe_file_systems(FileSystemId=identity)["FileSystems"])
    backup = efs.describe_backup_policy(FileSystemId=identity)["BackupPolicy"]["Status"]
    return {
        **{key: (wanted[key], found[key]) for key in ("Encrypted", "KmsKeyId", "ThroughputMode")},
        "BackupPolicy": (wanted["BackupPolicy"]["Status"], backup),
        "FileSystemTags": tags(wanted["FileSystemTags"], found["Tags"]),
    }


@reads("AWS::EFS::MountTarget")
def mount_target(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    efs = aws.client("efs")
    found = only(efs.describe_mount_targets(MountTargetId=identity)["MountTargets"])
    groups = efs.describe_mount_target_security_groups(MountTargetId=identity)["SecurityGroups"]
    return {
        "FileSystemId": (wanted["FileSystemId"], found["FileSystemId"]),
        "SubnetId": (wanted["SubnetId"], found["SubnetId"]),
        "SecurityGroups": (wanted["SecurityGroups"], groups),
    }


_QUEUE = {
    "MessageRetentionPeriod": "MessageRetentionPeriod",
    "VisibilityTimeout": "VisibilityTimeout",
    "ReceiveMessageWaitTimeSeconds": "ReceiveMessageWaitTimeSeconds",
    "KmsMasterKeyId": "KmsMasterKeyId",
    "KmsDataKeyReusePeriodSeconds": "KmsDataKeyReusePeriodSeconds",
    "SqsManagedSseEnabled": "SqsManagedSseEnabled",
}


@reads("AWS::SQS::Queue")
def queue(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("sqs").get_queue_attributes(QueueUrl=identity, AttributeNames=["All"])["Attributes"]
    pairs: Pairs = {"QueueName": (wanted["QueueName"], found["QueueArn"].split(":")[-1])}
    for key, attribute in _QUEUE.items():
        if key in wanted:
            pairs[key] = (str(wanted[key]).lower(), str(found.get(attribute)).lower())
    if redrive := wanted.get("RedrivePolicy"):
        read = json.loads(found["RedrivePolicy"])
        pairs["RedrivePolicy"] = (
            (redrive["deadLetterTargetArn"], int(redrive["maxReceiveCount"])),
            (read["deadLetterTargetArn"], int(read["maxReceiveCount"])),
        )
    return pairs


@reads("AWS::SQS::QueuePolicy")
def queue_policy(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    sqs = aws.client("sqs")
    found = sqs.get_queue_attributes(QueueUrl=only(wanted["Queues"]), AttributeNames=["Policy"])["Attributes"]
    return {"PolicyDocument": (wanted["PolicyDocument"], json.loads(found["Policy"]))}


@reads("AWS::SNS::Topic")
def topic(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("sns").get_topic_attributes(TopicArn=identity)["Attributes"]
    return {
        "TopicName": (wanted["TopicName"], found["TopicArn"].split(":")[-1]),
        "KmsMasterKeyId": (wanted["KmsMasterKeyId"], found.get("KmsMasterKeyId")),
    }


@reads("AWS::SNS::TopicPolicy")
def topic_policy(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("sns").get_topic_attributes(TopicArn=only(wanted["Topics"]))["Attributes"]
    return {"PolicyDocument": (wanted["PolicyDocument"], json.loads(found["Policy"]))}
