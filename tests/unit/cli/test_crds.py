"""``causal-ui-gym crds`` fetches what the lock names, keeps it, and refuses anything else."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from causal_ui_gym_constructs.cli import crds, main
from causal_ui_gym_constructs.preflight.schemas.lock import document_sha256, parse_entries
from causal_ui_gym_constructs.preflight.schemas.source import UPSTREAM_VARIABLE, Downloads, Upstream

DEFINITION = {
    "apiVersion": "apiextensions.k8s.io/v1",
    "kind": "CustomResourceDefinition",
    "spec": {"group": "example.dev", "names": {"kind": "Apple"}},
}
CRD = parse_entries(
    [
        {
            "group": "example.dev", "kind": "Apple", "version": "v1", "repository": "example/fruit", "tag": "v1.0.0",
            "commit": "0123abcd", "path": "crds.yaml", "sha256": document_sha256(DEFINITION),
        }
    ]
)  # fmt: skip


class _Handler(http.server.BaseHTTPRequestHandler):
    body = b""

    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/example/fruit/0123abcd/crds.yaml" else 404)
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def mirror(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[type[_Handler]]:
    """A server in GitHub's place; the handler's ``body`` is what it gives."""
    handler = type("Handler", (_Handler,), {"body": json.dumps(DEFINITION).encode()})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv(UPSTREAM_VARIABLE, f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setattr(crds, "read_lock", lambda: CRD)
    monkeypatch.setattr(crds, "Upstream", lambda: Upstream(tmp_path))
    yield handler
    server.shutdown()
    server.server_close()


def test_what_it_fetched_is_read_without_a_network(
    mirror: type[_Handler], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["crds"]) == 0
    assert "1 definitions in" in capsys.readouterr().out
    assert json.loads(Downloads(tmp_path).text(CRD[0])[0]) == DEFINITION


def test_what_differs_from_the_lock_is_refused(
    mirror: type[_Handler], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mirror.body = json.dumps({**DEFINITION, "status": {}}).encode()
    assert main(["crds"]) == 1
    assert "example.dev/Apple differs from the lock" in " ".join(capsys.readouterr().err.split())
    assert not Downloads(tmp_path).file(CRD[0]).exists()
