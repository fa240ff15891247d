"""Global Accelerator: two fixed addresses, carried on AWS's network to the nearest healthy site."""

from __future__ import annotations

from collections.abc import Sequence

from aws_cdk import Fn
from aws_cdk import aws_globalaccelerator as globalaccelerator
from aws_cdk import aws_route53 as route53
from constructs import Construct

from ...plan.edge import EdgePlan
from .endpoint import Endpoint

# https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html
_HOSTED_ZONE_ID = "Z2BJ6XQ5FK7U4H"


class SiteAccelerator(Construct):
    """An accelerator over the load balancers of all sites.

    Args:
        scope: the hub's edge stack.
        id: construct id.
        endpoints: load balancers, primaries first.
    """

    resource: globalaccelerator.CfnAccelerator
    """The accelerator."""
    plan: EdgePlan
    """Edge of the first site; what matters here is alike for all."""

    def __init__(self, scope: Construct, id: str, *, endpoints: Sequence[Endpoint]) -> None:
        super().__init__(scope, id)
        self.plan = endpoints[0].plan
        self.resource = globalaccelerator.CfnAccelerator(
            self, "Resource", name=f"{self.plan.names.platform}-{self.plan.label}", ip_address_type="IPV4", enabled=True
        )
        listener = globalaccelerator.CfnListener(
            self,
            "Listener",
            accelerator_arn=self.resource.attr_accelerator_arn,
            protocol="TCP",
            client_affinity="NONE",
            port_ranges=[
                globalaccelerator.CfnListener.PortRangeProperty(from_port=port, to_port=port) for port in (80, 443)
            ],
        )
        for endpoint in endpoints:
            site = endpoint.plan.names.site
            globalaccelerator.CfnEndpointGroup(
                self,
                site.name,
                listener_arn=listener.attr_listener_arn,
                endpoint_group_region=site.region,
                traffic_dial_percentage=endpoint.plan.traffic_dial,
                # An Application Load Balancer's own target health counts; these apply to endpoints of other kinds, and here as a record
                # of what health means. https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups-health-check-options.html
                health_check_protocol="HTTPS",
                health_check_port=443,
                health_check_path=endpoint.plan.health_path,
                health_check_interval_seconds=10,
                threshold_count=3,
                endpoint_configurations=[
                    globalaccelerator.CfnEndpointGroup.EndpointConfigurationProperty(
                        endpoint_id=endpoint.arn,
                        attachment_arn=endpoint.attachment_arn,
                        # The firewall counts requests by the client's own address.
                        client_ip_preservation_enabled=True,
                        weight=128,
                    )
                ],
            )

    @property
    def first_address(self) -> str:
        """One of the two addresses."""
        return Fn.select(0, self.resource.attr_ipv4_addresses)

    def alias(self) -> route53.CfnRecordSet.AliasTargetProperty:
        """Target of an alias record."""
        return route53.CfnRecordSet.AliasTargetProperty(
            dns_name=self.resource.attr_dns_name, hosted_zone_id=_HOSTED_ZONE_ID, evaluate_target_health=False
        )
