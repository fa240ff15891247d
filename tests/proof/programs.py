"""Real programs on loopback: where they are, how they start, how they end."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from proof.report import missing

BUILT = Path(__file__).parents[2] / "build" / "proof" / "bin"

Result = TypeVar("Result")


class ProgramError(Exception):
    """A program did not start, or ended; the message holds the end of its log."""


def program(name: str) -> Path:
    """A program from ``KUBEBUILDER_ASSETS`` or ``build/proof/bin``; the test is skipped, loudly, where it is in neither."""
    assets = os.environ.get("KUBEBUILDER_ASSETS")
    for folder in ([Path(assets)] if assets else []) + [BUILT]:
        if (folder / name).is_file():
            return folder / name
    return missing(
        f"the program {name}", "Build it (tests/proof/binaries/build), or name its folder in KUBEBUILDER_ASSETS."
    )


def until(result: Callable[[], Result], what: str, *, within: float = 60) -> Result:
    """Ask until the answer is true, and return it; an error counts as not yet.

    Args:
        result: asked ten times a second.
        what: what is waited for, for the message.
        within: seconds.

    Raises:
        AssertionError: it did not come true in time.
    """
    ends = time.monotonic() + within
    last: object = None
    while time.monotonic() < ends:
        try:
            last = result()
        except ProgramError:
            raise
        except Exception as error:
            last = error
        else:
            if last:
                return last
        time.sleep(0.1)
    raise AssertionError(f"{what}: not within {within:g} s; last answer: {last!r}")


@dataclass(frozen=True)
class Running:
    """A started program."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path

    def require_alive(self) -> None:
        """Raises :class:`ProgramError` with the end of its log when it has ended."""
        code = self.process.poll()
        if code is not None:
            tail = "\n".join(self.log.read_text(errors="replace").splitlines()[-15:])
            raise ProgramError(f"{self.name} ended with {code}:\n{tail}")

    def until(self, result: Callable[[], Result], what: str, *, within: float = 60) -> Result:
        """:func:`until`, as long as the program runs."""

        def ask() -> Result:
            self.require_alive()
            return result()

        return until(ask, f"{self.name} {what}", within=within)


@contextmanager
def running(
    executable: Path, *arguments: str, log: Path, environment: dict[str, str] | None = None, name: str | None = None
) -> Iterator[Running]:
    """Start a program; end it, by its process id, on the way out.

    Args:
        executable: the program.
        arguments: its command line.
        log: file for both of its outputs.
        environment: variables beside those of this process.
        name: for messages; by default the file's name.
    """
    with log.open("ab") as output:
        process = subprocess.Popen(
            [str(executable), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=log.parent,
            env={**os.environ, **(environment or {})},
        )
    started = Running(name or executable.name, process, log)
    try:
        yield started
    finally:
        end(process)


def end(process: subprocess.Popen[bytes], *, within: float = 15) -> None:
    """Ask a process to end, and insist after ``within`` seconds."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(within)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def options(values: dict[str, object]) -> Sequence[str]:
    """``{"bind-address": "127.0.0.1"}`` → ``--bind-address=127.0.0.1``."""
    return [f"--{name}={value}" for name, value in values.items()]
