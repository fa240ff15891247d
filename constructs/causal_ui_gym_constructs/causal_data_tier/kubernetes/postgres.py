"""CloudNativePG: the cluster, its archive, its scheduled base backup and its pooler."""

from __future__ import annotations

import cdk8s
from cdk8s_plus_27 import k8s
from constructs import Construct

from ...imports import barmancloud_cnpg_io as barman
from ...imports import postgresql_cnpg_io as cnpg
from ...plan.data import DATABASE, OWNER, Postgres
from ...plan.data_plan import CLUSTER, POOLER, DataPlan, archive_name
from ...plan.names import Names
from .monitors import pod_monitor
from .secrets import POSTGRES_CREDENTIALS, postgres_credentials

_PLUGIN = "barman-cloud.cloudnative-pg.io"
# The operator's Jobs and instances speak TLS of their own; a sidecar would keep the Jobs from ending.
_OUTSIDE_THE_MESH = {"sidecar.istio.io/inject": "false"}


class PostgresCluster(Construct):
    """PostgreSQL of one site."""

    cluster: cnpg.Cluster
    """CloudNativePG ``Cluster``."""
    poolers: dict[str, cnpg.Pooler]
    """Poolers by what they serve: ``rw``, and ``ro`` where asked for."""
    object_stores: dict[str, barman.ObjectStore]
    """Archives by site: this site's own, and those that it follows or may follow."""
    scheduled_backup: cnpg.ScheduledBackup | None
    """Base backup on a schedule; None without backups."""

    def __init__(self, scope: Construct, id: str, *, plan: DataPlan, options: Postgres) -> None:
        super().__init__(scope, id)
        postgres_credentials(self, plan)
        members = plan.group if plan.archives else ()
        stores = Construct(self, "ObjectStores")
        self.object_stores = {names.site.name: _object_store(stores, plan, names) for names in members}
        self.cluster = _cluster(self, plan, options)
        self.scheduled_backup = _scheduled_backup(self, plan) if plan.archives else None
        kinds = ("rw", "ro") if options.pooler.read_only else ("rw",)
        pooling = Construct(self, "Poolers")
        self.poolers = {kind: _pooler(pooling, kind, plan, options) for kind in kinds}
        pod_monitor(
            self,
            "InstanceMonitor",
            names=plan.names,
            name=CLUSTER,
            port="metrics",
            pods={"cnpg.io/cluster": CLUSTER, "cnpg.io/podRole": "instance"},
        )


def _plugin_parameters(names: Names) -> dict[str, str]:
    return {"barmanObjectName": archive_name(names), "serverName": archive_name(names)}


def _object_store(scope: Construct, plan: DataPlan, names: Names) -> barman.ObjectStore:
    """Archive of a site in the group.

    Source: https://cloudnative-pg.io/plugin-barman-cloud/docs/object_stores/
    """
    own = names.site.name == plan.names.site.name
    store = plan.backups.store
    if store is None:
        bucket, endpoint = names.bucket("backups"), None
        credentials = barman.ObjectStoreSpecConfigurationS3Credentials(inherit_from_iam_role=True)
    else:
        bucket, endpoint = store.bucket, store.endpoint_url
        credentials = barman.ObjectStoreSpecConfigurationS3Credentials(
            access_key_id=barman.ObjectStoreSpecConfigurationS3CredentialsAccessKeyId(
                name=store.credentials_secret, key="ACCESS_KEY_ID"
            ),
            secret_access_key=barman.ObjectStoreSpecConfigurationS3CredentialsSecretAccessKey(
                name=store.credentials_secret, key="ACCESS_SECRET_KEY"
            ),
        )
    return barman.ObjectStore(
        scope,
        names.site.name,
        metadata=cdk8s.ApiObjectMetadata(name=archive_name(names), namespace=plan.names.namespace),
        spec=barman.ObjectStoreSpec(
            # Only the owner of an archive may thin it out.
            retention_policy=f"{plan.backups.retention_days}d" if own else None,
            configuration=barman.ObjectStoreSpecConfiguration(
                destination_path=f"s3://{bucket}/",
                endpoint_url=endpoint,
                s3_credentials=credentials,
                data=barman.ObjectStoreSpecConfigurationData(
                    compression=barman.ObjectStoreSpecConfigurationDataCompression.GZIP, jobs=2
                ),
                wal=barman.ObjectStoreSpecConfigurationWal(
                    compression=barman.ObjectStoreSpecConfigurationWalCompression.GZIP, max_parallel=4
                ),
            ),
            instance_sidecar_configuration=barman.ObjectStoreSpecInstanceSidecarConfiguration(
                resources=barman.ObjectStoreSpecInstanceSidecarConfigurationResources(
                    requests={
                        "cpu": barman.ObjectStoreSpecInstanceSidecarConfigurationResourcesRequests.from_string("100m"),
                        "memory": barman.ObjectStoreSpecInstanceSidecarConfigurationResourcesRequests.from_string(
                            "256Mi"
                        ),
                    },
                    limits={
                        "memory": barman.ObjectStoreSpecInstanceSidecarConfigurationResourcesLimits.from_string(
                            "512Mi"
                        ),
                    },
                )
            ),
        ),
    )


