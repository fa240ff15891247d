"""The network of a site: ranges in the plan, and what AWS gets of it."""

from __future__ import annotations

import ipaddress
import itertools

import pytest

from bare_platform import SITES, bare_platform
from causal_ui_gym_constructs.plan.names import Names
from causal_ui_gym_constructs.plan.network import INTERFACE_ENDPOINTS, Network, NetworkPlan, SubnetKind
from causal_ui_gym_constructs.plan.regions import REGIONS
from causal_ui_gym_constructs.plan.site import Hub, Site


def _plan(region: str = "us-west-2", *, zones: tuple[str, ...] = (), cidr: str = "", **options: object) -> NetworkPlan:
    site = Site("us", account="111111111111", region=region, zones=zones, cidr=cidr)
    names = Names("gym", site, Hub(account="111111111111", region=region), "example.com")
    return NetworkPlan.of(names, Network(**options))  # type: ignore[arg-type]


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("cidr", ["10.0.0.0/16", "10.0.0.0/20"])
def test_subnets_fit_their_site_and_never_overlap(region: str, cidr: str) -> None:
    zones = REGIONS[region].zone_names(len(REGIONS[region].zones))
    plan = _plan(region, zones=zones, cidr=cidr)
    networks = [ipaddress.IPv4Network(subnet.cidr) for subnet in plan.subnets]
    assert len(networks) == 3 * len(zones)
    assert all(network.subnet_of(ipaddress.IPv4Network(cidr)) for network in networks)
    assert not any(one.overlaps(other) for one, other in itertools.combinations(networks, 2))
    # An Application Load Balancer needs a /27 with 8 free addresses in each subnet.
    assert all(network.prefixlen <= 27 for network in networks)


def test_one_zone_more_moves_no_subnet() -> None:
    two = _plan("us-east-1", zones=("us-east-1a", "us-east-1c"))
    three = _plan("us-east-1", zones=("us-east-1a", "us-east-1b", "us-east-1c"))
    assert set(two.subnets) < set(three.subnets)


def test_pods_get_most_of_the_addresses() -> None:
    plan = _plan()
    sizes = {kind: ipaddress.IPv4Network(plan.cidr(kind, "us-west-2a")).num_addresses for kind in SubnetKind}
    assert sizes == {SubnetKind.PRIVATE: 8192, SubnetKind.PUBLIC: 1024, SubnetKind.ISOLATED: 1024}


def test_nat_per_zone_or_one() -> None:
    assert _plan().nat_gateways == 3
    assert _plan(nat="single").nat_gateways == 1


@pytest.mark.parametrize("site", SITES)
def test_the_vpc_is_as_planned(site: str) -> None:
    platform = bare_platform()
    region = {"us": "us-west-2", "eu": "eu-west-1", "de": "eu-central-1"}[site]
    plan = _plan(region)
    subnets = platform.resources(f"{site}-network", "AWS::EC2::Subnet")
    assert {subnet["CidrBlock"] for subnet in subnets} == {subnet.cidr for subnet in plan.subnets}
    assert all(subnet["MapPublicIpOnLaunch"] is False for subnet in subnets)
    assert len(platform.resources(f"{site}-network", "AWS::EC2::NatGateway")) == 3


@pytest.mark.parametrize("site", SITES)
def test_controllers_find_their_subnets_by_tag(site: str) -> None:
    tagged: dict[str, set[str]] = {}
    for subnet in bare_platform().resources(f"{site}-network", "AWS::EC2::Subnet"):
        tags = {tag["Key"]: tag["Value"] for tag in subnet["Tags"]}
        for key in ("kubernetes.io/role/elb", "kubernetes.io/role/internal-elb", "karpenter.sh/discovery"):
            if key in tags:
                tagged.setdefault(key, set()).add(tags["aws-cdk:subnet-name"])
    assert tagged == {
        "kubernetes.io/role/elb": {"public"},
        "kubernetes.io/role/internal-elb": {"private"},
        "karpenter.sh/discovery": {"private"},
    }


@pytest.mark.parametrize("site", SITES)
def test_aws_services_are_reached_without_leaving_aws(site: str) -> None:
    platform = bare_platform()
    endpoints = platform.resources(f"{site}-network", "AWS::EC2::VPCEndpoint")
    by_type = {kind: [e for e in endpoints if e["VpcEndpointType"] == kind] for kind in ("Gateway", "Interface")}
    assert len(by_type["Gateway"]) == 1
    services = {endpoint["ServiceName"].split(".", 3)[3] for endpoint in by_type["Interface"]}
    assert services == set(INTERFACE_ENDPOINTS)
    assert all(endpoint["PrivateDnsEnabled"] and len(endpoint["SubnetIds"]) == 3 for endpoint in by_type["Interface"])


@pytest.mark.parametrize("site", SITES)
def test_flows_are_logged_encrypted_and_not_for_ever(site: str) -> None:
    platform = bare_platform()
    (group,) = [
        group
        for group in platform.resources(f"{site}-network", "AWS::Logs::LogGroup")
        if group["LogGroupName"] == f"/causal-ui-gym/{site}/flows"
    ]
    assert group["RetentionInDays"] == 90
    assert "KmsKeyId" in group
    assert platform.one(f"{site}-network", "AWS::EC2::FlowLog")["TrafficType"] == "ALL"


@pytest.mark.parametrize("site", SITES)
def test_hosts_inside_the_vpc_have_a_zone_of_their_own(site: str) -> None:
    zone = bare_platform().one(f"{site}-network", "AWS::Route53::HostedZone")
    assert zone["Name"] == f"{site}.causal-ui-gym.internal."
    assert len(zone["VPCs"]) == 1


@pytest.mark.parametrize("site", SITES)
def test_the_default_security_group_is_closed_by_awss_own_runbook(site: str) -> None:
    platform = bare_platform()
    association = platform.one(f"{site}-network", "AWS::SSM::Association")
    assert association["Name"] == "AWSConfigRemediation-RemoveVPCDefaultSecurityGroupRules"
    _, statements = platform.role(f"{site}-network", f"causal-ui-gym-{site}-close-default-sg")
    (revoke,) = [statement for statement in statements if "ec2:RevokeSecurityGroupIngress" in statement["Action"]]
    assert "DefaultSecurityGroup" in str(revoke["Resource"])
