"""Every contradiction is refused in the plan: with a code, what was given, what to do, and before anything is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cdk8s
import pytest

from causal_ui_gym_constructs import (
    Accelerator,
    Cloudflare,
    FrontEnd,
    GlobalEdge,
    GpuComputeService,
    GpuNodes,
    IstioRoutes,
    Manifests,
    PlanError,
    Route53,
    Secret,
    Site,
)
from unit.edge.edge_trees import (
    CLOUDFLARE,
    EU,
    IMAGE,
    SHARED_DATABASE,
    US,
    alone,
    planned_service,
    platform,
)

OPTIONS: list[tuple[str, str, Callable[[], object]]] = [
    ("GYM401", "zone_id='/hostedzone/Z123'", lambda: Route53(zone_id="/hostedzone/Z123")),
    ("GYM401", "zone_id='example.com'", lambda: Route53(zone_id="example.com")),
    ("GYM402", "zone_name='*.example.com'", lambda: Route53(zone_id="Z1", zone_name="*.example.com")),
    ("GYM402", "zone_name='example.com.'", lambda: Route53(zone_id="Z1", zone_name="example.com.")),
    ("GYM403", "zone_id=''", lambda: Cloudflare(account_id="0" * 32, zone_id="")),
    ("GYM403", "account_id='me'", lambda: Cloudflare(account_id="me", zone_id="f" * 32)),
    ("GYM404", "steering='random'", lambda: Cloudflare(account_id="0" * 32, zone_id="f" * 32, steering="random")),  # type: ignore[arg-type]
    (
        "GYM404",
        "check_interval_seconds=1",
        lambda: Cloudflare(account_id="0" * 32, zone_id="f" * 32, check_interval_seconds=1),
    ),
    ("GYM405", "traffic_dial['us']=101", lambda: Accelerator(traffic_dial={"us": 101})),
    ("GYM405", "traffic_dial['us']=-1", lambda: Accelerator(traffic_dial={"us": -1})),
    ("GYM406", "price_class='PriceClass_100'", lambda: FrontEnd(price_class="PriceClass_100")),  # type: ignore[arg-type]
    ("GYM407", "rate_limit_per_minute=5", lambda: FrontEnd(rate_limit_per_minute=5)),
]

ON_A_PLATFORM: list[tuple[str, str, dict[str, Any]]] = [
    ("GYM407", "rate_limit_per_minute=9", {"rate_limit_per_minute": 9}),
    ("GYM407", "rate_limit_per_minute=2000000001", {"rate_limit_per_minute": 2_000_000_001}),
    ("GYM407", "rate_limit_per_minute=True", {"rate_limit_per_minute": True}),
    ("GYM408", "body_limit_mib=0", {"body_limit_mib": 0}),
    ("GYM424", "dns='cloudflare'", {"dns": "cloudflare"}),
    ("GYM424", "accelerator=True", {"accelerator": True}),
    ("GYM424", "front_end='app'", {"front_end": "app"}),
    ("GYM408", "body_limit_mib=0.5", {"body_limit_mib": 0.5}),
    ("GYM409", "idle_timeout_seconds=0", {"idle_timeout_seconds": 0}),
    ("GYM409", "idle_timeout_seconds=4001", {"idle_timeout_seconds": 4001}),
    ("GYM413", "zone_id='Z123'", {"dns": Route53(zone_id="Z123")}),
    (
        "GYM413",
        "zone_name='dev'",
        {"dns": Cloudflare(account_id="0" * 32, zone_id="f" * 32, route53=Route53(zone_name="x.dev"))},
    ),
    ("GYM415", "stand_ins['us']='us'", {"dns": Route53(stand_ins={"us": "us"})}),
    ("GYM415", "stand_ins['us']='mars'", {"dns": Route53(stand_ins={"us": "mars"})}),
    ("GYM418", "accelerator beside dns=Cloudflare", {"dns": CLOUDFLARE, "accelerator": Accelerator()}),
    ("GYM419", "traffic_dial={'mars': 10}", {"accelerator": Accelerator(traffic_dial={"mars": 10})}),
    ("GYM419", "{'us': 0, 'eu': 0}", {"accelerator": Accelerator(traffic_dial={"us": 0, "eu": 0})}),
]

ALONE: list[tuple[str, str, dict[str, Any]]] = [
    (
        "GYM412",
        "'models.example.com' and zone_name='example.org'",
        {"dns": Route53(zone_id="Z1", zone_name="example.org")},
    ),
    ("GYM412", "zone_name='els.example.com'", {"dns": Route53(zone_id="Z1", zone_name="els.example.com")}),
    ("GYM414", "no zone_id", {"dns": Route53()}),
    ("GYM415", "nothing to fail over to", {"dns": Route53(zone_id="Z1", stand_ins={"prod": "prod"})}),
    ("GYM417", "accelerator", {"accelerator": Accelerator()}),
    ("GYM417", "front_end", {"front_end": FrontEnd()}),
    (
        "GYM417",
        "dns=Cloudflare",
        {"dns": Cloudflare(account_id="0" * 32, zone_id="f" * 32, route53=Route53(zone_id="Z1"))},
    ),
    ("GYM421", "0 known public subnets", {"public_subnet_ids": []}),
    ("GYM422", "without its security group", {"cluster_security_group_id": None}),
]


def assert_clear(error: PlanError, code: str, fragment: str) -> None:
    assert error.code == code
    assert fragment in str(error), str(error)
    assert error.remedy
    assert error.allowed


@pytest.mark.parametrize(("code", "fragment", "options"), OPTIONS)
def test_options_refuse_what_cannot_run(code: str, fragment: str, options: Callable[[], object]) -> None:
    with pytest.raises(PlanError) as caught:
        options()
    assert_clear(caught.value, code, fragment.replace("zone_name='dev'", "zone_name"))


@pytest.mark.parametrize(("code", "fragment", "options"), ON_A_PLATFORM)
def test_nothing_is_made_on_a_platform(code: str, fragment: str, options: dict[str, Any]) -> None:
    manifests = Manifests()
    scope = platform(None, manifests, US, EU)
    before = manifests.documents()
    with pytest.raises(PlanError) as caught:
        GlobalEdge(scope, "Edge", service=planned_service(US, EU), **options)
    assert_clear(caught.value, code, fragment.replace("zone_name='dev'", "zone_name='x.dev'"))
    assert scope.node.try_find_child("Edge") is None
    assert manifests.documents() == before


@pytest.mark.parametrize(("code", "fragment", "options"), ALONE)
def test_nothing_is_made_in_a_stack(code: str, fragment: str, options: dict[str, Any]) -> None:
    with pytest.raises(PlanError) as caught:
        alone(**options)
    assert_clear(caught.value, code, fragment)


def test_one_site_has_nothing_to_fail_over_to() -> None:
    scope = platform(None, Manifests(), US)
    with pytest.raises(PlanError) as caught:
        GlobalEdge(scope, "Edge", service=planned_service(US), dns=Route53(stand_ins={"us": "eu"}))
    assert_clear(caught.value, "GYM415", "nothing to fail over to")


def test_a_service_of_another_platform() -> None:
    scope = platform(None, Manifests(), US, EU, name="other")
    with pytest.raises(PlanError) as caught:
        GlobalEdge(scope, "Edge", service=planned_service(US, EU))
    assert_clear(caught.value, "GYM410", "causal-ui-gym/us, causal-ui-gym/eu")


def test_a_service_that_is_not_at_every_site() -> None:
    with pytest.raises(PlanError) as caught:
        GlobalEdge(platform(None, Manifests(), US, EU), "Edge", service=planned_service(US))
    assert_clear(caught.value, "GYM410", "at every site: us, eu")


def test_two_edges_on_one_platform() -> None:
    scope = platform(None, Manifests(), US, EU)
    GlobalEdge(scope, "Edge", service=planned_service(US, EU))
    with pytest.raises(PlanError) as caught:
        GlobalEdge(scope, "Second", service=planned_service(US, EU))
    assert_clear(caught.value, "GYM420", "'Edge'")
    assert scope.node.try_find_child("Second") is None


def test_two_sites_in_one_region() -> None:
    sites = (US, Site("us2", account="444444444444", region="us-west-2", cidr="10.200.0.0/16", replica_of="us"))
    with pytest.raises(PlanError) as caught:
        GlobalEdge(platform(None, Manifests(), *sites), "Edge", service=planned_service(*sites))
    assert_clear(caught.value, "GYM416", "us-west-2")


def test_a_cluster_that_is_not_on_aws() -> None:
    chart = cdk8s.Chart(Manifests(), "chart")
    behind = GpuComputeService(
        chart,
        "Compute",
        image=IMAGE,
        nodes=GpuNodes.existing({"gpu": "yes"}, types=["g5.xlarge"]),
        secrets={
            name: Secret.kubernetes("team", key=name)
            for name in ("DATABASE_URL", "REDIS_URL", "JWT_SECRET", "OPENAI_API_KEY", "ANTHROPIC_API_KEY")
        },
    )
    with pytest.raises(PlanError) as caught:
        GlobalEdge(chart, "Edge", service=behind)
    assert_clear(caught.value, "GYM411", "does not run on AWS")


def test_routes_that_the_load_balancer_cannot_find() -> None:
    scope = platform(None, Manifests(), US)
    behind = GpuComputeService(scope, "Compute", image=IMAGE, routes=IstioRoutes(), **SHARED_DATABASE)
    with pytest.raises(PlanError) as caught:
        GlobalEdge(scope, "Edge", service=behind)
    assert_clear(caught.value, "GYM423", "IstioRoutes")
