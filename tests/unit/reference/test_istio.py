"""Reference row «Istio VirtualService, DestinationRule»: the figures kept, by Gateway API and, by option, by Istio's own kinds."""

from typing import Any

import pytest

from causal_ui_gym_constructs import Canary, CausalDataTier, GpuComputeService, IstioRoutes, Manifests, Platform, Site
from causal_ui_gym_constructs.plan.names import Names
from causal_ui_gym_constructs.plan.operator_values import operator_values
from causal_ui_gym_constructs.preflight.schemas.validation import problems_of_all
from reference_platform import ReferencePlatform

SITES = ("us", "eu")
CANARY_PATH = "/api/v1/experiments"


def _pods(reference_platform: ReferencePlatform, site: str, version: str) -> list[str]:
    return [
        document["metadata"]["name"]
        for document in reference_platform.documents(site)
        if document["kind"] == "Deployment" and document["spec"]["template"]["metadata"]["labels"]["version"] == version
    ]


@pytest.mark.parametrize("site", SITES)
def test_ninety_ten_canary_for_thirty_seconds(reference_platform: ReferencePlatform, site: str) -> None:
    canary, rest = reference_platform.document(site, "HTTPRoute", "causal-ui-gym")["spec"]["rules"]
    assert canary["matches"] == [{"path": {"type": "PathPrefix", "value": CANARY_PATH}}]
    assert {ref["name"]: ref["weight"] for ref in canary["backendRefs"]} == {
        "causal-ui-gym-api-stable": 90,
        "causal-ui-gym-api-canary": 10,
    }
    assert canary["timeouts"]["request"] == "30s"
    assert [ref["name"] for ref in rest["backendRefs"]] == ["causal-ui-gym-api-stable"]
    assert rest["timeouts"]["request"] == "300s"


@pytest.mark.parametrize("site", SITES)
def test_pods_of_both_versions_exist(reference_platform: ReferencePlatform, site: str) -> None:
    assert "causal-ui-gym-api-stable" in _pods(reference_platform, site, "stable")
    assert _pods(reference_platform, site, "canary") == ["causal-ui-gym-api-canary"]


@pytest.mark.parametrize("site", SITES)
def test_limits_and_ejection_in_fields_that_exist(reference_platform: ReferencePlatform, site: str) -> None:
    for service in ("causal-ui-gym-service", "causal-ui-gym-api-stable", "causal-ui-gym-api-canary"):
        policy = reference_platform.document(site, "DestinationRule", service)["spec"]["trafficPolicy"]
        assert policy == {
            "loadBalancer": {"simple": "LEAST_REQUEST"},
            "connectionPool": {
                "tcp": {"maxConnections": 100},
                "http": {
                    "http1MaxPendingRequests": 50,
                    "http2MaxRequests": 100,
                    "maxRequestsPerConnection": 10,
                    "maxRetries": 3,
                },
            },
            "outlierDetection": {
                "consecutiveGatewayErrors": 5,
                "consecutive5xxErrors": 0,
                "interval": "30s",
                "baseEjectionTime": "30s",
                "maxEjectionPercent": 50,
                "minHealthPercent": 50,
            },
        }


@pytest.mark.parametrize("site", SITES)
def test_no_fault_is_injected(reference_platform: ReferencePlatform, site: str) -> None:
    assert all(
        "fault" not in str(d["spec"])
        for d in reference_platform.documents(site)
        if d["kind"] in ("VirtualService", "HTTPRoute")
    )


def test_three_retries_are_the_meshs_and_never_of_what_may_have_been_executed() -> None:
    """As written, every request was cut at ten seconds and a POST that ended in 5xx was sent again."""
    site = Site("us", account="111111111111", region="us-west-2")
    names = Names("causal-ui-gym", site, None, "causal-ui-gym.dev")  # type: ignore[arg-type]
    policy = operator_values("istiod", names)["meshConfig"]["defaultHttpRetryPolicy"]
    assert policy["attempts"] == 3
    assert set(policy["retryOn"].split(",")) <= {"connect-failure", "refused-stream", "unavailable"}
    assert "perTryTimeout" not in policy


def test_istios_own_kinds_by_option() -> None:
    manifests = Manifests()
    site = Site("us", account="111111111111", region="us-west-2")
    platform = Platform(None, manifests, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=[site])
    GpuComputeService(
        platform,
        "Compute",
        image="ghcr.io/example/causal-ui-gym:1.0.0",
        data=CausalDataTier(platform, "Data"),
        release=Canary(),
        routes=IstioRoutes(),
    )
    documents: list[dict[str, Any]] = manifests.documents()["us/50-traffic.k8s.yaml"]
    assert problems_of_all(documents, kubernetes="1.36") == []
    kinds = {document["kind"]: document["spec"] for document in documents}
    assert "HTTPRoute" not in kinds
    canary = kinds["VirtualService"]["http"][0]
    assert [(route["destination"]["subset"], route["weight"]) for route in canary["route"]] == [
        ("stable", 90),
        ("canary", 10),
    ]
    assert canary["retries"] == {
        "attempts": 3,
        "perTryTimeout": "10s",
        "retryOn": "5xx,reset,connect-failure,refused-stream",
    }
    assert canary["match"][0]["method"] == {"regex": "GET|HEAD|OPTIONS"}
    writes = kinds["VirtualService"]["http"][1]
    assert "retries" not in writes
    assert [{**rule, "match": None, "retries": None} for rule in (canary, writes)] == [
        {**writes, "match": None, "retries": None}
    ] * 2
    assert canary["timeout"] == "30s"
    https, http = kinds["Gateway"]["servers"]
    assert https["tls"] == {"mode": "SIMPLE", "credentialName": "causal-ui-gym-tls"}
    assert http["tls"] == {"httpsRedirect": True}
