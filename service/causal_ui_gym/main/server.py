"""HTTP servers inside this process's event loop."""

import contextlib
import errno
import socket
from collections.abc import Iterator

import uvicorn
from starlette.types import ASGIApp


class Server(uvicorn.Server):
    """A uvicorn server whose process handles the signals."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def make_server(app: ASGIApp, host: str, port: int, *, drain_seconds: float) -> Server:
    """A server that refuses new connections once asked to exit, and gives requests ``drain_seconds`` to end."""
    config = uvicorn.Config(
        app,
        interface="asgi3",
        host=host,
        port=port,
        lifespan="off",
        access_log=False,
        log_config=None,
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=max(1, round(drain_seconds)),
        timeout_keep_alive=75,
        h11_max_incomplete_event_size=64 * 1024,
    )
    return Server(config)


class PortTaken(Exception):
    """The port or the address that a setting names is in use, or may not be used."""


def listen(host: str, port: int, setting: str) -> socket.socket:
    """A bound socket on ``host`` (SERVER_HOST) and ``port``, which ``setting`` names.

    Raises:
        PortTaken: names the setting to change.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except OSError as error:
        bound.close()
        if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
            raise PortTaken(
                f"SERVER_HOST: {host!r} is no address of this machine. Choose one, such as 0.0.0.0."
            ) from error
        why = "is in use" if error.errno == errno.EADDRINUSE else f"cannot be used ({error.strerror})"
        raise PortTaken(f"{setting}: {host}:{port} {why}. Choose another one.") from error
    return bound
