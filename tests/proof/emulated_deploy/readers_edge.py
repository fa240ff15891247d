"""Load balancers, firewalls, the front end and the zone, read back."""

from __future__ import annotations

from typing import Any

from proof.emulated_deploy.emulator import Aws
from proof.emulated_deploy.read_back import Pairs, only, reads

Properties = dict[str, Any]


def _attributes(wanted: list[dict[str, str]], found: list[dict[str, str]]) -> tuple[dict[str, str], dict[str, str]]:
    asked = {attribute["Key"]: attribute["Value"] for attribute in wanted}
    read = {attribute["Key"]: attribute["Value"] for attribute in found}
    return asked, {key: read[key] for key in asked if key in read}


@reads("AWS::ElasticLoadBalancingV2::LoadBalancer")
def load_balancer(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    elb = aws.client("elbv2")
    found = only(elb.describe_load_balancers(LoadBalancerArns=[identity])["LoadBalancers"])
    attributes = elb.describe_load_balancer_attributes(LoadBalancerArn=identity)["Attributes"]
    return {
        "Name": (wanted["Name"], found["LoadBalancerName"]),
        "Scheme": (wanted["Scheme"], found["Scheme"]),
        "Type": (wanted["Type"], found["Type"]),
        "SecurityGroups": (wanted["SecurityGroups"], found["SecurityGroups"]),
        "Subnets": (sorted(wanted["Subnets"]), sorted(zone["SubnetId"] for zone in found["AvailabilityZones"])),
        "LoadBalancerAttributes": _attributes(wanted["LoadBalancerAttributes"], attributes),
    }


@reads("AWS::ElasticLoadBalancingV2::Listener")
def listener(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = only(aws.client("elbv2").describe_listeners(ListenerArns=[identity])["Listeners"])
    pairs: Pairs = {key: (wanted[key], found[key]) for key in ("LoadBalancerArn", "Port", "Protocol")}
    asked, read = only(wanted["DefaultActions"]), only(found["DefaultActions"])
    pairs["DefaultActions.Type"] = (asked["Type"], read["Type"])
    if asked["Type"] == "forward":
        pairs["DefaultActions.TargetGroupArn"] = (asked["TargetGroupArn"], read["TargetGroupArn"])
        pairs["SslPolicy"] = (wanted["SslPolicy"], found["SslPolicy"])
        pairs["Certificates"] = (
            [certificate["CertificateArn"] for certificate in wanted["Certificates"]],
            [certificate["CertificateArn"] for certificate in found["Certificates"]],
        )
    else:
        redirect = asked["RedirectConfig"]
        pairs["DefaultActions.RedirectConfig"] = (redirect, {key: read["RedirectConfig"].get(key) for key in redirect})
    return pairs


@reads("AWS::ElasticLoadBalancingV2::TargetGroup")
def target_group(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    elb = aws.client("elbv2")
    found = only(elb.describe_target_groups(TargetGroupArns=[identity])["TargetGroups"])
    attributes = elb.describe_target_group_attributes(TargetGroupArn=identity)["Attributes"]
    same = ("Port", "Protocol", "TargetType", "VpcId", "HealthCheckPath", "HealthCheckProtocol")
    counts = ("HealthCheckIntervalSeconds", "HealthCheckTimeoutSeconds", "HealthyThresholdCount")
    return {
        "Name": (wanted["Name"], found["TargetGroupName"]),
        **{key: (wanted[key], found[key]) for key in (*same, *counts, "UnhealthyThresholdCount")},
        "TargetGroupAttributes": _attributes(wanted["TargetGroupAttributes"], attributes),
    }


@reads("AWS::WAFv2::WebACL")
def firewall(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    # The id is `name|id|scope`.
    name, key, scope = identity.split("|")
    found = aws.client("wafv2").get_web_acl(Name=name, Id=key, Scope=scope)["WebACL"]
    return {
        "Name": (wanted["Name"], found["Name"]),
        "Scope": (wanted["Scope"], scope),
        "DefaultAction": (wanted["DefaultAction"], found["DefaultAction"]),
        "Rules": (
            [(rule["Priority"], rule["Name"], rule["Statement"]) for rule in wanted["Rules"]],
            [(rule["Priority"], rule["Name"], rule["Statement"]) for rule in found["Rules"]],
        ),
    }


@reads("AWS::CloudFront::Distribution")
def distribution(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("cloudfront").get_distribution(Id=identity)["Distribution"]["DistributionConfig"]
    asked = wanted["DistributionConfig"]
    certificate = asked["ViewerCertificate"]
    return {
        "DistributionConfig.Aliases": (asked["Aliases"], found["Aliases"]["Items"]),
        "DistributionConfig.DefaultRootObject": (asked["DefaultRootObject"], found["DefaultRootObject"]),
        "DistributionConfig.HttpVersion": (asked["HttpVersion"], found["HttpVersion"]),
        "DistributionConfig.ViewerProtocolPolicy": (
            asked["DefaultCacheBehavior"]["ViewerProtocolPolicy"],
            found["DefaultCacheBehavior"]["ViewerProtocolPolicy"],
        ),
        "DistributionConfig.Origins": (
            [(origin["Id"], origin["DomainName"], origin["OriginAccessControlId"]) for origin in asked["Origins"]],
            [
                (origin["Id"], origin["DomainName"], origin["OriginAccessControlId"])
                for origin in found["Origins"]["Items"]
            ],
        ),
        "DistributionConfig.OriginGroups": (asked["OriginGroups"]["Quantity"], found["OriginGroups"]["Quantity"]),
        "DistributionConfig.MinimumProtocolVersion": (
            certificate["MinimumProtocolVersion"],
            found["ViewerCertificate"]["MinimumProtocolVersion"],
        ),
        "DistributionConfig.AcmCertificateArn": (
            certificate["AcmCertificateArn"],
            found["ViewerCertificate"]["ACMCertificateArn"],
        ),
    }


@reads("AWS::CloudFront::Function")
def page_function(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    cloudfront = aws.client("cloudfront")
    name = wanted["Name"]
    code = cloudfront.get_function(Name=name, Stage="LIVE")["FunctionCode"].read().decode()
    summary = cloudfront.describe_function(Name=name, Stage="LIVE")["FunctionSummary"]
    runtime = summary["FunctionConfig"]["Runtime"]
    return {
        "FunctionCode": (wanted["FunctionCode"], code),
        "FunctionConfig.Runtime": (wanted["FunctionConfig"]["Runtime"], runtime),
    }


@reads("AWS::CloudFront::OriginAccessControl")
def origin_access(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("cloudfront").get_origin_access_control(Id=identity)["OriginAccessControl"]
    asked = wanted["OriginAccessControlConfig"]
    return {f"OriginAccessControlConfig.{key}": (asked[key], found["OriginAccessControlConfig"][key]) for key in asked}


@reads("AWS::CloudFront::ResponseHeadersPolicy")
def response_headers(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("cloudfront").get_response_headers_policy(Id=identity)["ResponseHeadersPolicy"]
    asked = wanted["ResponseHeadersPolicyConfig"]
    read = found["ResponseHeadersPolicyConfig"]
    return {
        "ResponseHeadersPolicyConfig.Name": (asked["Name"], read["Name"]),
        "ResponseHeadersPolicyConfig.SecurityHeadersConfig": (
            asked["SecurityHeadersConfig"],
            read["SecurityHeadersConfig"],
        ),
    }


@reads("AWS::Route53::HostedZone")
def zone(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    found = aws.client("route53").get_hosted_zone(Id=identity)
    asked_vpcs = sorted(vpc["VPCId"] for vpc in wanted.get("VPCs", []))
    return {
        "Name": (wanted["Name"], found["HostedZone"]["Name"]),
        "VPCs": (asked_vpcs, sorted(vpc["VPCId"] for vpc in found.get("VPCs", []))),
    }


@reads("AWS::Route53::RecordSet")
def record(aws: Aws, identity: str, wanted: Properties) -> Pairs:
    zone_id = wanted["HostedZoneId"]
    records = aws.client("route53").list_resource_record_sets(HostedZoneId=zone_id)["ResourceRecordSets"]
    key = (wanted["Name"].rstrip("."), wanted["Type"], wanted.get("SetIdentifier"))
    found = only([r for r in records if (r["Name"].rstrip("."), r["Type"], r.get("SetIdentifier")) == key])
    pairs: Pairs = {"Name": (key[0], found["Name"].rstrip("."))}
    for name in ("TTL", "Weight", "Failover", "Region", "HealthCheckId"):
        if name in wanted:
            pairs[name] = (str(wanted[name]), str(found.get(name)))
    if "ResourceRecords" in wanted:
        pairs["ResourceRecords"] = (
            sorted(wanted["ResourceRecords"]),
            sorted(value["Value"] for value in found["ResourceRecords"]),
        )
    return pairs
