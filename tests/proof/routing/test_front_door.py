"""Hosts, redirect and certificate: who is let in, and how."""

from __future__ import annotations

import ssl

import pytest

from proof.report import TierReport
from proof.routing.conftest import StartGateway
from proof.routing.gateways import HOST

pytestmark = pytest.mark.xdist_group("routing")

UNKNOWN_HOSTS = (
    "causal-ui-gym.dev",
    "app.causal-ui-gym.dev",
    "x.api.causal-ui-gym.dev",
    "example.com",
    "10.19.200.1",
    "",
)


@pytest.mark.parametrize("site", ["us", "eu"])
def test_the_services_two_hosts_are_served_and_no_other(
    start_gateway: StartGateway, report: TierReport, site: str
) -> None:
    gateway = start_gateway(site)
    own = (HOST, f"api.{site}.causal-ui-gym.dev", f"{HOST}:443", HOST.upper())
    for host in own:
        assert gateway.https(host, server_name=HOST).send("/").status == 200, host
    gateway.pods.forget()
    other = "eu" if site == "us" else "us"
    unknown = (*UNKNOWN_HOSTS, f"api.{other}.causal-ui-gym.dev")
    for host in unknown:
        assert gateway.https(host, server_name=HOST).send("/").status in (400, 404), host
        assert gateway.http(host).send("/").status in (400, 404), host
    assert not gateway.pods.requests()
    report.count(f"hosts served, {site}", tried=len(own), passed=len(own))
    report.count(f"hosts refused, {site}", tried=len(unknown), passed=len(unknown))


def test_plain_http_is_redirected_and_reaches_no_pod(start_gateway: StartGateway, report: TierReport) -> None:
    gateway = start_gateway()
    targets = ("/", "/api/v1/experiments?limit=5", "/health/ready")
    for target in targets:
        for method in ("GET", "POST"):
            reply = gateway.http().send(target, method)
            assert (reply.status, reply.headers["location"]) == (301, f"https://{HOST}{target}")
    assert not gateway.pods.requests()
    report.count("plain requests redirected", tried=2 * len(targets), passed=2 * len(targets))


def test_tls_ends_with_the_certificate_that_the_platform_orders(
    start_gateway: StartGateway, report: TierReport
) -> None:
    """The client trusts the certificate in the Secret that the Certificate names; cert-manager would write it there."""
    gateway = start_gateway()
    assert set(gateway.objects.authorities) == {"causal-ui-gym-tls"}
    for host in (HOST, "api.us.causal-ui-gym.dev"):
        with gateway.https(host).connect() as connection:
            assert isinstance(connection, ssl.SSLSocket)
            assert connection.version() == "TLSv1.3"
            names = connection.getpeercert()
            assert names is not None
            assert ("DNS", host) in names["subjectAltName"]
    with pytest.raises(ssl.SSLCertVerificationError):
        gateway.https("api.eu.causal-ui-gym.dev").connect()
    report.count("hosts named in the certificate", tried=2, passed=2)


def test_a_load_balancer_without_server_name_gets_the_readiness_of_pods_and_nothing_else(
    start_gateway: StartGateway,
) -> None:
    """It asks for the gateway's address, so the health route has no host; that is all that it answers there."""
    gateway = start_gateway()
    balancer = gateway.https("10.19.200.1:443", server_name="")
    assert balancer.send("/health/ready").status == 200
    assert [request.target for request in gateway.pods.requests()] == ["/health/ready"]
    gateway.pods.forget()
    for target in ("/health", "/health/ready/", "/health/ready/x", "/", "/metrics", "/health/readyx"):
        assert balancer.send(target).status == 404, target
    assert not gateway.pods.requests()


def test_clients_cannot_claim_headers_that_proxies_believe(start_gateway: StartGateway) -> None:
    """Envoy's own headers would change timeouts and retries of a request, and another's address would be logged."""
    gateway = start_gateway()
    claimed = {
        "x-envoy-upstream-rq-timeout-ms": "1",
        "x-envoy-retry-on": "5xx",
        "x-forwarded-proto": "http",
    }
    assert gateway.https().send("/", headers=claimed).status == 200
    (request,) = gateway.pods.requests()
    assert not {"x-envoy-upstream-rq-timeout-ms", "x-envoy-retry-on"} & set(request.headers)
    assert request.headers["x-forwarded-proto"] == "https"
