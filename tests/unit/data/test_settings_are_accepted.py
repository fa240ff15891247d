"""The settings that we render, given to the real PostgreSQL and Redis servers."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from unit.data.data_trees import one

POSTGRES = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))), None)
REDIS = shutil.which("redis-server")


@pytest.mark.skipif(POSTGRES is None, reason="no PostgreSQL here; .ci/system-packages installs it")
def test_postgresql_takes_every_parameter(tmp_path: Path) -> None:
    parameters = one("default", "us", "Cluster", "postgres-cluster")["spec"]["postgresql"]["parameters"]
    (tmp_path / "postgresql.conf").write_text("".join(f"{name} = '{value}'\n" for name, value in parameters.items()))

    def effective(name: str) -> str:
        # With -C first it judges the whole file, prints one value and stops before there is a server; root may do so.
        done = subprocess.run([str(POSTGRES), "-C", name, "-D", str(tmp_path)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    assert effective("max_connections") == "500"
    assert effective("shared_buffers") == "32768"  # pages of 8 kB: 256 MB
    assert effective("work_mem") == "4096"  # kB
    assert effective("max_wal_size") == "4096"  # MB


@pytest.mark.skipif(REDIS is None, reason="no Redis here; .ci/system-packages installs it")
def test_redis_takes_the_settings_file(tmp_path: Path) -> None:
    settings = one("default", "us", "ConfigMap", "redis-cluster-config")["data"]["redis-additional.conf"]
    file, socket = tmp_path / "redis.conf", tmp_path / "redis.sock"
    file.write_text(settings + f"port 0\nunixsocket {socket}\ndir {tmp_path}\n")
    with subprocess.Popen(
        [str(REDIS), str(file)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as server:
        try:
            assert server.stdout is not None
            lines = []
            for line in server.stdout:
                lines.append(line)
                if "Ready to accept connections" in line or "now ready to accept connections" in line:
                    break
            assert server.poll() is None, "".join(lines)
            asked = ["redis-cli", "-s", str(socket), "CONFIG", "GET", "maxmemory*", "save"]
            answer = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split("\n")
        finally:
            server.terminate()
    values = dict(zip(answer[::2], answer[1::2], strict=False))
    assert values["maxmemory"] == str(256 * 2**20)
    assert values["maxmemory-policy"] == "allkeys-lru"
    assert values["save"] == "900 1 300 10 60 10000"
