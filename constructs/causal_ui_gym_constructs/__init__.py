"""Constructs for JAX GPU services: AWS accounts and regions with AWS CDK, Kubernetes YAML with cdk8s, from one plan.

The public names stand in ``__init__.pyi`` and are loaded when first used: the plan alone needs neither Node nor the AWS CDK.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
