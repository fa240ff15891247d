"""``causal-ui-gym check``: preflight on what was synthesized, or on any Kubernetes YAML."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from rich.console import Console

from ..preflight import (
    Acknowledgement,
    Rendered,
    Report,
    Severity,
    UnreadableError,
    check,
    read_acknowledgements,
    read_manifests,
    read_platform,
)
from ..preflight.formats import FORMATS
from ..preflight.formats.text import print_report

_ACKNOWLEDGEMENTS = Path("preflight.yaml")

_EPILOGUE = """\
examples:
  causal-ui-gym check                                  what `make synth` wrote
  causal-ui-gym check --manifests k8s/ extra.yaml      any Kubernetes YAML
  helm template chart | causal-ui-gym check --manifests -
  causal-ui-gym check --format sarif --output preflight.sarif

exit code:
  0  no finding as grave as --fail-on, or all of them acknowledged
  1  at least one
  2  the input cannot be read

A finding is accepted by an entry in preflight.yaml:
  - rule: GYM825
    object: Deployment demo/cache
    reason: one replica only, and it may stop during an upgrade
"""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``check`` to the parser of the main command."""
    parser = commands.add_parser(
        "check",
        help="cross-check AWS and Kubernetes output before anything is deployed",
        description="Judge CloudFormation templates and Kubernetes YAML together: without a cluster, an account or a network.",
        epilog=_EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "cdk_out", nargs="?", type=Path, default=Path("cdk.out"), help="cloud assembly; by default cdk.out"
    )
    parser.add_argument("dist", nargs="?", type=Path, default=Path("dist"), help="Kubernetes YAML; by default dist")
    parser.add_argument(
        "--manifests",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="judge this Kubernetes YAML alone: files, folders, a Markdown file's YAML blocks, or - for standard input",
    )
    parser.add_argument("--format", choices=["text", *FORMATS], default="text", help="by default text")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write the report to this file instead")
    parser.add_argument(
        "--fail-on",
        choices=[severity.value for severity in Severity],
        default=Severity.ERROR.value,
        help="gravity from which the exit code is 1; by default error",
    )
    parser.add_argument(
        "--acknowledgements",
        type=Path,
        metavar="FILE",
        help="accepted findings; by default preflight.yaml where it exists",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check and report; the exit codes are those of the help text."""
    started = time.monotonic()
    try:
        acknowledgements = _acknowledgements(options.acknowledgements, judges_platform=not options.manifests)
        report = check(_rendered(options), acknowledgements=acknowledgements)
    except UnreadableError as error:
        print(f"causal-ui-gym check: {error}", file=sys.stderr)
        return 2
    _write(report, options, seconds=time.monotonic() - started)
    return 1 if report.fails(Severity(options.fail_on)) else 0


def check_platform(console: Console, *, cdk_out: Path, dist: Path) -> int:
    """Preflight on what was just synthesized, with preflight.yaml of this folder: 1 when it finds an error."""
    started = time.monotonic()
    try:
        report = check(read_platform(cdk_out, dist), acknowledgements=_acknowledgements(None, judges_platform=True))
    except UnreadableError as error:
        console.print(f"preflight: {error}", markup=False, soft_wrap=True)
        return 2
    print_report(console, report, seconds=time.monotonic() - started)
    return 1 if report.fails(Severity.ERROR) else 0


def _rendered(options: argparse.Namespace) -> Rendered:
    if options.manifests:
        return read_manifests(options.manifests)
    return read_platform(options.cdk_out, options.dist)


def _acknowledgements(given: Path | None, *, judges_platform: bool) -> tuple[Acknowledgement, ...]:
    if given is not None:
        return read_acknowledgements(given)
    # The file of this folder is about this folder's platform, not about somebody's YAML.
    return read_acknowledgements(_ACKNOWLEDGEMENTS) if judges_platform and _ACKNOWLEDGEMENTS.exists() else ()


def _write(report: Report, options: argparse.Namespace, *, seconds: float) -> None:
    if options.format != "text":
        text = FORMATS[options.format](report)
        if options.output:
            options.output.write_text(text + "\n", encoding="utf-8")
        else:
            print(text)
        return
    if options.output:
        with options.output.open("w", encoding="utf-8") as stream:
            print_report(Console(file=stream, width=110), report, seconds=seconds)
    else:
        console = Console()
        if not console.is_terminal:
            console.width = 110  # a log has no width of its own
        print_report(console, report, seconds=seconds)
