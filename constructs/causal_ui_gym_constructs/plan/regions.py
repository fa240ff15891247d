"""AWS regions a site can live in, and what differs between them.

Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html (read 2026-11).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """One AWS region.

    Args:
        name: region code, such as ``us-west-2``.
        zones: letters of its Availability Zones, in order. Letters are mapped to physical zones per account by AWS.
        index: position that never changes once published; default address ranges are derived from it.
    """

    name: str
    zones: str
    index: int

    def zone_names(self, count: int) -> tuple[str, ...]:
        """The first ``count`` zones by name, such as ``("us-west-2a", "us-west-2b")``."""
        return tuple(f"{self.name}{letter}" for letter in self.zones[:count])


# Append only: the index of a region sets the default address range of the sites in it.
_ZONES_BY_REGION = (
    ("us-east-1", "abcdf"),
    ("us-east-2", "abc"),
    ("us-west-1", "ac"),
    ("us-west-2", "abc"),
    ("ca-central-1", "abd"),
    ("sa-east-1", "abc"),
    ("eu-west-1", "abc"),
    ("eu-west-2", "abc"),
    ("eu-west-3", "abc"),
    ("eu-central-1", "abc"),
    ("eu-central-2", "abc"),
    ("eu-north-1", "abc"),
    ("eu-south-1", "abc"),
    ("eu-south-2", "abc"),
    ("ap-northeast-1", "acd"),
    ("ap-northeast-2", "abc"),
    ("ap-northeast-3", "abc"),
    ("ap-southeast-1", "abc"),
    ("ap-southeast-2", "abc"),
    ("ap-southeast-3", "abc"),
    ("ap-southeast-4", "abc"),
    ("ap-south-1", "abc"),
    ("ap-south-2", "abc"),
    ("ap-east-1", "abc"),
    ("me-south-1", "abc"),
    ("me-central-1", "abc"),
    ("il-central-1", "abc"),
    ("af-south-1", "abc"),
)

REGIONS: dict[str, Region] = {name: Region(name, zones, index) for index, (name, zones) in enumerate(_ZONES_BY_REGION)}
