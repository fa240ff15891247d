"""Starts the real service as a process of its own, on free ports of loopback."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.free_ports import free_port

REPOSITORY = Path(__file__).parents[3]
COMPILED = REPOSITORY / ".build" / "jax-cache-of-tests"
"""Kept between runs, so that only the first one compiles."""
SECRET = "a-secret-of-the-tests-with-more-than-32-characters"


@dataclass
class Service:
    """A running process of the service."""

    process: "subprocess.Popen[bytes]"
    url: str
    metrics_url: str
    log: Path

    def wait_ready(self, seconds: float = 90) -> "Service":
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            if self.process.poll() is not None:
                raise AssertionError(f"the service ended with {self.process.returncode}:\n{self.log_text()[-3000:]}")
            with contextlib.suppress(httpx.TransportError):
                if httpx.get(self.url + "/health/ready").status_code == 200:
                    return self
            time.sleep(0.1)
        raise AssertionError(f"not ready in {seconds} s:\n{self.log_text()[-3000:]}")

    def metrics(self) -> dict[str, float]:
        """Samples by their text, such as ``http_requests_total{method="GET",…}``."""
        lines = httpx.get(self.metrics_url).text.splitlines()
        return {name: float(value) for name, value in (li.rsplit(" ", 1) for li in lines if not li.startswith("#"))}

    def log_text(self) -> str:
        return self.log.read_text(errors="replace")

    def log_with(self, text: str, seconds: float = 30) -> str:
        """The log once it holds a text: a request is logged when its answer has been sent."""
        ends = time.monotonic() + seconds
        while text not in self.log_text():
            assert time.monotonic() < ends, f"{text} is not in the log after {seconds} s"
            time.sleep(0.02)
        return self.log_text()

    def stop(self, number: signal.Signals = signal.SIGTERM, seconds: float = 60) -> int:
        """Send the signal and return the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """The environment of a process: the settings over embedded defaults, nothing of the machine's own."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {
        **kept,
        "DATA_DIR": str(folder / "data"),
        "MODEL_CACHE_DIR": str(folder / "models"),
        "JAX_COMPILATION_CACHE_DIR": str(COMPILED),
        "SERVER_PORT": str(free_port()),
        "METRICS_PORT": str(free_port()),
        "RATE_LIMIT_PER_MINUTE": "1000000",
        "DRAIN_SECONDS": "5",
        "PYTHONPATH": str(REPOSITORY / "service"),
        "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_EC2_METADATA_DISABLED": "true",
        **settings,
    }


def start(command: str, folder: Path, **settings: str) -> Service:
    """Start ``causal-ui-gym COMMAND``; it may not be ready yet."""
    folder.mkdir(parents=True, exist_ok=True)
    environ = environment(folder, **settings)
    log = folder / f"{command}-{environ['SERVER_PORT']}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "causal_ui_gym.main", command],
            env=environ,
            cwd=folder,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    host = "http://127.0.0.1"
    return Service(process, f"{host}:{environ['SERVER_PORT']}", f"{host}:{environ['METRICS_PORT']}/metrics", log)


@contextlib.contextmanager
def running(command: str, folder: Path, **settings: str) -> Iterator[Service]:
    """A service that is ready, and ended afterwards."""
    service = start(command, folder, **settings)
    try:
        yield service.wait_ready()
    finally:
        if service.process.poll() is None:
            service.process.kill()
            service.process.wait()
