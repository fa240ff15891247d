"""``/metrics`` is for Prometheus: no way leads there from outside, by route, by network policy or by load balancer."""

from __future__ import annotations

from ipaddress import ip_network

import pytest

from proof.report import TierReport
from proof.routing.behaviour import metrics_are_hidden
from proof.routing.conftest import StartGateway
from proof.routing.gateways import GATEWAY, NAMESPACE
from proof.routing.network_policy import Peer, admits, may_reach
from proof.routing.site_objects import GATEWAY_LABEL
from reference_platform import ReferencePlatform

pytestmark = pytest.mark.xdist_group("routing")

API = {"app.kubernetes.io/name": "causal-ui-gym", "app.kubernetes.io/component": "api", "version": "stable"}
WORKER = {"app.kubernetes.io/name": "causal-ui-gym", "app.kubernetes.io/component": "worker", "version": "stable"}
GATEWAY_POD = Peer(NAMESPACE, {GATEWAY_LABEL: GATEWAY})
PROMETHEUS = Peer("monitoring", {"app.kubernetes.io/name": "prometheus"})
OTHERS = {
    "a pod of the service": Peer(NAMESPACE, API),
    "a pod of another namespace": Peer("default", {}),
    "a pod of Istio": Peer("istio-system", {"app": "istiod"}),
    "the load balancer": Peer(address="10.19.0.10"),
    "a node": Peer(address="10.19.64.10"),
    "the internet": Peer(address="203.0.113.7"),
}
SITES = pytest.mark.parametrize("site", ["us", "eu"])


@SITES
def test_no_host_and_no_path_leads_to_the_metrics_port(
    start_gateway: StartGateway, report: TierReport, site: str
) -> None:
    tried = metrics_are_hidden(start_gateway(site))
    report.count(f"requests for metrics from outside that reached none, {site}", tried=tried, passed=tried)


@SITES
def test_the_gateway_listens_on_443_and_80_alone(start_gateway: StartGateway, site: str) -> None:
    assert set(start_gateway(site).envoy.ports) == {80, 443}


@SITES
def test_prometheus_alone_reaches_the_metrics_port_of_pods(
    reference_platform: ReferencePlatform, report: TierReport, site: str
) -> None:
    documents = reference_platform.documents(site)
    for pod in (API, WORKER):
        target = Peer(NAMESPACE, pod)
        assert may_reach(documents, PROMETHEUS, target, 8001)
        for who, peer in {**OTHERS, "the gateway": GATEWAY_POD}.items():
            assert not may_reach(documents, peer, target, 8001), who
    peers = 2 * (len(OTHERS) + 1)
    report.count(f"kinds of peers kept from the metrics port, {site}", tried=peers, passed=peers)


@SITES
def test_the_gateway_alone_reaches_the_api(
    reference_platform: ReferencePlatform, report: TierReport, site: str
) -> None:
    documents = reference_platform.documents(site)
    target = Peer(NAMESPACE, API)
    assert may_reach(documents, GATEWAY_POD, target, 8000)
    for who, peer in {**OTHERS, "Prometheus": PROMETHEUS}.items():
        assert not may_reach(documents, peer, target, 8000), who
    report.count(f"kinds of peers kept from the API's port, {site}", tried=len(OTHERS) + 1, passed=len(OTHERS) + 1)


@SITES
def test_the_load_balancer_alone_reaches_the_gateway(reference_platform: ReferencePlatform, site: str) -> None:
    documents = reference_platform.documents(site)
    balancer = Peer(address=_address_of_the_site(reference_platform, site))
    assert admits(documents, balancer, GATEWAY_POD, 443)
    assert not admits(documents, Peer(address="203.0.113.7"), GATEWAY_POD, 443)
    for port in (80, 8000, 8001, 15000, 15020):
        assert not admits(documents, balancer, GATEWAY_POD, port), port


def _address_of_the_site(platform: ReferencePlatform, site: str) -> str:
    (network,) = [r["Properties"] for s, _, r in platform.assembly.resources("AWS::EC2::VPC") if f"-{site}-" in s]
    return str(ip_network(network["CidrBlock"])[10])


@SITES
def test_the_load_balancer_forwards_https_and_only_to_the_gateways_443(
    reference_platform: ReferencePlatform, report: TierReport, site: str
) -> None:
    stack = f"causal-ui-gym-{site}-edge"
    assembly = reference_platform.assembly
    groups = [
        r["Properties"] for s, _, r in assembly.resources("AWS::ElasticLoadBalancingV2::TargetGroup") if s == stack
    ]
    listeners = [
        r["Properties"] for s, _, r in assembly.resources("AWS::ElasticLoadBalancingV2::Listener") if s == stack
    ]
    assert [(group["Port"], group["Protocol"]) for group in groups] == [(443, "HTTPS")]
    actions = {listener["Port"]: listener["DefaultActions"][0]["Type"] for listener in listeners}
    assert actions == {443: "forward", 80: "redirect"}
    binding = reference_platform.document(site, "TargetGroupBinding", GATEWAY)["spec"]
    assert binding["serviceRef"] == {"name": f"{GATEWAY}-istio", "port": 443}
    assert binding["targetGroupName"] == groups[0]["Name"]
    report.count(f"listeners and target groups of the load balancer, {site}", tried=3, passed=3)
