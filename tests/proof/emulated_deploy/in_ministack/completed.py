"""Properties and attributes that MiniStack's own resources lack: attributes are added, properties are set through its API."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import own_api
from ministack.services.cloudformation import provisioners
from record_only import Made

Properties = dict[str, Any]


def _bucket(name: str, properties: Properties) -> None:
    s3 = own_api.client("s3")
    encryption = [
        {
            "ApplyServerSideEncryptionByDefault": rule["ServerSideEncryptionByDefault"],
            "BucketKeyEnabled": rule.get("BucketKeyEnabled", False),
        }
        for rule in properties["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    ]
    s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": encryption})
    s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": properties["Tags"]})
    s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls=properties["OwnershipControls"])
    lifecycle = [_lifecycle_rule(rule) for rule in properties["LifecycleConfiguration"]["Rules"]]
    s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": lifecycle})
    if replication := properties.get("ReplicationConfiguration"):
        rules = [
            {("ID" if key == "Id" else key): value for key, value in rule.items()} for rule in replication["Rules"]
        ]
        s3.put_bucket_replication(Bucket=name, ReplicationConfiguration={"Role": replication["Role"], "Rules": rules})


def _lifecycle_rule(rule: Properties) -> Properties:
    """A rule in the spelling of the API."""
    rule = dict(rule)
    expiration = {}
    for key, name in {"ExpirationInDays": "Days", "ExpiredObjectDeleteMarker": "ExpiredObjectDeleteMarker"}.items():
        if key in rule:
            expiration[name] = rule.pop(key)
    if expiration:
        rule["Expiration"] = expiration
    if "Id" in rule:
        rule["ID"] = rule.pop("Id")
    return {**rule, "Filter": {"Prefix": rule.pop("Prefix", "")}}


def _topic(arn: str, properties: Properties) -> None:
    own_api.client("sns").set_topic_attributes(
        TopicArn=arn, AttributeName="KmsMasterKeyId", AttributeValue=properties["KmsMasterKeyId"]
    )


COMPLETED: dict[str, Callable[[str, Properties], None]] = {"AWS::S3::Bucket": _bucket, "AWS::SNS::Topic": _topic}
ATTRIBUTES: dict[str, Callable[[Properties], Properties]] = {
    "AWS::EC2::VPC": lambda properties: {"CidrBlock": properties["CidrBlock"]},
}


def register() -> None:
    for kind, attributes in ATTRIBUTES.items():
        handler = provisioners._RESOURCE_HANDLERS[kind]
        handler["create"] = _with_attributes(handler["create"], attributes)
    for kind, complete in COMPLETED.items():
        # The bootstrap's own bucket says less: leave it as MiniStack makes it.
        own_api.run_on_a_worker_thread(kind)
        handler = provisioners._RESOURCE_HANDLERS[kind]
        handler["create"] = _with_properties(handler["create"], complete)


def _with_attributes(
    create: Callable[..., Made], attributes: Callable[[Properties], Properties]
) -> Callable[..., Made]:
    def completed(logical_id: str, properties: Properties, stack: str) -> Made:
        physical_id, known = create(logical_id, properties, stack)
        return physical_id, {**attributes(properties), **known}

    return completed


def _with_properties(create: Callable[..., Made], complete: Callable[[str, Properties], None]) -> Callable[..., Made]:
    def completed(logical_id: str, properties: Properties, stack: str) -> Made:
        made = create(logical_id, properties, stack)
        if stack != "CDKToolkit":
            complete(made[0], properties)
        return made

    return completed
