"""Starts PostgreSQL, PgBouncer, a six-node Redis Cluster and an SQS server on free ports of loopback."""

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import boto3
import psycopg
import redis

PASSWORD = "a password with spaces & signs"
USER = "causal"
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


def free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]


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


def _account() -> pwd.struct_passwd | None:
    """PostgreSQL and PgBouncer refuse to run as root; then they run as ``postgres``."""
    return pwd.getpwnam("postgres") if os.geteuid() == 0 else None


def _owned(folder: Path) -> None:
    account = _account()
    if account is not None:
        os.chown(folder, account.pw_uid, account.pw_gid)


def _spawn(command: list[str], log: Path, *, unprivileged: bool = False) -> "subprocess.Popen[bytes]":
    account = _account() if unprivileged else None
    identity = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}
    with log.open("ab") as output:
        return subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, cwd=log.parent, **identity)  # type: ignore[call-overload,no-any-return]


def _end(process: "subprocess.Popen[bytes] | None", number: signal.Signals = signal.SIGTERM) -> None:
    if process is not None and process.poll() is None:
        process.send_signal(number)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@dataclass
class Postgres:
    """A PostgreSQL server with SCRAM passwords, and a PgBouncer in transaction mode before it."""

    folder: Path
    port: int
    pooler_port: int
    pooler_host: str = "127.0.0.1"
    logins: dict[str, str] = field(default_factory=lambda: {USER: PASSWORD})
    """Password by user that PgBouncer lets in."""
    pool: dict[str, str] = field(default_factory=lambda: {"default_pool_size": "4", "max_client_conn": "200"})
    process: "subprocess.Popen[bytes] | None" = None
    pooler: "subprocess.Popen[bytes] | None" = None

    def url(self, database: str) -> str:
        """Through PgBouncer."""
        quoted = PASSWORD.replace(" ", "%20").replace("&", "%26")
        return f"postgresql://{USER}:{quoted}@{self.pooler_host}:{self.pooler_port}/{database}"

    def connect(self, database: str = "postgres") -> "psycopg.Connection[tuple[object, ...]]":
        """Straight to the server."""
        return psycopg.connect(
            host="127.0.0.1", port=self.port, user=USER, password=PASSWORD, dbname=database, autocommit=True
        )

    def create(self, database: str) -> str:
        """A new database; returns its URL."""
        with self.connect() as connection:
            connection.execute(f'CREATE DATABASE "{database}"')
        return self.url(database)

    def start(self) -> None:
        command = [program("postgres", "postgresql"), "-D", str(self.folder / "data"), "-p", str(self.port)]
        for option in (
            "listen_addresses=127.0.0.1",
            f"unix_socket_directories={self.folder}",
            "fsync=off",
            "shared_buffers=16MB",
            "max_connections=60",
        ):
            command += ["-c", option]
        self.process = _spawn(command, self.folder / "postgres.log", unprivileged=True)
        until(lambda: not self.connect().closed, "PostgreSQL accepts connections", 30)

    def kill(self) -> None:
        """As in a crash: SIGQUIT ends PostgreSQL without a checkpoint."""
        _end(self.process, signal.SIGQUIT)

    def start_pooler(self) -> None:
        users = "".join(f'"{user}" "{password}"\n' for user, password in self.logins.items())
        pool = "".join(f"{name} = {value}\n" for name, value in self.pool.items())
        (self.folder / "users.txt").write_text(users)
        (self.folder / "pgbouncer.ini").write_text(
            f"[databases]\n* = host=127.0.0.1 port={self.port}\n[pgbouncer]\nlisten_addr = {self.pooler_host}\n"
            f"listen_port = {self.pooler_port}\nauth_type = scram-sha-256\nauth_file = {self.folder}/users.txt\n"
            f"pool_mode = transaction\n{pool}unix_socket_dir =\n"
            "server_login_retry = 1\nquery_wait_timeout = 5\nserver_connect_timeout = 2\n"
        )
        command = [program("pgbouncer", "pgbouncer"), str(self.folder / "pgbouncer.ini")]
        self.pooler = _spawn(command, self.folder / "pgbouncer.log", unprivileged=True)
        address = (self.pooler_host, self.pooler_port)
        until(lambda: socket.create_connection(address).close() is None, "PgBouncer", 30)

    def stop(self) -> None:
        _end(self.pooler, signal.SIGINT)
        _end(self.process, signal.SIGINT)


