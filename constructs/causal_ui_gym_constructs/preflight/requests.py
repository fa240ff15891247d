"""Resources that pods ask for, as numbers: cores, bytes, pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from .document import value_at
from .workload import Workload

# https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
_QUANTITY = re.compile(r"^\+?(\d+\.?\d*|\.\d+)(?:([eE][+-]?\d+)|(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei))?$")
_SCALE = {
    "m": Decimal("0.001"),
    **{suffix: Decimal(1000) ** power for power, suffix in enumerate("kMGTPE", start=1)},
    **{f"{suffix}i": Decimal(1024) ** power for power, suffix in enumerate("KMGTPE", start=1)},
}


def quantity(value: Any) -> Decimal | None:
    """The number that a Kubernetes quantity stands for; None for anything that is none, which schema rules report."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    match = _QUANTITY.match(str(value).strip())
    if not match:
        return None
    number, exponent, suffix = match.groups()
    return Decimal(number + (exponent or "")) * _SCALE.get(suffix or "", Decimal(1))


def requested(container: Any, resource: str) -> Decimal:
    """What a container asks for; its limit where it states no request, as the API server fills in."""
    for key in ("requests", "limits"):
        resources = value_at(container, f"resources.{key}")
        if isinstance(resources, dict) and resource in resources:
            return quantity(resources[resource]) or Decimal(0)
    return Decimal(0)


def pod_requests(workload: Workload) -> dict[str, Decimal]:
    """What the scheduler reserves for one pod: the sum of its containers with sidecars, or the largest init container if that is more.

    Source: https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#resource-sharing-within-containers
    """
    main = [container for _, container in workload.containers()]
    init = [container for path, container in workload.containers(init=True) if ".initContainers[" in f".{path}"]
    sidecars = [container for container in init if container.get("restartPolicy") == "Always"]
    names = {name for container in (*main, *init) for name in _resources(container)}
    return {
        name: max(
            sum((requested(container, name) for container in (*main, *sidecars)), Decimal(0)),
            *(requested(container, name) for container in init),
            Decimal(0),
        )
        for name in names
    }


def _resources(container: Any) -> Iterator[str]:
    for key in ("requests", "limits"):
        found = value_at(container, f"resources.{key}")
        yield from (str(name) for name in found) if isinstance(found, dict) else ()
