"""The servers that a site's workloads name, on the addresses and ports that they name.

PostgreSQL behind PgBouncer with the rendered pool, a standby at the site that follows, a Redis Cluster with its password, SQS over TLS,
the Pod Identity agent and an OTLP receiver. The last two are stand-ins of ours.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from cloud_assembly import Assembly
from proof.certificates import Authority
from proof.settings.cluster_network import PrivateNetwork
from reference_platform import ReferencePlatform
from tests.service.integration.postgres import Postgres, make_postgres, start_standby
from tests.service.integration.redis_cluster import RedisCluster, start_redis_cluster
from tests.service.integration.servers import stopping
from tests.service.integration.sqs import Sqs, start_sqs

POD_IDENTITY_AGENT = "169.254.170.23"
WRITER, FOLLOWER = "us", "eu"


@dataclass
class SiteServers:
    """What one site's pods talk to.

    Args:
        hosts: addresses by the names that the manifests use.
    """

    postgres: Postgres
    redis: RedisCluster
    hosts: dict[str, str]


@dataclass
class Servers:
    """All servers of a run.

    Args:
        traces: bodies that the OTLP receiver has taken.
    """

    sites: dict[str, SiteServers]
    sqs: Sqs
    authority: Path
    traces: list[bytes] = field(default_factory=list)


@contextlib.contextmanager
def servers_of_sites(
    platform: ReferencePlatform, stored: dict[str, str], network: PrivateNetwork, folder: Path
) -> Iterator[Servers]:
    """Start everything; the caller is in ``network``."""
    with contextlib.ExitStack() as stack:
        shared = {"otel-collector.monitoring.svc": network.add_address("10.43.0.1")}
        traces: list[bytes] = []
        stack.enter_context(_listening(shared["otel-collector.monitoring.svc"], 4318, _receiver(traces)))
        agent = network.add_address(POD_IDENTITY_AGENT)
        stack.enter_context(_listening(agent, 80, _pod_identity_agent(platform.assembly)))
        queue_address = network.add_address("10.43.0.2")
        urls = {site: _config(platform, site)["QUEUE_URL"] for site in (WRITER, FOLLOWER)}
        authority = Authority(folder / "authority")
        names = [str(urlsplit(url).hostname) for url in urls.values()]
        issued = authority.issue("sqs", hosts=names, addresses=[queue_address])
        certificate = (issued.certificate, issued.key, authority.file)
        sqs = start_sqs(folder / "sqs", host=queue_address, port=443, certificate=certificate)
        stack.enter_context(stopping(sqs))
        writer: Postgres | None = None
        sites = {}
        for number, site in enumerate((WRITER, FOLLOWER), start=1):
            hosts = {**shared, str(urlsplit(urls[site]).hostname): queue_address}
            pooler, leader = f"10.43.{number}.1", f"10.43.{number}.2"
            home = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
            postgres = _postgres(platform, site, stored, home, writer)
            stack.enter_context(stopping(postgres))
            writer = writer or postgres
            postgres.pooler_host, postgres.pooler_port = network.add_address(pooler), 5432
            postgres.start_pooler()
            password = json.loads(stored[f"causal-ui-gym/{site}/redis"])["password"]
            redis = start_redis_cluster(
                folder / f"redis-{site}", host=network.add_address(leader), ports=list(range(6379, 6385)), password=password
            )  # fmt: skip
            stack.enter_context(stopping(redis))
            hosts |= {
                "postgres-pooler-rw.causal-ui-gym.svc": pooler,
                "redis-cluster-leader.causal-ui-gym.svc": leader,
            }
            sites[site] = SiteServers(postgres, redis, hosts)
        for url in urls.values():
            region = str(urlsplit(url).hostname).split(".")[1]
            sqs.create(url.rpartition("/")[2], region=region)
        yield Servers(sites, sqs, authority.file, traces)


def _config(platform: ReferencePlatform, site: str) -> dict[str, str]:
    data: dict[str, str] = platform.document(site, "ConfigMap", "causal-ui-gym-config")["data"]
    return data


def _postgres(
    platform: ReferencePlatform, site: str, stored: dict[str, str], home: Path, writer: Postgres | None
) -> Postgres:
    """As the rendered Cluster and Pooler say: database, owner, and the pool; the follower streams from the writer."""
    pooler = platform.document(site, "Pooler", "postgres-pooler-rw")["spec"]["pgbouncer"]
    assert pooler["poolMode"] == "transaction"
    if writer is not None:
        assert "recovery" in platform.document(site, "Cluster", "postgres-cluster")["spec"]["bootstrap"]
        return start_standby(writer, home)
    initdb = platform.document(site, "Cluster", "postgres-cluster")["spec"]["bootstrap"]["initdb"]
    login = json.loads(stored[f"causal-ui-gym/{site}/postgres"])
    assert login["username"] == initdb["owner"]
    server = make_postgres(home)
    server.logins = {login["username"]: login["password"]}
    # What PgBouncer 1.18 does not know yet is left out.
    server.pool = {name: value for name, value in pooler["parameters"].items() if name != "max_prepared_statements"}
    server.start()
    with server.connect() as connection:
        connection.execute(f"CREATE ROLE {login['username']} LOGIN PASSWORD '{login['password']}'".encode())
        connection.execute(f"CREATE DATABASE {initdb['database']} OWNER {initdb['owner']}".encode())
    return server


@contextlib.contextmanager
def _listening(address: str, port: int, handler: type[BaseHTTPRequestHandler]) -> Iterator[None]:
    server = ThreadingHTTPServer((address, port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()


class _Quiet(BaseHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass

    def answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _receiver(traces: list[bytes]) -> type[BaseHTTPRequestHandler]:
    class Receiver(_Quiet):
        def do_POST(self) -> None:
            traces.append(self.rfile.read(int(self.headers["content-length"])))
            self.answer(200 if self.path == "/v1/traces" else 404, b"")

    return Receiver


def _pod_identity_agent(assembly: Assembly) -> type[BaseHTTPRequestHandler]:
    """Credentials for the service accounts that the templates associate with a role, and for no other.

    https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html
    """
    known = {
        f"{p['Namespace']}/{p['ServiceAccount']}"
        for _, _, resource in assembly.resources("AWS::EKS::PodIdentityAssociation")
        for p in [resource["Properties"]]
    }

    class Agent(_Quiet):
        def do_GET(self) -> None:
            if self.path != "/v1/credentials" or self.headers.get("authorization") not in known:
                self.answer(400, b"no association")
                return
            expires = dt.datetime.now(dt.UTC) + dt.timedelta(hours=6)
            account = {"AccessKeyId": "test", "SecretAccessKey": "test", "Token": "test"}
            self.answer(200, json.dumps({**account, "Expiration": f"{expires:%Y-%m-%dT%H:%M:%SZ}"}).encode())

    return Agent
