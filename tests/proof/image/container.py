"""The image built by `service/image/build-without-daemon`, and started as a container runtime would start it."""

from __future__ import annotations

import contextlib
import json
import os
import shlex
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.free_ports import free_port

REPOSITORY = Path(__file__).parents[3]
BUILD_SECONDS = 1800
# What a Deployment of the platform mounts. Everything else of the root is read-only.
VOLUMES = {"/tmp": "mode=1777,size=256m", "/app/logs": "uid=1001,gid=1001", "/app/model-cache": "uid=1001,gid=1001"}


@dataclass(frozen=True)
class Image:
    """`root` is the file system; `config` what the image says of its user, command and environment."""

    variant: str
    root: Path
    config: dict[str, Any]


@dataclass(frozen=True)
class Container:
    process: subprocess.Popen[bytes]
    url: str
    log: Path

    def wait_ready(self, seconds: float) -> None:
        """Until /health/ready answers 200, or AssertionError with the end of the log."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            assert self.process.poll() is None, self.log.read_text(errors="replace")[-3000:]
            with contextlib.suppress(httpx.TransportError):
                if httpx.get(self.url + "/health/ready").status_code == 200:
                    return
            time.sleep(0.2)
        raise AssertionError(f"not ready in {seconds} s:\n{self.log.read_text(errors='replace')[-3000:]}")


def build(folder: Path, variant: str) -> Image:
    """Build a variant of the image. The Debian base of an earlier build is used again; all else is made anew."""
    for stale in ("store", "run", "root"):
        shutil.rmtree(folder / stale, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "build.log"
    with log.open("wb") as output:
        command = [str(REPOSITORY / "service" / "image" / "build-without-daemon"), str(folder), variant]
        done = subprocess.run(command, stdout=output, stderr=output, timeout=BUILD_SECONDS)
    assert done.returncode == 0, log.read_text(errors="replace")[-3000:]
    shutil.rmtree(folder / "store", ignore_errors=True)  # gigabytes, of which only the result is needed
    return Image(variant, folder / "root", json.loads((folder / "image.json").read_text())["OCIv1"]["config"])


@contextlib.contextmanager
def started(image: Image, folder: Path, command: Sequence[str], volumes: dict[str, str]) -> Iterator[Container]:
    """A process in the image: its user, its environment, no capability, a read-only root with these volumes alone.

    It has a mount and a process namespace of its own, and the network of this machine's loopback.
    """
    port = free_port()
    settings = {"SERVER_HOST": "127.0.0.1", "SERVER_PORT": str(port), "METRICS_PORT": str(free_port())}
    environment = [*image.config["Env"], *(f"{name}={value}" for name, value in settings.items()), "DRAIN_SECONDS=5"]
    root = shlex.quote(str(image.root))
    mounts = "\n".join(f"mount -t tmpfs -o {options} tmpfs {root}{path}" for path, options in volumes.items())
    user = image.config["User"].partition(":")[0]
    script = f"""
set -eu
mount --make-rprivate /
mount --bind {root} {root}
mount -o remount,bind,ro {root}
mount --rbind /dev {root}/dev
mount -t proc proc {root}/proc
{mounts}
exec chroot {root} setpriv --reuid {user} --regid {user} --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all \\
  env -i {shlex.join(environment)} {shlex.join(command)}
"""
    log = folder / "container.log"
    unshare = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", script]
    with log.open("wb") as output:
        process = subprocess.Popen(unshare, stdout=output, stderr=output, start_new_session=True)
    try:
        yield Container(process, f"http://127.0.0.1:{port}", log)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def inner_process(container: Container) -> int:
    """The process of the image as this machine numbers it: the only child of `unshare`."""
    children = Path(f"/proc/{container.process.pid}/task/{container.process.pid}/children").read_text().split()
    assert len(children) == 1, children
    return int(children[0])
