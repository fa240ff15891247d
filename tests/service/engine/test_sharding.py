"""The same numbers on one device, on eight, and over two processes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.free_ports import free_port

PROGRAM = Path(__file__).with_name("sharded_program.py")
SECONDS = 300


def start(devices: int, *arguments: str) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "JAX_PLATFORMS": "cpu",
        "XLA_FLAGS": f"--xla_force_host_platform_device_count={devices}",
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }
    command = [sys.executable, str(PROGRAM), *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finish(processes: list[subprocess.Popen[str]]) -> list[dict[str, float]]:
    results = []
    try:
        for process in processes:
            out, err = process.communicate(timeout=SECONDS)
            assert process.returncode == 0, err[-3000:]
            results.append(json.loads(out.splitlines()[-1]))
    finally:
        for process in processes:
            process.kill()
            process.wait()
    return results


@pytest.fixture(scope="module")
def alone() -> dict[str, float]:
    return finish([start(1)])[0]


def assert_same(result: dict[str, float], alone: dict[str, float]) -> None:
    assert {name: result[name] for name in alone if name != "devices"} == pytest.approx(
        {name: value for name, value in alone.items() if name != "devices"}, abs=1e-5
    )


def test_eight_devices_give_the_numbers_of_one(alone: dict[str, float]) -> None:
    (result,) = finish([start(8)])
    assert (alone["devices"], result["devices"]) == (1, 8)
    assert_same(result, alone)


def test_two_processes_give_the_numbers_of_one(alone: dict[str, float]) -> None:
    address = f"127.0.0.1:{free_port()}"
    results = finish([start(2, address, str(rank)) for rank in range(2)])
    for result in results:
        assert result["devices"] == 4
        assert_same(result, alone)
