"""ElastiCache for Valkey: a replication group in cluster mode, its token, and the secret that leads to it."""

from __future__ import annotations

from aws_cdk import RemovalPolicy, SecretValue
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_elasticache as elasticache
from aws_cdk import aws_kms as kms
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from ...placement import Placement
from ...plan.data_cache import ElastiCache
from ...plan.data_plan import REDIS_PORT, DataPlan
from .credentials import generated_secret
from .managed_network import inner_subnets, reachable_from_pods


class ElastiCacheSite(Construct):
    """Cache of one site."""

    replication_group: elasticache.CfnReplicationGroup
    """Shards and their replicas."""
    connection: secretsmanager.Secret
    """Host and password. The host is ElastiCache's own name, which its certificate carries, so that clients can verify it."""
    security_group: ec2.SecurityGroup
    """Who may connect."""

    def __init__(
        self, scope: Construct, id: str, *, plan: DataPlan, options: ElastiCache, placement: Placement, key: kms.IKey
    ) -> None:
        super().__init__(scope, id)
        assert placement.vpc is not None
        names = plan.names
        self.security_group = reachable_from_pods(
            self, placement.vpc, placement.vpc.vpc_cidr_block, REDIS_PORT, "Valkey, from the pods of the cluster"
        )
        token = generated_secret(
            self, "Token", name=names.secret("redis-token"), what=f"Token of the cache of {names.prefix}", key=key
        )
        self.replication_group = _replication_group(
            self, plan, options, key, token, inner_subnets(placement.vpc), self.security_group
        )
        self.connection = secretsmanager.Secret(
            self,
            "Connection",
            secret_name=names.secret("redis"),
            description=f"Host and password of the cache of {names.prefix}",
            encryption_key=key,
            secret_object_value={
                "host": SecretValue.unsafe_plain_text(self.replication_group.attr_configuration_end_point_address),
                "password": token.secret_value_from_json("password"),
            },
            removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        )


def _replication_group(
    scope: Construct,
    plan: DataPlan,
    options: ElastiCache,
    key: kms.IKey,
    token: secretsmanager.Secret,
    subnet_ids: list[str],
    security_group: ec2.SecurityGroup,
) -> elasticache.CfnReplicationGroup:
    names = plan.names
    parameters = elasticache.CfnParameterGroup(
        scope,
        "Parameters",
        cache_parameter_group_family=f"valkey{options.version.partition('.')[0]}",
        description=f"Cache of {names.prefix}: least recently used keys go first",
        properties={"cluster-enabled": "yes", "maxmemory-policy": "allkeys-lru"},
    )
    subnets = elasticache.CfnSubnetGroup(
        scope, "Subnets", description=f"Cache of {names.prefix}", subnet_ids=subnet_ids
    )
    resource = elasticache.CfnReplicationGroup(
        scope,
        "ReplicationGroup",
        replication_group_description=f"Cache of {names.prefix}",
        engine="valkey",
        engine_version=options.version,
        cache_node_type=options.node_type,
        num_node_groups=options.shards,
        replicas_per_node_group=options.replicas_per_shard,
        cache_parameter_group_name=parameters.ref,
        cache_subnet_group_name=subnets.ref,
        security_group_ids=[security_group.security_group_id],
        port=REDIS_PORT,
        automatic_failover_enabled=True,
        multi_az_enabled=True,
        transit_encryption_enabled=True,
        transit_encryption_mode="required",
        auth_token=token.secret_value_from_json("password").unsafe_unwrap(),
        at_rest_encryption_enabled=True,
        kms_key_id=key.key_arn,
        snapshot_retention_limit=options.snapshot_retention_days,
        snapshot_window="02:00-03:00",
        auto_minor_version_upgrade=True,
    )
    resource.apply_removal_policy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
    return resource
