"""Errors of the plan: what was asked for cannot be built.

    PlanError                 base: code, construct path, what was given, what is allowed, what to do
    ├── SiteError             GYM1xx  sites, accounts, regions, zones, address ranges
    ├── NamingError           GYM15x  a computed name is too long or malformed
    ├── ComputeError          GYM2xx  images, workloads, resources, scaling, release
    ├── GpuError              GYM25x  node pools, instance types, GPU sharing
    ├── DataError             GYM3xx  databases, caches, backups, storage
    ├── EdgeError             GYM4xx  domains, certificates, routing, rate limits
    ├── SettingsError         GYM5xx  the settings contract of a service
    ├── DeliveryError         GYM6xx  GitOps, operators, roll-out
    └── ManifestError         GYM7xx  rendered documents: tokens, patches

Every rule that can be judged from intent alone is judged before any construct exists, so an error leaves nothing half-written.
"""

from __future__ import annotations


class PlanError(ValueError):
    """What was asked for cannot be built.

    Args:
        code: stable identifier, ``GYM`` and three digits; documented and greppable.
        path: construct path of the thing at fault, such as ``Compute/nodes``.
        given: what the user wrote, in the user's words.
        allowed: what is accepted in its place.
        remedy: what to do now, in the imperative.
    """

    def __init__(self, code: str, path: str, *, given: str, allowed: str, remedy: str) -> None:
        self.code = code
        self.path = path
        self.given = given
        self.allowed = allowed
        self.remedy = remedy
        super().__init__(f"{code} {path}: given {given}; allowed: {allowed}. {remedy}")


class SiteError(PlanError):
    """A site, its account, region, zones or address range is not usable."""


class NamingError(PlanError):
    """A computed name breaks a limit of AWS or Kubernetes."""


class ComputeError(PlanError):
    """A workload, its image, resources, scaling or release is not usable."""


class GpuError(PlanError):
    """Node pools, instance types or GPU sharing contradict each other."""


class DataError(PlanError):
    """A database, cache, backup or volume is not usable."""


class EdgeError(PlanError):
    """A domain, certificate, route or rate limit is not usable."""


class SettingsError(PlanError):
    """The settings contract of a service is malformed or cannot be met."""


class DeliveryError(PlanError):
    """The way manifests reach the clusters is not usable."""


class ManifestError(PlanError):
    """A rendered document holds an AWS token, or a patch does nothing."""
