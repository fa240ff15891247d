"""The data tier of one site, decided before anything is rendered: who writes, who follows whom, and how a service connects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .backup import Backups
from .connections import Connection, Flow, SecretValue
from .data import DATABASE, Postgres
from .data_aurora import AuroraGlobal, require_aurora_sites
from .data_cache import ElastiCache, RedisCluster
from .data_promotion import Promotion
from .data_rules import group_of, require_kinds, require_possible, require_promotion
from .names import Names

SECRET_STORE = "aws-secrets-manager"
"""ClusterSecretStore of the site's own account and region."""
PRIMARY_SECRET_STORE = "primary-secrets-manager"
"""ClusterSecretStore through which a replica site reads the secrets that another account shares with it."""

CLUSTER = "postgres-cluster"
POOLER = "postgres-pooler-rw"
REDIS = "redis-cluster"
VELERO_NAMESPACE = "velero"
FAST_STORAGE_CLASS = "fast-ssd"
POSTGRES_PORT = 5432
REDIS_PORT = 6379


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPlan:
    """Data tier of one site.

    Args:
        names: names of the site.
        on_aws: whether the cluster runs on AWS.
        group: names of the primary site and its replicas, this one among them, primary first.
        postgres: database.
        cache: cache.
        backups: backups.
        promotion: which site writes, where it is not the primary.
    """

    names: Names
    on_aws: bool
    group: tuple[Names, ...]
    postgres: Postgres | AuroraGlobal
    cache: RedisCluster | ElastiCache
    backups: Backups
    promotion: Promotion | None

    @property
    def primary(self) -> Names:
        """The site that made the database, and whose credentials all sites of the group share."""
        return self.group[0]

    @property
    def peers(self) -> tuple[Names, ...]:
        """The other sites of the group."""
        return tuple(names for names in self.group if names.site.name != self.names.site.name)

    @property
    def writer(self) -> Names:
        """The site whose archive holds the newest data: the primary, the promoted site, or the one that is being demoted."""
        promoted = self.promotion.demoted or self.promotion.to if self.promotion else None
        return self._member(promoted) or self.primary

    @property
    def writes(self) -> bool:
        """Whether this site is :attr:`writer`."""
        return self.writer.site.name == self.names.site.name

    @property
    def writable(self) -> bool:
        """Whether this site's database takes writes, so that a route for writes may lead here.

        A database that follows another's archive is read-only. Aurora forwards writes from every site to the writer's, and databases
        without an archive follow nobody. Where one site writes, there is always one, so that a route always has somewhere to lead: during
        a hand-over the site that gives up writing stays it until the next one is promoted, though it refuses writes meanwhile.

        Source: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding-apg.html
        """
        return self.writes or not self.archives

    @property
    def declared_primary(self) -> Names:
        """The site that this one's database takes for the writer.

        A site that is being demoted already takes the next one for it, and so publishes its token. The others wait for the token:
        promoted without it, a database leaves the former writer behind.
        """
        if self.promotion and self.promotion.demoted == self.names.site.name:
            return self._member(self.promotion.to) or self.primary
        return self.writer

    @property
    def made_here(self) -> bool:
        """Whether this site made the database, whoever writes now."""
        return self.primary.site.name == self.names.site.name

    @property
    def promotion_token(self) -> str:
        """Demotion token of the former writer, for the site that takes over."""
        return self.promotion.token if self.promotion and self.writes else ""

    @property
    def source(self) -> Names:
        """The site whose archive this one follows; for the writer, the one that it would follow after a demotion."""
        if self.declared_primary.site.name != self.names.site.name:
            return self.declared_primary
        return (self.peers or (self.names,))[0]

    def _member(self, site: str | None) -> Names | None:
        return next((names for names in self.group if names.site.name == site), None)

    @property
    def reads_primary_account(self) -> bool:
        """Whether the shared credentials lie in another account, which this site reads through a role there."""
        return self.on_aws and self.primary.site.account != self.names.site.account

    @property
    def credentials_store(self) -> str:
        """ClusterSecretStore with the database's credentials."""
        return PRIMARY_SECRET_STORE if self.reads_primary_account else SECRET_STORE

    def shared_secrets_reader_arn(self, reader: Names) -> str:
        """Role in the primary's account with which one replica site in another account reads the shared credentials."""
        return self.primary.role_arn(f"secrets-{reader.site.name}")

    @property
    def managed_postgres(self) -> bool:
        """Whether AWS runs the database."""
        return isinstance(self.postgres, AuroraGlobal)

    @property
    def managed_cache(self) -> bool:
        """Whether AWS runs the cache."""
        return isinstance(self.cache, ElastiCache)

    @property
    def archives(self) -> bool:
        """Whether the database's WAL goes to an object store."""
        return self.backups.enabled and not self.managed_postgres

    @property
    def copies_backups(self) -> bool:
        """Whether this site's backups are copied to its peers, and theirs to it."""
        return self.on_aws and self.backups.enabled and bool(self.peers)

    @property
    def makes_storage_class(self) -> bool:
        """Whether ``fast-ssd`` is made here."""
        used = {
            self.storage_class(value)
            for value in (self.postgres, self.cache)
            if isinstance(value, Postgres | RedisCluster)
        }
        return self.on_aws and FAST_STORAGE_CLASS in used

    def storage_class(self, options: Postgres | RedisCluster) -> str | None:
        """StorageClass of the volumes; None for the cluster's default."""
        return options.storage_class or (FAST_STORAGE_CLASS if self.on_aws else None)

    def connections(self) -> tuple[Connection, ...]:
        """How a service of this site reaches database and cache; the same bindings whatever runs them."""
        return (self._database(), self._cache())

    def _database(self) -> Connection:
        host = self.names.private_host("postgres") if self.managed_postgres else f"{POOLER}.{self.names.namespace}.svc"
        query = "?sslmode=require" if self.managed_postgres else ""
        return Connection(
            binding="database_url",
            value=SecretValue(
                secret=self.names.shared_secret("postgres"),
                properties=("username", "password"),
                template="postgresql+psycopg://{{ .username }}:{{ .password | urlquery }}"
                f"@{host}:{POSTGRES_PORT}/{DATABASE}{query}",
                store=self.credentials_store,
            ),
            flows=(
                Flow(name="postgres", port=POSTGRES_PORT, cidrs=(self.names.site.cidr,))
                if self.managed_postgres
                else Flow(
                    name="postgres",
                    port=POSTGRES_PORT,
                    namespace=self.names.namespace,
                    pods={"cnpg.io/poolerName": POOLER},
                ),
            ),
        )

    def _cache(self) -> Connection:
        if self.managed_cache:
            value = SecretValue(
                secret=self.names.secret("redis"),
                properties=("password", "host"),
                template=f"rediss://:{{{{ .password | urlquery }}}}@{{{{ .host }}}}:{REDIS_PORT}",
            )
            flow = Flow(name="redis", port=REDIS_PORT, cidrs=(self.names.site.cidr,))
        else:
            value = SecretValue(
                secret=self.names.secret("redis"),
                properties=("password",),
                template=f"redis://:{{{{ .password | urlquery }}}}@{REDIS}-leader.{self.names.namespace}.svc:{REDIS_PORT}",
            )
            flow = Flow(name="redis", port=REDIS_PORT, namespace=self.names.namespace, pods=REDIS_PODS)
        return Connection(binding="cache_url", value=value, flows=(flow,))


