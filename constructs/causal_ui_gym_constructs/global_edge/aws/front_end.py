"""CloudFront before the front end's buckets: the primary site's, and the next site's where that one fails.

An origin group of CloudFront has two members: further sites hold a bucket too, and serve when the order of the sites says so.

Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html
"""

from __future__ import annotations

from collections.abc import Sequence

from aws_cdk import Annotations, Duration
from aws_cdk import aws_certificatemanager as acm
from aws_cdk import aws_cloudfront as cloudfront
from aws_cdk import aws_cloudfront_origins as origins
from aws_cdk import aws_iam as iam
from aws_cdk import aws_logs as logs
from aws_cdk import aws_route53 as route53
from aws_cdk import aws_s3 as s3
from constructs import Construct

from ...plan.edge import EdgePlan
from ...plan.edge_options import FrontEnd
from .firewall import Firewall
from .front_end_bucket import PURPOSE, regional_host
from .private_bucket import private_bucket

_PRICE_CLASS = {
    "100": cloudfront.PriceClass.PRICE_CLASS_100,
    "200": cloudfront.PriceClass.PRICE_CLASS_200,
    "All": cloudfront.PriceClass.PRICE_CLASS_ALL,
}

# A path without a dot is a page of the application, which index.html draws. Rewritten here and not by an error page, so that a
# missing file still answers 404.
_PAGES = """function handler(event) {
  var request = event.request;
  if (!request.uri.split('/').pop().includes('.')) {
    request.uri = '/index.html';
  }
  return request;
}
"""


class FrontEndDistribution(Construct):
    """Distribution of the front end's host.

    Args:
        scope: the hub's edge stack, in us-east-1.
        id: construct id.
        plans: edge of every site, primaries first.
        options: choices about it.
        zone_id: hosted zone of the host.
    """

    firewall: Firewall
    """Firewall of the distribution."""
    distribution: cloudfront.Distribution
    """The distribution."""

    def __init__(
        self, scope: Construct, id: str, *, plans: Sequence[EdgePlan], options: FrontEnd, zone_id: str
    ) -> None:
        super().__init__(scope, id)
        plan = plans[0]
        names = plan.names
        zone = route53.HostedZone.from_hosted_zone_attributes(
            self, "Zone", hosted_zone_id=zone_id, zone_name=plan.zone_name
        )
        self.firewall = Firewall(
            self,
            "Firewall",
            name=f"{names.platform}-{PURPOSE}",
            region_scope="CLOUDFRONT",
            rate_limit_per_minute=options.rate_limit_per_minute,
        )
        self.distribution = cloudfront.Distribution(
            self,
            "Resource",
            comment=f"Front end of {names.platform}",
            domain_names=[names.app_host],
            certificate=acm.Certificate(
                self,
                "Certificate",
                domain_name=names.app_host,
                validation=acm.CertificateValidation.from_dns(zone),
            ),
            minimum_protocol_version=cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
            http_version=cloudfront.HttpVersion.HTTP2_AND_3,
            price_class=_PRICE_CLASS[options.price_class],
            web_acl_id=self.firewall.web_acl.attr_arn,
            default_root_object="index.html",
            default_behavior=cloudfront.BehaviorOptions(
                origin=_origin(self, plans),
                allowed_methods=cloudfront.AllowedMethods.ALLOW_GET_HEAD,
                viewer_protocol_policy=cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
                cache_policy=cloudfront.CachePolicy.CACHING_OPTIMIZED,
                response_headers_policy=_headers(self, plan, options),
                compress=True,
                function_associations=[
                    cloudfront.FunctionAssociation(
                        event_type=cloudfront.FunctionEventType.VIEWER_REQUEST,
                        function=cloudfront.Function(
                            self,
                            "Pages",
                            function_name=f"{names.platform}-pages",
                            comment="Paths of the application are drawn by index.html",
                            code=cloudfront.FunctionCode.from_inline(_PAGES),
                            runtime=cloudfront.FunctionRuntime.JS_2_0,
                        ),
                    )
                ],
            ),
        )
        # The buckets' own policies, in their accounts, let this account's distributions read.
        Annotations.of(self.distribution).acknowledge_warning(
            "@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac",
            "The bucket's policy is in its own account.",
        )
        self._records(plan, zone_id)
        _access_log(Construct(self, "AccessLog"), plan, self.distribution)

    def _records(self, plan: EdgePlan, zone_id: str) -> None:
        records = Construct(self, "Records")
        for kind in ("A", "AAAA"):
            route53.CfnRecordSet(
                records,
                kind,
                hosted_zone_id=zone_id,
                name=f"{plan.names.app_host}.",
                type=kind,
                alias_target=route53.CfnRecordSet.AliasTargetProperty(
                    dns_name=self.distribution.distribution_domain_name,
                    # https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html
                    hosted_zone_id="Z2FDTNDATAQYW2",
                    evaluate_target_health=False,
                ),
            )


