"""The real Karpenter, of the version that the platform installs, with its provider of KWOK nodes in the place of EC2."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from causal_ui_gym_constructs.preflight.schemas.lock import read_lock
from causal_ui_gym_constructs.preflight.schemas.source import default_source, load_all
from proof.control_plane import ControlPlane, Document
from proof.scheduling.isolated_program import isolated_program
from proof.scheduling.nodes import CAPACITY_TYPE, ZONE, Pool, Size
from proof.scheduling.open_definition import open_definition
from proof.scheduling.site import RunningSite

_NODE_CLASS = {"group": "karpenter.kwok.sh", "kind": "KWOKNodeClass", "name": "kwok"}

# US dollars an hour on demand, us-west-2; only their order matters. Source: https://aws.amazon.com/ec2/pricing/on-demand/
_PRICES = {"g4dn.xlarge": 0.526, "g4dn.2xlarge": 0.752, "g5.xlarge": 1.006}
_SPOT_DISCOUNT = 0.6

# What the provider takes off every type for the kubelet, whatever its size.
_OVERHEAD_MILLICORES, _OVERHEAD_MIB = 100, 10


@contextmanager
def karpenter(site: RunningSite, pool: Pool) -> Iterator[None]:
    """Install the definitions and the rendered NodePool, and let Karpenter start nodes for it.

    The NodePool is as rendered, but for the class of its nodes: EC2's own fields (image, subnets, profile) have no meaning here.
    """
    cluster = site.cluster
    _install(cluster)
    types = cluster.folder / "instance-types.json"
    types.write_text(json.dumps([_instance_type(pool, size) for size in pool.sizes]))
    environment = {
        "SYSTEM_NAMESPACE": "kube-system",
        "KUBERNETES_MIN_VERSION": "1.19.0-0",
        "DISABLE_LEADER_ELECTION": "true",
        "INSTANCE_TYPES_FILE_PATH": str(types),
    }
    with isolated_program(cluster, "karpenter", environment=environment) as started:
        node_pool = site.document("NodePool", pool.name)
        node_pool["spec"]["template"]["spec"]["nodeClassRef"] = _NODE_CLASS
        _create_node_class(cluster)
        cluster.apply(node_pool)
        started.until(lambda: _is_ready(cluster, pool.name), "has accepted the node pool")
        yield


def _create_node_class(cluster: ControlPlane) -> None:
    """A class of nodes that is ready, as its definition would have it from the start."""
    api_version, kind, name = f"{_NODE_CLASS['group']}/v1alpha1", _NODE_CLASS["kind"], _NODE_CLASS["name"]
    cluster.apply({"apiVersion": api_version, "kind": kind, "metadata": {"name": name}})
    ready = {
        "type": "Ready",
        "status": "True",
        "reason": "Ready",
        "message": "",
        "lastTransitionTime": "2026-01-01T00:00:00Z",
    }
    cluster.resource(api_version, kind).status.patch(
        name=name, body={"status": {"conditions": [ready]}}, content_type="application/merge-patch+json"
    )


def _install(cluster: ControlPlane) -> None:
    pinned = [
        found for found in load_all(read_lock(), default_source()) if found["spec"]["names"]["kind"] == "NodePool"
    ]
    open_kinds = [
        open_definition("karpenter.kwok.sh", "KWOKNodeClass", "kwoknodeclasses", "v1alpha1"),
        open_definition("karpenter.sh", "NodeClaim", "nodeclaims", "v1"),
    ]
    cluster.install_definitions([*pinned, *open_kinds])


def _instance_type(pool: Pool, size: Size) -> Document:
    """One entry of the provider's list, so that what it makes allocatable is what EKS would."""
    allocatable = size.allocatable
    resources = {
        **allocatable,
        "cpu": f"{int(allocatable['cpu'].removesuffix('m')) + _OVERHEAD_MILLICORES}m",
        "memory": f"{int(allocatable['memory'].removesuffix('Mi')) + _OVERHEAD_MIB}Mi",
    }
    price = _PRICES[size.type.name]
    offerings = [
        {
            "Price": price * (1 - _SPOT_DISCOUNT) if capacity_type == "spot" else price,
            "Available": True,
            "Requirements": [
                {"key": CAPACITY_TYPE, "operator": "In", "values": [capacity_type]},
                {"key": ZONE, "operator": "In", "values": [zone]},
            ],
        }
        for capacity_type in pool.capacity_types
        for zone in pool.zones
    ]
    return {
        "name": size.type.name,
        "offerings": offerings,
        "architecture": "amd64",
        "operatingSystems": ["linux"],
        "resources": resources,
    }


def _is_ready(cluster: ControlPlane, name: str) -> bool:
    status = cluster.resource("karpenter.sh/v1", "NodePool").get(name=name).to_dict().get("status", {})
    return any(found["type"] == "Ready" and found["status"] == "True" for found in status.get("conditions", []))
