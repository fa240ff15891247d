"""VPCs, subnets, routes, security groups, endpoints and launch templates, read back through EC2."""

from __future__ import annotations

from typing import Any

from proof.emulated_deploy.emulator import Aws
from proof.emulated_deploy.read_back import Pairs, only, reads, tags

Properties = dict[str, Any]


@reads("AWS::EC2::VPC")
def vpc(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    ec2 = aws.client("ec2")
    found = only(ec2.describe_vpcs(VpcIds=[identity])["Vpcs"])
    attributes = {
        name: ec2.describe_vpc_attribute(VpcId=identity, Attribute=name)[name[0].upper() + name[1:]]["Value"]
        for name in ("enableDnsHostnames", "enableDnsSupport")
    }
    return {
        "CidrBlock": (wanted["CidrBlock"], found["CidrBlock"]),
        "EnableDnsHostnames": (wanted["EnableDnsHostnames"], attributes["enableDnsHostnames"]),
        "EnableDnsSupport": (wanted["EnableDnsSupport"], attributes["enableDnsSupport"]),
        "Tags": tags(wanted["Tags"], found["Tags"]),
    }


@reads("AWS::EC2::Subnet")
def subnet(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = only(aws.client("ec2").describe_subnets(SubnetIds=[identity])["Subnets"])
    same = ("CidrBlock", "AvailabilityZone", "VpcId", "MapPublicIpOnLaunch")
    return {**{key: (wanted[key], found[key]) for key in same}, "Tags": tags(wanted["Tags"], found["Tags"])}


@reads("AWS::EC2::RouteTable")
def route_table(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = only(aws.client("ec2").describe_route_tables(RouteTableIds=[identity])["RouteTables"])
    return {"VpcId": (wanted["VpcId"], found["VpcId"]), "Tags": tags(wanted["Tags"], found["Tags"])}


@reads("AWS::EC2::Route")
def route(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    table = only(aws.client("ec2").describe_route_tables(RouteTableIds=[wanted["RouteTableId"]])["RouteTables"])
    block = wanted["DestinationCidrBlock"]
    found = only([known for known in table["Routes"] if known.get("DestinationCidrBlock") == block])
    return {key: (wanted[key], found.get(key)) for key in ("GatewayId", "NatGatewayId") if key in wanted}


@reads("AWS::EC2::SubnetRouteTableAssociation")
def route_table_association(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    tables = aws.client("ec2").describe_route_tables(RouteTableIds=[wanted["RouteTableId"]])["RouteTables"]
    found = [known.get("SubnetId") for known in only(tables)["Associations"]]
    return {"SubnetId": (wanted["SubnetId"], only([known for known in found if known == wanted["SubnetId"]]))}


@reads("AWS::EC2::InternetGateway")
def internet_gateway(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = only(aws.client("ec2").describe_internet_gateways(InternetGatewayIds=[identity])["InternetGateways"])
    return {"Tags": tags(wanted["Tags"], found["Tags"])}


@reads("AWS::EC2::VPCGatewayAttachment")
def gateway_attachment(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    gateways = aws.client("ec2").describe_internet_gateways(InternetGatewayIds=[wanted["InternetGatewayId"]])
    return {"VpcId": (wanted["VpcId"], only(only(gateways["InternetGateways"])["Attachments"])["VpcId"])}


@reads("AWS::EC2::SecurityGroup")
def security_group(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = only(aws.client("ec2").describe_security_groups(GroupIds=[identity])["SecurityGroups"])
    asked = {_rule(rule, [rule["CidrIp"]]) for rule in wanted.get("SecurityGroupIngress", [])}
    read = {_rule(rule, [block["CidrIp"] for block in rule["IpRanges"]]) for rule in found["IpPermissions"]}
    return {
        "GroupDescription": (wanted["GroupDescription"], found["Description"]),
        "VpcId": (wanted["VpcId"], found["VpcId"]),
        # Rules between groups are resources of their own.
        "SecurityGroupIngress": (asked, {rule for rule in read if rule[-1]}),
    }


def _rule(rule: Properties, blocks: list[str]) -> tuple[Any, ...]:
    return rule["IpProtocol"], rule.get("FromPort"), rule.get("ToPort"), tuple(sorted(blocks))


@reads("AWS::EC2::VPCEndpoint")
def endpoint(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = only(aws.client("ec2").describe_vpc_endpoints(VpcEndpointIds=[identity])["VpcEndpoints"])
    pairs: Pairs = {key: (wanted[key], found[key]) for key in ("ServiceName", "VpcEndpointType", "VpcId")}
    groups = [group["GroupId"] for group in found.get("Groups", [])]
    pairs["SecurityGroupIds"] = (sorted(wanted.get("SecurityGroupIds", [])), sorted(groups))
    for key in ("SubnetIds", "RouteTableIds"):
        pairs[key] = (sorted(wanted.get(key, [])), sorted(found.get(key, [])))
    return pairs


@reads("AWS::EC2::LaunchTemplate")
def launch_template(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    versions = aws.client("ec2").describe_launch_template_versions(LaunchTemplateId=identity)["LaunchTemplateVersions"]
    found, asked = versions[-1]["LaunchTemplateData"], wanted["LaunchTemplateData"]
    return {
        "LaunchTemplateName": (wanted["LaunchTemplateName"], versions[-1]["LaunchTemplateName"]),
        "LaunchTemplateData.BlockDeviceMappings": (asked["BlockDeviceMappings"], found["BlockDeviceMappings"]),
        "LaunchTemplateData.MetadataOptions": (
            asked["MetadataOptions"],
            {key: found["MetadataOptions"].get(key) for key in asked["MetadataOptions"]},
        ),
    }
