"""Servers on loopback in the place of the API's pods: each says who it is, keeps what it received and answers as told."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from proof.routing import site_objects


@dataclass(frozen=True)
class Received:
    """A request that reached a pod."""

    method: str
    target: str
    headers: dict[str, str]
    body_bytes: int


@dataclass(frozen=True)
class Answer:
    """What a pod does with a request.

    Args:
        status: HTTP status.
        hang_seconds: time that it waits before it answers.
        held: it waits until :meth:`PodServers.release`.
        reset: it takes the request and closes the connection without a word.
        events: server-sent events, one each ``hang_seconds``; then the answer ends.
    """

    status: int = 200
    hang_seconds: float = 0
    held: bool = False
    reset: bool = False
    events: int = 0


OK = Answer()


@dataclass
class PodServer:
    """One pod's server.

    Args:
        pod: the pod that it stands for.
        ports: its port on loopback for each of the pod's, by name.
        answer: what it does with each request; may be set at any time.
        received: requests of the port ``http``, in order.
        scraped: requests of the port ``metrics``, of which no proxy should ever send one.
    """

    pod: site_objects.Pod
    ports: dict[str, int]
    answer: Callable[[Received], Answer] = lambda _: OK
    received: list[Received] = field(default_factory=list)
    scraped: list[Received] = field(default_factory=list)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def address(self) -> str:
        """As Envoy names it."""
        return f"127.0.0.1:{self.ports['http']}"


@dataclass(frozen=True)
class PodServers:
    """The servers of a site's pods."""

    servers: list[PodServer]
    loop: asyncio.AbstractEventLoop

    @property
    def addresses(self) -> dict[str, str]:
        """Where each address and port of a pod is on loopback."""
        return {
            f"{server.pod.address}:{number}": f"127.0.0.1:{server.ports[name]}"
            for server in self.servers
            for name, number in server.pod.ports.items()
        }

    def of(self, version: str) -> list[PodServer]:
        """Servers of one version."""
        return [server for server in self.servers if server.pod.version == version]

    def requests(self, version: str | None = None) -> list[Received]:
        """What the pods of a version, or all, have received."""
        return [each for server in (self.of(version) if version else self.servers) for each in server.received]

    def release(self) -> None:
        """Answer what is held."""
        for server in self.servers:
            self.loop.call_soon_threadsafe(server.released.set)

    def forget(self) -> None:
        """All pods answer 200 again, and have received nothing."""
        for server in self.servers:
            server.answer = lambda _: OK
            server.received.clear()
            server.scraped.clear()


@contextmanager
def pod_servers(pods: Iterable[site_objects.Pod]) -> Iterator[PodServers]:
    """Serve all pods from one thread."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    opened: list[asyncio.Server] = []
    servers = []
    try:
        for pod in pods:
            server = PodServer(pod, {})
            for name in pod.ports:
                listening = asyncio.run_coroutine_threadsafe(_listen(server, name), loop).result(10)
                opened.append(listening)
                server.ports[name] = listening.sockets[0].getsockname()[1]
            servers.append(server)
        yield PodServers(servers, loop)
    finally:
        for listening in opened:
            loop.call_soon_threadsafe(listening.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)


@contextmanager
def nothing_listens() -> Iterator[str]:
    """An address that refuses connections, held so that nothing else takes it: a pod that has just gone."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"127.0.0.1:{held.getsockname()[1]}"


async def _listen(server: PodServer, port: str) -> asyncio.Server:
    kept = server.received if port == "http" else server.scraped
    return await asyncio.get_running_loop().create_server(lambda: _Connection(server, kept), "127.0.0.1", 0)


class _Connection(asyncio.Protocol):
    """HTTP/1.1, one request after another."""

    def __init__(self, server: PodServer, kept: list[Received]) -> None:
        self._server, self._kept = server, kept
        self._buffer = bytearray()
        self._transport: asyncio.Transport | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, error: Exception | None) -> None:
        for task in self._tasks:
            task.cancel()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            lines = self._buffer[:end].decode("latin-1").split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
            length = int(headers.get("content-length", 0))
            if len(self._buffer) < end + 4 + length:
                return
            del self._buffer[: end + 4 + length]
            method, target, _ = lines[0].split(" ")
            request = Received(method, target, headers, length)
            self._kept.append(request)
            self._reply(self._server.answer(request))

    def _reply(self, answer: Answer) -> None:
        assert self._transport is not None
        if answer.reset:
            self._transport.abort()
        elif answer.hang_seconds or answer.held or answer.events:
            task = asyncio.get_running_loop().create_task(self._reply_slowly(answer))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        else:
            self._transport.write(self._whole(answer))

    def _whole(self, answer: Answer) -> bytes:
        body = self._server.pod.name.encode() + b"\n"
        return b"HTTP/1.1 %d Said\r\nx-version: %s\r\ncontent-length: %d\r\n\r\n%s" % (
            answer.status,
            self._server.pod.version.encode(),
            len(body),
            body,
        )

    async def _reply_slowly(self, answer: Answer) -> None:
        assert self._transport is not None
        if answer.held:
            await self._server.released.wait()
        if not answer.events:
            await asyncio.sleep(answer.hang_seconds)
            self._transport.write(self._whole(answer))
            return
        self._transport.write(
            b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
        )
        for number in range(answer.events):
            event = b"id: %d\n\n" % number
            self._transport.write(b"%x\r\n%s\r\n" % (len(event), event))
            await asyncio.sleep(answer.hang_seconds)
        self._transport.write(b"0\r\n\r\n")