def _cluster(scope: Construct, plan: DataPlan, options: Postgres) -> cnpg.Cluster:
    replicated = plan.archives and plan.peers
    return cnpg.Cluster(
        scope,
        "Resource",
        metadata=cdk8s.ApiObjectMetadata(name=CLUSTER, namespace=plan.names.namespace),
        spec=cnpg.ClusterSpec(
            instances=options.instances,
            image_name=options.operand_image,
            # A standby takes over while the writer restarts: seconds without writes instead of a whole start.
            primary_update_method=cnpg.ClusterSpecPrimaryUpdateMethod.SWITCHOVER,
            postgresql=cnpg.ClusterSpecPostgresql(
                parameters=dict(options.parameters), synchronous=_synchronous(options.instances)
            ),
            bootstrap=_bootstrap(plan),
            replica=_replica(plan) if replicated else None,
            external_clusters=[
                cnpg.ClusterSpecExternalClusters(
                    name=archive_name(names),
                    plugin=cnpg.ClusterSpecExternalClustersPlugin(name=_PLUGIN, parameters=_plugin_parameters(names)),
                )
                for names in plan.group
            ]
            if replicated
            else None,
            plugins=[
                cnpg.ClusterSpecPlugins(name=_PLUGIN, is_wal_archiver=True, parameters=_plugin_parameters(plan.names))
            ]
            if plan.archives
            else None,
            storage=cnpg.ClusterSpecStorage(size=f"{options.storage_gib}Gi", storage_class=plan.storage_class(options)),
            resources=cnpg.ClusterSpecResources(
                # Requests equal limits, so that the node never takes memory back from the database.
                requests={
                    "cpu": cnpg.ClusterSpecResourcesRequests.from_string(options.cpu),
                    "memory": cnpg.ClusterSpecResourcesRequests.from_string(options.memory),
                },
                limits={
                    "cpu": cnpg.ClusterSpecResourcesLimits.from_string(options.cpu),
                    "memory": cnpg.ClusterSpecResourcesLimits.from_string(options.memory),
                },
            ),
            affinity=cnpg.ClusterSpecAffinity(
                enable_pod_anti_affinity=True, pod_anti_affinity_type="required", topology_key="kubernetes.io/hostname"
            ),
            topology_spread_constraints=[
                cnpg.ClusterSpecTopologySpreadConstraints(
                    max_skew=1,
                    topology_key="topology.kubernetes.io/zone",
                    when_unsatisfiable="DoNotSchedule",
                    label_selector=cnpg.ClusterSpecTopologySpreadConstraintsLabelSelector(
                        match_labels={"cnpg.io/cluster": CLUSTER, "cnpg.io/podRole": "instance"}
                    ),
                )
            ],
            enable_pdb=True,
            enable_superuser_access=False,
            inherited_metadata=cnpg.ClusterSpecInheritedMetadata(
                labels={"app.kubernetes.io/name": "postgres", **_OUTSIDE_THE_MESH}
            ),
        ),
    )


def _synchronous(instances: int) -> cnpg.ClusterSpecPostgresqlSynchronous | None:
    """A commit waits for one standby while there is one, so that a fail-over inside the site loses nothing."""
    if instances < 2:
        return None
    return cnpg.ClusterSpecPostgresqlSynchronous(
        method=cnpg.ClusterSpecPostgresqlSynchronousMethod.ANY,
        number=1,
        data_durability=cnpg.ClusterSpecPostgresqlSynchronousDataDurability.PREFERRED,
    )


