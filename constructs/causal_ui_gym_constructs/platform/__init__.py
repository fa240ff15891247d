"""Several sites as one platform: network, clusters, operators, delivery, order of roll-out."""

from ..plan.budget import Budget
from ..plan.delivery import ArgoCd, DirectApply, GitOps
from ..plan.kubernetes import Kubernetes, SystemNodes
from ..plan.network import Network
from ..plan.operator_options import Operators
from .platform import Platform

__all__ = ["ArgoCd", "Budget", "DirectApply", "GitOps", "Kubernetes", "Network", "Operators", "Platform", "SystemNodes"]
