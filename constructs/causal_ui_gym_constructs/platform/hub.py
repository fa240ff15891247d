"""AWS side of the hub's foundation: the public DNS zone, and one role per site that may write to it."""

from __future__ import annotations

from collections.abc import Sequence

from aws_cdk import RemovalPolicy
from aws_cdk import aws_iam as iam
from aws_cdk import aws_route53 as route53
from constructs import Construct

from ..plan.names import Names

_DNS_WRITERS = ("cert-manager", "external-dns")


class HubFoundation(Construct):
    """What every site needs before it exists.

    Args:
        scope: the hub's foundation stack.
        id: construct id.
        sites: names of every site.
        domain: public domain of the platform.
    """

    zone: route53.PublicHostedZone
    """Public zone of the domain. Delegate the domain to its name servers once."""
    dns_roles: dict[str, iam.Role]
    """Roles by site: its cert-manager and external-dns write records of that site through it."""

    def __init__(self, scope: Construct, id: str, *, sites: Sequence[Names], domain: str) -> None:
        super().__init__(scope, id)
        self.zone = route53.PublicHostedZone(self, "Zone", zone_name=domain)
        self.zone.apply_removal_policy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
        self.dns_roles = {names.site.name: self._dns_role(names) for names in sites}

    def _dns_role(self, names: Names) -> iam.Role:
        """Trusts two roles of one account by name and by nothing else, before they exist.

        A role that does not exist cannot be a principal, so the account is, narrowed by ``aws:PrincipalArn``.
        https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn
        """
        own = Construct(self, names.site.name)
        writers = [names.role_arn(writer) for writer in _DNS_WRITERS]
        role = iam.Role(
            own,
            "DnsRole",
            role_name=names.hub_role("dns"),
            description=f"DNS records of site {names.site.name}",
            assumed_by=iam.SessionTagsPrincipal(
                iam.AccountPrincipal(names.site.account).with_conditions({"ArnEquals": {"aws:PrincipalArn": writers}})
            ),
        )
        role.add_to_policy(
            iam.PolicyStatement(
                sid="RecordsOfTheSite",
                actions=["route53:ChangeResourceRecordSets"],
                resources=[self.zone.hosted_zone_arn],
                conditions={
                    "ForAllValues:StringLike": {
                        "route53:ChangeResourceRecordSetsNormalizedRecordNames": site_records(names)
                    },
                    "ForAllValues:StringEquals": {
                        "route53:ChangeResourceRecordSetsRecordTypes": ["A", "AAAA", "CNAME", "TXT"]
                    },
                },
            )
        )
        role.add_to_policy(
            iam.PolicyStatement(
                sid="ReadTheZone",
                actions=["route53:ListResourceRecordSets", "route53:GetHostedZone", "route53:ListTagsForResources"],
                resources=[self.zone.hosted_zone_arn],
            )
        )
        role.add_to_policy(
            iam.PolicyStatement(
                sid="WaitForChanges", actions=["route53:GetChange"], resources=["arn:aws:route53:::change/*"]
            )
        )
        # Finding a zone by its name takes no resource.
        role.add_to_policy(
            iam.PolicyStatement(
                sid="FindTheZone",
                actions=["route53:ListHostedZones", "route53:ListHostedZonesByName"],
                resources=["*"],
            )
        )
        return role


def site_records(names: Names) -> list[str]:
    """Record names that a site's controllers may write: hosts below the site, and proofs that it holds the shared hosts.

    Normalized: lower case, without a trailing dot. https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-rrset-conditions.html
    """
    domain, below = names.domain, f"{names.site.name}.{names.domain}"
    return [
        f"*.{below}",
        f"_acme-challenge.{names.service_host(names.platform)}",
        f"_acme-challenge.{names.app_host}",
        f"_acme-challenge.{domain}",
    ]