def _origin(scope: Construct, plans: Sequence[EdgePlan]) -> cloudfront.IOrigin:
    control = cloudfront.S3OriginAccessControl(
        scope,
        "OriginAccess",
        origin_access_control_name=f"{plans[0].names.platform}-{PURPOSE}",
        signing=cloudfront.Signing.SIGV4_ALWAYS,
    )
    buckets = Construct(scope, "Buckets")
    members = [
        origins.S3BucketOrigin.with_origin_access_control(
            s3.Bucket.from_bucket_attributes(
                buckets,
                plan.names.site.name,
                bucket_name=plan.names.bucket(PURPOSE),
                bucket_regional_domain_name=regional_host(plan.names),
                region=plan.names.site.region,
                account=plan.names.site.account,
            ),
            origin_access_control=control,
        )
        for plan in plans[:2]
    ]
    if len(members) == 1:
        return members[0]
    return origins.OriginGroup(
        primary_origin=members[0],
        fallback_origin=members[1],
        # 403 and 404 too: a file that is published in one region only, as during a release, is served from there.
        fallback_status_codes=[403, 404, 500, 502, 503, 504],
    )


def _headers(scope: Construct, plan: EdgePlan, options: FrontEnd) -> cloudfront.ResponseHeadersPolicy:
    policy = options.content_security_policy or "; ".join(
        (
            "default-src 'self'",
            f"connect-src 'self' https://{plan.host}",
            "img-src 'self' data:",
            "style-src 'self' 'unsafe-inline'",
            "object-src 'none'",
            "base-uri 'self'",
            "frame-ancestors 'none'",
        )
    )
    return cloudfront.ResponseHeadersPolicy(
        scope,
        "Headers",
        response_headers_policy_name=f"{plan.names.platform}-{PURPOSE}",
        security_headers_behavior=cloudfront.ResponseSecurityHeadersBehavior(
            content_security_policy=cloudfront.ResponseHeadersContentSecurityPolicy(
                content_security_policy=policy, override=True
            ),
            content_type_options=cloudfront.ResponseHeadersContentTypeOptions(override=True),
            frame_options=cloudfront.ResponseHeadersFrameOptions(
                frame_option=cloudfront.HeadersFrameOption.DENY, override=True
            ),
            referrer_policy=cloudfront.ResponseHeadersReferrerPolicy(
                referrer_policy=cloudfront.HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override=True
            ),
            strict_transport_security=cloudfront.ResponseHeadersStrictTransportSecurity(
                access_control_max_age=Duration.days(365), include_subdomains=True, override=True
            ),
        ),
    )


def _access_log(scope: Construct, plan: EdgePlan, distribution: cloudfront.Distribution) -> None:
    """Standard logging by log delivery, which needs no access control lists on the bucket.

    Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html
    """
    hub, platform = plan.names.hub, plan.names.platform
    bucket = private_bucket(
        scope, "Bucket", name=f"{platform}-hub-{PURPOSE}-logs-{hub.account}", keep_versions_days=7, expire_days=90
    )
    name = f"{platform}-{PURPOSE}"
    bucket.add_to_resource_policy(
        iam.PolicyStatement(
            sid="LogDelivery",
            principals=[iam.ServicePrincipal("delivery.logs.amazonaws.com")],
            actions=["s3:PutObject"],
            resources=[bucket.arn_for_objects("*")],
            conditions={
                "StringEquals": {"aws:SourceAccount": hub.account, "s3:x-amz-acl": "bucket-owner-full-control"},
                "ArnEquals": {"aws:SourceArn": f"arn:aws:logs:us-east-1:{hub.account}:delivery-source:{name}"},
            },
        )
    )
    source = logs.CfnDeliverySource(
        scope, "Source", name=name, log_type="ACCESS_LOGS", resource_arn=distribution.distribution_arn
    )
    destination = logs.CfnDeliveryDestination(
        scope,
        "Destination",
        name=name,
        destination_resource_arn=bucket.bucket_arn,
        output_format="json",
    )
    delivery = logs.CfnDelivery(
        scope,
        "Delivery",
        delivery_source_name=source.name,
        delivery_destination_arn=destination.attr_arn,
    )
    delivery.add_resource_dependency(source)
    policy = bucket.policy
    assert policy is not None
    delivery.node.add_dependency(policy)
