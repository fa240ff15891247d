"""Faults that this proof must catch, each put into what the platform renders."""

from __future__ import annotations

from typing import Any

import pytest

from proof.report import TierReport
from proof.routing.behaviour import all_else_is_stable, canary_takes_its_share, metrics_are_hidden, sent_once
from proof.routing.conftest import StartGateway
from proof.routing.gateways import CANARY, EXPERIMENTS, GATEWAY, NAMESPACE
from proof.routing.network_policy import Peer, may_reach
from proof.routing.pods import Answer
from proof.routing.site_objects import GATEWAY_LABEL, Document
from proof.routing.test_metrics_hidden import API
from reference_platform import ReferencePlatform

pytestmark = pytest.mark.xdist_group("routing")


def one(documents: list[Document], kind: str, name: str) -> Document:
    """The one document of that kind and name."""
    (found,) = [d for d in documents if d["kind"] == kind and d["metadata"]["name"] == name]
    return found


def rules(documents: list[Document]) -> list[dict[str, Any]]:
    """The rules of the service's route."""
    found: list[dict[str, Any]] = one(documents, "HTTPRoute", "causal-ui-gym")["spec"]["rules"]
    return found


def weights_of_eighty_twenty(documents: list[Document], mesh: dict[str, Any]) -> None:
    stable, canary = rules(documents)[0]["backendRefs"]
    stable["weight"], canary["weight"] = 80, 20


def versions_swapped(documents: list[Document], mesh: dict[str, Any]) -> None:
    one(documents, "Service", "causal-ui-gym-api-stable")["spec"]["selector"]["version"] = "canary"
    one(documents, "Service", "causal-ui-gym-api-canary")["spec"]["selector"]["version"] = "stable"


def pods_without_the_label_of_the_canary(documents: list[Document], mesh: dict[str, Any]) -> None:
    one(documents, "Deployment", "causal-ui-gym-api-canary")["spec"]["template"]["metadata"]["labels"]["version"] = "v2"


def target_port_that_no_pod_has(documents: list[Document], mesh: dict[str, Any]) -> None:
    one(documents, "Service", "causal-ui-gym-api-canary")["spec"]["ports"][0]["targetPort"] = 8080


def canary_elsewhere_too(documents: list[Document], mesh: dict[str, Any]) -> None:
    rules(documents)[1]["backendRefs"] = rules(documents)[0]["backendRefs"]


def retries_of_what_ran(documents: list[Document], mesh: dict[str, Any]) -> None:
    mesh["defaultHttpRetryPolicy"]["retryOn"] = "5xx,reset,connect-failure,refused-stream"


def route_to_the_metrics(documents: list[Document], mesh: dict[str, Any]) -> None:
    rules(documents).insert(
        0,
        {
            "matches": [{"path": {"type": "PathPrefix", "value": "/metrics"}}],
            "backendRefs": [{"name": "causal-ui-gym-service", "port": 8001}],
        },
    )


def public_port_that_is_the_metrics_port(documents: list[Document], mesh: dict[str, Any]) -> None:
    one(documents, "Service", "causal-ui-gym-api-stable")["spec"]["ports"][0]["targetPort"] = "metrics"


@pytest.mark.parametrize(
    "fault",
    [weights_of_eighty_twenty, versions_swapped, pods_without_the_label_of_the_canary],
)
def test_a_wrong_split_is_noticed(start_gateway: StartGateway, report: TierReport, fault: Any) -> None:
    """2 500 requests: a share of 20 % or 0 % is then sixteen standard deviations from that of 10 %."""
    with pytest.raises(AssertionError):
        canary_takes_its_share(start_gateway(change=fault), 2_500)
    report.count(f"fault caught: {fault.__name__.replace('_', ' ')}", tried=1, passed=1)


def test_a_port_that_no_pod_has_is_noticed(start_gateway: StartGateway, report: TierReport) -> None:
    with pytest.raises(KeyError, match="8080"):
        start_gateway(change=target_port_that_no_pod_has)
    report.count("fault caught: target port that no pod has", tried=1, passed=1)


def test_a_canary_elsewhere_is_noticed(start_gateway: StartGateway, report: TierReport) -> None:
    with pytest.raises(AssertionError):
        all_else_is_stable(start_gateway(change=canary_elsewhere_too))
    report.count("fault caught: canary elsewhere too", tried=1, passed=1)


def test_a_retry_of_what_ran_is_noticed(start_gateway: StartGateway, report: TierReport) -> None:
    with pytest.raises(AssertionError, match="reached 4 pods"):
        sent_once(start_gateway(change=retries_of_what_ran), Answer(503), "POST", EXPERIMENTS)
    report.count("fault caught: retries of what ran", tried=1, passed=1)


@pytest.mark.parametrize("fault", [route_to_the_metrics, public_port_that_is_the_metrics_port])
def test_a_way_to_the_metrics_is_noticed(start_gateway: StartGateway, report: TierReport, fault: Any) -> None:
    with pytest.raises(AssertionError, match="metrics port"):
        metrics_are_hidden(start_gateway(change=fault))
    report.count(f"fault caught: {fault.__name__.replace('_', ' ')}", tried=1, passed=1)


def test_missing_limits_and_ejection_are_noticed(start_gateway: StartGateway, report: TierReport) -> None:
    def no_rule(documents: list[Document], mesh: dict[str, Any]) -> None:
        documents.remove(one(documents, "DestinationRule", "causal-ui-gym-api-canary"))

    cluster = start_gateway(change=no_rule).clusters()[CANARY]
    assert cluster["circuit_breakers"]["thresholds"][0].get("max_connections", 0) > 100
    assert "consecutive_gateway_failure" not in cluster.get("outlier_detection", {})
    report.count("fault caught: no DestinationRule for the canary", tried=1, passed=1)


def test_a_policy_that_opens_the_metrics_port_is_noticed(
    reference_platform: ReferencePlatform, report: TierReport
) -> None:
    documents = reference_platform.documents("us")
    gateway, pod = Peer(NAMESPACE, {GATEWAY_LABEL: GATEWAY}), Peer(NAMESPACE, API)
    ingress = one(documents, "NetworkPolicy", "causal-ui-gym-api-ingress")["spec"]["ingress"]
    ingress[0]["ports"].append({"port": 8001, "protocol": "TCP"})
    assert not may_reach(documents, gateway, pod, 8001)  # the gateway's own policy still forbids it
    egress = one(documents, "NetworkPolicy", GATEWAY)["spec"]["egress"]
    egress[0]["ports"].append({"port": 8001, "protocol": "TCP"})
    assert may_reach(documents, gateway, pod, 8001)
    report.count("fault caught: policies that open the metrics port", tried=1, passed=1)
