"""Faults put into the emulator behind CloudFormation's back, which the read-back must notice."""

from __future__ import annotations

import json
from typing import Any

from proof.emulated_deploy.deployed import Deployed, Resource


def tamper(deployed: Deployed) -> list[str]:
    """Delete an alarm, stop a bucket's versioning and a key's rotation, widen a role and shorten a queue's memory.

    Returns:
        Logical ids of what was touched, by stack.
    """
    alarm = _first(deployed, "AWS::CloudWatch::Alarm", "causal-ui-gym-us-edge")
    deployed.aws(alarm.stack).client("cloudwatch").delete_alarms(AlarmNames=[alarm.id])
    bucket = _first(deployed, "AWS::S3::Bucket", "causal-ui-gym-eu-data")
    deployed.aws(bucket.stack).client("s3").put_bucket_versioning(
        Bucket=bucket.id, VersioningConfiguration={"Status": "Suspended"}
    )
    key = _first(deployed, "AWS::KMS::Key", "causal-ui-gym-eu-cluster")
    deployed.aws(key.stack).client("kms").disable_key_rotation(KeyId=key.id)
    role = _first(deployed, "AWS::IAM::Policy", "causal-ui-gym-us-compute")
    everything: dict[str, Any] = {"Effect": "Allow", "Action": "*", "Resource": "*"}
    deployed.aws(role.stack).client("iam").put_role_policy(
        RoleName=role.properties["Roles"][0],
        PolicyName=role.properties["PolicyName"],
        PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [everything]}),
    )
    queue = _first(deployed, "AWS::SQS::Queue", "causal-ui-gym-us-compute")
    deployed.aws(queue.stack).client("sqs").set_queue_attributes(
        QueueUrl=queue.id, Attributes={"MessageRetentionPeriod": "60"}
    )
    return [f"{resource.stack} {resource.logical_id}" for resource in (alarm, bucket, key, role, queue)]


def _first(deployed: Deployed, kind: str, stack: str) -> Resource:
    return next(found for found in deployed.resources if (found.kind, found.stack) == (kind, stack))
