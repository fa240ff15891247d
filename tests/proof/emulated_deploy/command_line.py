"""Runs the real CDK CLI against the emulator."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from proof.emulated_deploy.emulator import Emulator
from proof.report import missing
from reference_platform import ROOT

LIMIT_SECONDS = 600


@dataclass(frozen=True)
class Run:
    """What a command printed, and its exit code."""

    code: int
    output: str

    def stacks(self, outcome: str) -> set[str]:
        """Stacks of the lines ``✅  NAME`` with what follows the name, such as `` (no changes)`` or ``: destroyed``."""
        return set(re.findall(rf"^✅  ([\w-]+){re.escape(outcome)}$", self.output, re.MULTILINE))


@dataclass(frozen=True)
class CommandLine:
    """The CDK CLI of one person: credentials of one account; it reaches others by the roles of their bootstrap."""

    emulator: Emulator
    account: str
    region: str

    def run(self, *arguments: str, folder: Path = ROOT) -> Run:
        """Run ``cdk``, by default in the repository root, where its ``cdk.json`` names the app."""
        program = ROOT / "node_modules" / ".bin" / "cdk"
        if not program.exists():
            missing("the CDK CLI", "Run `make setup`.")
        environment = self.emulator.environment(self.account, self.region)
        path = os.pathsep.join([str(ROOT / ".venv" / "bin"), environment["PATH"]])
        done = subprocess.run(
            [program, "--no-notices", *arguments],
            cwd=folder,
            env={**environment, "PATH": path},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=LIMIT_SECONDS,
        )
        return Run(done.returncode, done.stdout)

    def must(self, *arguments: str, folder: Path = ROOT) -> Run:
        """Run a command that has to succeed."""
        run = self.run(*arguments, folder=folder)
        assert run.code == 0, f"cdk {' '.join(arguments)}\n{run.output[-4000:]}"
        return run


def changed_app(folder: Path, replacements: dict[str, str]) -> str:
    """``app.py`` with some text replaced, as the command of a cloud app.

    Raises:
        AssertionError: a text does not stand in ``app.py`` just once.
    """
    program = (ROOT / "app.py").read_text(encoding="utf-8")
    for old, new in replacements.items():
        assert program.count(old) == 1, f"{old!r} in app.py"
        program = program.replace(old, new)
    changed = folder / "app.py"
    changed.write_text(program, encoding="utf-8")
    return f"python {changed}"
