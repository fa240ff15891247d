"""Where an L3 puts its parts: over all sites of a platform, inside a team's own stack, or in a chart for any cluster."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cdk8s
from constructs import Construct

from .plan.errors import PlanError
from .plan.layers import Layer
from .plan.names import Names, require_platform_name
from .plan.site import Hub, Site

if TYPE_CHECKING:
    from aws_cdk import aws_ec2 as ec2
    from aws_cdk import aws_eks_v2 as eks
    from aws_cdk import aws_route53 as route53
    from aws_cdk import aws_sns as sns

    from .manifests import Manifests

# Stands where no AWS account does. Nothing rendered for such a placement may name it.
_NOWHERE = Site("cluster", account="000000000000", region="us-east-1")


@dataclass(frozen=True, kw_only=True)
class Placement:
    """One site's place for the parts of an L3.

    Args:
        names: names of the site.
        on_aws: whether the cluster runs on AWS, so that queues, secrets, roles and node classes of AWS exist. It is so even when only the
            Kubernetes tree is rendered.
        aws: AWS scope of a layer, such as ``aws("compute")``; None when the AWS tree is not rendered.
        chart: chart of a layer; None when the Kubernetes tree is not rendered.
        vpc: VPC of the cluster; None when the AWS tree is not rendered.
        cluster: the EKS cluster; None when the AWS tree is not rendered.
        private_zone: private hosted zone of the VPC; None when the AWS tree is not rendered or the platform made no network.
        alarms: topic of the site's alarms; None when the AWS tree is not rendered or there is no platform.
    """

    names: Names
    on_aws: bool
    aws: Callable[[str], Construct] | None
    chart: Callable[[Layer], cdk8s.Chart] | None
    vpc: ec2.IVpc | None = None
    cluster: eks.ICluster | None = None
    private_zone: route53.IPrivateHostedZone | None = None
    alarms: sns.ITopic | None = None

    @property
    def site(self) -> Site:
        """The site itself."""
        return self.names.site


def placements_of(
    scope: Construct,
    path: str,
    *,
    name: str = "causal-ui-gym",
    domain: str = "example.com",
    site: Site | None = None,
    cluster: eks.ICluster | None = None,
    vpc: ec2.IVpc | None = None,
    manifests: Manifests | None = None,
) -> tuple[Placement, ...]:
    """The places that an L3's scope gives it: one per site of a platform, else one.

    Args:
        scope: a ``Platform``, an AWS ``Stack`` or construct inside one, or a cdk8s ``Chart``.
        path: construct path, for errors.
        name: name of the service where there is no platform to name it.
        domain: domain where there is no platform to give one.
        site: account and region of the stack; needed in a stack, refused in a platform.
        cluster: cluster in a stack: new or imported, with a literal name.
        vpc: VPC in a stack.
        manifests: Kubernetes tree in a stack.

    Raises:
        PlanError: GYM001 to GYM004.
    """
    from .platform import Platform

    if isinstance(scope, Platform):
        given = [
            key
            for key, value in (("site", site), ("cluster", cluster), ("vpc", vpc), ("manifests", manifests))
            if value is not None
        ]
        if given:
            raise PlanError(
                "GYM001",
                path,
                given=", ".join(given) + " beside a Platform",
                allowed="sites, clusters and networks of the platform itself",
                remedy="Leave them out here; set them on the Platform.",
            )
        return scope.placements
    require_platform_name(path, name)
    if isinstance(scope, cdk8s.Chart):
        if cluster is not None or vpc is not None:
            raise PlanError(
                "GYM002",
                path,
                given="cluster or vpc beside a cdk8s.Chart",
                allowed="a chart alone",
                remedy="Use a Stack as scope and pass manifests= to have both sides.",
            )
        names = Names(name, site or _NOWHERE, _hub_of(site or _NOWHERE), domain)
        chart = scope
        return (Placement(names=names, on_aws=site is not None, aws=None, chart=lambda _layer: chart),)
    if site is None or cluster is None or vpc is None or manifests is None:
        missing = [
            key
            for key, value in (("site", site), ("cluster", cluster), ("vpc", vpc), ("manifests", manifests))
            if value is None
        ]
        raise PlanError(
            "GYM003",
            path,
            given="a scope that is neither Platform nor Chart, without " + ", ".join(missing),
            allowed="site, cluster, vpc and manifests beside a Stack",
            remedy="Pass them, or use a Platform as scope.",
        )
    from aws_cdk import Token

    if Token.is_unresolved(cluster.cluster_name):
        raise PlanError(
            "GYM004",
            path,
            given="a cluster whose name is known only at deployment",
            allowed="a cluster with a literal cluster_name",
            remedy="Set cluster_name on the cluster, or import it with Cluster.from_cluster_attributes.",
        )
    names = Names(name, site, _hub_of(site), domain, existing_cluster=cluster.cluster_name)
    documents = manifests
    return (
        Placement(
            names=names,
            on_aws=True,
            aws=lambda _layer: scope,
            chart=lambda layer: documents.chart(names, layer),
            vpc=vpc,
            cluster=cluster,
        ),
    )


def _hub_of(site: Site) -> Hub:
    return Hub(account=site.account, region=site.region)
