"""IAM statements as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One allowing statement of a role's policy.

    Args:
        actions: IAM actions, none of them a star.
        resources: ARNs.
        conditions: conditions by operator and key.
    """

    actions: tuple[str, ...]
    resources: tuple[str, ...]
    conditions: Mapping[str, Mapping[str, str | list[str]]] = field(default_factory=dict)
