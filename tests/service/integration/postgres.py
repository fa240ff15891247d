"""Starts PostgreSQL with a PgBouncer before it, and a standby of it."""

import signal
import socket
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from tests.free_ports import free_ports
from tests.service.integration.servers import account, end, give_away, program, spawn, until

PASSWORD = "a password with spaces & signs"
USER = "causal"


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
        self.process = spawn(command, self.folder / "postgres.log", unprivileged=True)
        until(lambda: not self.connect().closed, "PostgreSQL accepts connections", 30)

    def kill(self) -> None:
        """As in a crash: SIGQUIT ends PostgreSQL without a checkpoint."""
        end(self.process, signal.SIGQUIT)

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
        self.pooler = spawn(command, self.folder / "pgbouncer.log", unprivileged=True)
        address = (self.pooler_host, self.pooler_port)
        until(lambda: socket.create_connection(address).close() is None, "PgBouncer", 30)

    def stop(self) -> None:
        end(self.pooler, signal.SIGINT)
        end(self.process, signal.SIGINT)


def start_postgres(folder: Path) -> Postgres:
    """``folder`` must exist and be reachable for other users, as pytest's own folders are not."""
    server = make_postgres(folder)
    server.start()
    server.start_pooler()
    return server


def make_postgres(folder: Path) -> Postgres:
    """A new server that is not started yet."""
    give_away(folder)
    server = Postgres(folder, *free_ports(2))
    (folder / "password").write_text(PASSWORD)
    (folder / "password").chmod(0o644)
    owner = account()
    identity = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if owner else {}
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
    give_away(folder)
    standby = Postgres(folder, *free_ports(2), logins=primary.logins, pool=primary.pool)
    owner = account()
    identity = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if owner else {}
    source = f"host=127.0.0.1 port={primary.port} user={USER} password='{PASSWORD}'"
    command = [program("pg_basebackup", "postgresql"), "-D", str(folder / "data"), "-R", "-c", "fast", "-d", source]
    subprocess.run(command, check=True, capture_output=True, cwd=folder, **identity)  # type: ignore[call-overload]
    standby.start()
    return standby
