"""Custom resource: an ACM certificate proven by records in a zone of another account.

It runs in Lambda by itself and has boto3 only. Properties: Domains, ZoneId, DnsRoleArn. The id is the certificate's ARN.
Records stay when a certificate goes: ACM gives every certificate of an account and host the same record, and renews by it.
"""

import hashlib
import json
import time
import urllib.request
from collections.abc import Callable
from typing import Any, TypeVar

import boto3
from botocore.exceptions import ClientError

POLL_SECONDS = 5
MARGIN_SECONDS = 20

Event = dict[str, Any]
Result = TypeVar("Result")


def handler(event: Event, context: Any) -> None:
    result = {key: event[key] for key in ("StackId", "RequestId", "LogicalResourceId")}
    result.update(Status="SUCCESS", PhysicalResourceId=event.get("PhysicalResourceId", "none"))
    try:
        if event["RequestType"] == "Delete":
            delete(result["PhysicalResourceId"], context)
        else:
            # A failed answer names the certificate too, so that the roll-back deletes it.
            result["PhysicalResourceId"] = request(event)
            prove(result["PhysicalResourceId"], event["ResourceProperties"], context)
    except Exception as error:
        result.update(Status="FAILED", Reason=f"{type(error).__name__}: {error}")
    print(json.dumps(result))
    body = json.dumps(result).encode()
    urllib.request.urlopen(urllib.request.Request(event["ResponseURL"], body, {"Content-Type": ""}, method="PUT"))


def request(event: Event) -> str:
    domains = event["ResourceProperties"]["Domains"]
    if event["RequestType"] == "Update" and event["OldResourceProperties"].get("Domains") == domains:
        return str(event["PhysicalResourceId"])
    token = hashlib.sha256(json.dumps([event["StackId"], event["LogicalResourceId"], domains]).encode())
    certificate = boto3.client("acm").request_certificate(
        DomainName=domains[0],
        SubjectAlternativeNames=domains,
        ValidationMethod="DNS",
        IdempotencyToken=token.hexdigest()[:32],
    )
    return str(certificate["CertificateArn"])


def prove(arn: str, properties: Event, context: Any) -> None:
    def describe() -> Event:
        certificate: Event = boto3.client("acm").describe_certificate(CertificateArn=arn)["Certificate"]
        return certificate

    def records() -> list[Event] | None:
        options = describe().get("DomainValidationOptions", [])
        found = [option.get("ResourceRecord") for option in options]
        return found if found and all(found) else None

    changes = {
        record["Name"]: {
            "Action": "UPSERT",
            "ResourceRecordSet": {
                "Name": record["Name"],
                "Type": record["Type"],
                "TTL": 300,
                "ResourceRecords": [{"Value": record["Value"]}],
            },
        }
        for record in until(records, context, "ACM named no validation records")
    }
    until(lambda: zone(properties["DnsRoleArn"]), context, "may not assume the DNS role").change_resource_record_sets(
        HostedZoneId=properties["ZoneId"], ChangeBatch={"Changes": list(changes.values())}
    )

    def issued() -> bool:
        certificate = describe()
        if certificate["Status"] not in ("PENDING_VALIDATION", "ISSUED"):
            raise RuntimeError(certificate.get("FailureReason", certificate["Status"]))
        return bool(certificate["Status"] == "ISSUED")

    until(issued, context, "not validated: do the registrar's name servers point to this hosted zone?")


def zone(role: str) -> Any:
    try:
        key = boto3.client("sts").assume_role(RoleArn=role, RoleSessionName="certificates")["Credentials"]
    except ClientError as error:
        if error.response["Error"]["Code"] == "AccessDenied":  # a new role takes seconds to be known
            return None
        raise
    return boto3.client(
        "route53",
        aws_access_key_id=key["AccessKeyId"],
        aws_secret_access_key=key["SecretAccessKey"],
        aws_session_token=key["SessionToken"],
    )


def delete(arn: str, context: Any) -> None:
    def gone() -> bool:
        try:
            boto3.client("acm").delete_certificate(CertificateArn=arn)
        except ClientError as error:
            if error.response["Error"]["Code"] == "ResourceInUseException":
                return False
            if error.response["Error"]["Code"] != "ResourceNotFoundException":
                raise
        return True

    if arn.startswith("arn:"):
        until(gone, context, f"{arn} is still in use")


def until(attempt: Callable[[], Result | None], context: Any, otherwise: str) -> Result:
    while not (result := attempt()):
        if context.get_remaining_time_in_millis() < MARGIN_SECONDS * 1000:
            raise TimeoutError(otherwise)
        time.sleep(POLL_SECONDS)
    return result
