"""Which operators a platform installs, what is changed about them, and in which order they come."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .errors import DeliveryError
from .operators import OPERATORS, Operator


@dataclass(frozen=True, slots=True, kw_only=True)
class Operators:
    """Choices about the operators of every site.

    Args:
        without: operators that are not installed, because the cluster has them already or nothing uses them.
        values: further Helm values by operator, merged over ours; for settings that only your organisation knows.

    Raises:
        DeliveryError: GYM620 for a name that is not in the table, GYM621 for leaving out what another needs.
    """

    without: tuple[str, ...] = ()
    values: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "without", tuple(self.without))
        for name in (*self.without, *self.values):
            require_operator("Operators", name)
        for operator in OPERATORS:
            missing = sorted(set(operator.needs) & set(self.without))
            if missing and operator.name not in self.without:
                raise DeliveryError(
                    "GYM621",
                    "Operators",
                    given=f"without={list(self.without)!r}",
                    allowed=f"{operator.name} needs {', '.join(missing)}",
                    remedy=f"Leave out {operator.name} too, or keep {missing[0]}.",
                )

    @property
    def chosen(self) -> tuple[Operator, ...]:
        """Operators that are installed."""
        return tuple(operator for operator in OPERATORS if operator.name not in self.without)


def beside_auto_mode(options: Operators) -> Operators:
    """Without what EKS Auto Mode brings itself: Karpenter, and the device plugin of the GPU operator.

    Source: https://docs.aws.amazon.com/eks/latest/userguide/automode.html
    """
    of_gpu = {"devicePlugin": {"enabled": False}, **options.values.get("gpu-operator", {})}
    return Operators(without=(*options.without, "karpenter"), values={**options.values, "gpu-operator": of_gpu})


def require_operator(path: str, name: str) -> Operator:
    """The operator of that name.

    Raises:
        DeliveryError: GYM620.
    """
    for operator in OPERATORS:
        if operator.name == name:
            return operator
    names = [operator.name for operator in OPERATORS]
    nearest = difflib.get_close_matches(name, names, n=1)
    raise DeliveryError(
        "GYM620",
        path,
        given=f"operator {name!r}",
        allowed=", ".join(names),
        remedy=f"Did you mean {nearest[0]!r}?" if nearest else "Name one of these.",
    )


def waves(operators: Sequence[Operator]) -> tuple[tuple[Operator, ...], ...]:
    """Operators in groups: each group needs only earlier ones, so a group is installed at once."""
    depth: dict[str, int] = {}
    for operator in operators:
        depth[operator.name] = 1 + max((depth[need] for need in operator.needs), default=-1)
    return tuple(
        tuple(operator for operator in operators if depth[operator.name] == level)
        for level in range(max(depth.values(), default=-1) + 1)
    )
