"""Batch jobs beyond one node: how many nodes one takes, and how much all may take together."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import ComputeError


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchJobs:
    """Multi-node jobs: a JobSet whose processes find each other by ``jax.distributed``, admitted as a whole by Kueue.

    Args:
        nodes: processes of one job, one on each node.
        max_nodes: nodes that all admitted jobs may hold together; the rest wait in the queue.
        restarts: times a job is started again after a failure that is not its node's end.
        timeout_seconds: longest a job may run.

    Raises:
        ComputeError: GYM245.

    Source: https://jobset.sigs.k8s.io/docs/overview/ and https://kueue.sigs.k8s.io/docs/concepts/cluster_queue/
    """

    nodes: int = 2
    max_nodes: int = 8
    restarts: int = 3
    timeout_seconds: int = 6 * 3600

    def __post_init__(self) -> None:
        for name in ("nodes", "max_nodes", "restarts", "timeout_seconds"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < (0 if name == "restarts" else 1):
                raise ComputeError(
                    "GYM245",
                    "BatchJobs",
                    given=f"{name}={value!r}",
                    allowed="a whole number above 0",
                    remedy="Correct it.",
                )
        if self.nodes > self.max_nodes:
            raise ComputeError(
                "GYM245",
                "BatchJobs",
                given=f"nodes={self.nodes} above max_nodes={self.max_nodes}",
                allowed="a job no larger than the queue's quota",
                remedy="Such a job would wait for ever: raise max_nodes.",
            )
