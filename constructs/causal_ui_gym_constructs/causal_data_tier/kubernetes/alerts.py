"""Alerts on what would make a restore or a fail-over impossible, before anybody needs one."""

from __future__ import annotations

import cdk8s
from constructs import Construct

from ...imports import monitoring_coreos_com as monitoring
from ...plan.data_plan import CLUSTER, DataPlan

_BARMAN = "barman_cloud_cloudnative_pg_io"


def data_alerts(scope: Construct, plan: DataPlan) -> monitoring.PrometheusRule | None:
    """Rules for the parts that run in the cluster; None where AWS runs both.

    Sources: https://cloudnative-pg.io/plugin-barman-cloud/docs/observability/,
    https://cloudnative-pg.io/documentation/current/monitoring/#predefined-set-of-metrics,
    https://github.com/oliver006/redis_exporter#whats-exported
    """
    rules = [*(_postgres(plan) if not plan.managed_postgres else ()), *(_redis(plan) if not plan.managed_cache else ())]
    if not rules:
        return None
    return monitoring.PrometheusRule(
        scope,
        "Alerts",
        metadata=cdk8s.ApiObjectMetadata(name=f"{plan.names.platform}-data", namespace=plan.names.namespace),
        spec=monitoring.PrometheusRuleSpec(
            groups=[monitoring.PrometheusRuleSpecGroups(name=f"{plan.names.platform}-data.rules", rules=rules)]
        ),
    )


def _postgres(plan: DataPlan) -> list[monitoring.PrometheusRuleSpecGroupsRules]:
    pods = f'namespace="{plan.names.namespace}",pod=~"{CLUSTER}-.*"'
    rules = [
        _rule(
            "PostgresReplicationBehind",
            f"max(cnpg_pg_replication_lag{{{pods}}}) > 1800",
            "15m",
            "critical",
            "PostgreSQL follows its source more than half an hour late",
            "A fail-over now would lose that much. Look at WAL archiving at the source, and at reading it here.",
        )
    ]
    if not plan.archives:
        return rules
    return [
        *rules,
        _rule(
            "PostgresArchivingFails",
            f"sum(increase(cnpg_pg_stat_archiver_failed_count{{{pods}}}[15m])) > 0",
            "15m",
            "critical",
            "WAL does not reach the archive",
            "Restores stop at the last segment that did, and the volume fills. Look at the role and the bucket of the archive.",
        ),
        _rule(
            "PostgresBackupFailed",
            f"max({_BARMAN}_last_failed_backup_timestamp{{{pods}}}) > max({_BARMAN}_last_available_backup_timestamp{{{pods}}})",
            "5m",
            "warning",
            "The latest base backup failed",
            "kubectl describe the newest backup.postgresql.cnpg.io, then start another; the runbook is docs/data-tier.md.",
        ),
        _rule(
            "PostgresNotRecoverable",
            # 0, or no series at all, as long as there is no backup to start from.
            f"(max({_BARMAN}_first_recoverability_point{{{pods}}}) or vector(0)) == 0",
            "2h",
            "critical",
            "There is no backup to restore from",
            "The first base backup has not succeeded; a replica site cannot start either.",
        ),
    ]


def _redis(plan: DataPlan) -> list[monitoring.PrometheusRuleSpecGroupsRules]:
    return [
        _rule(
            "RedisClusterFails",
            f'min(redis_cluster_state{{namespace="{plan.names.namespace}"}}) == 0',
            "2m",
            "critical",
            "The Redis Cluster refuses commands",
            "Some slots have no leader. Look at the pods with redis_setup_type=cluster.",
        )
    ]


def _rule(
    alert: str, expr: str, duration: str, severity: str, summary: str, description: str
) -> monitoring.PrometheusRuleSpecGroupsRules:
    return monitoring.PrometheusRuleSpecGroupsRules(
        alert=alert,
        expr=monitoring.PrometheusRuleSpecGroupsRulesExpr.from_string(expr),
        for_=duration,
        labels={"severity": severity},
        annotations={"summary": summary, "description": description},
    )
