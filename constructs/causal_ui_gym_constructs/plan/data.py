"""PostgreSQL in the cluster: CloudNativePG and its pooler, as options that refuse what cannot run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from .errors import DataError
from .images import Image
from .quantities import require_quantity

DATABASE = "causal_ui_gym"
OWNER = "app_user"

# Majors that CloudNativePG 1.30 runs and that PostgreSQL still maintains on 2026-11-23.
# https://cloudnative-pg.io/documentation/current/supported_releases/ and https://www.postgresql.org/support/versioning/
SUPPORTED_MAJORS = (15, 16, 17, 18)

REFERENCE_PARAMETERS: Mapping[str, str] = MappingProxyType(
    {
        "max_connections": "500",
        "shared_buffers": "256MB",
        "effective_cache_size": "1GB",
        "maintenance_work_mem": "64MB",
        "checkpoint_completion_target": "0.7",
        "wal_buffers": "16MB",
        "default_statistics_target": "100",
        "random_page_cost": "1.1",
        "effective_io_concurrency": "200",
        "work_mem": "4MB",
        "min_wal_size": "1GB",
        "max_wal_size": "4GB",
    }
)
"""Server parameters of the reference system."""

# Set by the operator; its webhook refuses them. https://cloudnative-pg.io/documentation/current/postgresql_conf/#fixed-parameters
_FIXED_PARAMETERS = (
    "allow_alter_system allow_system_table_mods archive_cleanup_command archive_command archive_mode bonjour bonjour_name cluster_name "
    "config_file data_directory data_sync_retry event_source external_pid_file full_page_writes hba_file hot_standby ident_file "
    "jit_provider listen_addresses log_destination log_directory log_file_mode log_filename log_rotation_age log_rotation_size "
    "log_truncate_on_rotation logging_collector port primary_conninfo primary_slot_name promote_trigger_file recovery_end_command "
    "recovery_min_apply_delay recovery_target recovery_target_action recovery_target_inclusive recovery_target_lsn "
    "recovery_target_name recovery_target_time recovery_target_timeline recovery_target_xid restart_after_crash restore_command "
    "shared_preload_libraries ssl ssl_ca_file ssl_cert_file ssl_ciphers ssl_crl_file ssl_dh_params_file ssl_ecdh_curve ssl_key_file "
    "ssl_passphrase_command ssl_passphrase_command_supports_reload ssl_prefer_server_ciphers stats_temp_directory "
    "synchronous_standby_names syslog_facility syslog_ident syslog_sequence_numbers syslog_split_messages unix_socket_directories "
    "unix_socket_group unix_socket_permissions"
)
_MEMORY = re.compile(r"^(?P<number>[1-9][0-9]*)(?P<unit>kB|MB|GB|TB)$")
_MEMORY_UNITS = {"kB": 2**10, "MB": 2**20, "GB": 2**30, "TB": 2**40}
_AUTOVACUUM_WORKERS = 3
_RESERVED_CONNECTIONS = 20  # superuser, replication and the operator's own
_VERSION = re.compile(r"^(?P<major>[0-9]{2})\.[0-9]{1,2}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class PgBouncer:
    """Connection pooling in front of PostgreSQL (CloudNativePG ``Pooler``).

    Args:
        instances: pods.
        pool_mode: ``transaction``: a server connection is held for a transaction; ``session``: as long as the client stays.
        max_client_conn: client connections that one pod accepts.
        default_pool_size: server connections of one pod for one database and user.
        read_only: whether a second pooler, ``postgres-pooler-ro``, serves reads from the standbys.

    Raises:
        DataError: GYM306.

    Source: https://cloudnative-pg.io/documentation/current/connection_pooling/
    """

    instances: int = 2
    pool_mode: Literal["transaction", "session"] = "transaction"
    max_client_conn: int = 1000
    default_pool_size: int = 50
    read_only: bool = False

    def __post_init__(self) -> None:
        if (
            self.pool_mode not in ("transaction", "session")
            or min(self.instances, self.default_pool_size) < 1
            or self.max_client_conn < self.default_pool_size
        ):
            raise DataError(
                "GYM306",
                "PgBouncer",
                given=f"instances={self.instances}, pool_mode={self.pool_mode!r}, max_client_conn={self.max_client_conn}, "
                f"default_pool_size={self.default_pool_size}",
                allowed="one instance or more, pool_mode 'transaction' or 'session', and a pool of 1 to max_client_conn",
                remedy="A pool larger than its clients never fills: lower default_pool_size, or raise max_client_conn.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Postgres:
    """PostgreSQL in the cluster, run by CloudNativePG.

    Args:
        instances: pods: one writer and its standbys, each in another zone as far as zones go.
        storage_gib: size of each pod's volume in GiB, 10 to 16384.
        version: major and minor. By default 18.6: the newest major that the pinned operator runs, maintained until November 2030.
        image: operand image. By default CloudNativePG's of that version.
        parameters: server parameters over :data:`REFERENCE_PARAMETERS`.
        cpu: cores of each pod, request and limit.
        memory: memory of each pod, request and limit.
        storage_class: StorageClass of the volumes. By default ``fast-ssd`` on AWS (EBS gp3, encrypted, made here), elsewhere the
            cluster's default class.
        pooler: connection pooling.

    Raises:
        DataError: GYM301 to GYM306.
        ComputeError: GYM201 to GYM203 for an image that can move or a malformed quantity.

    Source: https://cloudnative-pg.io/documentation/current/
    """

    instances: int = 3
    storage_gib: int = 100
    version: str = "18.6"
    image: str | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)
    cpu: str = "2"
    memory: str = "4Gi"
    storage_class: str | None = None
    pooler: PgBouncer = field(default_factory=PgBouncer)

    def __post_init__(self) -> None:
        if not 1 <= self.instances <= 9:
            raise DataError(
                "GYM301",
                "Postgres",
                given=f"instances={self.instances}",
                allowed="1 to 9",
                remedy="Use 3: one writer and a standby in each other zone. There is no vote, so an even number is fine too.",
            )
        match = _VERSION.match(self.version)
        if match is None or int(match["major"]) not in SUPPORTED_MAJORS:
            raise DataError(
                "GYM303",
                "Postgres",
                given=f"version={self.version!r}",
                allowed="major.minor of " + ", ".join(map(str, SUPPORTED_MAJORS)),
                remedy="Write the minor version too, such as '18.6': data directories outlive a moving tag.",
            )
        if self.image is not None:
            Image.parse("Postgres", self.image)
        require_quantity("Postgres", "cpu", self.cpu)
        object.__setattr__(self, "parameters", MappingProxyType({**REFERENCE_PARAMETERS, **self.parameters}))
        self._require_own_parameters()
        self._require_storage()
        self._require_memory()
        self._require_connections()

    @property
    def operand_image(self) -> str:
        """Image of the pods: CloudNativePG's ``standard`` flavour, which carries every locale and no backup tools."""
        return self.image or f"ghcr.io/cloudnative-pg/postgresql:{self.version}-standard-trixie"

    def _require_own_parameters(self) -> None:
        fixed = sorted(set(_FIXED_PARAMETERS.split()) & self.parameters.keys())
        if fixed:
            raise DataError(
                "GYM304",
                "Postgres",
                given=f"parameters[{fixed[0]!r}]",
                allowed="parameters that CloudNativePG does not set itself",
                remedy="Remove it: the operator's webhook refuses the cluster. Backups, TLS and replication have options of their own.",
            )

    def _require_storage(self) -> None:
        wal = self._bytes("max_wal_size") / 2**30
        if (
            not 10 <= self.storage_gib <= 16384
            or self.storage_gib < 2 * wal
            or self._bytes("min_wal_size") > self._bytes("max_wal_size")
        ):
            raise DataError(
                "GYM302",
                "Postgres",
                given=f"storage_gib={self.storage_gib}, min_wal_size={self.parameters['min_wal_size']}, "
                f"max_wal_size={self.parameters['max_wal_size']}",
                allowed="10 to 16384 GiB, at least twice max_wal_size, and min_wal_size up to max_wal_size",
                remedy="Raise storage_gib: WAL that cannot be archived for a while must not fill the volume.",
            )

    def _require_memory(self) -> None:
        limit = int(require_quantity("Postgres", "memory", self.memory))
        shared = self._bytes("shared_buffers")
        worst = (
            shared
            + self._connections * self._bytes("work_mem")
            + _AUTOVACUUM_WORKERS * self._bytes("maintenance_work_mem")
        )
        if shared > limit * 0.4 or worst > limit:
            raise DataError(
                "GYM305",
                "Postgres",
                given=f"memory={self.memory!r} for shared_buffers={self.parameters['shared_buffers']}, "
                f"max_connections={self._connections} x work_mem={self.parameters['work_mem']} "
                f"and {_AUTOVACUUM_WORKERS} x maintenance_work_mem={self.parameters['maintenance_work_mem']}",
                allowed=f"shared_buffers up to 40 % of memory, and the sum of all ({worst // 2**20} MiB) within it",
                remedy="Raise memory, or lower max_connections: the pooler needs few.",
            )

    def _require_connections(self) -> None:
        poolers = 2 if self.pooler.read_only else 1
        needed = self.pooler.instances * self.pooler.default_pool_size * poolers + _RESERVED_CONNECTIONS
        if needed > self._connections:
            raise DataError(
                "GYM307",
                "Postgres",
                given=f"max_connections={self._connections} for {self.pooler.instances} poolers of {self.pooler.default_pool_size} connections",
                allowed=f"max_connections of {needed} or more ({_RESERVED_CONNECTIONS} stay with the operator and replication)",
                remedy="Raise parameters['max_connections'], or lower default_pool_size.",
            )

    @property
    def _connections(self) -> int:
        text = self.parameters["max_connections"]
        if not re.fullmatch(r"[1-9][0-9]{0,5}", text):
            raise DataError(
                "GYM308",
                "Postgres",
                given=f"parameters['max_connections']={text!r}",
                allowed="a whole number, as text",
                remedy="Write '500'.",
            )
        return int(text)

    def _bytes(self, parameter: str) -> int:
        match = _MEMORY.match(self.parameters[parameter])
        if match is None:
            raise DataError(
                "GYM308",
                "Postgres",
                given=f"parameters[{parameter!r}]={self.parameters[parameter]!r}",
                allowed="a size with PostgreSQL's units: kB, MB, GB or TB",
                remedy="Write '256MB': a bare number means 8 kB pages for some parameters and kB for others.",
            )
        return int(match["number"]) * _MEMORY_UNITS[match["unit"]]