def _bootstrap(plan: DataPlan) -> cnpg.ClusterSpecBootstrap:
    """The site that made the database and writes makes it; the others restore an archive. It counts only while there is no volume yet.

    A lost site that is built anew after a fail-over restores the new writer's archive: the operator refuses an empty database there.
    """
    writes = plan.declared_primary.site.name == plan.names.site.name
    if (plan.made_here and writes) or not plan.archives:
        return cnpg.ClusterSpecBootstrap(
            initdb=cnpg.ClusterSpecBootstrapInitdb(
                database=DATABASE,
                owner=OWNER,
                secret=cnpg.ClusterSpecBootstrapInitdbSecret(name=POSTGRES_CREDENTIALS),
                encoding="UTF8",
                data_checksums=True,
            )
        )
    return cnpg.ClusterSpecBootstrap(
        recovery=cnpg.ClusterSpecBootstrapRecovery(
            source=archive_name(plan.primary if writes else plan.declared_primary),
            database=DATABASE,
            owner=OWNER,
            secret=cnpg.ClusterSpecBootstrapRecoverySecret(name=POSTGRES_CREDENTIALS),
        )
    )


def _replica(plan: DataPlan) -> cnpg.ClusterSpecReplica:
    """Who is who in the distributed topology.

    Source: https://cloudnative-pg.io/documentation/current/replica_cluster/#distributed-topology
    """
    return cnpg.ClusterSpecReplica(
        self=archive_name(plan.names),
        primary=archive_name(plan.declared_primary),
        source=archive_name(plan.source),
        promotion_token=plan.promotion_token or None,
    )


def _scheduled_backup(scope: Construct, plan: DataPlan) -> cnpg.ScheduledBackup:
    """Source: https://cloudnative-pg.io/documentation/current/backup/#scheduled-backups (six fields: seconds come first)."""
    return cnpg.ScheduledBackup(
        scope,
        "ScheduledBackup",
        metadata=cdk8s.ApiObjectMetadata(name=CLUSTER, namespace=plan.names.namespace),
        spec=cnpg.ScheduledBackupSpec(
            cluster=cnpg.ScheduledBackupSpecCluster(name=CLUSTER),
            schedule=f"0 {plan.backups.schedule}",
            # The first backup at once: until then nothing but the volumes holds the data, and no replica can start.
            immediate=True,
            target=cnpg.ScheduledBackupSpecTarget.PREFER_HYPHEN_STANDBY,
            method=cnpg.ScheduledBackupSpecMethod.PLUGIN,
            plugin_configuration=cnpg.ScheduledBackupSpecPluginConfiguration(name=_PLUGIN),
        ),
    )


def _pooler(scope: Construct, kind: str, plan: DataPlan, options: Postgres) -> cnpg.Pooler:
    """PgBouncer with the reference's figures, a disruption budget, and room in each zone."""
    name = POOLER.removesuffix("rw") + kind
    selector = {"cnpg.io/poolerName": name}
    within = Construct(scope, kind)
    if options.pooler.instances > 1:
        k8s.KubePodDisruptionBudget(
            within,
            "DisruptionBudget",
            metadata=k8s.ObjectMeta(name=name, namespace=plan.names.namespace),
            spec=k8s.PodDisruptionBudgetSpec(
                max_unavailable=k8s.IntOrString.from_number(1), selector=k8s.LabelSelector(match_labels=selector)
            ),
        )
    pod_monitor(within, "Monitor", names=plan.names, name=name, port="metrics", pods=selector)
    pool = options.pooler
    return cnpg.Pooler(
        within,
        "Resource",
        metadata=cdk8s.ApiObjectMetadata(name=name, namespace=plan.names.namespace),
        spec=cnpg.PoolerSpec(
            cluster=cnpg.PoolerSpecCluster(name=CLUSTER),
            type=cnpg.PoolerSpecType[kind.upper()],
            instances=pool.instances,
            pgbouncer=cnpg.PoolerSpecPgbouncer(
                pool_mode=cnpg.PoolerSpecPgbouncerPoolMode[pool.pool_mode.upper()],
                parameters={
                    "max_client_conn": str(pool.max_client_conn),
                    "default_pool_size": str(pool.default_pool_size),
                    # Drivers prepare statements by default; without this they fail in transaction mode.
                    "max_prepared_statements": "200",
                },
            ),
            template={
                "metadata": {"labels": {"app.kubernetes.io/name": name, **_OUTSIDE_THE_MESH}},
                "spec": {
                    "containers": [
                        {
                            "name": "pgbouncer",
                            "resources": {
                                "requests": {"cpu": "100m", "memory": "128Mi"},
                                "limits": {"cpu": "200m", "memory": "256Mi"},
                            },
                        }
                    ],
                    "topologySpreadConstraints": [
                        {
                            "maxSkew": 1,
                            "topologyKey": "topology.kubernetes.io/zone",
                            "whenUnsatisfiable": "ScheduleAnyway",
                            "labelSelector": {"matchLabels": selector},
                        }
                    ],
                },
            },
        ),
    )
