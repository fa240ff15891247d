"""The device plugin's configurations: one for each way in which the services of a cluster share GPUs."""

from __future__ import annotations

import cdk8s
import yaml
from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan
from ...plan.gpu import RESOURCE, GpuSharing

CONFIG_MAP = "device-plugin"
"""Name that the GPU operator is told; nodes choose a key by the label ``nvidia.com/device-plugin.config``."""
NAMESPACE = "gpu-operator"
DEFAULT = "exclusive"
_ID = "DevicePluginConfigurations"


def device_plugin_configuration(scope: Construct, plan: ComputePlan) -> None:
    """Add the service's configuration to the cluster's map, which its first service makes.

    Source: https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/gpu-sharing.html
    """
    chart = cdk8s.Chart.of(scope)
    existing = chart.node.try_find_child(_ID)
    if existing is None:
        existing = k8s.KubeConfigMap(
            chart,
            _ID,
            metadata=k8s.ObjectMeta(name=CONFIG_MAP, namespace=NAMESPACE),
            data={DEFAULT: configuration(GpuSharing.exclusive())},
        )
    key = plan.nodes.gpu.device_plugin_config
    if key != DEFAULT:
        assert isinstance(existing, cdk8s.ApiObject)
        existing.add_json_patch(cdk8s.JsonPatch.add(f"/data/{key}", configuration(plan.nodes.gpu.sharing)))


def configuration(sharing: GpuSharing) -> str:
    """Configuration file of the device plugin for one way of sharing."""
    document: dict[str, object] = {"version": "v1", "flags": {"migStrategy": "single"}}
    if sharing.mode in ("time-slicing", "mps"):
        mode = "timeSlicing" if sharing.mode == "time-slicing" else "mps"
        document["sharing"] = {
            mode: {
                "renameByDefault": False,
                "failRequestsGreaterThanOne": True,
                "resources": [{"name": RESOURCE, "replicas": sharing.replicas}],
            }
        }
    return yaml.safe_dump(document, sort_keys=False)
