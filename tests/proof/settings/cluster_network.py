"""A network of its own: a bridge for pods, addresses for Services, and nothing of this machine's network in it.

The servers listen on the ports that the manifests name, and every pod has an address of its own, as in a cluster.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import subprocess
from collections.abc import Iterator

CLONE_NEWNET = 0x40000000  # linux/sched.h
GATEWAY = "10.42.0.1"


class PrivateNetwork:
    """The network namespace that the calling thread is in.

    Pods are attached to its bridge; Services and the addresses of AWS are addresses of the namespace itself.
    """

    def __init__(self) -> None:
        self._pods = 0
        _ip("link", "set", "lo", "up")
        _ip("link", "add", "pods", "type", "bridge")
        _ip("addr", "add", f"{GATEWAY}/16", "dev", "pods")
        _ip("link", "set", "pods", "up")

    def add_address(self, address: str) -> str:
        """An address that a server can listen on, and that pods reach."""
        _ip("addr", "add", f"{address}/32", "dev", "lo")
        return address

    def next_pod_address(self) -> str:
        self._pods += 1
        return f"10.42.1.{self._pods}"

    def attach(self, process: int, address: str) -> None:
        """Give a process's network namespace the interface ``eth0``."""
        name = f"pod{address.rpartition('.')[2]}"
        _ip("link", "add", name, "type", "veth", "peer", "name", "eth0", "netns", str(process))
        _ip("link", "set", name, "master", "pods", "up")


@contextlib.contextmanager
def private_network() -> Iterator[PrivateNetwork]:
    """Put the calling thread, what it starts and its new threads into a new network namespace.

    Raises:
        PermissionError: without the capability to make one.
    """
    before = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNET) != 0:
        raise PermissionError(os.strerror(ctypes.get_errno()))
    try:
        yield PrivateNetwork()
    finally:
        if libc.setns(before, CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), "cannot return to the network of before")
        os.close(before)


def _ip(*arguments: str) -> None:
    done = subprocess.run(["ip", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"ip {' '.join(arguments)}: {done.stderr}"
