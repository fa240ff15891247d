"""What keeps enough pods up: priority over batch work, and a budget for voluntary disruption."""

from __future__ import annotations

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan
from ...plan.workloads import Track, Workload


def priority_class(scope: Construct, plan: ComputePlan) -> k8s.KubePriorityClass:
    """Above the default of 0, so that serving pods displace batch pods; below the cluster's own, from 2,000,000,000 on."""
    return k8s.KubePriorityClass(
        scope,
        "PriorityClass",
        metadata=k8s.ObjectMeta(name=plan.priority_class),
        value=100_000,
        global_default=False,
        preemption_policy="PreemptLowerPriority",
        description=f"API and worker pods of {plan.service}",
    )


def disruption_budget(
    scope: Construct, plan: ComputePlan, workload: Workload, track: Track
) -> k8s.KubePodDisruptionBudget:
    """One pod in four may be away: node consolidation goes on, and with a single pod it may still be moved."""
    return k8s.KubePodDisruptionBudget(
        scope,
        "PodDisruptionBudget",
        metadata=k8s.ObjectMeta(name=track.name, namespace=plan.namespace),
        spec=k8s.PodDisruptionBudgetSpec(
            max_unavailable=k8s.IntOrString.from_string("25%"),
            selector=k8s.LabelSelector(match_labels=workload.track_labels(track)),
        ),
    )
