"""Constructs for JAX GPU services: AWS accounts and regions with AWS CDK, Kubernetes YAML with cdk8s, from one plan."""

from .manifests import Manifests
from .patches import Patch
from .plan.errors import PlanError
from .plan.site import Hub, Site
from .platform import Platform

__all__ = ["Hub", "Manifests", "Patch", "PlanError", "Platform", "Site"]
