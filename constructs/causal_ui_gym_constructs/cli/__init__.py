"""The ``causal-ui-gym`` command."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from . import check, crds, explain, synth


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 0 when it did what was asked, 1 when it did not, 2 for unusable input."""
    parser = argparse.ArgumentParser(
        prog="causal-ui-gym", description="Synthesize and check a platform of AWS accounts and Kubernetes clusters."
    )
    commands = parser.add_subparsers(title="commands", required=True)
    for command in (synth, check, explain, crds):
        command.add_command(commands)
    options = parser.parse_args(arguments)
    run = options.run
    return int(run(options))
