"""A source of metrics that the real autoscaler asks: ``metrics.k8s.io`` and ``external.metrics.k8s.io``, aggregated into the API server.

It takes the place of metrics-server and of KEDA's adapter, and answers what a test tells it.
"""

from __future__ import annotations

import datetime
import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from proof.control_plane import Document
from proof.programs import until
from proof.scheduling.pods import is_ready, owner_of
from proof.scheduling.site import RunningSite
from tests.free_ports import free_ports

_GROUPS = ("metrics.k8s.io", "external.metrics.k8s.io")


@dataclass(frozen=True)
class Load:
    """Work that the pods of one owner share evenly.

    Args:
        cpu: millicores of all together.
        memory: MiB of all together.
    """

    cpu: int = 20
    memory: int = 200


@dataclass
class Metrics:
    """What is measured now.

    Args:
        site: whose pods are measured.
        loads: by the pods' owner (``Deployment/…``); others are idle.
        external: value of an external metric by its name.
    """

    site: RunningSite
    loads: dict[str, Load] = field(default_factory=dict)
    external: dict[str, int] = field(default_factory=dict)

    def answer(self, path: str, query: str) -> Document | None:
        """The answer to a request, None for 404."""
        match path.strip("/").split("/"):
            case ["apis", group, "v1beta1"]:
                return {
                    "kind": "APIResourceList",
                    "apiVersion": "v1",
                    "groupVersion": f"{group}/v1beta1",
                    "resources": [],
                }
            case ["apis", "metrics.k8s.io", version, "namespaces", _, "pods"]:
                wanted = parse_qs(query).get("labelSelector", [""])[0]
                labels = dict(pair.split("=") for pair in wanted.split(",") if pair)
                pods = [pod for pod in self.site.pods.matching(labels) if is_ready(pod)]
                found = [self._pod(pod, len(pods)) for pod in pods]
                return _list("PodMetricsList", f"metrics.k8s.io/{version}", found)
            case ["apis", "external.metrics.k8s.io", version, "namespaces", _, name] if name in self.external:
                value = {"metricName": name, "metricLabels": {}, "timestamp": _now(), "value": str(self.external[name])}
                return _list("ExternalMetricValueList", f"external.metrics.k8s.io/{version}", [value])
        return None

    def _pod(self, pod: Document, sharers: int) -> Document:
        load, containers = self.loads.get(owner_of(pod), Load()), pod["spec"]["containers"]
        parts = sharers * len(containers)
        usage = {"cpu": f"{load.cpu * 1000 // parts}u", "memory": f"{load.memory * 1024 // parts}Ki"}
        return {
            "metadata": {
                "name": pod["metadata"]["name"],
                "namespace": pod["metadata"]["namespace"],
                "labels": pod["metadata"]["labels"],
            },
            "timestamp": _now(),
            "window": "1s",
            "containers": [{"name": found["name"], "usage": usage} for found in containers],
        }


@contextmanager
def metrics_api(site: RunningSite) -> Iterator[Metrics]:
    """Serve the metrics APIs on loopback and register them with the API server, until the end."""
    metrics = Metrics(site)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            address = urlsplit(self.path)
            answer = metrics.answer(address.path, address.query)
            body = json.dumps(answer or {}).encode()
            self.send_response(200 if answer else 404)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing: the log of a test is the test's."""

    (port,) = free_ports(1)
    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    certificate = site.cluster.authority.issue("metrics")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.certificate, certificate.key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, name="metrics", daemon=True).start()
    services = site.cluster.resource("apiregistration.k8s.io/v1", "APIService")
    try:
        for document in _registration(port):
            site.cluster.apply(document)
        for group in _GROUPS:
            until(lambda group=group: _available(services, group), f"{group} is available")  # type: ignore[misc]
        yield metrics
    finally:
        for group in _GROUPS:
            services.delete(name=f"v1beta1.{group}")
        server.shutdown()
        server.server_close()


def _registration(port: int) -> Iterator[Document]:
    """The API server reaches a Service without pods by its external name."""
    service = {"name": "metrics", "namespace": "kube-system"}
    yield {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": dict(service),
        "spec": {"type": "ExternalName", "externalName": "localhost"},
    }
    for group in _GROUPS:
        yield {
            "apiVersion": "apiregistration.k8s.io/v1",
            "kind": "APIService",
            "metadata": {"name": f"v1beta1.{group}"},
            "spec": {
                "group": group,
                "version": "v1beta1",
                "service": {**service, "port": port},
                # The server would be asked as metrics.kube-system.svc.
                "insecureSkipTLSVerify": True,
                "groupPriorityMinimum": 100,
                "versionPriority": 100,
            },
        }


def _available(services: Any, group: str) -> bool:
    status = services.get(name=f"v1beta1.{group}").to_dict().get("status", {})
    return any(found["type"] == "Available" and found["status"] == "True" for found in status.get("conditions", []))


def _list(kind: str, api_version: str, items: list[Document]) -> Document:
    return {"kind": kind, "apiVersion": api_version, "metadata": {}, "items": items}


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
