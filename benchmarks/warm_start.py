"""Start of the backend with an empty and with a filled compilation cache: `python benchmarks/warm_start.py`.

Each round starts the backend twice, in processes of their own: cold, with an empty cache folder, and warm, with the folder that the
cold one filled, as a pod finds it after a restart. Counted from the start of the process, in wall seconds and in processor seconds
(which a busy machine disturbs less); the least of all rounds is shown:

- importing: until /health answers. Python loads its libraries; what was kept cannot help here.
- warming up: from then until /health/ready answers: the schema, then queries of each kind, traced and compiled, or read from the cache.
- first answer: a query over HTTP, when ready.

Warming up is told apart once more, in a process that does nothing else, by JAX's own clock: tracing and lowering, of which a kept trace
spares most, and compiling, which JAX's compilation cache replaces by reading.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import NamedTuple

from backend_process import backend

QUESTION = {
    "model": {
        "nodes": [
            {"name": "dose", "mechanism": {"type": "linear_gaussian"}},
            {"name": "effect", "mechanism": {"type": "linear_gaussian", "weights": {"dose": 2}}},
        ]
    },
    "query": {"kind": "average_treatment_effect", "treatment": "dose", "outcome": "effect"},
}


WARM_UP = """
import asyncio, collections, json, os
from causal_ui_gym.settings import read_settings
settings = read_settings(os.environ, serves_api=True, one_of_several=False)
from causal_ui_gym.main.composition import compose, configure_jax
configure_jax(settings)
import jax
from causal_ui_gym.adapters.telemetry.metrics import Metrics
from causal_ui_gym.main.warm_up import warm_up
spent = collections.Counter()
jax.monitoring.register_event_duration_secs_listener(lambda event, seconds, **_: spent.update({event: seconds}))
asyncio.run(warm_up(compose(settings, Metrics()).answering))
print(json.dumps(spent))
"""
EVENTS = {
    "tracing": "/jax/core/compile/jaxpr_trace_duration",
    "lowering": "/jax/core/compile/jaxpr_to_mlir_module_duration",
    "compiling or reading": "/jax/core/compile/backend_compile_duration",
}


class Start(NamedTuple):
    """Seconds; each of the stages and the whole, by the wall and of the processor."""

    importing: float
    warming_up: float
    first_answer: float
    whole: float
    importing_cpu: float
    warming_up_cpu: float
    whole_cpu: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3, help="cold and warm starts (default 3 of each)")
    rounds = parser.parse_args().rounds
    cold, warm = [], []
    stages: list[list[dict[str, float]]] = [[], []]
    for turn in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            compiled = Path(folder, "compiled")
            cold.append(start(Path(folder, "cold"), compiled))
            warm.append(start(Path(folder, "warm"), compiled))
            for each in stages:
                each.append(warming_up(Path(folder, "stages"), Path(folder, "compiled again")))
        print(f"round {turn + 1} of {rounds}: cold {cold[-1].whole:.1f} s, warm {warm[-1].whole:.1f} s", flush=True)
    print(f"\n{'':36} {'cold s':>8} {'warm s':>8} {'warm is':>10}")
    for stage in Start._fields:
        show(stage.replace("_", " "), [min(getattr(each, stage) for each in starts) for starts in (cold, warm)])
    for name, event in EVENTS.items():
        show(f"  warming up: {name}", [min(each.get(event, 0.0) for each in taken) for taken in stages])


def show(name: str, seconds: list[float]) -> None:
    cold, warm = seconds
    print(f"{name:36} {cold:8.2f} {warm:8.2f} {warm / cold:9.0%}")


def warming_up(folder: Path, compiled: Path) -> dict[str, float]:
    """Seconds by event of JAX, in a process that warms up and ends."""
    settings = {"DATA_DIR": str(folder), "JAX_COMPILATION_CACHE_DIR": str(compiled)}
    done = subprocess.run(
        [sys.executable, "-c", WARM_UP], env={**os.environ, **settings}, check=True, capture_output=True, text=True
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def start(folder: Path, compiled: Path) -> Start:
    with backend(folder, compiled) as running:
        imported = running.wait_for("/health")
        imported_cpu = running.cpu_seconds()
        ready = running.wait_for("/health/ready")
        ready_cpu = running.cpu_seconds()
        asked = time.perf_counter()
        request = urllib.request.Request(
            f"http://{running.host}:{running.port}/api/v1/queries",
            json.dumps(QUESTION).encode(),
            {"content-type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=60) as reply:
            value = json.load(reply)["answer"]["value"]
        answered = time.perf_counter() - asked
    if abs(value - 2.0) > 1e-6:
        raise SystemExit(f"the backend answered {value}; 2 is right")
    return Start(imported, ready - imported, answered, ready, imported_cpu, ready_cpu - imported_cpu, ready_cpu)


if __name__ == "__main__":
    main()
