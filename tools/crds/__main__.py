"""Command line: ``python -m tools.crds bindings | pin``."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path

from causal_ui_gym_constructs.preflight.schemas import lock, source
from tools.crds import bindings


def _bindings(options: argparse.Namespace) -> None:
    start = time.monotonic()
    crds = lock.read_lock()
    names = bindings.generate(crds, source.default_source(), options.output, cdk8s=options.cdk8s, progress=print)
    # A group that left the lock must not stay behind.
    for package in options.output.iterdir():
        if (package / "_jsii").is_dir() and package.name not in names:
            shutil.rmtree(package)
    print(f"{len(names)} packages in {options.output}, {time.monotonic() - start:.0f} s")


def _pin(options: argparse.Namespace) -> None:
    # A new entry has no hash yet.
    entries = [{**entry, "sha256": entry.get("sha256", "")} for entry in lock.read_entries()]
    crds = lock.parse_entries(entries)
    unknown = set(options.kinds) - {crd.name for crd in crds}
    if unknown:
        raise lock.CrdError(f"not in {lock.LOCK_FILE}: {', '.join(sorted(unknown))}")
    origin = source.default_source()
    for entry, crd in zip(entries, crds, strict=True):
        if crd.name in options.kinds or not crd.sha256:
            entry["sha256"] = lock.document_sha256(source.find_document(replace(crd, sha256=""), origin))
            print(f"{crd.name}: {entry['sha256']}")
    lock.write_entries(entries)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.crds", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    make = commands.add_parser("bindings", help="regenerate imports/ from the lock")
    make.add_argument("--output", type=Path, default=lock.LOCK_FILE.parent, help="folder of packages (imports/)")
    make.add_argument("--cdk8s", type=Path, default=bindings.CDK8S, help="the cdk8s CLI (node_modules/.bin/cdk8s)")
    make.set_defaults(run=_bindings)
    pin = commands.add_parser("pin", help="write sha256 for new entries, and for the kinds named, into the lock")
    pin.add_argument("kinds", nargs="*", metavar="GROUP/KIND")
    pin.set_defaults(run=_pin)
    options = parser.parse_args()
    try:
        options.run(options)
    except lock.CrdError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
