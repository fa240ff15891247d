"""A site's gateway: the rendered documents, translated by Istio, run by Envoy, in front of servers that stand for pods."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proof.routing.client import Client
from proof.routing.envoy import Envoy, envoy
from proof.routing.istio import kubernetes_gateway, translate
from proof.routing.pods import PodServers, pod_servers
from proof.routing.site_objects import Document, SiteObjects, site_objects
from reference_platform import ReferencePlatform

NAMESPACE = "causal-ui-gym"
GATEWAY = "causal-ui-gym-gateway"
HOST = "api.causal-ui-gym.dev"
EXPERIMENTS = "/api/v1/experiments"
STABLE = "outbound|80||causal-ui-gym-api-stable.causal-ui-gym.svc.cluster.local"
CANARY = "outbound|80||causal-ui-gym-api-canary.causal-ui-gym.svc.cluster.local"


@dataclass(frozen=True)
class SiteGateway:
    """A running gateway and the pods behind it."""

    envoy: Envoy
    pods: PodServers
    objects: SiteObjects

    def https(self, host: str = HOST, **options: Any) -> Client:
        """A client that trusts the certificate of the Secret that the listener names, and no other."""
        (authority,) = self.objects.authorities.values()
        return Client(self.envoy.ports[443], host, authority, **options)

    def http(self, host: str = HOST) -> Client:
        """A client of the plain port."""
        return Client(self.envoy.ports[80], host)

    def routes(self) -> dict[str, dict[str, Any]]:
        """Envoy's own routes that reach pods, from its ``/config_dump``, by host and matched path."""
        dumps = [d for d in self.envoy.dump()["configs"] if d["@type"].endswith(".RoutesConfigDump")]
        return {
            f"{domain} {next(v for k, v in route['match'].items() if k != 'case_sensitive')}": route["route"]
            for dump in dumps
            for configuration in dump["dynamic_route_configs"]
            for virtual_host in configuration["route_config"]["virtual_hosts"]
            for domain in virtual_host["domains"]
            for route in virtual_host["routes"]
            if "route" in route
        }

    def clusters(self) -> dict[str, dict[str, Any]]:
        """Envoy's own clusters, from its ``/config_dump``, by name."""
        dumps = [d for d in self.envoy.dump()["configs"] if d["@type"].endswith(".ClustersConfigDump")]
        return {
            entry["cluster"]["name"]: entry["cluster"] for dump in dumps for entry in dump["dynamic_active_clusters"]
        }


def mesh_configuration(platform: ReferencePlatform, site: str) -> dict[str, Any]:
    """The mesh-wide configuration that the platform deploys Istio with at a site."""
    found = [values["meshConfig"] for values in _values(platform.documents("hub"), f"causal-ui-gym-{site}-istiod")]
    assert len(found) == 1, f"{len(found)} deployments of istiod at {site}"
    configuration: dict[str, Any] = found[0]
    return configuration


def _values(node: Any, application: str) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if node.get("application") == application:
            yield node["source"]["helm"]["valuesObject"]
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from _values(each, application)


@contextmanager
def site_gateway(
    documents: list[Document],
    mesh: dict[str, Any],
    folder: Path,
    *,
    proxy: dict[str, Any] | None = None,
    replicas: int = 3,
    elsewhere: Mapping[str, str] | None = None,
) -> Iterator[SiteGateway]:
    """Run a site's gateway.

    Args:
        documents: of the site, as rendered.
        mesh: configuration of the mesh.
        folder: for files and logs.
        proxy: which proxy; by default a pod of the reference platform's gateway.
        replicas: pods of each Deployment.
        elsewhere: addresses on loopback that take the place of pods' servers, by pod address and port.
    """
    objects = site_objects(documents, replicas=replicas)
    resources = translate(objects, mesh, proxy or kubernetes_gateway(NAMESPACE, GATEWAY))
    with (
        pod_servers(objects.pods) as pods,
        envoy(resources, {**pods.addresses, **(elsewhere or {})}, folder) as running,
    ):
        yield SiteGateway(running, pods, objects)
