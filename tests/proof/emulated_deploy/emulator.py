"""Starts MiniStack on loopback with our handlers, and speaks to it as an account in a region."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.error import URLError

import boto3

from proof.own_environment import own_environment

HERE = Path(__file__).parent
START_SECONDS = 60


@dataclass(frozen=True)
class Aws:
    """One account in one region, as boto3 sees it."""

    endpoint: str
    account: str
    region: str
    _clients: dict[str, Any] = field(default_factory=dict, compare=False)

    def client(self, service: str) -> Any:
        if service not in self._clients:
            self._clients[service] = boto3.client(
                service,
                region_name=self.region,
                endpoint_url=self.endpoint,
                aws_access_key_id=self.account,
                aws_secret_access_key="emulated",
            )
        return self._clients[service]


@dataclass(frozen=True)
class Emulator:
    """A running MiniStack.

    Args:
        endpoint: its URL.
        home: folder for whatever the command line tools keep.
    """

    endpoint: str
    home: Path

    def aws(self, account: str, region: str) -> Aws:
        return Aws(self.endpoint, account, region)

    def environment(self, account: str, region: str) -> dict[str, str]:
        """What a person of that account would have in the shell; the emulator takes a key of twelve digits for the account."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("AWS", "CDK"))}
        return {
            **kept,
            "HOME": str(self.home),
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ENDPOINT_URL_S3": self.endpoint,
            "AWS_ACCESS_KEY_ID": account,
            "AWS_SECRET_ACCESS_KEY": "emulated",
            "AWS_REGION": region,
            "AWS_EC2_METADATA_DISABLED": "true",
            "CDK_DISABLE_CLI_TELEMETRY": "true",
            "CI": "true",
        }


@contextmanager
def running_emulator(folder: Path) -> Iterator[Emulator]:
    """A fresh emulator, ended with the block.

    Args:
        folder: empty; takes its log and temporary files.

    Raises:
        AssertionError: it did not start; the message holds its log.
    """
    binaries = own_environment("ministack", HERE / "ministack-requirements.txt")
    port = _free_port()
    endpoint = f"http://127.0.0.1:{port}"
    for name in ("home", "tmp"):
        (folder / name).mkdir()
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("AWS", "CDK", "PYTHON"))}
    settings = {
        "BIND_HOST": "127.0.0.1",
        "MINISTACK_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "IOT_MTLS_ENABLED": "0",
        "LAMBDA_EXECUTOR": "local",
        "TMPDIR": str(folder / "tmp"),
    }
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            [binaries / "python", HERE / "in_ministack" / "serve.py"],
            cwd=folder,
            env={**kept, **settings},
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        deadline = time.monotonic() + START_SECONDS
        while not _healthy(endpoint):
            started = process.poll() is None and time.monotonic() < deadline
            assert started, f"MiniStack did not start:\n{(folder / 'log').read_text()[-3000:]}"
            time.sleep(0.1)
        yield Emulator(endpoint, folder / "home")
    finally:
        # It may hang on SIGTERM; its session holds the workers of the functions that it runs.
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _healthy(endpoint: str) -> bool:
    try:
        with urllib.request.urlopen(f"{endpoint}/_ministack/health", timeout=5) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
