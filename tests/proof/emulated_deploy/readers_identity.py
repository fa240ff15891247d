"""Roles, policies, keys and secrets, read back."""

from __future__ import annotations

import json
from typing import Any

from proof.emulated_deploy.emulator import Aws
from proof.emulated_deploy.read_back import Pairs, only, reads, tags

Properties = dict[str, Any]


@reads("AWS::IAM::Role")
def role(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    iam = aws.client("iam")
    found = iam.get_role(RoleName=identity)["Role"]
    attached = iam.list_attached_role_policies(RoleName=identity)["AttachedPolicies"]
    return {
        "RoleName": (wanted.get("RoleName", identity), found["RoleName"]),
        "AssumeRolePolicyDocument": (wanted["AssumeRolePolicyDocument"], found["AssumeRolePolicyDocument"]),
        "ManagedPolicyArns": (
            sorted(wanted.get("ManagedPolicyArns", [])),
            sorted(policy["PolicyArn"] for policy in attached),
        ),
    }


@reads("AWS::IAM::Policy")
def policy(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    name = wanted["PolicyName"]
    documents = {
        holder: aws.client("iam").get_role_policy(RoleName=holder, PolicyName=name)["PolicyDocument"]
        for holder in wanted["Roles"]
    }
    return {f"PolicyDocument of {holder}": (wanted["PolicyDocument"], found) for holder, found in documents.items()}


@reads("AWS::IAM::InstanceProfile")
def instance_profile(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("iam").get_instance_profile(InstanceProfileName=identity.split("/")[-1])["InstanceProfile"]
    return {"Roles": (wanted["Roles"], [holder["RoleName"] for holder in found["Roles"]])}


@reads("AWS::KMS::Key")
def key(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    kms = aws.client("kms")
    found = kms.describe_key(KeyId=identity)["KeyMetadata"]
    document = json.loads(kms.get_key_policy(KeyId=identity, PolicyName="default")["Policy"])
    return {
        "Description": (wanted.get("Description", ""), found["Description"]),
        "KeyState": ("Enabled", found["KeyState"]),
        "EnableKeyRotation": (True, kms.get_key_rotation_status(KeyId=identity)["KeyRotationEnabled"]),
        "KeyPolicy": (wanted["KeyPolicy"], document),
    }


@reads("AWS::KMS::Alias")
def alias(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("kms").describe_key(KeyId=wanted["AliasName"])["KeyMetadata"]
    return {"TargetKeyId": (wanted["TargetKeyId"], found["Arn"])}


@reads("AWS::SecretsManager::Secret")
def secret(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    manager = aws.client("secretsmanager")
    found = manager.describe_secret(SecretId=identity)
    replicas = sorted(replica["Region"] for replica in wanted.get("ReplicaRegions", []))
    pairs: Pairs = {
        "Name": (wanted["Name"], found["Name"]),
        "Description": (wanted["Description"], found["Description"]),
        "KmsKeyId": (wanted.get("KmsKeyId"), found.get("KmsKeyId")),
        "ReplicaRegions": (replicas, sorted(status["Region"] for status in found.get("ReplicationStatus", []))),
        "Tags": tags(wanted["Tags"], found["Tags"]),
    }
    if generate := wanted.get("GenerateSecretString"):
        value = manager.get_secret_value(SecretId=identity)["SecretString"]
        if field := generate.get("GenerateStringKey"):
            fields = json.loads(value)
            value = fields.pop(field)
            pairs["GenerateSecretString.SecretStringTemplate"] = (json.loads(generate["SecretStringTemplate"]), fields)
        pairs["GenerateSecretString.PasswordLength"] = (generate["PasswordLength"], len(value))
    return pairs


@reads("AWS::CertificateManager::Certificate")
def certificate(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("acm").describe_certificate(CertificateArn=identity)["Certificate"]
    return {"DomainName": (wanted["DomainName"], found["DomainName"]), "Status": ("ISSUED", found["Status"])}


@reads("Custom::Certificate")
def proven_certificate(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    """Our function made it: it assumed a role of the hub's account and wrote the records of validation there."""
    found = aws.client("acm").describe_certificate(CertificateArn=identity)["Certificate"]
    hub = Aws(aws.endpoint, wanted["DnsRoleArn"].split(":")[4], aws.region)
    records = hub.client("route53").list_resource_record_sets(HostedZoneId=wanted["ZoneId"])["ResourceRecordSets"]
    written = {record["Name"].rstrip(".") for record in records if record["Type"] == "CNAME"}
    proofs = {option["ResourceRecord"]["Name"].rstrip(".") for option in found["DomainValidationOptions"]}
    return {
        "Domains": (sorted(wanted["Domains"]), sorted(found["SubjectAlternativeNames"])),
        "records of validation": (proofs, proofs & written),
    }


@reads("AWS::Lambda::Function")
def function(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("lambda").get_function_configuration(FunctionName=identity)
    return {key: (wanted[key], found[key]) for key in ("FunctionName", "Runtime", "Handler", "Timeout", "Role")}


@reads("AWS::SSM::Parameter")
def parameter(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = only(aws.client("ssm").get_parameters(Names=[identity])["Parameters"])
    return {"Type": (wanted["Type"], found["Type"]), "Value": (wanted["Value"], found["Value"])}
