"""HorizontalPodAutoscaler on processor and memory use, in place of KEDA."""

from __future__ import annotations

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan
from ...plan.scaling import SCALE_DOWN, SCALE_UP, Pace, ResourceScaling
from ...plan.workloads import Track


def horizontal_pod_autoscaler(
    scope: Construct, plan: ComputePlan, track: Track, scaling: ResourceScaling
) -> k8s.KubeHorizontalPodAutoscalerV2:
    """https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/"""
    least, most = scaling.replicas
    return k8s.KubeHorizontalPodAutoscalerV2(
        scope,
        "HorizontalPodAutoscaler",
        metadata=k8s.ObjectMeta(name=track.name, namespace=plan.namespace),
        spec=k8s.HorizontalPodAutoscalerSpecV2(
            scale_target_ref=k8s.CrossVersionObjectReferenceV2(
                api_version="apps/v1", kind="Deployment", name=track.name
            ),
            min_replicas=least,
            max_replicas=most,
            metrics=[_utilization("cpu", scaling.cpu_percent), _utilization("memory", scaling.memory_percent)],
            behavior=k8s.HorizontalPodAutoscalerBehaviorV2(scale_down=_rules(SCALE_DOWN), scale_up=_rules(SCALE_UP)),
        ),
    )


def _utilization(resource: str, percent: int) -> k8s.MetricSpecV2:
    target = k8s.MetricTargetV2(type="Utilization", average_utilization=percent)
    return k8s.MetricSpecV2(type="Resource", resource=k8s.ResourceMetricSourceV2(name=resource, target=target))


def _rules(pace: Pace) -> k8s.HpaScalingRulesV2:
    policies = [
        k8s.HpaScalingPolicyV2(type=type, value=value, period_seconds=pace.period_seconds)
        for type, value in (("Percent", pace.percent), ("Pods", pace.pods))
    ]
    return k8s.HpaScalingRulesV2(
        stabilization_window_seconds=pace.stabilization_seconds, policies=policies, select_policy=pace.select
    )