def start_postgres(folder: Path) -> Postgres:
    """``folder`` must exist and be reachable for other users, as pytest's own folders are not."""
    server = make_postgres(folder)
    server.start()
    server.start_pooler()
    return server


def make_postgres(folder: Path) -> Postgres:
    """A new server that is not started yet."""
    _owned(folder)
    server = Postgres(folder, *free_ports(2))
    (folder / "password").write_text(PASSWORD)
    (folder / "password").chmod(0o644)
    account = _account()
    identity = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}
    subprocess.run(  # type: ignore[call-overload]
        [
            program("initdb", "postgresql"), "-D", str(folder / "data"), "-U", USER, "-A", "scram-sha-256",
            f"--pwfile={folder / 'password'}", "--no-sync", "-E", "UTF8", "--locale=C",
        ],
        check=True, capture_output=True, cwd=folder, **identity,
    )  # fmt: skip
    return server


def start_standby(primary: Postgres, folder: Path) -> Postgres:
    """A server that follows another and takes no writes, as at a replica site; its pooler is not started yet."""
    _owned(folder)
    standby = Postgres(folder, *free_ports(2), logins=primary.logins, pool=primary.pool)
    account = _account()
    identity = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}
    source = f"host=127.0.0.1 port={primary.port} user={USER} password='{PASSWORD}'"
    command = [program("pg_basebackup", "postgresql"), "-D", str(folder / "data"), "-R", "-c", "fast", "-d", source]
    subprocess.run(command, check=True, capture_output=True, cwd=folder, **identity)  # type: ignore[call-overload]
    standby.start()
    return standby


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
        self.processes[port] = _spawn(command, home / "redis.log")
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


@dataclass
class Sqs:
    """An SQS server; queues are made per test."""

    endpoint: str
    process: "subprocess.Popen[bytes]"
    authority: Path | None = None
    """Whose certificates are trusted, where the endpoint is ``https``."""

    def client(self, region: str = "us-west-2") -> object:
        return boto3.client(
            "sqs",
            endpoint_url=self.endpoint,
            verify=str(self.authority) if self.authority else None,
            region_name=region,
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )

    def create(self, name: str, *, max_receives: int = 3, region: str = "us-west-2") -> tuple[str, str]:
        """URLs of a new queue and of its dead-letter queue."""
        import json

        client: object = self.client(region)
        dead = client.create_queue(QueueName=f"{name}-dead")["QueueUrl"]  # type: ignore[attr-defined]
        arn = client.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]  # type: ignore[attr-defined]
        policy = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": max_receives})
        url = client.create_queue(QueueName=name, Attributes={"RedrivePolicy": policy})["QueueUrl"]  # type: ignore[attr-defined]
        return str(url), str(dead)

    def count(self, url: str) -> tuple[int, int]:
        """Messages waiting and in flight."""
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        found = self.client().get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]  # type: ignore[attr-defined]
        return int(found[names[0]]), int(found[names[1]])

    def stop(self) -> None:
        _end(self.process)


def start_sqs(
    folder: Path,
    *,
    host: str = "127.0.0.1",
    port: int | None = None,
    certificate: tuple[Path, Path, Path] | None = None,
) -> Sqs:
    """A server on a free port unless one is given; over TLS with a certificate, its key and its authority."""
    folder.mkdir(parents=True, exist_ok=True)
    port = port or free_ports(1)[0]
    command = [sys.executable, "-m", "moto.server", "-H", host, "-p", str(port)]
    if certificate is not None:
        command += ["--ssl-cert", str(certificate[0]), "--ssl-key", str(certificate[1])]
    process = _spawn(command, folder / "sqs.log")
    sqs = Sqs(f"{'https' if certificate else 'http'}://{host}:{port}", process, certificate[2] if certificate else None)
    until(lambda: "QueueUrls" in sqs.client().list_queues() or True, "the SQS server answers", 60)  # type: ignore[attr-defined]
    return sqs


@contextlib.contextmanager
def stopping(server: "Postgres | RedisCluster | Sqs") -> Iterator[None]:
    try:
        yield
    finally:
        server.stop()
