"""Istio's own translation of a site's objects to what its proxies receive."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from typing import Any

from proof.programs import program
from proof.routing.site_objects import GATEWAY_ADDRESS, GATEWAY_LABEL, SiteObjects, as_stream

Resource = dict[str, Any]


@dataclass(frozen=True)
class ProxyResources:
    """What one proxy receives, as Envoy's messages in JSON."""

    listeners: list[Resource]
    routes: list[Resource]
    clusters: list[Resource]
    endpoints: list[Resource]
    secrets: list[Resource]


def kubernetes_gateway(namespace: str, gateway: str, gateway_class: str = "istio") -> dict[str, Any]:
    """A pod of the Deployment that Istio makes for a Gateway, with the service account that it makes."""
    return gateway_pod(namespace, {GATEWAY_LABEL: gateway}, f"{gateway}-{gateway_class}")


def gateway_pod(namespace: str, labels: dict[str, str], service_account: str) -> dict[str, Any]:
    """A pod of any gateway."""
    return {
        "type": "router",
        "namespace": namespace,
        "serviceAccount": service_account,
        "labels": labels,
        "address": GATEWAY_ADDRESS,
    }


def sidecar(namespace: str) -> dict[str, Any]:
    """The proxy beside a workload of the mesh, in a namespace that is not the platform's."""
    return {
        "type": "sidecar",
        "namespace": namespace,
        "serviceAccount": "default",
        "labels": {"app": "caller"},
        "address": "10.19.150.1",
    }


def translate(objects: SiteObjects, mesh: dict[str, Any], proxy: dict[str, Any]) -> ProxyResources:
    """What Istio sends to ``proxy`` for ``objects`` under the mesh's configuration.

    Raises:
        AssertionError: Istio refused an object.
    """
    given = {
        "meshConfig": mesh,
        "kubernetes": as_stream(objects.kubernetes),
        "istio": as_stream(objects.istio),
        "proxies": {"proxy": proxy},
    }
    done = subprocess.run(
        [program("istio-translate")], input=json.dumps(given), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return ProxyResources(**json.loads(done.stdout)["proxy"])
