"""The backend as a process of its own on free ports of loopback, for benchmarks."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Backend(NamedTuple):
    process: "subprocess.Popen[bytes]"
    host: str
    port: int
    started: float

    def wait_for(self, path: str, seconds: float = 300) -> float:
        """Seconds from the start of the process until `path` answers 200."""
        while time.perf_counter() - self.started < seconds:
            if self.process.poll() is not None:
                raise SystemExit(f"the backend ended with {self.process.returncode}")
            with (
                contextlib.suppress(urllib.error.URLError, ConnectionError),
                urllib.request.urlopen(f"http://{self.host}:{self.port}{path}", timeout=5) as reply,
            ):
                if reply.status == 200:
                    return time.perf_counter() - self.started
            time.sleep(0.01)
        raise SystemExit(f"{path} did not answer in {seconds} s")

    def cpu_seconds(self) -> float:
        """Processor time of the process so far, all threads together."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def backend(folder: Path, compiled: Path, **settings: str) -> Iterator[Backend]:
    """`serve` on embedded defaults with its data in `folder`, started and, at the end, stopped."""
    port, metrics_port = free_port(), free_port()
    environment = {
        **os.environ,
        "DATA_DIR": str(folder),
        "MODEL_CACHE_DIR": str(folder / "models"),
        "JAX_COMPILATION_CACHE_DIR": str(compiled),
        "SERVER_PORT": str(port),
        "METRICS_PORT": str(metrics_port),
        "RATE_LIMIT_PER_MINUTE": "100000000",
        "DRAIN_SECONDS": "1",
        "LOG_LEVEL": "error",
        **settings,
    }
    command = [sys.executable, "-m", "causal_ui_gym.main", "serve"]
    started = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield Backend(process, "127.0.0.1", port, started)
    finally:
        process.kill()
        process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
