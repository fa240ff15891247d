"""A site's load balancer as the hub sees it: read from the outputs of the site's stack, or at hand in the same stack."""

from __future__ import annotations

from dataclasses import dataclass

import aws_cdk as cdk
from aws_cdk import aws_route53 as route53
from constructs import Construct

from ...plan.edge import EdgePlan
from .access import output, output_reader
from .site import SiteEdge

_READER = "edge-outputs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Load balancer of one site.

    Args:
        plan: edge of the site.
        arn: ARN of the load balancer.
        dns_name: its own host.
        zone_id: hosted zone of that host.
        attachment_arn: lets an accelerator of another account use it; None without an accelerator.
    """

    plan: EdgePlan
    arn: str
    dns_name: str
    zone_id: str
    attachment_arn: str | None

    @classmethod
    def beside(cls, site: SiteEdge, plan: EdgePlan) -> Endpoint:
        """In the stack of the load balancer itself."""
        balancer = site.load_balancer.resource
        return cls(
            plan=plan,
            arn=balancer.load_balancer_arn,
            dns_name=balancer.load_balancer_dns_name,
            zone_id=balancer.load_balancer_canonical_hosted_zone_id,
            attachment_arn=site.attachment.attr_attachment_arn if site.attachment else None,
        )

    @classmethod
    def across_accounts(cls, site: SiteEdge, plan: EdgePlan, *, reader: cdk.Stack) -> Endpoint:
        """In another stack, wherever it is: the site's stack gets outputs, and a role that reads them and no other stack."""
        here = cls.beside(site, plan)
        stack = cdk.Stack.of(site)
        output_reader(site, "OutputReader", role_name=plan.names.role(_READER), reader=reader)

        def read(name: str, value: str, description: str) -> str:
            output(site, name, value, description)
            return cdk.Fn.get_stack_output(stack.stack_name, name, plan.names.site.region, plan.names.role_arn(_READER))

        return cls(
            plan=plan,
            arn=read("LoadBalancerArn", here.arn, "ARN of the load balancer"),
            dns_name=read("LoadBalancerDnsName", here.dns_name, "Host of the load balancer"),
            zone_id=read("LoadBalancerZoneId", here.zone_id, "Hosted zone of that host"),
            attachment_arn=None
            if here.attachment_arn is None
            else read("AcceleratorAttachmentArn", here.attachment_arn, "Attachment that the accelerator uses"),
        )

    def alias(self) -> route53.CfnRecordSet.AliasTargetProperty:
        """Target of an alias record that follows the health of the load balancer's targets."""
        return route53.CfnRecordSet.AliasTargetProperty(
            dns_name=self.dns_name, hosted_zone_id=self.zone_id, evaluate_target_health=True
        )


def health_check(
    scope: Construct, id: str, *, plan: EdgePlan, host: str, name: str, ip_address: str | None = None
) -> route53.CfnHealthCheck:
    """HTTPS from around the world, every ten seconds; unhealthy after three failures.

    Args:
        scope: parent.
        id: construct id.
        plan: edge whose health path is asked for.
        host: host that is asked, and resolved where there is no address.
        name: name shown in the console.
        ip_address: address that is asked in place of the host's own.

    Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-creating-values.html
    """
    return route53.CfnHealthCheck(
        scope,
        id,
        health_check_config=route53.CfnHealthCheck.HealthCheckConfigProperty(
            type="HTTPS",
            fully_qualified_domain_name=host,
            ip_address=ip_address,
            port=443,
            resource_path=plan.health_path,
            enable_sni=True,
            request_interval=10,
            failure_threshold=3,
        ),
        health_check_tags=[route53.CfnHealthCheck.HealthCheckTagProperty(key="Name", value=name)],
    )
