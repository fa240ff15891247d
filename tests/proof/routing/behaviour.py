"""What must hold of any gateway of ours: asked of the platform's own, and of faulty ones, which must fail."""

from __future__ import annotations

from proof.routing.gateways import EXPERIMENTS, SiteGateway
from proof.routing.pods import Answer

# With so many requests one percent is five standard deviations of a share of ten percent: 0.01 = 5 √(0.1 · 0.9 / 22 500).
MANY = 22_500
ELSEWHERE = (
    "/",
    "/api/v1/queries",
    "/api/v1/jobs",
    "/api/v1/jobs/1/events",
    "/api/v1/experimentsX",
    "/docs",
    "/health",
)
METRICS_TARGETS = (
    "/metrics",
    "//metrics",
    "/metrics/",
    "/METRICS",
    "/%6detrics",
    "/%2fmetrics",
    "/%2e%2e/metrics",
    "/..%2fmetrics",
    "/api/v1/experiments/../../../metrics",
    "/api/v1/experiments/%2e%2e/%2e%2e/%2e%2e/metrics",
    "/api/v1/jobs/..;/metrics",
    "/health/ready/../../metrics",
    "/metrics?x=/api/v1/experiments",
    "/metrics%00",
    "http://causal-ui-gym-service:8001/metrics",
)
METRICS_HOSTS = (
    "api.causal-ui-gym.dev",
    "api.us.causal-ui-gym.dev",
    "api.eu.causal-ui-gym.dev",
    "api.causal-ui-gym.dev:8001",
    "causal-ui-gym-service.causal-ui-gym.svc.cluster.local:8001",
    "causal-ui-gym-service.causal-ui-gym:8001",
    "localhost:8001",
    "10.19.100.1:8001",
)


def canary_takes_its_share(gateway: SiteGateway, count: int = MANY, share: float = 0.1) -> float:
    """The canary takes its share of requests for experiments, within a percent; returns what it took."""
    gateway.pods.forget()
    assert gateway.https().send_many(EXPERIMENTS, count) == count
    taken = len(gateway.pods.requests("canary")) / count
    assert len(gateway.pods.requests()) == count
    assert abs(taken - share) < 0.01, f"the canary took {taken:.2%} of {count} requests"
    return taken


def all_else_is_stable(gateway: SiteGateway, count: int = 100) -> None:
    """No request for anything else reaches the canary."""
    gateway.pods.forget()
    for target in ELSEWHERE:
        assert gateway.https().send_many(target, count) == count
    assert len(gateway.pods.requests("stable")) == count * len(ELSEWHERE)
    assert not gateway.pods.requests("canary")


def sent_once(gateway: SiteGateway, answer: Answer, method: str, target: str) -> int:
    """A request that a pod took is sent to no second one, whatever the pod did then; returns the status that the client saw."""
    gateway.pods.forget()
    for server in gateway.pods.servers:
        server.answer = lambda _: answer
    reply = gateway.https().send(target, method, body=b"{}" if method == "POST" else b"")
    received = gateway.pods.requests()
    assert len(received) == 1, f"{method} {target} reached {len(received)} pods"
    return reply.status


def metrics_are_hidden(gateway: SiteGateway) -> int:
    """Nothing that a client can write reaches a pod's metrics; returns how much was tried."""
    gateway.pods.forget()
    tried = 0
    for host in METRICS_HOSTS:
        for target in METRICS_TARGETS:
            reply = gateway.https(host, server_name="").send(target)
            # A pod's public port answers 200 here; which answer the service gives is asked of the service itself.
            assert reply.status in (200, 301, 307, 400, 404), f"{host} {target}: {reply.status}"
            assert gateway.http(host).send(target).status in (301, 400, 404)
            tried += 2
    reached = [server.pod.name for server in gateway.pods.servers if server.scraped]
    assert not reached, f"the metrics port of {reached} was reached"
    return tried
