"""Single faults in the rendered pods: the scheduler refuses each, and says why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from proof.control_plane import Document
from proof.report import TierReport
from proof.scheduling.pods import is_ready, why_pending
from proof.scheduling.site import NAMESPACE, RunningSite

pytestmark = pytest.mark.xdist_group("scheduling")

PodSpec = dict[str, Any]


def _forget_the_gpu_toleration(spec: PodSpec) -> None:
    spec["tolerations"] = [found for found in spec["tolerations"] if found["key"] != "nvidia.com/gpu"]


def _select_what_no_node_has(spec: PodSpec) -> None:
    spec["nodeSelector"] = {"node-type": "gpu-spot"}  # as the reference system wrote it


def _pin_a_foreign_zone(spec: PodSpec) -> None:
    spec["nodeSelector"]["topology.kubernetes.io/zone"] = "us-east-1a"


def _ask_for_two_gpus(spec: PodSpec) -> None:
    resources = spec["containers"][0]["resources"]
    for part in (resources["requests"], resources["limits"]):
        part["nvidia.com/gpu"] = "2"


def _ask_for_more_memory_than_a_node_has(spec: PodSpec) -> None:
    resources = spec["containers"][0]["resources"]
    resources["requests"]["memory"] = resources["limits"]["memory"] = "32Gi"


def _claim_what_is_not_there(spec: PodSpec) -> None:
    (volume,) = [found for found in spec["volumes"] if "persistentVolumeClaim" in found]
    volume["persistentVolumeClaim"]["claimName"] = "model-cache"


def _nothing(spec: PodSpec) -> None:
    pass


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        pytest.param(_forget_the_gpu_toleration, "untolerated taint", id="toleration"),
        pytest.param(_select_what_no_node_has, "didn't match Pod's node affinity/selector", id="selector"),
        pytest.param(_pin_a_foreign_zone, "didn't match Pod's node affinity/selector", id="zone"),
        pytest.param(_ask_for_two_gpus, "Insufficient nvidia.com/gpu", id="two-gpus"),
        pytest.param(_ask_for_more_memory_than_a_node_has, "Insufficient memory", id="memory"),
        pytest.param(_claim_what_is_not_there, 'persistentvolumeclaim "model-cache" not found', id="claim"),
        pytest.param(_nothing, None, id="without-a-fault"),
    ],
)
def test_a_pod_with_one_fault_stays_pending_with_the_reason(
    us: RunningSite, fault: Callable[[PodSpec], None], reason: str | None, report: TierReport
) -> None:
    pod = _pod_of(us.document("Deployment", "causal-ui-gym-worker"))
    fault(pod["spec"])
    us.cluster.apply(pod)
    labels = pod["metadata"]["labels"]
    try:
        (found,) = us.pods.wait(
            lambda: [pod for pod in us.pods.matching(labels) if is_ready(pod) or why_pending(pod)], "the pod is judged"
        )
        if reason is None:
            assert is_ready(found)
        else:
            assert not is_ready(found)
            assert reason in str(why_pending(found))
            report.count(f"fault caught: {fault.__name__[1:].replace('_', ' ')}", tried=1, passed=1)
    finally:
        us.cluster.resource("v1", "Pod").delete(name=pod["metadata"]["name"], namespace=NAMESPACE)
        us.pods.wait(lambda: not us.pods.matching(labels), "the pod is gone")


def _pod_of(deployment: Document) -> Document:
    """One pod as the deployment would make it, under labels of its own."""
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "fault", "namespace": NAMESPACE, "labels": {"proof": "fault"}},
        "spec": deployment["spec"]["template"]["spec"],
    }
