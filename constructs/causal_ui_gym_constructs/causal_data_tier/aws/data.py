"""AWS resources of one site's data tier."""

from __future__ import annotations

from aws_cdk import Stack
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from ...placement import Placement
from ...plan.data_aurora import AuroraGlobal
from ...plan.data_cache import ElastiCache
from ...plan.data_plan import DataPlan
from .alarms import watch_copies
from .aurora import AuroraSite
from .buckets import archive_bucket, backup_bucket
from .copies import COPIES, BackupCopies, copies_role, replicate
from .credentials import site_credentials
from .elasticache import ElastiCacheSite
from .identities import postgres_role, velero_role
from .keys import data_key


class SiteData(Construct):
    """Key, credentials, buckets and identities of one site, and its managed database and cache where chosen."""

    key: kms.Key
    """Key of everything stored here."""
    secrets: dict[str, secretsmanager.Secret]
    """Credentials made here: ``postgres`` in the site that made the database, and ``redis`` where the cache is in the cluster."""
    buckets: dict[str, s3.Bucket]
    """Buckets by purpose: ``backups`` (archive of the database), ``velero``."""
    roles: dict[str, iam.Role]
    """Roles by purpose: ``postgres`` and ``velero`` for pods, ``backup-copies`` for S3."""
    aurora: AuroraSite | None
    """Aurora in this site, where chosen."""
    elasticache: ElastiCacheSite | None
    """ElastiCache in this site, where chosen."""

    def __init__(
        self, scope: Construct, id: str, *, plan: DataPlan, placement: Placement, copies: dict[str, BackupCopies]
    ) -> None:
        super().__init__(scope, id)
        self.key = data_key(self, plan)
        self.secrets = site_credentials(self, plan, self.key)
        self.buckets, self.roles = {}, {}
        backups = Construct(self, "Backups")
        if plan.archives:
            archive = self.buckets["backups"] = archive_bucket(backups, plan, self.key)
            self.roles["postgres"] = postgres_role(backups, plan, archive, self.key)
        if plan.backups.enabled:
            velero = backup_bucket(backups, "Velero", name=plan.names.bucket("velero"), plan=plan, key=self.key)
            self.buckets["velero"] = velero
            self.roles["velero"] = velero_role(backups, plan, velero, self.key)
        if plan.copies_backups:
            self._copy_backups(backups, plan, placement, copies)
        self.aurora, self.elasticache = None, None
        if isinstance(plan.postgres, AuroraGlobal):
            self.aurora = AuroraSite(
                self,
                "Aurora",
                plan=plan,
                options=plan.postgres,
                placement=placement,
                key=self.key,
                credentials=self.secrets.get("postgres"),
            )
        if isinstance(plan.cache, ElastiCache):
            self.elasticache = ElastiCacheSite(
                self, "ElastiCache", plan=plan, options=plan.cache, placement=placement, key=self.key
            )

    def _copy_backups(
        self, scope: Construct, plan: DataPlan, placement: Placement, copies: dict[str, BackupCopies]
    ) -> None:
        """Only the writer's archive is worth a copy; every site's Velero is."""
        role = self.roles[COPIES] = copies_role(scope, plan, list(self.buckets), self.key)
        for peer in plan.peers:
            Stack.of(self).add_stack_dependency(Stack.of(copies[peer.site.name]))
        for purpose, bucket in self.buckets.items():
            replicate(plan, bucket, role, enabled=plan.writes or purpose != "backups")
            if placement.alarms is not None:
                alarms = Construct(scope, f"{purpose.capitalize()}Alarms")
                watch_copies(alarms, plan, source=purpose, destination=COPIES, topic=placement.alarms)
