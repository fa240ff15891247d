"""Several sites as one platform: network, clusters, operators, delivery, order of roll-out."""

from .platform import Platform

__all__ = ["Platform"]
