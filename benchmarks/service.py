"""Requests per second and latency of the backend's queries: `python benchmarks/service.py`.

One table: batching on, batching off (BATCH_LIMIT=1), and, as the limit of what the HTTP stack allows, a bare Starlette application
that decodes the same body and answers at once. Clients keep their connection and send the next request when the last is answered;
every query differs, so that none comes from the cache. The load comes from this process, which shares the machine's processors.
Servers take turns with each number of clients, so that a busy moment falls on all of them.
"""

import argparse
import asyncio
import contextlib
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from backend_process import backend, free_port

ECHO = """
import sys, msgspec, uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
async def echo(request):
    body = msgspec.json.decode(await request.body())
    return Response(msgspec.json.encode(body["query"]), media_type="application/json")
async def health(request):
    return Response()
app = Starlette(routes=[Route("/api/v1/queries", echo, methods=["POST"]), Route("/health/ready", health)])
uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error", access_log=False)
"""
MODEL = {
    "nodes": [
        {"name": "cause", "mechanism": {"type": "bernoulli_logistic"}},
        {"name": "dose", "mechanism": {"type": "linear_gaussian", "weights": {"cause": 1}}},
        {"name": "effect", "mechanism": {"type": "linear_gaussian", "weights": {"dose": 2, "cause": 1}}},
    ]
}
NUMBERS = itertools.count()
COMPILING_MS = 500.0


class Load(NamedTuple):
    requests_per_second: float
    median_ms: float
    slowest_percent_ms: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clients", type=int, nargs="+", default=[1, 16, 128], help="clients at once (1 16 128)")
    parser.add_argument("--seconds", type=float, default=4.0, help="time of each measurement (default 4)")
    parser.add_argument("--rounds", type=int, default=2, help="turns of each; the one with most requests counts")
    options = parser.parse_args()
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        servers = {
            name: stack.enter_context(_backend(folder / name, folder / "compiled", limit))
            for name, limit in (("batching", "256"), ("one by one", "1"))
        }
        servers["bare Starlette"] = stack.enter_context(_echo())
        for name, port in servers.items():
            for clients in options.clients:
                print(f"warming up: {name}, {clients} clients …", file=sys.stderr)
                _warm(port, clients)
        print(f"load average {os.getloadavg()[0]:.1f}, {os.cpu_count()} processors")
        print(f"{'clients':>8} {'server':16} {'requests/s':>11} {'p50 ms':>8} {'p99 ms':>8} {'batching is':>12}")
        for clients in options.clients:
            best: dict[str, Load] = {}
            for _ in range(options.rounds):
                for name, port in servers.items():
                    found = asyncio.run(_load(port, clients, options.seconds))
                    best[name] = max(best.get(name, found), found)
            for name, load in best.items():
                ratio = best["batching"].requests_per_second / load.requests_per_second
                times = "" if name == "batching" else f"{ratio:.2f}x"
                rate, median, slow = load
                print(f"{clients:8} {name:16} {rate:11.0f} {median:8.1f} {slow:8.1f} {times:>12}", flush=True)


@contextlib.contextmanager
def _backend(folder: Path, compiled: Path, batch_limit: str) -> Iterator[int]:
    with backend(folder, compiled, BATCH_LIMIT=batch_limit) as running:
        running.wait_for("/health/ready")
        yield running.port


@contextlib.contextmanager
def _echo() -> Iterator[int]:
    port = free_port()
    process = subprocess.Popen([sys.executable, "-c", ECHO, str(port)])
    try:
        while True:
            if process.poll() is not None:
                raise SystemExit("the bare application did not start")
            with contextlib.suppress(urllib.error.URLError):
                urllib.request.urlopen(f"http://127.0.0.1:{port}/health/ready").close()
                break
            time.sleep(0.05)
        yield port
    finally:
        process.kill()
        process.wait()


def _warm(port: int, clients: int) -> None:
    """Load until nothing is compiled any more: each size of batch is once."""
    calm, tries = 0, 0
    while calm < 3 and tries < 60:
        calm = calm + 1 if asyncio.run(_load(port, clients, 1.0)).slowest_percent_ms < COMPILING_MS else 0
        tries += 1


async def _load(port: int, clients: int, seconds: float) -> Load:
    ends = time.perf_counter() + seconds
    taken = await asyncio.gather(*(_client(port, ends) for _ in range(clients)))
    latencies = sorted(latency for one in taken for latency in one)
    slow = latencies[min(len(latencies) - 1, round(0.99 * len(latencies)))]
    return Load(len(latencies) / seconds, 1e3 * statistics.median(latencies), 1e3 * slow)


async def _client(port: int, ends: float) -> list[float]:
    """Latencies in seconds of one client."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    found = []
    try:
        while time.perf_counter() < ends:
            query = {"kind": "average_treatment_effect", "treatment": "dose", "outcome": "effect", "samples": 1000}
            body = json.dumps({"model": MODEL, "query": {**query, "treated": next(NUMBERS) / 1e6}}).encode()
            head = "POST /api/v1/queries HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
            began = time.perf_counter()
            writer.write(head.encode() + b"content-length: %d\r\n\r\n" % len(body) + body)
            answer = await reader.readuntil(b"\r\n\r\n")
            fields = answer.decode("latin-1").lower().split("\r\n")
            length = next(int(line.partition(":")[2]) for line in fields if line.startswith("content-length"))
            text = await reader.readexactly(length)
            if " 200 " not in fields[0]:
                raise SystemExit(f"{fields[0]}: {text[:300]!r}")
            found.append(time.perf_counter() - began)
    finally:
        writer.close()
    return found


if __name__ == "__main__":
    main()
