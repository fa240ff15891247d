"""Velero: the namespace's objects and volume snapshots, daily.

It is the second line. The database's own archive (WAL and base backups) is what a restore starts from: it reaches any moment of the
retention time, while a volume snapshot is as of its hour. No hook dumps the database: a dump into a pod's scratch space is in no backup.
"""

from __future__ import annotations

import cdk8s
from constructs import Construct

from ...imports import velero_io as velero
from ...plan.data_plan import VELERO_NAMESPACE, DataPlan, velero_folder

_LOCATION = "default"


class VeleroSchedule(Construct):
    """Velero's locations and schedule for the platform's namespace."""

    schedule: velero.Schedule
    """The daily backup."""

    def __init__(self, scope: Construct, id: str, *, plan: DataPlan) -> None:
        super().__init__(scope, id)
        names, region = plan.names, {"region": plan.names.site.region}
        metadata = cdk8s.ApiObjectMetadata(name=_LOCATION, namespace=VELERO_NAMESPACE)
        velero.BackupStorageLocation(
            self,
            "StorageLocation",
            metadata=metadata,
            spec=velero.BackupStorageLocationSpec(
                provider="aws",
                default=True,
                object_storage=velero.BackupStorageLocationSpecObjectStorage(
                    bucket=names.bucket("velero"), prefix=velero_folder(names)
                ),
                config={**region, "kmsKeyId": names.key_alias("data")},
            ),
        )
        velero.VolumeSnapshotLocation(
            self,
            "SnapshotLocation",
            metadata=metadata,
            # The plugin snapshots EBS volumes itself, those of the CSI driver too: no snapshot controller is needed.
            spec=velero.VolumeSnapshotLocationSpec(provider="aws", config=region),
        )
        self.schedule = velero.Schedule(
            self,
            "Resource",
            metadata=cdk8s.ApiObjectMetadata(name=f"{names.platform}-backup", namespace=VELERO_NAMESPACE),
            spec=velero.ScheduleSpec(
                schedule=plan.backups.schedule,
                template=velero.ScheduleSpecTemplate(
                    included_namespaces=[names.namespace],
                    # Controllers make these anew.
                    excluded_resources=["pods", "replicasets", "events", "events.events.k8s.io"],
                    snapshot_volumes=True,
                    storage_location=_LOCATION,
                    volume_snapshot_locations=[_LOCATION],
                    ttl=f"{plan.backups.retention_days * 24}h",
                ),
            ),
        )
