"""KWOK: kubelets without machines. Nodes stay alive, and a pod that is placed runs and becomes ready."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from proof.control_plane import ControlPlane
from proof.programs import options, program, running
from proof.scheduling.nodes import KWOK

_STAGES = Path(__file__).with_name("stages.yaml")


@contextmanager
def kubelets(cluster: ControlPlane) -> Iterator[None]:
    """Play the kubelet of every node that carries KWOK's annotation."""
    flags: dict[str, object] = {
        "kubeconfig": cluster.kubeconfig,
        "config": _STAGES,
        "manage-nodes-with-annotation-selector": f"{KWOK}=fake",
        "node-lease-duration-seconds": 40,
        "cidr": "10.200.0.0/16",
    }
    with running(program("kwok"), *options(flags), log=cluster.folder / "kwok.log"):
        yield
