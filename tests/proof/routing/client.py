"""A client that sends targets exactly as given: libraries tidy paths up, and an attacker does not."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse


@dataclass(frozen=True)
class Reply:
    """An answer, read to its end."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Client:
    """Sends requests to one port of a proxy.

    Args:
        port: on loopback.
        host: the ``Host`` of requests, and by default the name in TLS.
        authority: PEM of the certificate that the proxy must show; without it, no TLS.
        source: own address on loopback.
        server_name: name in TLS, ``""`` for none.
    """

    port: int
    host: str
    authority: str | None = None
    source: str = "127.0.0.1"
    server_name: str | None = None

    def send(
        self, target: str, method: str = "GET", *, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Reply:
        """Send one request on a connection of its own."""
        with self.open(target, method, body=body, headers=headers) as answer:
            return Reply(answer.status, {name.lower(): value for name, value in answer.headers.items()}, answer.read())

    @contextmanager
    def open(
        self, target: str, method: str = "GET", *, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Iterator[HTTPResponse]:
        """Send one request; what comes back is read as it comes."""
        connection = HTTPConnection("127.0.0.1", self.port)
        connection.sock = self.connect()
        try:
            connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
            connection.putheader("Host", self.host)
            for name, value in {**({"content-length": str(len(body))} if body else {}), **(headers or {})}.items():
                connection.putheader(name, value)
            connection.endheaders(body or None)
            yield connection.getresponse()
        finally:
            connection.close()

    def connect(self) -> socket.socket:
        """A connection, with TLS where an authority is given."""
        plain = socket.create_connection(("127.0.0.1", self.port), timeout=60, source_address=(self.source, 0))
        if self.authority is None:
            return plain
        context = ssl.create_default_context(cadata=self.authority)
        if self.server_name == "":
            context.check_hostname = False
            return context.wrap_socket(plain)
        return context.wrap_socket(plain, server_hostname=self.server_name or self.host)

    def send_many(self, target: str, count: int, *, at_once: int = 100) -> int:
        """Send ``count`` GETs, ``at_once`` in each write, and return how many were answered 200."""
        request = f"GET {target} HTTP/1.1\r\nHost: {self.host}\r\n\r\n".encode()
        answered = 0
        with self.connect() as connection:
            for sent in range(0, count, at_once):
                batch = min(at_once, count - sent)
                connection.sendall(request * batch)
                received = b""
                # The body of each answer is one line, which ends unlike those of headers.
                while received.count(b"\r\n\r\n") < batch or received[-1:] != b"\n" or received[-2:] == b"\r\n":
                    data = connection.recv(1 << 16)
                    assert data, f"closed after {answered} answers: {received[-400:]!r}"
                    received += data
                answered += received.count(b"HTTP/1.1 200 ")
        return answered
