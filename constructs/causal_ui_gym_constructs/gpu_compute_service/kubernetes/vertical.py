"""VerticalPodAutoscaler: recommendations on requests, to read with ``kubectl describe vpa``."""

from __future__ import annotations

import cdk8s
from constructs import Construct

from ...imports import autoscaling_k8s_io as vpa
from ...plan.compute import ComputePlan
from ...plan.scaling import VerticalScaling
from ...plan.workloads import Track, Workload

_MODES = vpa.VerticalPodAutoscalerSpecUpdatePolicyUpdateMode
_CONTROLLED = vpa.VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesControlledValues
_Min = vpa.VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMinAllowed
_Max = vpa.VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMaxAllowed


def vertical_pod_autoscaler(
    scope: Construct, plan: ComputePlan, workload: Workload, track: Track, vertical: VerticalScaling
) -> vpa.VerticalPodAutoscaler:
    """https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/api.md"""
    mode = {"Off": _MODES.OFF, "Initial": _MODES.INITIAL, "Recreate": _MODES.RECREATE}.get(vertical.update_mode)
    return vpa.VerticalPodAutoscaler(
        scope,
        "VerticalPodAutoscaler",
        metadata=cdk8s.ApiObjectMetadata(name=track.name, namespace=plan.namespace),
        spec=vpa.VerticalPodAutoscalerSpec(
            target_ref=vpa.VerticalPodAutoscalerSpecTargetRef(
                api_version="apps/v1", kind="Deployment", name=track.name
            ),
            update_policy=vpa.VerticalPodAutoscalerSpecUpdatePolicy(update_mode=mode or _MODES.IN_PLACE_OR_RECREATE),
            resource_policy=vpa.VerticalPodAutoscalerSpecResourcePolicy(
                container_policies=[
                    vpa.VerticalPodAutoscalerSpecResourcePolicyContainerPolicies(
                        container_name=workload.component,
                        min_allowed=dict(
                            zip(("cpu", "memory"), map(_Min.from_string, vertical.min_allowed), strict=True)
                        ),
                        max_allowed=dict(
                            zip(("cpu", "memory"), map(_Max.from_string, vertical.max_allowed), strict=True)
                        ),
                        controlled_resources=["cpu", "memory"],
                        controlled_values=_CONTROLLED.REQUESTS_AND_LIMITS,
                    )
                ]
            ),
        ),
    )
