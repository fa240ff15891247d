"""The site's way in: an Application Load Balancer in the public subnets, over the gateway's pods."""

from __future__ import annotations

from collections.abc import Sequence

from aws_cdk import Duration
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_elasticloadbalancingv2 as elbv2
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_wafv2 as waf
from constructs import Construct

from ...plan.edge import GATEWAY_PORT, EdgePlan
from .private_bucket import private_bucket


class LoadBalancer(Construct):
    """Load balancer of one site.

    Args:
        scope: parent.
        id: construct id.
        plan: edge of the site.
        vpc: VPC of the cluster, with public subnets.
        nodes: security group of the cluster's nodes and pods.
        certificate_arn: certificate of the service's hosts.
        web_acl: firewall.
        callers: IPv4 ranges that may connect.
    """

    resource: elbv2.ApplicationLoadBalancer
    """The load balancer."""
    target_group: elbv2.ApplicationTargetGroup
    """The gateway's pods, registered by the AWS Load Balancer Controller."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        plan: EdgePlan,
        vpc: ec2.IVpc,
        nodes: ec2.ISecurityGroup,
        certificate_arn: str,
        web_acl: waf.CfnWebACL,
        callers: Sequence[str],
    ) -> None:
        super().__init__(scope, id)
        logs = _log_bucket(self, plan)
        self.resource = elbv2.ApplicationLoadBalancer(
            self,
            "Resource",
            load_balancer_name=plan.load_balancer,
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
            internet_facing=True,
            security_group=_security_group(self, plan, vpc, nodes, callers),
            idle_timeout=Duration.seconds(plan.idle_timeout_seconds),
            drop_invalid_header_fields=True,
            desync_mitigation_mode=elbv2.DesyncMitigationMode.STRICTEST,
            deletion_protection=True,
        )
        self.resource.log_access_logs(logs)
        self.target_group = _target_group(self, plan, vpc)
        self.resource.add_listener(
            "Https",
            port=443,
            protocol=elbv2.ApplicationProtocol.HTTPS,
            open=False,
            ssl_policy=elbv2.SslPolicy.TLS13_RES,
            certificates=[elbv2.ListenerCertificate.from_arn(certificate_arn)],
            default_target_groups=[self.target_group],
        )
        self.resource.add_listener(
            "Http",
            port=80,
            protocol=elbv2.ApplicationProtocol.HTTP,
            open=False,
            default_action=elbv2.ListenerAction.redirect(protocol="HTTPS", port="443", permanent=True),
        )
        waf.CfnWebACLAssociation(
            self,
            "Firewall",
            resource_arn=self.resource.load_balancer_arn,
            web_acl_arn=web_acl.attr_arn,
        )


def _target_group(scope: Construct, plan: EdgePlan, vpc: ec2.IVpc) -> elbv2.ApplicationTargetGroup:
    group = elbv2.ApplicationTargetGroup(
        scope,
        "TargetGroup",
        target_group_name=plan.load_balancer,
        vpc=vpc,
        target_type=elbv2.TargetType.IP,
        port=GATEWAY_PORT,
        protocol=elbv2.ApplicationProtocol.HTTPS,
        deregistration_delay=Duration.seconds(30),
        # Through the gateway to the service: a site whose gateway runs and whose service does not is unhealthy, and the accelerator
        # and the DNS records, which follow the load balancer, turn away from it.
        health_check=elbv2.HealthCheck(
            protocol=elbv2.Protocol.HTTPS,
            path=plan.health_path,
            healthy_http_codes="200",
            interval=Duration.seconds(10),
            timeout=Duration.seconds(5),
            healthy_threshold_count=2,
            unhealthy_threshold_count=3,
        ),
    )
    group.set_attribute("load_balancing.algorithm.type", "least_outstanding_requests")
    return group


def _security_group(
    scope: Construct, plan: EdgePlan, vpc: ec2.IVpc, nodes: ec2.ISecurityGroup, callers: Sequence[str]
) -> ec2.SecurityGroup:
    """In from the callers on 80 and 443, out to the gateway's pods alone."""
    group = ec2.SecurityGroup(
        scope,
        "SecurityGroup",
        vpc=vpc,
        security_group_name=f"{plan.names.prefix}-{plan.label}-load-balancer",
        description=f"Load balancer {plan.load_balancer}",
        allow_all_outbound=False,
    )
    for caller in callers:
        for port in (443, 80):
            group.add_ingress_rule(
                ec2.Peer.ipv4(caller), ec2.Port.tcp(port), "HTTPS" if port == 443 else "Redirect to HTTPS"
            )
    group.add_egress_rule(nodes, ec2.Port.tcp(GATEWAY_PORT), "Gateway")
    # The rule lies in this stack, whoever made the nodes' group.
    ec2.CfnSecurityGroupIngress(
        scope,
        "NodesFromLoadBalancer",
        group_id=nodes.security_group_id,
        ip_protocol="tcp",
        from_port=GATEWAY_PORT,
        to_port=GATEWAY_PORT,
        source_security_group_id=group.security_group_id,
        description=f"Gateway from load balancer {plan.load_balancer}",
    )
    return group


def _log_bucket(scope: Construct, plan: EdgePlan) -> s3.Bucket:
    """Load balancers write their logs with S3's own keys and no others.

    Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
    """
    return private_bucket(scope, "Logs", name=plan.names.bucket("edge-logs"), keep_versions_days=7, expire_days=90)
