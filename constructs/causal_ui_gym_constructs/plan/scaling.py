"""How many pods a workload has: one autoscaler for each, never two."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .errors import ComputeError
from .quantities import require_quantity

Replicas = tuple[int, int]
"""Fewest and most pods."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast an autoscaler may change the number of pods in one direction.

    Args:
        stabilization_seconds: time for which the need must have been there.
        percent: change in percent of the pods, in ``period_seconds``.
        pods: change in pods, in ``period_seconds``.
        period_seconds: time in which that change may happen.
        select: ``Max`` takes the larger of the two, ``Min`` the smaller.

    Source: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#configurable-scaling-behavior
    """

    stabilization_seconds: int
    percent: int
    pods: int
    period_seconds: int
    select: Literal["Max", "Min"]


SCALE_UP = Pace(stabilization_seconds=60, percent=100, pods=4, period_seconds=30, select="Max")
SCALE_DOWN = Pace(stabilization_seconds=300, percent=50, pods=2, period_seconds=60, select="Min")


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueScaling:
    """Pods by waiting jobs: a KEDA ScaledObject on the queue's length, beside processor and memory use.

    It grows and shrinks at the pace of :class:`ResourceScaling`.

    Args:
        depth: waiting and in-flight jobs for each pod.
        replicas: fewest and most pods.
        cpu_percent: processor use, as a percentage of the request, above which pods are added.
        memory_percent: memory use, as a percentage of the request, above which pods are added.
        poll_seconds: time between two looks at the queue.
        cooldown_seconds: time without work after which the fewest pods are reached again.

    Source: https://keda.sh/docs/latest/scalers/aws-sqs/

    Raises:
        ComputeError: GYM210 for a count that is not positive, GYM211 for a minimum above the maximum.
    """

    depth: int = 10
    replicas: Replicas = (2, 50)
    cpu_percent: int = 70
    memory_percent: int = 80
    poll_seconds: int = 15
    cooldown_seconds: int = 300

    def __post_init__(self) -> None:
        _require_positive(
            "QueueScaling", depth=self.depth, poll_seconds=self.poll_seconds, cooldown_seconds=self.cooldown_seconds
        )
        _require_positive("QueueScaling", cpu_percent=self.cpu_percent, memory_percent=self.memory_percent)
        _require_range("QueueScaling", self.replicas)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestScaling:
    """Pods by HTTP requests: a KEDA ScaledObject on Prometheus, beside processor and memory use.

    It grows and shrinks at the pace of :class:`ResourceScaling`.

    Args:
        requests_per_second: requests a second for each pod.
        replicas: fewest and most pods.
        cpu_percent: processor use, as a percentage of the request, above which pods are added.
        memory_percent: memory use, as a percentage of the request, above which pods are added.
        poll_seconds: time between two looks at Prometheus.
        cooldown_seconds: time without work after which the fewest pods are reached again.

    Source: https://keda.sh/docs/latest/scalers/prometheus/

    Raises:
        ComputeError: GYM210 for a count that is not positive, GYM211 for a minimum above the maximum.
    """

    requests_per_second: int = 100
    replicas: Replicas = (2, 50)
    cpu_percent: int = 70
    memory_percent: int = 80
    poll_seconds: int = 15
    cooldown_seconds: int = 300

    def __post_init__(self) -> None:
        _require_positive(
            "RequestScaling",
            requests_per_second=self.requests_per_second,
            poll_seconds=self.poll_seconds,
            cooldown_seconds=self.cooldown_seconds,
            cpu_percent=self.cpu_percent,
            memory_percent=self.memory_percent,
        )
        _require_range("RequestScaling", self.replicas)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceScaling:
    """Pods by processor and memory use alone: a HorizontalPodAutoscaler, which needs metrics-server and nothing else.

    It adds at most the larger of 100 % and 4 pods in 30 s after 60 s of stable need, and removes at most the smaller of
    50 % and 2 pods in 60 s after 300 s.

    Args:
        replicas: fewest and most pods.
        cpu_percent: processor use, as a percentage of the request, that is aimed at.
        memory_percent: memory use, as a percentage of the request, that is aimed at.

    Source: https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/

    Raises:
        ComputeError: GYM210 for a percentage that is not positive, GYM211 for a minimum above the maximum.
    """

    replicas: Replicas = (3, 20)
    cpu_percent: int = 70
    memory_percent: int = 80

    def __post_init__(self) -> None:
        _require_positive("ResourceScaling", cpu_percent=self.cpu_percent, memory_percent=self.memory_percent)
        _require_range("ResourceScaling", self.replicas)


@dataclass(frozen=True, slots=True)
class FixedReplicas:
    """Always the same number of pods: no autoscaler.

    Raises:
        ComputeError: GYM210 when ``count`` is not positive.
    """

    count: int = 3

    def __post_init__(self) -> None:
        _require_positive("FixedReplicas", count=self.count)

    @property
    def replicas(self) -> Replicas:
        """Fewest and most pods."""
        return (self.count, self.count)


Scaling = QueueScaling | RequestScaling | ResourceScaling | FixedReplicas

UpdateMode = Literal["Off", "Initial", "Recreate", "InPlaceOrRecreate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class VerticalScaling:
    """A VerticalPodAutoscaler on processor and memory requests. By default it only recommends.

    Args:
        update_mode: ``Off`` recommends; any other mode changes requests, and so contradicts an autoscaler whose target is a
            percentage of them.
        min_allowed: least cpu and memory.
        max_allowed: most cpu and memory.

    Source: https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/features.md

    Raises:
        ComputeError: GYM203 for a malformed quantity, GYM211 for a minimum above the maximum.
    """

    update_mode: UpdateMode = "Off"
    min_allowed: tuple[str, str] = ("100m", "512Mi")
    max_allowed: tuple[str, str] = ("4000m", "8Gi")

    def __post_init__(self) -> None:
        for resource, least, most in zip(("cpu", "memory"), self.min_allowed, self.max_allowed, strict=True):
            low = require_quantity("VerticalScaling", f"min_allowed {resource}", least)
            high = require_quantity("VerticalScaling", f"max_allowed {resource}", most)
            if low > high:
                raise ComputeError(
                    "GYM211",
                    "VerticalScaling",
                    given=f"{resource}: min_allowed={least!r} above max_allowed={most!r}",
                    allowed="a minimum at most the maximum",
                    remedy="Swap or correct them.",
                )


def require_one_autoscaler(path: str, scaling: Scaling, vertical: VerticalScaling | None) -> None:
    """Refuse two autoscalers on one workload: they would undo each other's work.

    Raises:
        ComputeError: GYM212.
    """
    if isinstance(scaling, tuple | list | set):
        raise ComputeError(
            "GYM212",
            path,
            given="two autoscalers: " + " and ".join(type(each).__name__ for each in scaling),
            allowed="one of RequestScaling (KEDA), ResourceScaling (HPA) and FixedReplicas",
            remedy="Choose one. RequestScaling looks at processor and memory use too.",
        )
    if vertical is not None and vertical.update_mode != "Off" and not isinstance(scaling, FixedReplicas):
        raise ComputeError(
            "GYM212",
            path,
            given=f"VerticalScaling(update_mode={vertical.update_mode!r}) beside {type(scaling).__name__}",
            allowed="update_mode='Off' beside an autoscaler on processor and memory use",
            remedy="Use FixedReplicas to let requests be changed: the autoscaler's percentages are of those requests.",
        )


def _require_positive(path: str, **values: int) -> None:
    for name, value in values.items():
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise ComputeError(
                "GYM210", path, given=f"{name}={value!r}", allowed="a whole number from 1", remedy="Correct the value."
            )


def _require_range(path: str, replicas: Replicas) -> None:
    if not isinstance(replicas, tuple) or len(replicas) != 2:
        raise ComputeError(
            "GYM211",
            path,
            given=f"replicas={replicas!r}",
            allowed="a pair (fewest, most), such as (2, 50)",
            remedy="For a fixed number use FixedReplicas(n).",
        )
    low, high = replicas
    _require_positive(path, **{"replicas[0]": low, "replicas[1]": high})
    if low > high:
        raise ComputeError(
            "GYM211", path, given=f"replicas={replicas!r}", allowed="a minimum at most the maximum", remedy="Swap them."
        )
