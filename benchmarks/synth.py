"""Cost of synthesis: an empty CDK app, the platform with one site, and with two, in one run.

    make bench-synth

Each case is a fresh process, as for a user; the cases take turns, so that a slow minute of the machine falls on all of them alike. The first
site costs what a platform with one site takes; the second, what it adds.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

EMPTY = "import aws_cdk; app = aws_cdk.App(); aws_cdk.Stack(app, 'Empty'); app.synth()"
PLATFORM = """
import aws_cdk
from causal_ui_gym_constructs import CausalDataTier, GlobalEdge, GpuComputeService, Manifests, Platform, Site
app, manifests = aws_cdk.App(), Manifests()
sites = [Site("us", account="111111111111", region="us-west-2"), Site("eu", account="222222222222", region="eu-west-1", replica_of="us")]
platform = Platform(app, manifests, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=sites[:{count}])
data = CausalDataTier(platform, "Data")
service = GpuComputeService(platform, "Compute", image="ghcr.io/example/causal-ui-gym:1.0.0", data=data)
GlobalEdge(platform, "Edge", service=service)
app.synth()
manifests.synth()
"""
CASES = {"empty CDK app": EMPTY, "one site": PLATFORM.format(count=1), "two sites": PLATFORM.format(count=2)}


def main() -> int:
    """Print the table; exit 1 when the second site costs half of the first or more."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="times each case is run (default: 3); the median counts")
    rounds = parser.parse_args().rounds
    console = Console()
    seconds: dict[str, list[float]] = {case: [] for case in CASES}
    for round_number in range(rounds):
        for case, code in CASES.items():
            console.print(f"round {round_number + 1} of {rounds}: {case} …")
            seconds[case].append(_seconds(code))
    median = {case: statistics.median(values) for case, values in seconds.items()}
    second = median["two sites"] - median["one site"]
    table = Table(title="Synthesis, median of a fresh process")
    for column in ("case", "seconds", "against the empty app", "against one site"):
        table.add_column(column, justify="left" if column == "case" else "right")
    for case, value in [*median.items(), ("the second site alone", second)]:
        table.add_row(
            case, f"{value:.2f}", f"{value / median['empty CDK app']:.2f}", f"{value / median['one site']:.2f}"
        )
    console.print(table)
    ratio = second / median["one site"]
    console.print(f"the second site costs {ratio:.0%} of the first; the limit is 50 %")
    return 0 if ratio < 0.5 else 1


def _seconds(code: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "CDK_OUTDIR": str(Path(folder, "cdk.out")),
            "CDK8S_OUTDIR": str(Path(folder, "dist")),
        }
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], env=environment, cwd=folder, check=True, capture_output=True)
        return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
