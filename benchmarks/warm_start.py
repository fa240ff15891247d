"""Start of the backend with an empty and with a filled compilation cache: `python benchmarks/warm_start.py`.

Each round starts the backend twice, in processes of their own: cold, with an empty cache folder, and warm, with the folder that the
cold one filled, as a pod finds it after a restart. Counted from the start of the process, in wall seconds and in processor seconds
(which a busy machine disturbs less); the least of all rounds is shown:

- importing: until /health answers. Python loads its libraries; a compilation cache cannot help here.
- warming up: from then until /health/ready answers: the schema, then one query of each kind, compiled or read from the cache.
- first answer: a query over HTTP, when ready.

The ratio that the cache can change is that of the second; that of the whole start is shown beside it.
"""

import argparse
import json
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
    for turn in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            compiled = Path(folder, "compiled")
            cold.append(start(Path(folder, "cold"), compiled))
            warm.append(start(Path(folder, "warm"), compiled))
        print(f"round {turn + 1} of {rounds}: cold {cold[-1].whole:.1f} s, warm {warm[-1].whole:.1f} s", flush=True)
    print(f"\n{'':28} {'cold s':>8} {'warm s':>8} {'warm is':>10}")
    for stage in Start._fields:
        least = [min(getattr(each, stage) for each in starts) for starts in (cold, warm)]
        print(f"{stage.replace('_', ' '):28} {least[0]:8.2f} {least[1]:8.2f} {least[1] / least[0]:9.0%}")


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
