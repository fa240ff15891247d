"""KEDA: pods by waiting jobs or by requests, beside processor and memory use.

KEDA makes the HorizontalPodAutoscaler itself; no other autoscaler targets the same Deployment.
Source: https://keda.sh/docs/latest/reference/scaledobject-spec/
"""

from __future__ import annotations

from typing import Any

import cdk8s
from constructs import Construct

from ...imports import keda_sh as keda
from ...plan.compute import PROMETHEUS, ComputePlan
from ...plan.scaling import SCALE_DOWN, SCALE_UP, Pace, QueueScaling, RequestScaling
from ...plan.workloads import Track

_Behavior = keda.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior
_ScaleDown = keda.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown
_ScaleUp = keda.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp
_DownPolicy = keda.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies
_UpPolicy = keda.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies


def scaled_object(
    scope: Construct, plan: ComputePlan, track: Track, scaling: QueueScaling | RequestScaling
) -> keda.ScaledObject:
    """One ScaledObject. ``idleReplicaCount`` is left out: the webhook refuses it unless it is below the minimum."""
    least, most = scaling.replicas
    triggers = [_queue(plan, scaling) if isinstance(scaling, QueueScaling) else _requests(plan, track, scaling)]
    triggers += [
        keda.ScaledObjectSpecTriggers(type=kind, metric_type="Utilization", metadata={"value": str(percent)})
        for kind, percent in (("cpu", scaling.cpu_percent), ("memory", scaling.memory_percent))
    ]
    return keda.ScaledObject(
        scope,
        "ScaledObject",
        metadata=cdk8s.ApiObjectMetadata(name=track.name, namespace=plan.namespace),
        spec=keda.ScaledObjectSpec(
            scale_target_ref=keda.ScaledObjectSpecScaleTargetRef(
                api_version="apps/v1", kind="Deployment", name=track.name
            ),
            polling_interval=scaling.poll_seconds,
            cooldown_period=scaling.cooldown_seconds,
            min_replica_count=least,
            max_replica_count=most,
            triggers=triggers,
            advanced=keda.ScaledObjectSpecAdvanced(
                horizontal_pod_autoscaler_config=keda.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig(
                    behavior=_Behavior(
                        scale_down=_ScaleDown(**_rules(_DownPolicy, SCALE_DOWN)),
                        scale_up=_ScaleUp(**_rules(_UpPolicy, SCALE_UP)),
                    )
                )
            ),
        ),
    )


def _rules(policy: type[_DownPolicy] | type[_UpPolicy], pace: Pace) -> dict[str, Any]:
    return {
        "stabilization_window_seconds": pace.stabilization_seconds,
        "policies": [
            policy(type=type, value=value, period_seconds=pace.period_seconds)
            for type, value in (("Percent", pace.percent), ("Pods", pace.pods))
        ],
        "select_policy": pace.select,
    }


def queue_authentication(scope: Construct, plan: ComputePlan) -> keda.TriggerAuthentication:
    """The queue's length is read with the identity of KEDA's operator, whose role allows that on the site's queues."""
    return keda.TriggerAuthentication(
        scope,
        "QueueAuthentication",
        metadata=cdk8s.ApiObjectMetadata(name=_authentication(plan), namespace=plan.namespace),
        spec=keda.TriggerAuthenticationSpec(
            pod_identity=keda.TriggerAuthenticationSpecPodIdentity(
                provider=keda.TriggerAuthenticationSpecPodIdentityProvider.AWS,
                identity_owner=keda.TriggerAuthenticationSpecPodIdentityIdentityOwner.KEDA,
            )
        ),
    )


def _authentication(plan: ComputePlan) -> str:
    return f"{plan.service}-queue"


def _queue(plan: ComputePlan, scaling: QueueScaling) -> keda.ScaledObjectSpecTriggers:
    """https://keda.sh/docs/latest/scalers/aws-sqs/"""
    assert plan.queue is not None
    return keda.ScaledObjectSpecTriggers(
        type="aws-sqs-queue",
        metadata={
            "queueURL": plan.queue.url,
            "queueLength": str(scaling.depth),
            "awsRegion": plan.names.site.region,
        },
        authentication_ref=keda.ScaledObjectSpecTriggersAuthenticationRef(name=_authentication(plan)),
    )


def _requests(plan: ComputePlan, track: Track, scaling: RequestScaling) -> keda.ScaledObjectSpecTriggers:
    """https://keda.sh/docs/latest/scalers/prometheus/"""
    pods = f'namespace="{plan.namespace}",pod=~"{track.name}-.*"'
    return keda.ScaledObjectSpecTriggers(
        type="prometheus",
        metadata={
            "serverAddress": PROMETHEUS,
            "query": f"sum(rate(http_requests_total{{{pods}}}[1m]))",
            "threshold": str(scaling.requests_per_second),
        },
    )
