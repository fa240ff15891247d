"""``GpuComputeService`` and its options."""

from ..plan.environment import Secret
from ..plan.gpu import GpuSharing
from ..plan.model_cache import ModelCache
from ..plan.nodes import GpuNodes, Taint
from ..plan.release import Canary
from ..plan.scaling import FixedReplicas, QueueScaling, RequestScaling, ResourceScaling, VerticalScaling
from ..plan.settings import SettingsContract
from ..plan.workloads import Resources
from .service import GpuComputeService

__all__ = [
    "Canary",
    "FixedReplicas",
    "GpuComputeService",
    "GpuNodes",
    "GpuSharing",
    "ModelCache",
    "QueueScaling",
    "RequestScaling",
    "ResourceScaling",
    "Resources",
    "Secret",
    "SettingsContract",
    "Taint",
    "VerticalScaling",
]
