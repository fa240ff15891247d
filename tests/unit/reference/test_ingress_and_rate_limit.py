"""Reference row "Service, Ingress": TLS, body of 10 MB, time-outs of 300 s, 100 requests a minute, in both sites."""

from __future__ import annotations

import re
from typing import Any

import pytest

from reference_platform import ReferencePlatform
from unit.edge.edge_trees import one

SITES = pytest.mark.parametrize("site", ["us", "eu"])
TEN_MIB = 10 * 1024 * 1024


def rules(site: str) -> dict[str, dict[str, Any]]:
    return {rule["Name"]: rule for rule in one("default", f"{site}-edge", "AWS::WAFv2::WebACL")["Rules"]}


@SITES
def test_a_hundred_requests_a_minute(site: str) -> None:
    """``nginx.ingress.kubernetes.io/rate-limit`` is not an annotation: nothing was limited."""
    limit = rules(site)["rate-per-address"]["Statement"]["RateBasedStatement"]
    assert (limit["Limit"], limit["EvaluationWindowSec"]) == (100, 60)


@SITES
def test_bodies_of_ten_megabytes_pass_and_larger_ones_do_not(site: str) -> None:
    statement = rules(site)["body-too-large"]["Statement"]["RegexMatchStatement"]
    assert statement["FieldToMatch"] == {"SingleHeader": {"Name": "content-length"}}
    blocked = re.compile(statement["RegexString"])
    assert not blocked.search(str(TEN_MIB))
    assert blocked.search(str(TEN_MIB + 1))
    assert blocked.search("99999999999")
    assert not blocked.search("8193")


@SITES
def test_the_service_and_the_firewall_have_one_limit(reference_platform: ReferencePlatform, site: str) -> None:
    """The service's own, in its ConfigMap or by the default of its settings."""
    from causal_ui_gym_constructs import SettingsContract

    configuration = reference_platform.document(site, "ConfigMap", "causal-ui-gym-config")["data"]
    settings = SettingsContract.backend().settings

    def effective(name: str) -> int:
        return int(configuration.get(name, settings[name].default))

    assert rules(site)["rate-per-address"]["Statement"]["RateBasedStatement"]["Limit"] == effective(
        "RATE_LIMIT_PER_MINUTE"
    )
    assert effective("BODY_LIMIT_BYTES") == TEN_MIB


@SITES
def test_time_outs_of_300_seconds(reference_platform: ReferencePlatform, site: str) -> None:
    balancer = one("default", f"{site}-edge", "AWS::ElasticLoadBalancingV2::LoadBalancer")
    values = {entry["Key"]: entry["Value"] for entry in balancer["LoadBalancerAttributes"]}
    assert values["idle_timeout.timeout_seconds"] == "300"
    route = reference_platform.document(site, "HTTPRoute", "causal-ui-gym")
    assert "300s" in {rule["timeouts"]["request"] for rule in route["spec"]["rules"]}


@SITES
def test_tls_with_certificates_that_renew(site: str) -> None:
    listener = one("default", f"{site}-edge", "AWS::ElasticLoadBalancingV2::Listener", Port=443)
    assert listener["SslPolicy"].startswith("ELBSecurityPolicy-TLS13-1-2")
    assert "Ref" in listener["Certificates"][0]["CertificateArn"]


@SITES
def test_metrics_are_not_on_the_internet(reference_platform: ReferencePlatform, site: str) -> None:
    documents = reference_platform.documents(site)
    services = {d["metadata"]["name"]: d for d in documents if d["kind"] == "Service"}
    backends = [
        backend
        for document in documents
        if document["kind"] == "HTTPRoute"
        for rule in document["spec"]["rules"]
        for backend in rule.get("backendRefs", [])
    ]
    assert backends
    for backend in backends:
        ports = {port["port"]: port["name"] for port in services[backend["name"]]["spec"]["ports"]}
        assert ports[backend["port"]] == "http"
    assert not [d for d in services.values() if d["spec"].get("type") == "LoadBalancer"]


@SITES
def test_the_retired_controller_is_gone(reference_platform: ReferencePlatform, site: str) -> None:
    for document in reference_platform.documents(site):
        assert "nginx.ingress.kubernetes.io" not in str(document)
        assert document["kind"] != "Ingress"
