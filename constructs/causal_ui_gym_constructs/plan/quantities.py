"""Kubernetes resource quantities: parse, compare, refuse.

Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
"""

from __future__ import annotations

import re
from decimal import Decimal

from .errors import ComputeError

_QUANTITY = re.compile(r"^(?P<number>[0-9]+(?:\.[0-9]+)?)(?P<suffix>m|k|M|G|T|Ki|Mi|Gi|Ti)?$")
_SCALE = {
    None: Decimal(1),
    "m": Decimal("0.001"),
    "k": Decimal(10**3),
    "M": Decimal(10**6),
    "G": Decimal(10**9),
    "T": Decimal(10**12),
    "Ki": Decimal(2**10),
    "Mi": Decimal(2**20),
    "Gi": Decimal(2**30),
    "Ti": Decimal(2**40),
}


def require_quantity(path: str, field: str, quantity: str) -> Decimal:
    """The value of a quantity: cores for cpu, bytes for memory.

    Raises:
        ComputeError: GYM203 for a malformed or zero quantity.
    """
    match = _QUANTITY.match(quantity)
    value = Decimal(match["number"]) * _SCALE[match["suffix"]] if match else Decimal(0)
    if value <= 0:
        raise ComputeError(
            "GYM203",
            path,
            given=f"{field}={quantity!r}",
            allowed="a positive Kubernetes quantity such as '500m', '2' or '4Gi'",
            remedy="Mind the suffix: 'm' is a thousandth, 'Mi' is 2^20.",
        )
    return value
