"""Other ways in: Istio's own kinds, an Ingress, and the proxies of a mesh."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from causal_ui_gym_constructs import (
    Canary,
    CausalDataTier,
    GpuComputeService,
    IngressRoutes,
    IstioRoutes,
    Manifests,
    Platform,
    Site,
)
from proof.report import TierReport
from proof.routing.behaviour import METRICS_TARGETS, canary_takes_its_share, sent_once
from proof.routing.client import Client
from proof.routing.envoy import envoy
from proof.routing.gateways import EXPERIMENTS, HOST, NAMESPACE, mesh_configuration, site_gateway
from proof.routing.istio import gateway_pod, sidecar, translate
from proof.routing.network_policy import Peer, may_reach
from proof.routing.pods import Answer, pod_servers
from proof.routing.site_objects import Document, site_objects
from proof.routing.test_metrics_hidden import API
from reference_platform import ReferencePlatform

pytestmark = pytest.mark.xdist_group("routing")

INGRESS_GATEWAY = gateway_pod("istio-system", {"istio": "ingressgateway"}, "istio-ingressgateway")

ISTIO_CLASS = {
    "apiVersion": "networking.k8s.io/v1",
    "kind": "IngressClass",
    "metadata": {"name": "istio"},
    "spec": {"controller": "istio.io/ingress-controller"},
}


def documents_with(**options: Any) -> list[Document]:
    """A site whose service has these options."""
    manifests = Manifests()
    site = Site("us", account="111111111111", region="us-west-2")
    platform = Platform(None, manifests, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=[site])
    data = CausalDataTier(platform, "Data")
    GpuComputeService(platform, "Compute", image="ghcr.io/example/causal-ui-gym:1.0.0", data=data, **options)
    files = manifests.documents()
    return [document for name in sorted(files) if name.startswith("us/") for document in files[name]]


def test_istio_routes(reference_platform: ReferencePlatform, tmp_path: Path, report: TierReport) -> None:
    """Gateway and VirtualService on ingress gateways that are there: the split, timeouts, and retries of reads alone."""
    documents = documents_with(release=Canary(), routes=IstioRoutes())
    mesh = mesh_configuration(reference_platform, "us")
    with site_gateway(documents, mesh, tmp_path / "envoy", proxy=INGRESS_GATEWAY) as gateway:
        canary_takes_its_share(gateway)
        assert gateway.http().send("/").status == 301
        assert gateway.https("example.com", server_name=HOST).send("/").status == 404
        assert {route["timeout"] for route in gateway.routes().values()} == {"30s", "300s"}
        for answer in (Answer(503), Answer(reset=True)):
            assert sent_once(gateway, answer, "POST", EXPERIMENTS) == 503
        for server in gateway.pods.servers:
            server.received.clear()
        assert gateway.https().send(EXPERIMENTS).status == 503
        assert len(gateway.pods.requests()) == 4
        for target in METRICS_TARGETS:
            gateway.https().send(target)
        assert not [server for server in gateway.pods.servers if server.scraped]
    report.count("reads tried again under Istio's own kinds, 3 wanted", tried=3, passed=3)


@pytest.mark.parametrize(
    ("routes", "way_in"),
    [
        (IstioRoutes(), Peer("istio-system", {"istio": "ingressgateway"})),
        (IngressRoutes(class_name="traefik"), Peer("traefik", {"app": "traefik"})),
        (IngressRoutes(class_name="alb"), Peer(address="10.19.0.10")),
    ],
)
def test_pods_admit_the_way_in_to_their_public_port_alone(
    routes: IstioRoutes | IngressRoutes, way_in: Peer, report: TierReport
) -> None:
    documents, pod = documents_with(routes=routes), Peer(NAMESPACE, API)
    assert may_reach(documents, way_in, pod, 8000)
    assert not may_reach(documents, way_in, pod, 8001)
    if isinstance(routes, IstioRoutes):
        assert not may_reach(documents, Peer("default", {}), pod, 8000)
    report.count(f"pods admit their way in, {type(routes).__name__} {way_in.namespace or 'address'}", tried=2, passed=2)


def test_ingress(reference_platform: ReferencePlatform, tmp_path: Path, report: TierReport) -> None:
    """By Istio as the controller of its class. It looks for certificates beside its pods, so only the plain port is driven."""
    documents = [*documents_with(routes=IngressRoutes(class_name="istio")), ISTIO_CLASS]
    for document in documents:
        if document["kind"] == "Ingress":
            del document["spec"]["tls"]
    mesh = mesh_configuration(reference_platform, "us")
    with site_gateway(documents, mesh, tmp_path / "envoy", proxy=INGRESS_GATEWAY) as gateway:
        assert gateway.http().send_many("/api/v1/queries", 50) == 50
        assert len(gateway.pods.requests("stable")) == 50
        assert gateway.http("example.com").send("/").status == 404
    report.count("requests by Ingress", tried=50, passed=50)
    report.leave_out("TLS of an Ingress", "each controller finds its certificates by rules of its own")


def test_a_proxy_of_the_mesh_knows_subsets_limits_and_ejection(
    reference_platform: ReferencePlatform, tmp_path: Path, report: TierReport
) -> None:
    """For a caller beside which a proxy runs: its requests are spread over all pods, and a failing one is left out."""
    objects = site_objects(reference_platform.documents("us"))
    resources = translate(objects, mesh_configuration(reference_platform, "us"), sidecar("research"))
    service = "causal-ui-gym-service.causal-ui-gym.svc.cluster.local"
    members = {
        each["cluster_name"]: {
            endpoint["endpoint"]["address"]["socket_address"]["address"]
            for locality in each.get("endpoints", [])
            for endpoint in locality["lb_endpoints"]
        }
        for each in resources.endpoints
    }
    for subset in ("stable", "canary"):
        assert members[f"outbound|80|{subset}|{service}"] == {
            pod.address for pod in objects.pods if pod.version == subset
        }
    outbound = [each for each in resources.listeners if each["name"] == "0.0.0.0_80"]
    with (
        pod_servers(objects.pods) as pods,
        envoy(dataclasses.replace(resources, listeners=outbound), pods.addresses, tmp_path / "envoy") as proxy,
    ):
        caller = Client(proxy.ports[80], "causal-ui-gym-service.causal-ui-gym")
        assert caller.send_many("/api/v1/queries", 300) == 300
        assert all(server.received for server in pods.servers)
        sick = pods.servers[0]
        pods.forget()
        sick.answer = lambda _: Answer(503)
        while len(sick.received) < 5:
            caller.send("/api/v1/queries")
        assert proxy.outside(f"outbound|80||{service}") == {sick.address}
    report.count("pods in the subset of their version", tried=len(objects.pods), passed=len(objects.pods))
