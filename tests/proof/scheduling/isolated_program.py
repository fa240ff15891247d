"""A program that listens on every address, or asks the world, started where nobody is but the API server."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from proof.control_plane import ControlPlane
from proof.programs import Running, program, running
from proof.report import missing

_ISOLATED = Path(__file__).with_name("isolated.py")


@contextmanager
def isolated_program(
    cluster: ControlPlane, name: str, *arguments: str, environment: Mapping[str, str] | None = None
) -> Iterator[Running]:
    """Start a program in a network namespace of its own, with the cluster's administrator as its user, until the way out.

    Args:
        cluster: which it reaches; its folder gets the log, ``NAME.log``.
        name: of the program.
        arguments: its command line.
        environment: variables beside those of this process and KUBECONFIG.
    """
    unshare = shutil.which("unshare")
    if unshare is None or shutil.which("ip") is None:
        missing("unshare or ip", f"Install util-linux and iproute2: {name} runs in a network namespace of its own.")
    socket, port = str(cluster.folder / f"{name}.sock"), str(urlsplit(cluster.url).port)
    inside = ["--net", sys.executable, str(_ISOLATED), "inside", socket, port, str(program(name)), *arguments]
    variables = {"KUBECONFIG": str(cluster.kubeconfig), **(environment or {})}
    log = cluster.folder / f"{name}.log"
    with (
        running(Path(sys.executable), str(_ISOLATED), "outside", socket, port, log=log, name="relay") as relay,
        running(Path(str(unshare)), *inside, log=log, environment=variables, name=name) as started,
    ):
        relay.require_alive()
        yield started
