"""Above its limits a gateway refuses at once, says why, and serves the rest."""

from __future__ import annotations

import asyncio
import ssl

import pytest

from proof.report import TierReport
from proof.routing.conftest import StartGateway
from proof.routing.gateways import CANARY, EXPERIMENTS, HOST, STABLE, SiteGateway
from proof.routing.pods import Answer

pytestmark = pytest.mark.xdist_group("routing")

CONNECTIONS, PENDING, BEYOND = 100, 50, 30


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
    """100 are with pods, 50 wait, and the rest is refused with the flag UO (upstream overflow) while no pod has answered."""
    gateway = start_gateway()
    for server in gateway.pods.servers:
        server.answer = lambda _: Answer(held=True)
    served, refused = asyncio.run(_fill_and_overflow(gateway))
    assert refused == [503] * BEYOND
    assert served == [200] * (CONNECTIONS + PENDING)
    flags = [entry["response_flags"] for entry in gateway.envoy.access_log(CONNECTIONS + PENDING + BEYOND)]
    assert flags.count("UO") == BEYOND
    assert len(gateway.pods.requests()) == CONNECTIONS + PENDING
    report.count("requests beyond the limits refused at once", tried=BEYOND, passed=BEYOND)
    report.count("requests within the limits served", tried=CONNECTIONS + PENDING, passed=CONNECTIONS + PENDING)


def test_a_full_canary_leaves_the_stable_pods_alone(start_gateway: StartGateway, report: TierReport) -> None:
    """Limits count for each version by itself."""
    gateway = start_gateway()
    for server in gateway.pods.of("stable"):
        server.answer = lambda _: Answer(held=True)
    asyncio.run(_stable_is_full(gateway))
    report.count("requests of the canary while the stable pods are full", tried=1, passed=1)


def test_a_connection_to_a_pod_ends_after_ten_requests(start_gateway: StartGateway, report: TierReport) -> None:
    gateway = start_gateway(replicas=1)
    assert gateway.https().send_many("/api/v1/queries", 100) == 100
    assert gateway.envoy.total("upstream_cx_max_requests") == 10
    report.count("connections of ten requests each", tried=10, passed=10)


async def _fill_and_overflow(gateway: SiteGateway) -> tuple[list[int], list[int]]:
    """Statuses of the requests within the limits, and of those beyond."""
    within = await _fill(gateway)
    refused = await asyncio.gather(*(_get(gateway) for _ in range(BEYOND)))
    assert not [task for task in within if task.done()]
    gateway.pods.release()
    return await asyncio.gather(*within), refused


async def _stable_is_full(gateway: SiteGateway) -> None:
    within = await _fill(gateway)
    assert await _get(gateway) == 503
    while not gateway.pods.requests("canary"):
        assert await _get(gateway, EXPERIMENTS) in (200, 503)
    gateway.pods.release()
    await asyncio.gather(*within)


async def _fill(gateway: SiteGateway) -> list[asyncio.Task[int]]:
    """Requests that fill connections and queue; a few at a time, since one that waits for its connection to open is queued too."""
    tasks: list[asyncio.Task[int]] = []
    until = gateway.envoy.process.until
    for filled in range(20, CONNECTIONS + 1, 20):
        tasks += [asyncio.create_task(_get(gateway)) for _ in range(20)]
        await asyncio.to_thread(until, lambda n=filled: len(gateway.pods.requests()) == n, f"sends {filled} requests")
    tasks += [asyncio.create_task(_get(gateway)) for _ in range(PENDING)]
    await asyncio.to_thread(until, lambda: gateway.envoy.total("upstream_rq_pending_active") == PENDING, "queues")
    return tasks


async def _get(gateway: SiteGateway, target: str = "/api/v1/queries") -> int:
    """Status of a request on a connection of its own."""
    (authority,) = gateway.objects.authorities.values()
    context = ssl.create_default_context(cadata=authority)
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", gateway.envoy.ports[443], ssl=context, server_hostname=HOST
    )
    writer.write(f"GET {target} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n".encode())
    head = await reader.readuntil(b"\r\n\r\n")
    writer.close()
    return int(head.split(b" ", 2)[1])
