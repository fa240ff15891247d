"""A loopback HTTP server that speaks the OpenAI Chat Completions and Anthropic Messages wire formats.

It stands for the real APIs, which tests cannot reach: the SDKs, their retries, time-outs and parsing are real, the
language model is a script. Requests are checked as the real servers would (key, path, required fields).
"""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "sk-loopback-0123456789"


@dataclass
class Scripted:
    """The next response: `text` is what the model says; `body` replaces the whole response body."""

    text: str = ""
    status: int = 200
    body: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)
    stop: str | None = None
    tokens: tuple[int, int] = (120, 30)
    hang: bool = False
    drop: bool = False
    content_type: str = "application/json"


@dataclass
class ProviderServer:
    url: str
    script: list[Scripted]
    requests: list[dict[str, Any]]
    released: threading.Event

    @property
    def openai_url(self) -> str:
        return f"{self.url}/v1"


def _chat_completion(model: str, scripted: Scripted) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_790_000_000,
        "model": model,
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": scripted.text, "refusal": None},
                "logprobs": None,
                "finish_reason": scripted.stop or "stop",
            }
        ],
        "usage": {
            "prompt_tokens": scripted.tokens[0],
            "completion_tokens": scripted.tokens[1],
            "total_tokens": sum(scripted.tokens),
        },
    }


def _message(model: str, scripted: Scripted) -> dict[str, Any]:
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [{"type": "text", "text": scripted.text}] if scripted.text else [],
        "stop_reason": scripted.stop or "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": scripted.tokens[0], "output_tokens": scripted.tokens[1]},
    }


def _problem(path: str, request: dict[str, Any], headers: Any) -> tuple[int, str] | None:
    """What a real server would reject this request for."""
    if headers.get("authorization") != f"Bearer {KEY}":
        return 401, f"Incorrect API key provided: {headers.get('authorization')}"
    if path == "/v1/chat/completions":
        needed = {"model", "messages", "response_format", "max_completion_tokens"}
    elif path == "/v1/messages":
        if "anthropic-version" not in headers:
            return 400, "anthropic-version: header is required"
        needed = {"model", "messages", "max_tokens", "output_config"}
    else:
        return 404, f"no such path {path}"
    missing = needed - request.keys()
    return (400, f"missing {sorted(missing)}") if missing else None


@contextmanager
def provider_server() -> Iterator[ProviderServer]:
    script: list[Scripted] = []
    requests: list[dict[str, Any]] = []
    released = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # headers and body in one packet: without it each reply waits 40 ms for an ACK

        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["content-length"])))
            requests.append(request)
            problem = _problem(self.path, request, self.headers)
            if problem is not None:
                self._send(problem[0], json.dumps({"error": {"message": problem[1], "type": "invalid"}}).encode(), {})
                return
            scripted = script.pop(0)
            if scripted.hang:
                released.wait()
            if scripted.hang or scripted.drop:
                self.close_connection = True
                return
            body = scripted.body
            if body is None and scripted.status >= 400:
                body = json.dumps({"type": "error", "error": {"message": "scripted", "type": "scripted"}}).encode()
            if body is None:
                make = _message if self.path == "/v1/messages" else _chat_completion
                body = json.dumps(make(request["model"], scripted)).encode()
            self._send(scripted.status, body, {"content-type": scripted.content_type, **scripted.headers})

        def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
            self.send_response(status)
            for name, value in ({"content-type": "application/json"} | headers).items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            self.wfile.flush()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield ProviderServer(f"http://127.0.0.1:{server.server_port}", script, requests, released)
    finally:
        released.set()
        server.shutdown()
        server.server_close()
        thread.join()
