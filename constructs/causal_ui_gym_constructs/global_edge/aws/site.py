"""AWS resources of one site's edge."""

from __future__ import annotations

from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_eks_v2 as eks
from aws_cdk import aws_globalaccelerator as globalaccelerator
from aws_cdk import aws_s3 as s3
from constructs import Construct

from ...plan.edge import EdgePlan
from ...plan.edge_firewall import CLOUDFLARE_RANGES
from ...plan.edge_options import Cloudflare
from .certificate import Certificate
from .firewall import Firewall
from .front_end_bucket import front_end_bucket
from .load_balancer import LoadBalancer


class SiteEdge(Construct):
    """Load balancer, firewall, certificate and front-end bucket of one site.

    Args:
        scope: the site's edge stack, or a stack of your own.
        id: construct id.
        plan: edge of the site.
        vpc: VPC of the cluster.
        cluster: the cluster.
        zone_id: hosted zone of the hosts.
    """

    certificate: Certificate
    """Certificate of the hosts."""
    firewall: Firewall
    """Firewall of the load balancer."""
    load_balancer: LoadBalancer
    """The way in."""
    front_end: s3.Bucket | None
    """Bucket of the front end's files; None without a front end."""
    attachment: globalaccelerator.CfnCrossAccountAttachment | None
    """Lets the hub's accelerator send traffic here; None without one."""

    def __init__(
        self, scope: Construct, id: str, *, plan: EdgePlan, vpc: ec2.IVpc, cluster: eks.ICluster, zone_id: str
    ) -> None:
        super().__init__(scope, id)
        proxied = isinstance(plan.dns, Cloudflare)
        self.certificate = Certificate(self, "Certificate", plan=plan, zone_id=zone_id)
        self.firewall = Firewall(
            self,
            "Firewall",
            name=f"{plan.names.prefix}-{plan.label}",
            region_scope="REGIONAL",
            rate_limit_per_minute=plan.rate_limit_per_minute,
            body_limit_bytes=plan.body_limit_bytes,
            # Only Cloudflare can connect, so its header can be believed.
            client_header="CF-Connecting-IP" if proxied else None,
        )
        self.load_balancer = LoadBalancer(
            self,
            "LoadBalancer",
            plan=plan,
            vpc=vpc,
            nodes=cluster.cluster_security_group,
            certificate_arn=self.certificate.arn,
            web_acl=self.firewall.web_acl,
            callers=CLOUDFLARE_RANGES if proxied else ("0.0.0.0/0",),
        )
        self.front_end = front_end_bucket(self, plan) if plan.front_end is not None else None
        self.attachment = self._attachment(plan) if plan.accelerator is not None else None

    def _attachment(self, plan: EdgePlan) -> globalaccelerator.CfnCrossAccountAttachment:
        """https://docs.aws.amazon.com/global-accelerator/latest/dg/cross-account-resources.html"""
        return globalaccelerator.CfnCrossAccountAttachment(
            self,
            "Attachment",
            name=f"{plan.names.prefix}-{plan.label}",
            principals=[plan.names.hub.account],
            resources=[
                globalaccelerator.CfnCrossAccountAttachment.ResourceProperty(
                    endpoint_id=self.load_balancer.resource.load_balancer_arn, region=plan.names.site.region
                )
            ],
        )
