"""What a user of a pod does: ask with a token, and ask slowly."""

from __future__ import annotations

import json
import socket
import time
from typing import Any
from urllib.parse import urlsplit

import httpx
import jwt

from proof.settings.pods import Pod


def bearer(pod: Pod) -> dict[str, str]:
    """A token signed with the JWT_SECRET of the pod's environment."""
    claims = {"sub": "ada", "exp": int(time.time()) + 3600}
    token = jwt.encode(claims, pod.environment["JWT_SECRET"], algorithm="HS256")
    return {"authorization": f"Bearer {token}"}


def api_of(pod: Pod, url: str) -> httpx.Client:
    return httpx.Client(base_url=url, headers=bearer(pod), timeout=60)


class HeldRequest:
    """A request whose body is half sent: the server holds it in flight until :meth:`finish`."""

    def __init__(self, pod: Pod, url: str, path: str, body: dict[str, Any]) -> None:
        parts = urlsplit(url)
        self._data = json.dumps(body).encode()
        self._connection = socket.create_connection((str(parts.hostname), int(parts.port or 80)), timeout=60)
        headers = {
            "host": parts.netloc,
            "content-type": "application/json",
            "content-length": len(self._data),
            **bearer(pod),
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        self._half = len(self._data) // 2
        self._connection.sendall(f"POST {path} HTTP/1.1\r\n{head}\r\n".encode() + self._data[: self._half])

    def finish(self) -> int:
        """Send the rest; the status of the answer, or 0 where the connection was cut."""
        try:
            self._connection.sendall(self._data[self._half :])
            line = self._connection.makefile("rb").readline()
        except OSError:
            return 0
        finally:
            self._connection.close()
        return int(line.split()[1]) if line else 0
