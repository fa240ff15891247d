"""Aurora global database: the writer's cluster in one site, read-only clusters that forward writes in the others."""

from __future__ import annotations

from aws_cdk import Duration, RemovalPolicy
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_rds as rds
from aws_cdk import aws_route53 as route53
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from ...placement import Placement
from ...plan.data import DATABASE
from ...plan.data_aurora import AuroraGlobal
from ...plan.data_plan import POSTGRES_PORT, DataPlan
from .managed_network import inner_subnets, private_zone, reachable_from_pods

_ENGINE = "aurora-postgresql"


class AuroraSite(Construct):
    """One site's cluster of the global database, and the private host that leads to it."""

    cluster: rds.CfnDBCluster
    """Aurora cluster."""
    instances: list[rds.CfnDBInstance]
    """Its instances."""
    global_cluster: rds.CfnGlobalCluster | None
    """The global database, in the site that made it."""
    security_group: ec2.SecurityGroup
    """Who may connect."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        plan: DataPlan,
        options: AuroraGlobal,
        placement: Placement,
        key: kms.IKey,
        credentials: secretsmanager.ISecret | None,
    ) -> None:
        super().__init__(scope, id)
        assert placement.vpc is not None
        names = plan.names
        self.security_group = reachable_from_pods(
            self, placement.vpc, placement.vpc.vpc_cidr_block, POSTGRES_PORT, "PostgreSQL, from the pods of the cluster"
        )
        self.global_cluster = _global_cluster(self, plan, options) if plan.made_here else None
        subnets = rds.CfnDBSubnetGroup(
            self,
            "Subnets",
            db_subnet_group_description=f"PostgreSQL of {names.prefix}",
            subnet_ids=inner_subnets(placement.vpc),
        )
        self.cluster = _cluster(self, plan, options, key, credentials, subnets, self.security_group)
        if self.global_cluster is not None:
            self.cluster.add_resource_dependency(self.global_cluster)
        monitoring = _monitoring_role(self, plan)
        within = Construct(self, "Instances")
        self.instances = [
            _instance(within, f"Instance{number}", plan, options, self.cluster, key, monitoring)
            for number in range(1, options.instances + 1)
        ]
        route53.CnameRecord(
            self,
            "Host",
            zone=private_zone(self, placement),
            record_name=f"{names.private_host('postgres')}.",
            # The reader forwards writes to the writer's region.
            domain_name=self.cluster.attr_endpoint_address if plan.writes else self.cluster.attr_read_endpoint_address,
            ttl=Duration.seconds(30),
        )


def _global_identifier(plan: DataPlan) -> str:
    return f"{plan.primary.prefix}-postgres"


def _global_cluster(scope: Construct, plan: DataPlan, options: AuroraGlobal) -> rds.CfnGlobalCluster:
    resource = rds.CfnGlobalCluster(
        scope,
        "GlobalCluster",
        global_cluster_identifier=_global_identifier(plan),
        engine=_ENGINE,
        engine_version=options.version,
        storage_encrypted=True,
        deletion_protection=True,
    )
    resource.apply_removal_policy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
    return resource


def _cluster(
    scope: Construct,
    plan: DataPlan,
    options: AuroraGlobal,
    key: kms.IKey,
    credentials: secretsmanager.ISecret | None,
    subnets: rds.CfnDBSubnetGroup,
    security_group: ec2.SecurityGroup,
) -> rds.CfnDBCluster:
    """Only the cluster that makes the database names it and its owner; the others receive both."""
    parameters = rds.CfnDBClusterParameterGroup(
        scope,
        "Parameters",
        description=f"PostgreSQL of {plan.names.prefix}",
        family=f"{_ENGINE}{options.version.partition('.')[0]}",
        parameters={"rds.force_ssl": "1"},
    )
    low, high = options.serverless_capacity
    resource = rds.CfnDBCluster(
        scope,
        "Cluster",
        db_cluster_identifier=f"{plan.names.prefix}-postgres",
        global_cluster_identifier=_global_identifier(plan),
        engine=_ENGINE,
        engine_version=options.version,
        database_name=DATABASE if credentials else None,
        master_username=credentials.secret_value_from_json("username").unsafe_unwrap() if credentials else None,
        master_user_password=credentials.secret_value_from_json("password").unsafe_unwrap() if credentials else None,
        enable_global_write_forwarding=True,
        port=POSTGRES_PORT,
        db_subnet_group_name=subnets.ref,
        vpc_security_group_ids=[security_group.security_group_id],
        db_cluster_parameter_group_name=parameters.ref,
        storage_encrypted=True,
        kms_key_id=key.key_arn,
        backup_retention_period=options.backup_retention_days,
        copy_tags_to_snapshot=True,
        deletion_protection=True,
        enable_iam_database_authentication=True,
        enable_cloudwatch_logs_exports=["postgresql"],
        serverless_v2_scaling_configuration=rds.CfnDBCluster.ServerlessV2ScalingConfigurationProperty(
            min_capacity=low, max_capacity=high
        )
        if options.serverless
        else None,
    )
    resource.apply_removal_policy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
    return resource


def _instance(
    scope: Construct,
    id: str,
    plan: DataPlan,
    options: AuroraGlobal,
    cluster: rds.CfnDBCluster,
    key: kms.IKey,
    monitoring: iam.Role,
) -> rds.CfnDBInstance:
    resource = rds.CfnDBInstance(
        scope,
        id,
        db_instance_identifier=f"{plan.names.prefix}-postgres-{id.removeprefix('Instance')}",
        db_cluster_identifier=cluster.ref,
        db_instance_class=options.instance_class,
        engine=_ENGINE,
        publicly_accessible=False,
        auto_minor_version_upgrade=False,  # the clusters of a global database are upgraded together
        enable_performance_insights=True,
        performance_insights_kms_key_id=key.key_arn,
        monitoring_interval=60,
        monitoring_role_arn=monitoring.role_arn,
    )
    resource.apply_removal_policy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
    return resource


def _monitoring_role(scope: Construct, plan: DataPlan) -> iam.Role:
    """https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Monitoring.OS.Enabling.html"""
    return iam.Role(
        scope,
        "MonitoringRole",
        role_name=plan.names.role("postgres-monitoring"),
        assumed_by=iam.ServicePrincipal(
            "monitoring.rds.amazonaws.com", conditions={"StringEquals": {"aws:SourceAccount": plan.names.site.account}}
        ),
        managed_policies=[
            iam.ManagedPolicy.from_aws_managed_policy_name("service-role/AmazonRDSEnhancedMonitoringRole")
        ],
    )
