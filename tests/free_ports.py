"""Ports of loopback for servers that a test starts."""

import contextlib
import random
import socket

# Below Linux's range for outgoing connections (32768 on), so that none of them takes a port between choice and start.
_PORTS = range(20000, 32000)


def free_ports(count: int) -> list[int]:
    """Different ports of 127.0.0.1 on which nothing listens."""
    with contextlib.ExitStack() as stack:
        found: list[int] = []
        while len(found) < count:
            probe = stack.enter_context(socket.socket())
            try:
                probe.bind(("127.0.0.1", random.SystemRandom().choice(_PORTS)))
            except OSError:
                continue
            found.append(probe.getsockname()[1])
        return found


def free_port() -> int:
    """One of them."""
    (port,) = free_ports(1)
    return port
