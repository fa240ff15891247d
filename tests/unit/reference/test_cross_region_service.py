"""Reference row "Cross-region Service, Istio Gateway": every figure kept, every fault mended, in both sites."""

from __future__ import annotations

from typing import Any

import pytest

from reference_platform import ReferencePlatform
from unit.edge.edge_trees import one, resources

SITES = pytest.mark.parametrize("site", ["us", "eu"])
HOST = "api.causal-ui-gym.dev"


def gateway(platform: ReferencePlatform, site: str) -> dict[str, Any]:
    return platform.document(site, "Gateway", "causal-ui-gym-gateway")


@SITES
def test_host(reference_platform: ReferencePlatform, site: str) -> None:
    route = reference_platform.document(site, "HTTPRoute", "causal-ui-gym")
    assert HOST in route["spec"]["hostnames"]
    assert HOST in one("default", f"{site}-edge", "Custom::Certificate")["Domains"]
    names = {record["Name"] for record in resources("default", "hub-edge", "AWS::Route53::RecordSet")}
    assert {f"{HOST}.", f"api.{site}.causal-ui-gym.dev."} <= names


@SITES
def test_443_is_tls_all_the_way_and_not_plain_8000(reference_platform: ReferencePlatform, site: str) -> None:
    listener = one("default", f"{site}-edge", "AWS::ElasticLoadBalancingV2::Listener", Port=443)
    assert listener["Protocol"] == "HTTPS"
    group = one("default", f"{site}-edge", "AWS::ElasticLoadBalancingV2::TargetGroup")
    assert (group["Protocol"], group["Port"]) == ("HTTPS", 443)
    binding = reference_platform.document(site, "TargetGroupBinding", "causal-ui-gym-gateway")
    assert binding["spec"]["targetGroupName"] == group["Name"]
    assert binding["spec"]["serviceRef"]["port"] == 443
    (https,) = [entry for entry in gateway(reference_platform, site)["spec"]["listeners"] if entry["port"] == 443]
    assert (https["protocol"], https["tls"]["mode"]) == ("HTTPS", "Terminate")
    certificates = {
        document["spec"]["secretName"]
        for document in reference_platform.documents(site)
        if document["kind"] == "Certificate"
    }
    assert {reference["name"] for reference in https["tls"]["certificateRefs"]} <= certificates
    assert "8000" not in str(binding)


@SITES
def test_plain_http_is_redirected_by_a_field_that_exists(reference_platform: ReferencePlatform, site: str) -> None:
    listener = one("default", f"{site}-edge", "AWS::ElasticLoadBalancingV2::Listener", Port=80)
    (action,) = listener["DefaultActions"]
    assert action["RedirectConfig"] == {"Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"}
    redirect = reference_platform.document(site, "HTTPRoute", "causal-ui-gym-redirect")
    (rule,) = redirect["spec"]["rules"]
    assert rule["filters"][0]["requestRedirect"]["scheme"] == "https"
    assert redirect["spec"]["parentRefs"][0]["sectionName"] == "http"


@SITES
def test_failover_is_by_health_checks_and_not_by_dns_alone(site: str) -> None:
    by_role = {
        record["Failover"]: record
        for record in resources("default", "hub-edge", "AWS::Route53::RecordSet")
        if record["Name"] == f"{site}.nearest.{HOST}."
    }
    assert set(by_role) == {"PRIMARY", "SECONDARY"}
    assert all("HealthCheckId" in record for record in by_role.values())
    checks = [c["HealthCheckConfig"] for c in resources("default", "hub-edge", "AWS::Route53::HealthCheck")]
    assert f"api.{site}.causal-ui-gym.dev" in {check["FullyQualifiedDomainName"] for check in checks}


def test_a_global_accelerator_is_over_both_sites() -> None:
    groups = resources("default", "hub-edge", "AWS::GlobalAccelerator::EndpointGroup")
    assert {group["EndpointGroupRegion"] for group in groups} == {"us-west-2", "eu-west-1"}
    primary = one("default", "hub-edge", "AWS::Route53::RecordSet", Name=f"{HOST}.", Failover="PRIMARY")
    assert "HealthCheckId" in primary
