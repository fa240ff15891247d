"""Layers of a site's manifests, in the order in which they must be applied.

Argo CD applies them as sync waves, `kubectl apply -f` as sorted files.
Source: https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/
"""

from __future__ import annotations

from enum import Enum


class Layer(Enum):
    """One file of a site's manifests. The value orders it and names the file."""

    NAMESPACES = "00-namespaces"
    """Namespaces, priority classes, quotas: what everything else lives in."""
    OPERATORS = "10-operators"
    """Operators and their custom resource definitions."""
    CLUSTER = "20-cluster"
    """Cluster-scoped objects of operators: node pools, storage classes, issuers, secret stores."""
    DATA = "30-data"
    """Database, connection pooler, cache."""
    COMPUTE = "40-compute"
    """Configuration, workloads, scaling."""
    TRAFFIC = "50-traffic"
    """Gateways, routes, certificates, mesh policy."""
    SIGNALS = "60-signals"
    """Monitors, rules, dashboards."""
    BACKUP = "70-backup"
    """Scheduled backups."""
    BATCH = "80-batch"
    """Queues of multi-node batch jobs."""
    JOBS = "90-jobs"
    """Batch jobs themselves: Argo CD skips them, `kubectl create -f` starts one."""

    @property
    def wave(self) -> int:
        """Argo CD sync wave."""
        return int(self.value[:2])
