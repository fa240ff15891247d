"""What the edge decides before anything is rendered."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causal_ui_gym_constructs import Accelerator, Manifests, Route53, Site
from causal_ui_gym_constructs.plan.edge import EdgePlan, plan_edge
from causal_ui_gym_constructs.plan.edge_firewall import CLOUDFLARE_RANGES, number_above
from causal_ui_gym_constructs.plan.edge_options import EdgeOptions
from unit.edge.edge_trees import AP, CLOUDFLARE, EU, US, PlannedService, planned_service, platform, service


def plans(*sites: Site, behind: PlannedService | None = None, **options: Any) -> tuple[EdgePlan, ...]:
    chosen = sites or (US, EU)
    behind = behind or planned_service(*chosen)
    names = [plan.names for plan in behind.plans.values()]
    given_options = EdgeOptions(**{"dns": Route53(), **options})
    return plan_edge("Edge", names, behind.plans, given_options, place="platform")


def configured(**settings: int) -> PlannedService:
    return PlannedService(service(platform(None, Manifests(), US, EU), settings=settings).plans)


def test_limits_are_those_of_the_service() -> None:
    for plan in plans():
        assert (plan.rate_limit_per_minute, plan.body_limit_bytes) == (100, 10 * 1024 * 1024)
        assert plan.idle_timeout_seconds == 300
        assert plan.warnings == ()


def test_limits_follow_the_service() -> None:
    for plan in plans(behind=configured(RATE_LIMIT_PER_MINUTE=600, BODY_LIMIT_BYTES=2048)):
        assert (plan.rate_limit_per_minute, plan.body_limit_bytes) == (600, 2048)
        assert plan.warnings == ()


def test_limits_that_agree_need_no_advice() -> None:
    assert plans(rate_limit_per_minute=100, body_limit_mib=10)[0].warnings == ()


@pytest.mark.parametrize(
    ("options", "setting"),
    [({"rate_limit_per_minute": 200}, "RATE_LIMIT_PER_MINUTE"), ({"body_limit_mib": 20}, "BODY_LIMIT_BYTES")],
)
def test_limits_that_disagree_are_pointed_out_once(options: dict[str, Any], setting: str) -> None:
    first, *others = plans(**options)
    ((code, text),) = first.warnings
    assert code == "GYM430"
    assert setting in text
    assert all(other.warnings == () for other in others)


def test_hosts() -> None:
    us, eu = plans()
    assert us.host == eu.host == "api.causal-ui-gym.dev"
    assert (us.site_host, eu.site_host) == ("api.us.causal-ui-gym.dev", "api.eu.causal-ui-gym.dev")
    assert us.guarded_host == "us.nearest.api.causal-ui-gym.dev"


def test_the_next_site_stands_in_unless_said_otherwise() -> None:
    def stand_ins(**options: Any) -> dict[str, str | None]:
        return {
            plan.names.site.name: plan.stand_in.site.name if plan.stand_in else None
            for plan in plans(US, EU, AP, **options)
        }

    assert stand_ins() == {"us": "ap", "ap": "eu", "eu": "us"}
    assert stand_ins(dns=Route53(stand_ins={"ap": "us"})) == {"us": "ap", "ap": "us", "eu": "us"}
    assert plans(US)[0].stand_in is None


def test_traffic_dial() -> None:
    us, eu = plans(accelerator=Accelerator(traffic_dial={"eu": 20}))
    assert (us.traffic_dial, eu.traffic_dial) == (100, 20)


def test_cloudflare_takes_the_accelerators_place() -> None:
    assert all(plan.accelerator is None for plan in plans(dns=CLOUDFLARE))
    assert all(plan.accelerator is not None for plan in plans())


@given(limit=st.integers(1, 5 * 2**30), value=st.integers(0, 10**13), zeros=st.integers(0, 3))
def test_numbers_above_the_limit_match_and_no_others(limit: int, value: int, zeros: int) -> None:
    pattern = re.compile(number_above(limit))
    for number in (value, limit - 1, limit, limit + 1, limit * 10):
        assert bool(pattern.search("0" * zeros + str(number))) == (number > limit), number


@given(limit=st.integers(1024, 5 * 2**30))
def test_the_expression_is_one_that_waf_takes(limit: int) -> None:
    """At most 512 characters; no captures and no look-around."""
    pattern = number_above(limit)
    assert len(pattern) <= 512
    assert re.compile(pattern).groups == 0
    assert not re.search(r"\(\?[^:]", pattern)


def test_cloudflares_ranges_are_public_and_do_not_overlap() -> None:
    import ipaddress

    networks = [ipaddress.IPv4Network(entry) for entry in CLOUDFLARE_RANGES]
    assert len(networks) == 15
    assert all(network.is_global for network in networks)
    assert list(ipaddress.collapse_addresses(networks)) == sorted(networks)
