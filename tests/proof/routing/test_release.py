"""The canary gets its share of the experiments, and nothing else."""

from __future__ import annotations

import pytest

from proof.report import TierReport
from proof.routing.behaviour import ELSEWHERE, MANY, all_else_is_stable, canary_takes_its_share
from proof.routing.conftest import StartGateway
from proof.routing.gateways import CANARY, EXPERIMENTS, STABLE

pytestmark = pytest.mark.xdist_group("routing")


@pytest.mark.parametrize("site", ["us", "eu"])
def test_ninety_ten_within_one_percent(start_gateway: StartGateway, report: TierReport, site: str) -> None:
    canary_takes_its_share(start_gateway(site))
    report.count(f"requests split 90/10 within 1 %, {site}", tried=MANY, passed=MANY)


def test_every_other_path_is_stable(start_gateway: StartGateway, report: TierReport) -> None:
    all_else_is_stable(start_gateway(), 100)
    report.count("requests elsewhere, all to stable pods", tried=100 * len(ELSEWHERE), passed=100 * len(ELSEWHERE))


@pytest.mark.parametrize("target", [EXPERIMENTS, f"{EXPERIMENTS}/", f"{EXPERIMENTS}/e1/run", f"{EXPERIMENTS}?limit=5"])
def test_everything_below_the_experiments_is_split(start_gateway: StartGateway, target: str) -> None:
    """300 requests: that none of a tenth goes to the canary happens once in 10¹³."""
    gateway = start_gateway()
    assert gateway.https().send_many(target, 300) == 300
    assert 0 < len(gateway.pods.requests("canary")) < len(gateway.pods.requests("stable"))


def test_each_version_is_served_by_all_of_its_pods(start_gateway: StartGateway, report: TierReport) -> None:
    gateway = start_gateway()
    gateway.https().send_many(EXPERIMENTS, 1000)
    assert all(server.received for server in gateway.pods.servers)
    for cluster, version in ((STABLE, "stable"), (CANARY, "canary")):
        assert {server.pod.version for server in gateway.pods.of(version)} == {version}
        assert cluster in gateway.clusters()
    report.count("pods that serve", tried=len(gateway.pods.servers), passed=len(gateway.pods.servers))
