"""Resource types that MiniStack's CloudFormation refuses and whose service it has: made by a call to that service's API.

What is read back is the API's answer: parameters were checked by botocore's model of the API, references by the emulated service.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import own_api
from record_only import Made, add_handler, drawn_id

Properties = dict[str, Any]


@dataclass(frozen=True)
class Through:
    """How a type is made and removed.

    Args:
        service: boto3's name of it.
        create: from client, properties and a drawn id, the physical id and the attributes.
        delete: from client, physical id and properties.
    """

    service: str
    create: Callable[[Any, Properties, str], Made]
    delete: Callable[[Any, str, Properties], Any]


def _lower(value: Any) -> Any:
    """Properties in the spelling of the APIs of EKS and CloudWatch Logs."""
    if isinstance(value, dict):
        return {key[0].lower() + key[1:]: _lower(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_lower(item) for item in value]
    return value


def _named(properties: Properties) -> Properties:
    """The same, tags as a map."""
    lowered = _lower({key: value for key, value in properties.items() if key != "Tags"})
    return {**lowered, "tags": {tag["Key"]: tag["Value"] for tag in properties.get("Tags", [])}}


def _address(ec2: Any, properties: Properties, drawn: str) -> Made:
    made = ec2.allocate_address(Domain=properties["Domain"], TagSpecifications=_tagged("elastic-ip", properties))
    return made["AllocationId"], {"AllocationId": made["AllocationId"], "PublicIp": made["PublicIp"]}


def _nat_gateway(ec2: Any, properties: Properties, drawn: str) -> Made:
    made = ec2.create_nat_gateway(
        AllocationId=properties["AllocationId"],
        SubnetId=properties["SubnetId"],
        TagSpecifications=_tagged("natgateway", properties),
    )["NatGateway"]["NatGatewayId"]
    return made, {"NatGatewayId": made}


def _tagged(kind: str, properties: Properties) -> list[Properties]:
    return [{"ResourceType": kind, "Tags": properties.get("Tags", [])}]


def _flow_log(ec2: Any, properties: Properties, drawn: str) -> Made:
    same = ("ResourceType", "TrafficType", "LogGroupName", "LogDestinationType", "DeliverLogsPermissionArn")
    made = ec2.create_flow_logs(ResourceIds=[properties["ResourceId"]], **{key: properties[key] for key in same})
    return made["FlowLogIds"][0], {}


def _access_entry(eks: Any, properties: Properties, drawn: str) -> Made:
    wanted = _named(properties)
    policies = wanted.pop("accessPolicies", [])
    eks.create_access_entry(**wanted)
    cluster, principal = wanted["clusterName"], wanted["principalArn"]
    for policy in policies:
        eks.associate_access_policy(clusterName=cluster, principalArn=principal, **policy)
    return f"{cluster}|{principal}", {}


def _addon(eks: Any, properties: Properties, drawn: str) -> Made:
    wanted = _named({key: value for key, value in properties.items() if key != "PreserveOnDelete"})
    eks.create_addon(**wanted)
    return f"{wanted['clusterName']}|{wanted['addonName']}", {}


def _pod_identity(eks: Any, properties: Properties, drawn: str) -> Made:
    made = eks.create_pod_identity_association(**_named(properties))["association"]
    return made["associationId"], {"AssociationId": made["associationId"]}


def _health_check(route53: Any, properties: Properties, drawn: str) -> Made:
    made = route53.create_health_check(CallerReference=drawn, HealthCheckConfig=properties["HealthCheckConfig"])
    identity = made["HealthCheck"]["Id"]
    return identity, {"HealthCheckId": identity}


def _firewall_association(wafv2: Any, properties: Properties, drawn: str) -> Made:
    wafv2.associate_web_acl(**properties)
    return f"{properties['ResourceArn']}|{properties['WebACLArn']}", {}


def _delivery_source(logs: Any, properties: Properties, drawn: str) -> Made:
    wanted = _named(properties)
    logs.put_delivery_source(name=wanted["name"], resourceArn=wanted["resourceArn"], logType=wanted["logType"])
    return wanted["name"], {}


def _delivery_destination(logs: Any, properties: Properties, drawn: str) -> Made:
    wanted = _named(properties)
    target = {"destinationResourceArn": wanted["destinationResourceArn"]}
    made = logs.put_delivery_destination(
        name=wanted["name"], outputFormat=wanted["outputFormat"], deliveryDestinationConfiguration=target
    )["deliveryDestination"]
    return wanted["name"], {"Arn": made["arn"]}


def _delivery(logs: Any, properties: Properties, drawn: str) -> Made:
    wanted = _named(properties)
    source, destination = wanted["deliverySourceName"], wanted["deliveryDestinationArn"]
    made = logs.create_delivery(deliverySourceName=source, deliveryDestinationArn=destination)["delivery"]
    return made["id"], {}


def _entry_parts(identity: str) -> Properties:
    cluster, principal = identity.split("|")
    return {"clusterName": cluster, "principalArn": principal}


THROUGH_THE_API: dict[str, Through] = {
    "AWS::EC2::EIP": Through("ec2", _address, lambda ec2, i, p: ec2.release_address(AllocationId=i)),
    "AWS::EC2::NatGateway": Through("ec2", _nat_gateway, lambda ec2, i, p: ec2.delete_nat_gateway(NatGatewayId=i)),
    "AWS::EC2::FlowLog": Through("ec2", _flow_log, lambda ec2, i, p: ec2.delete_flow_logs(FlowLogIds=[i])),
    "AWS::EKS::AccessEntry": Through(
        "eks", _access_entry, lambda eks, i, p: eks.delete_access_entry(**_entry_parts(i))
    ),
    "AWS::EKS::Addon": Through(
        "eks", _addon, lambda eks, i, p: eks.delete_addon(clusterName=p["ClusterName"], addonName=p["AddonName"])
    ),
    "AWS::EKS::PodIdentityAssociation": Through(
        "eks",
        _pod_identity,
        lambda eks, i, p: eks.delete_pod_identity_association(clusterName=p["ClusterName"], associationId=i),
    ),
    "AWS::Route53::HealthCheck": Through(
        "route53", _health_check, lambda route53, i, p: route53.delete_health_check(HealthCheckId=i)
    ),
    "AWS::WAFv2::WebACLAssociation": Through(
        "wafv2", _firewall_association, lambda wafv2, i, p: wafv2.disassociate_web_acl(ResourceArn=p["ResourceArn"])
    ),
    "AWS::Logs::DeliverySource": Through(
        "logs", _delivery_source, lambda logs, i, p: logs.delete_delivery_source(name=i)
    ),
    "AWS::Logs::DeliveryDestination": Through(
        "logs", _delivery_destination, lambda logs, i, p: logs.delete_delivery_destination(name=i)
    ),
    "AWS::Logs::Delivery": Through("logs", _delivery, lambda logs, i, p: logs.delete_delivery(id=i)),
}


def register() -> None:
    for kind, through in THROUGH_THE_API.items():
        own_api.run_on_a_worker_thread(kind)
        add_handler(kind, _creator(through), _deleter(through))


def _creator(through: Through) -> Callable[..., Made]:
    def create(logical_id: str, properties: Properties, stack: str) -> Made:
        return through.create(own_api.client(through.service), properties, drawn_id(stack, logical_id))

    return create


def _deleter(through: Through) -> Callable[[str, Properties], None]:
    return lambda physical_id, properties: through.delete(own_api.client(through.service), physical_id, properties)
