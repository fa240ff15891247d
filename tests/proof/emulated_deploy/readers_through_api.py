"""Resources that our handlers make through the emulator's API, read back: NAT gateways, access to clusters, deliveries."""

from __future__ import annotations

from typing import Any

from proof.emulated_deploy.emulator import Aws
from proof.emulated_deploy.read_back import Pairs, only, reads, tags

Properties = dict[str, Any]


@reads("AWS::EC2::EIP")
def address(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = only(aws.client("ec2").describe_addresses(AllocationIds=[identity])["Addresses"])
    return {"Domain": (wanted["Domain"], found["Domain"]), "Tags": tags(wanted["Tags"], found["Tags"])}


@reads("AWS::EC2::NatGateway")
def nat_gateway(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = only(aws.client("ec2").describe_nat_gateways(NatGatewayIds=[identity])["NatGateways"])
    if found["State"] == "deleted":
        raise LookupError("deleted")
    addresses = [address["AllocationId"] for address in found["NatGatewayAddresses"]]
    return {
        "SubnetId": (wanted["SubnetId"], found["SubnetId"]),
        "AllocationId": ([wanted["AllocationId"]], addresses),
        "Tags": tags(wanted["Tags"], found["Tags"]),
    }


@reads("AWS::EC2::FlowLog")
def flow_log(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = only(aws.client("ec2").describe_flow_logs(FlowLogIds=[identity])["FlowLogs"])
    return {
        "ResourceId": (wanted["ResourceId"], found["ResourceId"]),
        "TrafficType": (wanted["TrafficType"], found["TrafficType"]),
        "LogGroupName": (wanted["LogGroupName"], found["LogDestination"]),
    }


@reads("AWS::EKS::AccessEntry")
def access_entry(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    eks = aws.client("eks")
    who = {"clusterName": wanted["ClusterName"], "principalArn": wanted["PrincipalArn"]}
    found = eks.describe_access_entry(**who)["accessEntry"]
    policies = eks.list_associated_access_policies(**who)["associatedAccessPolicies"]
    return {
        "Type": (wanted.get("Type", "STANDARD"), found["type"]),
        "AccessPolicies": (
            sorted((policy["PolicyArn"], policy["AccessScope"]["Type"]) for policy in wanted.get("AccessPolicies", [])),
            sorted((policy["policyArn"], policy["accessScope"]["type"]) for policy in policies),
        ),
    }


@reads("AWS::EKS::Addon")
def addon(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    name = wanted["AddonName"]
    found = aws.client("eks").describe_addon(clusterName=wanted["ClusterName"], addonName=name)["addon"]
    return {
        "AddonVersion": (wanted["AddonVersion"], found["addonVersion"]),
        "ConfigurationValues": (wanted.get("ConfigurationValues", ""), found.get("configurationValues", "")),
    }


@reads("AWS::EKS::PodIdentityAssociation")
def pod_identity(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    eks = aws.client("eks")
    found = eks.describe_pod_identity_association(clusterName=wanted["ClusterName"], associationId=identity)
    asked = {"Namespace": "namespace", "ServiceAccount": "serviceAccount", "RoleArn": "roleArn"}
    return {key: (wanted[key], found["association"][name]) for key, name in asked.items()}


@reads("AWS::Route53::HealthCheck")
def health_check(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("route53").get_health_check(HealthCheckId=identity)["HealthCheck"]["HealthCheckConfig"]
    asked = wanted["HealthCheckConfig"]
    return {f"HealthCheckConfig.{key}": (asked[key], found.get(key)) for key in asked}


@reads("AWS::WAFv2::WebACLAssociation")
def firewall_association(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("wafv2").get_web_acl_for_resource(ResourceArn=wanted["ResourceArn"])
    return {"WebACLArn": (wanted["WebACLArn"], found["WebACL"]["ARN"])}


@reads("AWS::Logs::DeliverySource")
def delivery_source(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("logs").get_delivery_source(name=identity)["deliverySource"]
    return {
        "ResourceArn": (wanted["ResourceArn"], only(found["resourceArns"])),
        "LogType": (wanted["LogType"], found["logType"]),
    }


@reads("AWS::Logs::DeliveryDestination")
def delivery_destination(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("logs").get_delivery_destination(name=identity)["deliveryDestination"]
    return {
        "OutputFormat": (wanted["OutputFormat"], found["outputFormat"]),
        "DestinationResourceArn": (
            wanted["DestinationResourceArn"],
            found["deliveryDestinationConfiguration"]["destinationResourceArn"],
        ),
    }


@reads("AWS::Logs::Delivery")
def delivery(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("logs").get_delivery(id=identity)["delivery"]
    return {
        "DeliverySourceName": (wanted["DeliverySourceName"], found["deliverySourceName"]),
        "DeliveryDestinationArn": (wanted["DeliveryDestinationArn"], found["deliveryDestinationArn"]),
    }
