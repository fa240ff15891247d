"""What the servers of the tests have in common: how a program is found, started and ended, and how one waits for it."""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

PATH = os.pathsep.join(
    [
        "/usr/lib/postgresql/17/bin",
        "/usr/lib/postgresql/16/bin",
        "/usr/lib/postgresql/15/bin",
        "/usr/sbin",
        os.environ["PATH"],
    ]
)


class Missing(Exception):
    """A program that the tests start is not installed; the message names its Debian package."""


def program(name: str, package: str) -> str:
    found = shutil.which(name, path=PATH)
    if found is None:
        raise Missing(f"{name} is not installed: apt-get install {package}")
    return found


def until(met: Callable[[], bool], what: str, seconds: float = 60) -> None:
    """Wait for a condition of another process; an error counts as not yet."""
    ends = time.monotonic() + seconds
    last: Exception | None = None
    while time.monotonic() < ends:
        try:
            if met():
                return
        except Exception as error:
            last = error
        time.sleep(0.05)
    raise AssertionError(f"{what}: not within {seconds} s ({last!r})")


def account() -> pwd.struct_passwd | None:
    """PostgreSQL and PgBouncer refuse to run as root; then they run as ``postgres``."""
    return pwd.getpwnam("postgres") if os.geteuid() == 0 else None


def give_away(folder: Path) -> None:
    owner = account()
    if owner is not None:
        os.chown(folder, owner.pw_uid, owner.pw_gid)


def spawn(command: list[str], log: Path, *, unprivileged: bool = False) -> "subprocess.Popen[bytes]":
    owner = account() if unprivileged else None
    identity = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if owner else {}
    with log.open("ab") as output:
        return subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, cwd=log.parent, **identity)  # type: ignore[call-overload,no-any-return]


def end(process: "subprocess.Popen[bytes] | None", number: signal.Signals = signal.SIGTERM) -> None:
    if process is not None and process.poll() is None:
        process.send_signal(number)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Stoppable(Protocol):
    def stop(self) -> None: ...


@contextlib.contextmanager
def stopping(server: Stoppable) -> Iterator[None]:
    try:
        yield
    finally:
        server.stop()
