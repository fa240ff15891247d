"""Redis Cluster: leaders and followers, their settings and their exporter."""

from __future__ import annotations

from typing import Any

import cdk8s
from cdk8s_plus_27 import k8s
from constructs import Construct

from ...imports import redis_redis_opstreelabs_in as redis
from ...plan.data_cache import RedisCluster
from ...plan.data_plan import REDIS, REDIS_PODS, DataPlan
from .monitors import pod_monitor
from .secrets import REDIS_CREDENTIALS, redis_credentials

_SETTINGS = f"{REDIS}-config"
_UID = 1000
_RESTRICTED: dict[str, Any] = {
    "allow_privilege_escalation": False,
    "capabilities": {"drop": ["ALL"]},
    "run_as_non_root": True,
    "run_as_user": _UID,
    "seccomp_profile": {"type": "RuntimeDefault"},
}


class RedisNodes(Construct):
    """Redis Cluster of one site."""

    cluster: redis.RedisCluster
    """The operator's ``RedisCluster``."""

    def __init__(self, scope: Construct, id: str, *, plan: DataPlan, options: RedisCluster) -> None:
        super().__init__(scope, id)
        redis_credentials(self, plan)
        _settings(self, plan, options)
        self.cluster = _cluster(self, plan, options)
        pod_monitor(self, "Monitor", names=plan.names, name=REDIS, port="redis-exporter", pods=REDIS_PODS)


def _settings(scope: Construct, plan: DataPlan, options: RedisCluster) -> None:
    """Settings file that both roles include. ``additionalRedisConfig`` names this ConfigMap; it does not take text."""
    k8s.KubeConfigMap(
        scope,
        "Settings",
        metadata=k8s.ObjectMeta(name=_SETTINGS, namespace=plan.names.namespace),
        data={
            "redis-additional.conf": f"maxmemory {options.maxmemory_mib}mb\n"
            "maxmemory-policy allkeys-lru\nsave 900 1\nsave 300 10\nsave 60 10000\n"
        },
    )


def _cluster(scope: Construct, plan: DataPlan, options: RedisCluster) -> redis.RedisCluster:
    """Source: https://redis-operator.opstree.dev/docs/crd-reference/redis-cluster/ (``clusterSize`` counts leaders)."""
    return redis.RedisCluster(
        scope,
        "Resource",
        metadata=cdk8s.ApiObjectMetadata(
            name=REDIS,
            namespace=plan.names.namespace,
            # The operator copies them to the pods.
            labels={"app.kubernetes.io/name": REDIS, "sidecar.istio.io/inject": "false"},
        ),
        spec=redis.RedisClusterSpec(
            cluster_size=options.shards,
            cluster_version="v7",
            persistence_enabled=True,
            pod_security_context=redis.RedisClusterSpecPodSecurityContext(
                run_as_user=_UID,
                run_as_group=_UID,
                fs_group=_UID,
                run_as_non_root=True,
                seccomp_profile=redis.RedisClusterSpecPodSecurityContextSeccompProfile(type="RuntimeDefault"),
            ),
            kubernetes_config=redis.RedisClusterSpecKubernetesConfig(
                image=options.image,
                image_pull_policy="IfNotPresent",
                redis_secret=redis.RedisClusterSpecKubernetesConfigRedisSecret(name=REDIS_CREDENTIALS, key="password"),
            ),
            redis_leader=redis.RedisClusterSpecRedisLeader(**_role("leader", options)),
            redis_follower=redis.RedisClusterSpecRedisFollower(**_role("follower", options)),
            redis_exporter=redis.RedisClusterSpecRedisExporter(
                enabled=True,
                image=options.exporter_image,
                image_pull_policy="IfNotPresent",
                resources=redis.RedisClusterSpecRedisExporterResources(
                    requests={
                        "cpu": redis.RedisClusterSpecRedisExporterResourcesRequests.from_string("10m"),
                        "memory": redis.RedisClusterSpecRedisExporterResourcesRequests.from_string("32Mi"),
                    },
                    limits={"memory": redis.RedisClusterSpecRedisExporterResourcesLimits.from_string("64Mi")},
                ),
                security_context=redis.RedisClusterSpecRedisExporterSecurityContext(
                    **_RESTRICTED, read_only_root_filesystem=True
                ),
            ),
            storage=redis.RedisClusterSpecStorage(
                keep_after_delete=True,
                volume_claim_template=redis.RedisClusterSpecStorageVolumeClaimTemplate(
                    spec=redis.RedisClusterSpecStorageVolumeClaimTemplateSpec(
                        access_modes=["ReadWriteOnce"],
                        storage_class_name=plan.storage_class(options),
                        resources=redis.RedisClusterSpecStorageVolumeClaimTemplateSpecResources(
                            requests={
                                "storage": redis.RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests.from_string(
                                    f"{options.storage_gib}Gi"
                                )
                            }
                        ),
                    )
                ),
                # Node identities outlive pods, so that a restarted node finds its place in the cluster.
                node_conf_volume=True,
                node_conf_volume_claim_template=redis.RedisClusterSpecStorageNodeConfVolumeClaimTemplate(
                    spec=redis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec(
                        access_modes=["ReadWriteOnce"],
                        storage_class_name=plan.storage_class(options),
                        resources=redis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources(
                            requests={
                                "storage": redis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests.from_string(
                                    "1Gi"
                                )
                            }
                        ),
                    )
                ),
            ),
        ),
    )


def _role(role: str, options: RedisCluster) -> dict[str, Any]:
    """What leaders and followers have alike: settings, resources, spread over zones, a disruption budget."""
    # The bindings have the same types twice, under two names.
    requests, limits, spread = _LEADER_TYPES if role == "leader" else _FOLLOWER_TYPES
    return {
        "replicas": options.shards,
        "redis_config": {"additional_redis_config": _SETTINGS},
        "security_context": _RESTRICTED,
        "resources": {
            "requests": {"cpu": requests.from_string("100m"), "memory": requests.from_string(options.memory)},
            "limits": {"cpu": limits.from_string(options.cpu), "memory": limits.from_string(options.memory)},
        },
        "pdb": {"enabled": True, "max_unavailable": 1},
        "topology_spread_constraints": [
            spread(
                max_skew=1,
                topology_key="topology.kubernetes.io/zone",
                when_unsatisfiable="ScheduleAnyway",
                label_selector={"match_labels": {"app": f"{REDIS}-{role}"}},
            ),
            spread(
                max_skew=1,
                topology_key="kubernetes.io/hostname",
                when_unsatisfiable="ScheduleAnyway",
                label_selector={"match_labels": REDIS_PODS},
            ),
            # The operator pairs leader and follower of one number: never both in one zone, whose loss would be the shard's.
            spread(
                max_skew=1,
                topology_key="topology.kubernetes.io/zone",
                when_unsatisfiable="DoNotSchedule",
                label_selector={"match_labels": REDIS_PODS},
                match_label_keys=["apps.kubernetes.io/pod-index"],
            ),
        ],
    }


_LEADER_TYPES = (
    redis.RedisClusterSpecRedisLeaderResourcesRequests,
    redis.RedisClusterSpecRedisLeaderResourcesLimits,
    redis.RedisClusterSpecRedisLeaderTopologySpreadConstraints,
)
_FOLLOWER_TYPES = (
    redis.RedisClusterSpecRedisFollowerResourcesRequests,
    redis.RedisClusterSpecRedisFollowerResourcesLimits,
    redis.RedisClusterSpecRedisFollowerTopologySpreadConstraints,
)
