"""``GpuComputeService`` and its options."""

from ..plan.batch import BatchJobs
from ..plan.environment import Secret
from ..plan.gpu import GpuSharing
from ..plan.gpu_nodes import GpuNodes, Taint
from ..plan.model_cache import ModelCache
from ..plan.objectives import Objectives
from ..plan.release import Canary
from ..plan.scaling import FixedReplicas, QueueScaling, RequestScaling, ResourceScaling, VerticalScaling
from ..plan.settings import SettingsContract
from ..plan.traffic import ConnectionLimits, Ejection, GatewayRoutes, IngressRoutes, IstioRoutes, Retries
from ..plan.workloads import Resources
from .service import GpuComputeService

__all__ = [
    "BatchJobs",
    "Canary",
    "ConnectionLimits",
    "Ejection",
    "FixedReplicas",
    "GatewayRoutes",
    "GpuComputeService",
    "GpuNodes",
    "GpuSharing",
    "IngressRoutes",
    "IstioRoutes",
    "ModelCache",
    "Objectives",
    "QueueScaling",
    "RequestScaling",
    "ResourceScaling",
    "Resources",
    "Retries",
    "Secret",
    "SettingsContract",
    "Taint",
    "VerticalScaling",
]