REDIS_PODS = {"redis_setup_type": "cluster"}
"""Label that the Redis operator sets on leaders and followers alike."""


def archive_name(names: Names) -> str:
    """Name of a site's database in the topology, and of its folder in the archive."""
    return f"postgres-{names.site.name}"


def velero_folder(names: Names) -> str:
    """Folder of a site's Velero, in its bucket and in the copies, where those of several sites lie side by side."""
    return f"velero-{names.site.name}"


def plan_data(
    path: str,
    sites: Sequence[tuple[Names, bool]],
    *,
    postgres: Postgres | AuroraGlobal,
    cache: RedisCluster | ElastiCache,
    backups: Backups,
    promotion: Promotion | None,
) -> tuple[DataPlan, ...]:
    """The plan of every site, in the order given.

    Args:
        path: construct path, for errors.
        sites: names of each site, and whether its cluster runs on AWS.
        postgres: database of every site.
        cache: cache of every site.
        backups: backups of every site.
        promotion: which site writes, where it is not the primary.

    Raises:
        DataError: GYM313 to GYM319, GYM323, GYM331.
    """
    require_kinds(path, postgres, cache)
    plans = []
    for names, on_aws in sites:
        plan = DataPlan(
            names=names,
            on_aws=on_aws,
            group=group_of(path, names, [other for other, _ in sites]),
            postgres=postgres,
            cache=cache,
            backups=backups,
            promotion=promotion,
        )
        require_possible(path, plan)
        plans.append(plan)
    if isinstance(postgres, AuroraGlobal):
        for plan in plans:
            if plan.made_here:
                require_aurora_sites(path, [names.site for names in plan.group])
    if promotion is not None:
        require_promotion(path, plans, promotion)
    return tuple(plans)
