"""Starts a six-node Redis Cluster."""

import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import redis

from tests.free_ports import free_ports
from tests.service.integration.servers import program, spawn, until


@dataclass
class RedisCluster:
    """Three primaries with a replica each."""

    folder: Path
    ports: list[int]
    host: str = "127.0.0.1"
    password: str | None = None
    processes: "dict[int, subprocess.Popen[bytes]]" = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"redis://{self.host}:{self.ports[-1]}"

    def node(self, port: int) -> "redis.Redis":
        return redis.Redis(host=self.host, port=port, password=self.password, socket_timeout=2, decode_responses=True)

    def start(self, port: int) -> None:
        home = self.folder / str(port)
        home.mkdir(parents=True, exist_ok=True)
        options = {
            "port": port, "bind": self.host, "cluster-enabled": "yes", "cluster-node-timeout": 1000,
            "cluster-replica-validity-factor": 0, "repl-diskless-sync-delay": 0, "appendonly": "no", "save": "",
            "cluster-port": free_ports(1)[0], "dir": str(home),
        }  # fmt: skip
        if self.password is not None:
            options |= {"requirepass": self.password, "masterauth": self.password}
        command = [program("redis-server", "redis-server")]
        for name, value in options.items():
            command += [f"--{name}", str(value)]
        self.processes[port] = spawn(command, home / "redis.log")
        until(lambda: bool(self.node(port).ping()), f"Redis on {port}", 20)

    def primary_of(self, key: str) -> int:
        """The port of the primary that holds a key."""
        node: Any = self.node(self._alive())
        slot = node.execute_command("CLUSTER KEYSLOT", key)
        for first, last, primary, *_ in node.execute_command("CLUSTER SLOTS"):
            if first <= slot <= last:
                return int(primary[1])
        raise AssertionError(f"no primary holds slot {slot}")

    def _alive(self) -> int:
        return next(port for port, process in self.processes.items() if process.poll() is None)

    def kill(self, port: int) -> None:
        self.processes[port].kill()
        self.processes[port].wait()

    def is_whole(self) -> bool:
        info: dict[str, str] = self.node(self._alive()).cluster("info")
        return info["cluster_state"] == "ok"

    def replicas_follow(self) -> bool:
        roles = [self.node(port).info("replication") for port in self.ports]
        replicas = [role for role in roles if role["role"] == "slave"]
        return len(replicas) == 3 and all(role["master_link_status"] == "up" for role in replicas)

    def stop(self) -> None:
        for process in self.processes.values():
            process.kill()
            process.wait()


def start_redis_cluster(
    folder: Path, *, host: str = "127.0.0.1", ports: list[int] | None = None, password: str | None = None
) -> RedisCluster:
    """Six nodes at one address, on free ports unless given."""
    cluster = RedisCluster(folder, ports or free_ports(6), host, password)
    for port in cluster.ports:
        cluster.start(port)
    nodes = [f"{host}:{port}" for port in cluster.ports]
    cli = [program("redis-cli", "redis-tools"), *(["-a", password, "--no-auth-warning"] if password else [])]
    subprocess.run(
        [*cli, "--cluster", "create", *nodes, "--cluster-replicas", "1", "--cluster-yes"],
        check=True,
        capture_output=True,
        timeout=60,
    )
    until(cluster.is_whole, "the cluster is whole")
    until(cluster.replicas_follow, "the replicas follow their primaries")
    return cluster
