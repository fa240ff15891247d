"""The image is built without a daemon and started as the platform's pods are: one query is asked of it."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path

import httpx
import pytest

from proof.image.container import VOLUMES, Image, inner_process, started
from proof.report import TierReport

pytestmark = pytest.mark.xdist_group("image")
# As the platform sets it: the GPU if there is one.
SERVE = ("env", "JAX_PLATFORMS=cuda,cpu", "causal-ui-gym-backend", "serve")
QUERY = {
    "model": {
        "nodes": [
            {"name": "dose", "mechanism": {"type": "linear_gaussian"}},
            {"name": "effect", "mechanism": {"type": "linear_gaussian", "weights": {"dose": 2}}},
        ]
    },
    "query": {"kind": "average_treatment_effect", "treatment": "dose", "outcome": "effect"},
}


def test_the_image_says_how_it_runs(image: Image, report: TierReport) -> None:
    assert image.config["User"] == "1001:1001"
    assert image.config["Cmd"] == ["causal-ui-gym-backend", "api"]
    assert {port.partition("/")[0] for port in image.config["ExposedPorts"]} == {"8000", "8001"}
    programs = image.root / "opt" / "causal-ui-gym" / "bin"
    assert os.access(programs / "causal-ui-gym-backend", os.X_OK)
    # Nothing that the user could change is on the way to the code.
    writable = [path for path in (programs, *programs.parents) if path.is_relative_to(image.root)]
    assert {path.stat().st_uid for path in writable} == {0}
    report.count_one("user, command and ports of the image")


def test_it_serves_as_an_unprivileged_user_on_a_read_only_root(
    image: Image, tmp_path: Path, report: TierReport
) -> None:
    with started(image, tmp_path, SERVE, VOLUMES) as container:
        container.wait_ready(300)
        number = inner_process(container)
        status = Path(f"/proc/{number}/status").read_text()
        assert re.search(r"^Uid:\s+1001\s+1001\s+1001\s+1001$", status, re.MULTILINE)
        for kind in ("CapEff", "CapPrm", "CapBnd", "CapInh", "CapAmb"):
            assert re.search(rf"^{kind}:\s+0+$", status, re.MULTILINE), kind
        assert re.search(r"^NoNewPrivs:\s+1$", status, re.MULTILINE)
        mounts = [line.split() for line in Path(f"/proc/{number}/mounts").read_text().splitlines()]
        root = next(options for _, path, _, options, *_ in mounts if path == "/")
        assert "ro" in root.split(",")
        answer = httpx.post(container.url + "/api/v1/queries", json=QUERY, timeout=60)
        assert answer.status_code == 200, answer.text
        assert answer.json()["answer"]["value"] == pytest.approx(2.0)
        report.count("ready, and one query answered", tried=1, passed=1)
        os.kill(number, signal.SIGTERM)
        assert container.process.wait(60) == 0
        report.count("ends at SIGTERM with code 0", tried=1, passed=1)


def test_the_cuda_variant_looks_for_a_driver_and_the_other_has_nothing_to_look_with(
    image: Image, tmp_path: Path, report: TierReport
) -> None:
    only_gpu = ("env", "JAX_PLATFORMS=cuda", "CUDA_VISIBLE_DEVICES=", "causal-ui-gym-backend", "serve")
    with started(image, tmp_path, only_gpu, VOLUMES) as container:
        assert container.process.wait(120) == 2
        log = container.log.read_text()
    assert "error: JAX_PLATFORMS: 'cuda' allows no device of this machine" in log
    has_libraries = any(image.root.glob("opt/causal-ui-gym/lib/python3*/site-packages/nvidia/cudnn/lib/libcudnn.so*"))
    assert ("operation cuInit(0) failed" in log) == has_libraries == (image.variant == "cuda")
    report.count("without a GPU, JAX_PLATFORMS=cuda ends with an error", tried=1, passed=1)


def test_without_its_volumes_it_cannot_start(image: Image, tmp_path: Path, report: TierReport) -> None:
    """The fault: were the root writable, this would serve."""
    with started(image, tmp_path, SERVE, {}) as container:
        assert container.process.wait(120) != 0
        assert "Read-only file system" in container.log.read_text()
    report.count("a process without volumes is refused by the root", tried=1, passed=1)
