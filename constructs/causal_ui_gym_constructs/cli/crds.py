"""``causal-ui-gym crds``: fetch the pinned definitions of custom resources, by which ``check`` judges their fields."""

from __future__ import annotations

import argparse

from rich.console import Console
from rich.progress import track

from ..preflight.schemas.lock import CrdError, read_lock
from ..preflight.schemas.source import DOWNLOADS, UPSTREAM_VARIABLE, Upstream, load


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``crds`` to the parser of the main command."""
    parser = commands.add_parser(
        "crds",
        help="fetch the schemas of custom resources that `check` judges by",
        description=f"Fetch the pinned definitions of custom resources from GitHub (or the mirror that {UPSTREAM_VARIABLE}"
        f" names), compare each with its SHA-256, and keep them in {DOWNLOADS}. Only what is missing is fetched.",
    )
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> int:
    """Fetch what is missing; 0 when all are there and equal to the lock, 1 otherwise."""
    console = Console(stderr=True, highlight=False)
    upstream, failures = Upstream(), 0
    crds = read_lock()
    for crd in track(crds, "definitions of custom resources", console=console, transient=True):
        try:
            load(crd, upstream)
        except CrdError as error:
            failures += 1
            console.print(f"[red]error[/red]: {error}", soft_wrap=True)
    if failures:
        return 1
    print(f"{len(crds)} definitions in {DOWNLOADS}, equal to the lock")
    return 0
