"""Above its limits a gateway refuses at once, says why, and serves the rest."""

from __future__ import annotations

import asyncio
import ssl

import pytest

from proof.report import TierReport
from proof.routing.conftest import StartGateway
from proof.routing.gateways import CANARY, HOST, STABLE, SiteGateway
from proof.routing.pods import Answer

pytestmark = pytest.mark.xdist_group("routing")

CONNECTIONS, PENDING = 100, 50
SENT = CONNECTIONS + PENDING + 30


@pytest.mark.parametrize("site", ["us", "eu"])
def test_the_proxy_runs_the_limits_that_are_written(start_gateway: StartGateway, report: TierReport, site: str) -> None:
    clusters = start_gateway(site).clusters()
    for name in (STABLE, CANARY):
        (limits,) = clusters[name]["circuit_breakers"]["thresholds"]
        written = {"max_connections": 100, "max_pending_requests": 50, "max_requests": 100, "max_retries": 3}
        assert {key: limits[key] for key in written} == written
        (options,) = clusters[name]["typed_extension_protocol_options"].values()
        assert options["common_http_protocol_options"]["max_requests_per_connection"] == 10
    report.count(f"clusters with the limits that are written, {site}", tried=2, passed=2)


def test_beyond_connections_and_queue_requests_are_refused_at_once(
    start_gateway: StartGateway, report: TierReport
) -> None:
    """100 are with pods, 50 wait, and the rest is refused with the flag UO (upstream overflow), before any pod has answered."""
    gateway = start_gateway()
    for server in gateway.pods.servers:
        server.answer = lambda _: Answer(hang_seconds=6)
    statuses = asyncio.run(_at_once(gateway, SENT))
    refused = SENT - CONNECTIONS - PENDING
    assert statuses.count(200) == SENT - refused
    assert statuses.count(503) == refused
    # Whoever was refused was told before anybody was served.
    assert statuses[:refused] == [503] * refused
    flags = [entry["response_flags"] for entry in gateway.envoy.access_log(SENT)]
    assert flags.count("UO") == refused
    assert len(gateway.pods.requests()) == SENT - refused
    report.count("requests beyond the limits refused at once", tried=refused, passed=refused)
    report.count("requests within the limits served", tried=SENT - refused, passed=SENT - refused)


def test_a_full_canary_leaves_the_stable_pods_alone(start_gateway: StartGateway) -> None:
    """Limits count for each version by itself."""
    clusters = start_gateway().clusters()
    assert clusters[STABLE]["circuit_breakers"] == clusters[CANARY]["circuit_breakers"]
    assert STABLE != CANARY


def test_a_connection_to_a_pod_ends_after_ten_requests(start_gateway: StartGateway, report: TierReport) -> None:
    gateway = start_gateway(replicas=1)
    assert gateway.https().send_many("/api/v1/queries", 100) == 100
    assert gateway.envoy.total("upstream_cx_max_requests") == 10
    report.count("connections of ten requests each", tried=10, passed=10)


async def _at_once(gateway: SiteGateway, count: int) -> list[int]:
    """Statuses of requests that are open at the same time, in the order of their answers."""
    (authority,) = gateway.objects.authorities.values()
    context = ssl.create_default_context(cadata=authority)
    port, answered = gateway.envoy.ports[443], []

    async def one() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context, server_hostname=HOST)
        writer.write(f"GET /api/v1/queries HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        answered.append(int(head.split(b" ", 2)[1]))
        writer.close()

    await asyncio.gather(*(one() for _ in range(count)))
    return answered
