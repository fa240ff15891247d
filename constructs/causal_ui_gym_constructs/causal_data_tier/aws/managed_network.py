"""Where AWS-run databases and caches stand in the site's network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_route53 as route53
from constructs import Construct

if TYPE_CHECKING:
    from ...placement import Placement


def inner_subnets(vpc: ec2.IVpc) -> list[str]:
    """Ids of the subnets without a route out where the VPC has such, else of the private ones."""
    subnets = vpc.isolated_subnets or vpc.private_subnets
    return [subnet.subnet_id for subnet in subnets]


def reachable_from_pods(scope: Construct, vpc: ec2.IVpc, cidr: str, port: int, what: str) -> ec2.SecurityGroup:
    """Security group that lets the VPC's pods in on one port, and nothing out."""
    group = ec2.SecurityGroup(scope, "SecurityGroup", vpc=vpc, description=what, allow_all_outbound=False)
    group.add_ingress_rule(ec2.Peer.ipv4(cidr), ec2.Port.tcp(port), what)
    return group


def private_zone(scope: Construct, placement: Placement) -> route53.IPrivateHostedZone:
    """Zone of hosts that only the VPC resolves: the platform's, or one of our own in a team's stack."""
    if placement.private_zone is not None:
        return placement.private_zone
    assert placement.vpc is not None
    zone_name = placement.names.private_host("postgres").partition(".")[2]
    return route53.PrivateHostedZone(scope, "PrivateZone", zone_name=zone_name, vpc=placement.vpc)
