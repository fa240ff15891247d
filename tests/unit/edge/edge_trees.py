"""Renders the edge of a platform once per process and variant, and alone in a stack, for the tests that read it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from causal_ui_gym_constructs import (
    Accelerator,
    Cloudflare,
    FrontEnd,
    GlobalEdge,
    GpuComputeService,
    Hub,
    Manifests,
    ModelCache,
    Platform,
    Route53,
    Secret,
    Site,
)
from causal_ui_gym_constructs.plan.compute import ComputePlan
from cloud_assembly import Assembly

Document = dict[str, Any]

US = Site("us", account="111111111111", region="us-west-2")
EU = Site("eu", account="222222222222", region="eu-west-1", replica_of="us")
AP = Site("ap", account="333333333333", region="ap-northeast-1", replica_of="us")
ALONE = Site("prod", account="333333333333", region="eu-central-1")
IMAGE = "ghcr.io/example/causal-ui-gym@sha256:" + "a" * 64
CLOUDFLARE = Cloudflare(account_id="0" * 32, zone_id="f" * 32)
SHARED_DATABASE: dict[str, Any] = {"secrets": {"DATABASE_URL": Secret.secrets_manager("team/database-url")}}

_VARIANTS: dict[str, tuple[tuple[Site, ...], Callable[[], dict[str, Any]]]] = {
    "default": ((US, EU), dict),
    "three sites": (
        (US, EU, AP),
        lambda: {"dns": Route53(stand_ins={"ap": "eu"}), "accelerator": Accelerator(traffic_dial={"ap": 0})},
    ),
    "by dns alone": ((US, EU), lambda: {"accelerator": None, "front_end": None}),
    "one site": ((US,), dict),
    "cloudflare": ((US, EU), lambda: {"dns": CLOUDFLARE, "front_end": FrontEnd(price_class="All")}),
}
VARIANTS = tuple(_VARIANTS)


class PlannedService:
    """A service of which only the plan exists, so that templates hold the edge and no more."""

    def __init__(self, plans: Mapping[str, ComputePlan]) -> None:
        self.plans = plans


def platform(app: Any, manifests: Manifests | None, *sites: Site, **options: Any) -> Platform:
    """A platform of those sites."""
    given = {"name": "causal-ui-gym", "domain": "causal-ui-gym.dev", **options}
    return Platform(app, manifests, sites=list(sites), **given)


@cache
def planned_service(*sites: Site, hub: Hub | None = None) -> PlannedService:
    """Plan of the backend on a platform of those sites."""
    return PlannedService(service(platform(None, Manifests(), *sites, hub=hub)).plans)


def service(scope: Platform, **options: Any) -> GpuComputeService:
    """The backend on a platform."""
    return GpuComputeService(scope, "Compute", image=IMAGE, **SHARED_DATABASE, **options)


@cache
def assembly(variant: str = "default") -> Assembly:
    """Templates of the platform and its edge, without the Kubernetes tree and without the service."""
    import aws_cdk

    sites, options = _VARIANTS[variant]
    with tempfile.TemporaryDirectory() as folder:
        app = aws_cdk.App(outdir=folder)
        GlobalEdge(platform(app, None, *sites), "Edge", service=planned_service(*sites), **options())
        app.synth()
        return Assembly.read(Path(folder))


def resources(variant: str, stack: str, kind: str) -> list[dict[str, Any]]:
    """Properties of every resource of a type in a stack."""
    template = assembly(variant).stacks[f"causal-ui-gym-{stack}"]
    return [r.get("Properties", {}) for r in template["Resources"].values() if r["Type"] == kind]


def one(variant: str, stack: str, kind: str, **wanted: Any) -> dict[str, Any]:
    """Properties of the one resource of that type and those property values in a stack."""
    (found,) = [r for r in resources(variant, stack, kind) if all(r.get(k) == v for k, v in wanted.items())]
    return found


def alone(site: Site = ALONE, *, domain: str = "models.example.com", **options: Any) -> tuple[Document, list[Document]]:
    """Template and documents of service and edge in a team's own stack, with an imported network and cluster."""
    import aws_cdk
    from aws_cdk import aws_ec2 as ec2
    from aws_cdk import aws_eks_v2 as eks
    from aws_cdk.assertions import Template

    stack = aws_cdk.Stack(aws_cdk.App(), "team", env=aws_cdk.Environment(account=site.account, region=site.region))
    vpc = ec2.Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id="vpc-0123456789abcdef0",
        vpc_cidr_block="10.40.0.0/16",
        availability_zones=[f"{site.region}a", f"{site.region}b"],
        private_subnet_ids=["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
        public_subnet_ids=options.pop("public_subnet_ids", ["subnet-0123456789abcdef2", "subnet-0123456789abcdef3"]),
    )
    cluster = eks.Cluster.from_cluster_attributes(
        stack,
        "Cluster",
        cluster_name="shared",
        vpc=vpc,
        cluster_security_group_id=options.pop("cluster_security_group_id", "sg-0123456789abcdef0"),
    )
    place: dict[str, Any] = {"site": site, "vpc": vpc, "cluster": cluster, "domain": domain}
    compute = options.pop("service", None) or GpuComputeService(
        stack,
        "Compute",
        image=IMAGE,
        name="fraud-model",
        manifests=Manifests(),
        model_cache=ModelCache.storage_class("team-efs"),
        **place,
        **SHARED_DATABASE,
    )
    manifests = Manifests()
    given = {"dns": Route53(zone_id="Z0123456789ABC", zone_name="example.com"), **options}
    GlobalEdge(stack, "Edge", name="fraud-model", service=compute, manifests=manifests, **place, **given)
    template: Document = dict(Template.from_stack(stack).to_json())
    return template, [document for found in manifests.documents().values() for document in found]
