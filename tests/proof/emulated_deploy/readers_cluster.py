"""Clusters, node groups, and what watches them, read back."""

from __future__ import annotations

import json
from typing import Any

from proof.emulated_deploy.emulator import Aws
from proof.emulated_deploy.read_back import Pairs, only, reads

Properties = dict[str, Any]


@reads("AWS::EKS::Cluster")
def cluster(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("eks").describe_cluster(name=identity)["cluster"]
    asked, network = wanted["ResourcesVpcConfig"], found["resourcesVpcConfig"]
    (encryption,) = wanted["EncryptionConfig"]
    keys = [entry["provider"]["keyArn"] for entry in found.get("encryptionConfig", [])]
    logged = [entry for entry in found["logging"]["clusterLogging"] if entry["enabled"]]
    return {
        "Version": (wanted["Version"], found["version"]),
        "RoleArn": (wanted["RoleArn"], found["roleArn"]),
        "ResourcesVpcConfig.SubnetIds": (sorted(asked["SubnetIds"]), sorted(network["subnetIds"])),
        "ResourcesVpcConfig.SecurityGroupIds": (asked["SecurityGroupIds"], network["securityGroupIds"]),
        "ResourcesVpcConfig.EndpointPublicAccess": (asked["EndpointPublicAccess"], network["endpointPublicAccess"]),
        "ResourcesVpcConfig.EndpointPrivateAccess": (asked["EndpointPrivateAccess"], network["endpointPrivateAccess"]),
        "AccessConfig.AuthenticationMode": (
            wanted["AccessConfig"]["AuthenticationMode"],
            found["accessConfig"]["authenticationMode"],
        ),
        "EncryptionConfig": ([encryption["Provider"]["KeyArn"]], keys),
        "Logging": (
            sorted(entry["Type"] for entry in wanted["Logging"]["ClusterLogging"]["EnabledTypes"]),
            sorted(kind for entry in logged for kind in entry["types"]),
        ),
        "DeletionProtection": (wanted["DeletionProtection"], found.get("deletionProtection")),
    }


@reads("AWS::EKS::Nodegroup")
def node_group(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    name = identity.split("/")[-1]
    found = aws.client("eks").describe_nodegroup(clusterName=wanted["ClusterName"], nodegroupName=name)["nodegroup"]
    sizes = {f"{key[0].lower()}{key[1:]}": value for key, value in wanted["ScalingConfig"].items()}
    return {
        "ScalingConfig": (sizes, found["scalingConfig"]),
        "Subnets": (sorted(wanted["Subnets"]), sorted(found["subnets"])),
        "InstanceTypes": (wanted["InstanceTypes"], found["instanceTypes"]),
        "AmiType": (wanted["AmiType"], found["amiType"]),
        "CapacityType": (wanted["CapacityType"], found["capacityType"]),
        "NodeRole": (wanted["NodeRole"], found["nodeRole"]),
        "Labels": (wanted["Labels"], found["labels"]),
        "LaunchTemplate": (wanted["LaunchTemplate"]["Id"], found["launchTemplate"]["id"]),
    }


@reads("AWS::Logs::LogGroup")
def log_group(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    groups = aws.client("logs").describe_log_groups(logGroupNamePrefix=identity)["logGroups"]
    found = only([group for group in groups if group["logGroupName"] == identity])
    return {
        "LogGroupName": (wanted["LogGroupName"], identity),
        "RetentionInDays": (wanted["RetentionInDays"], found["retentionInDays"]),
        "KmsKeyId": (wanted.get("KmsKeyId"), found.get("kmsKeyId")),
    }


@reads("AWS::CloudWatch::Alarm")
def alarm(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = only(aws.client("cloudwatch").describe_alarms(AlarmNames=[identity])["MetricAlarms"])
    same = ("AlarmName", "ComparisonOperator", "EvaluationPeriods", "Threshold", "AlarmActions", "OKActions")
    optional = ("MetricName", "Namespace", "Period", "Statistic", "TreatMissingData", "DatapointsToAlarm")
    pairs: Pairs = {key: (wanted[key], found[key]) for key in same if key in wanted}
    pairs.update({key: (wanted[key], found.get(key)) for key in optional if key in wanted})
    if "Dimensions" in wanted:
        asked, read = (
            {dimension["Name"]: dimension["Value"] for dimension in dimensions}
            for dimensions in (wanted["Dimensions"], found["Dimensions"])
        )
        pairs["Dimensions"] = (asked, read)
    return pairs


@reads("AWS::Events::Rule")
def rule(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    events = aws.client("events")
    found = events.describe_rule(Name=identity)
    targets = events.list_targets_by_rule(Rule=identity)["Targets"]
    return {
        "State": (wanted["State"], found["State"]),
        "EventPattern": (wanted["EventPattern"], json.loads(found["EventPattern"])),
        "Targets": ([target["Arn"] for target in wanted["Targets"]], [target["Arn"] for target in targets]),
    }
