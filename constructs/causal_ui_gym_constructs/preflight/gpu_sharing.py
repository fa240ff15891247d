"""How many pods share one GPU of a pool, as its nodes' labels and the device plugin's configuration say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from .cluster import Cluster
from .document import as_list, value_at
from .nodes import Pool

_PLUGIN_LABEL, _MIG_LABEL = "nvidia.com/device-plugin.config", "nvidia.com/mig.config"
_GPU = "nvidia.com/gpu"


def processes_on_one_gpu(cluster: Cluster, pool: Pool) -> int:
    """Pods that see the same GPU memory, by time-slicing or MPS; 1 where nothing says so."""
    configs = pool.labels.get(_PLUGIN_LABEL) or frozenset()
    return max((_replicas(cluster, config) for config in configs), default=1)


def pods_on_one_gpu(cluster: Cluster, pool: Pool) -> int:
    """Pods that one physical GPU serves, MIG instances included."""
    profile = next(iter(pool.labels.get(_MIG_LABEL) or ("",)))
    instances = [
        kind.gpu.mig_profiles.get(profile.removeprefix("all-"), 1) for kind in pool.known_types or () if kind.gpu
    ]
    return processes_on_one_gpu(cluster, pool) * min(instances, default=1)


def _replicas(cluster: Cluster, config: str) -> int:
    """Replicas of a named configuration of the device plugin, read from the ConfigMap that holds it.

    Source: https://github.com/NVIDIA/k8s-device-plugin#shared-access-to-gpus
    """
    for document in cluster.of_kind("ConfigMap"):
        data = document.at("data", {})
        text = data.get(config) if isinstance(data, Mapping) else None
        try:
            settings: Any = yaml.safe_load(text) if isinstance(text, str) else None
        except yaml.YAMLError:
            continue
        for mode in ("timeSlicing", "mps"):
            for resource in as_list(value_at(settings, f"sharing.{mode}.resources")):
                replicas = value_at(resource, "replicas")
                if value_at(resource, "name") == _GPU and isinstance(replicas, int):
                    return replicas
    return 1
