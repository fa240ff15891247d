"""HTTP servers inside this process's event loop."""

import contextlib
from collections.abc import Iterator

import uvicorn
from starlette.types import ASGIApp


class Server(uvicorn.Server):
    """A uvicorn server whose process handles the signals."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    @property
    def port(self) -> int:
        """The port it listens on."""
        address: tuple[str, int] = self.servers[0].sockets[0].getsockname()
        return address[1]


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
