"""``causal-ui-gym synth``: run the real `cdk synth --all` and `cdk8s synth`, say what came out, and check it."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from . import check
from .summary import print_summary

# Quiet and offline. https://docs.aws.amazon.com/cdk/v2/guide/cli-telemetry.html
_ENVIRONMENT = {"CDK_DISABLE_CLI_TELEMETRY": "true", "CI": "true", "NO_UPDATE_NOTIFIER": "1"}


@dataclass(frozen=True, slots=True)
class _Step:
    name: str
    command: tuple[str, ...]
    output: Path


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``synth`` to the parser of the main command."""
    parser = commands.add_parser(
        "synth",
        help="run cdk synth and cdk8s synth, summarize what came out and check it",
        description="Run `cdk synth --all` and `cdk8s synth` in this folder, as its cdk.json and cdk8s.yaml say, print a summary, and run preflight.",
    )
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> int:
    """Run both CLIs side by side; 0 when both succeed and preflight finds no error, 1 otherwise."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = 110  # a log has no width of its own
    started = time.monotonic()
    steps = (
        _Step("AWS CloudFormation", (_cli("cdk"), "synth", "--all", "--quiet", "--no-notices"), Path("cdk.out")),
        _Step("Kubernetes YAML", (_cli("cdk8s"), "synth", "--check-upgrade=false"), Path("dist")),
    )
    missing = [step.command[0] for step in steps if shutil.which(step.command[0]) is None]
    if missing:
        console.print(
            f"[red]not installed: {', '.join(missing)}[/red]. Run `make setup`, or `npm ci`, in this folder first."
        )
        return 1
    with ThreadPoolExecutor() as pool:
        results = list(pool.map(lambda step: _run_step(console, step, started), steps))
    if any(code != 0 for code in results):
        return 1
    outputs = {"cdk_out": steps[0].output, "dist": steps[1].output}
    if print_summary(console, **outputs, seconds=time.monotonic() - started) != 0:
        return 1
    console.print()
    return check.check_platform(console, **outputs)


def _cli(name: str) -> str:
    local = Path("node_modules", ".bin", name)
    return str(local) if local.exists() else name


def _run_step(console: Console, step: _Step, started: float) -> int:
    console.print(f"[{time.monotonic() - started:5.1f} s] {step.name}: {' '.join(step.command)}", soft_wrap=True)
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    process = subprocess.run(
        step.command,
        env={**os.environ, **_ENVIRONMENT, "PATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if process.returncode != 0:
        console.print(f"[red]{step.name} failed[/red]:\n{process.stdout.strip()}", markup=True, soft_wrap=True)
        return process.returncode
    console.print(f"[{time.monotonic() - started:5.1f} s] {step.name}: written to {step.output}/")
    return 0
