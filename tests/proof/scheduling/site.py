"""One site, running: its documents in a real control plane, its nodes played by KWOK."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proof.control_plane import ControlPlane, Document, control_plane
from proof.programs import until
from proof.scheduling.kubelets import kubelets
from proof.scheduling.nodes import csi_node, gpu_pools, system_pools
from proof.scheduling.operators import created_by_operators, node_load
from proof.scheduling.pods import Pods, is_ready, owner_of
from proof.scheduling.volumes import provisioner
from reference_platform import ReferencePlatform

NAMESPACE = "causal-ui-gym"

# Kinds that belong to operators have another judge, the tier `admission`; here is what the scheduler and the controllers read.
_BUILT_IN = ("v1", "apps/v1", "batch/v1", "autoscaling/v2", "policy/v1", "scheduling.k8s.io/v1", "storage.k8s.io/v1")

# Only faster: clients of the controllers may ask more often than in a cluster that others share.
_FLAGS: dict[str, dict[str, object]] = {
    "kube-controller-manager": {
        "kube-api-qps": 300,
        "kube-api-burst": 600,
        "horizontal-pod-autoscaler-sync-period": "500ms",
        # Windows of the autoscaler are a thirtieth too, see keda.py.
        "horizontal-pod-autoscaler-downscale-stabilization": "10s",
        "horizontal-pod-autoscaler-cpu-initialization-period": "0s",
        "horizontal-pod-autoscaler-initial-readiness-delay": "0s",
    },
    "kube-scheduler": {"kube-api-qps": 300, "kube-api-burst": 600},
}


@dataclass(frozen=True)
class RunningSite:
    """A site whose documents are applied and whose nodes are ready.

    Args:
        name: of the site.
        platform: what was rendered.
        cluster: the control plane.
        pods: all pods, as they change.
    """

    name: str
    platform: ReferencePlatform
    cluster: ControlPlane
    pods: Pods

    def document(self, kind: str, name: str) -> Document:
        """A document as rendered."""
        return copy.deepcopy(self.platform.document(self.name, kind, name))

    def scaled_objects(self) -> Iterator[Document]:
        """What KEDA scales."""
        return (document for document in self.platform.documents(self.name) if document["kind"] == "ScaledObject")

    def selector(self, deployment: str) -> dict[str, str]:
        """Labels of a deployment's pods."""
        found = self.cluster.resource("apps/v1", "Deployment").get(name=deployment, namespace=NAMESPACE)
        labels: dict[str, str] = found.to_dict()["spec"]["selector"]["matchLabels"]
        return labels

    def pods_of(self, deployment: str) -> list[Document]:
        """Pods of a deployment, without those that end."""
        return self.pods.matching(self.selector(deployment))

    def scale(self, deployment: str, replicas: int) -> None:
        """Ask for that many pods, through the subresource that autoscalers use."""
        self.cluster.resource("apps/v1", "Deployment").scale.patch(
            name=deployment,
            namespace=NAMESPACE,
            body={"spec": {"replicas": replicas}},
            content_type="application/merge-patch+json",
        )

    def scale_all(self, replicas: Mapping[str, int]) -> None:
        """Scale deployments, and wait until exactly that many pods of each are ready."""
        for deployment, count in replicas.items():
            self.scale(deployment, count)
        for deployment, count in replicas.items():
            labels = self.selector(deployment)
            self.pods.wait(
                lambda labels=labels, count=count: (
                    [is_ready(pod) for pod in self.pods.matching(labels)] == [True] * count
                ),  # type: ignore[misc]
                f"{count} pods of {deployment} are ready",
            )

    def fewest(self) -> dict[str, int]:
        """Fewest pods of each deployment that KEDA scales."""
        return {so["spec"]["scaleTargetRef"]["name"]: so["spec"]["minReplicaCount"] for so in self.scaled_objects()}

    def most(self) -> dict[str, int]:
        """Most pods of each deployment that KEDA scales."""
        return {so["spec"]["scaleTargetRef"]["name"]: so["spec"]["maxReplicaCount"] for so in self.scaled_objects()}

    def expected(self, replicas: Mapping[str, int]) -> dict[str, int]:
        """How many pods each owner has, by its kind and name, with so many of those that KEDA scales."""
        documents = [*self.platform.documents(self.name), *created_by_operators(self.platform, self.name)]
        gateways = {d["spec"]["scaleTargetRef"]["name"]: d for d in documents if d["kind"] == "HorizontalPodAutoscaler"}
        found: dict[str, int] = {}
        for document in documents:
            kind, name = document["kind"], document["metadata"]["name"]
            if kind == "Deployment":
                fixed = document["spec"].get("replicas") or gateways.get(name, {"spec": {}})["spec"].get("minReplicas")
                found[f"{kind}/{name}"] = replicas.get(name) or fixed
            elif kind == "StatefulSet":
                found[f"{kind}/{name}"] = document["spec"]["replicas"]
            elif kind == "Job":
                found[f"{kind}/{name}"] = document["spec"].get("parallelism", 1)
            elif kind == "Pod":
                found[f"{kind}/{name}"] = 1
        return found

    def runs(self, expected: Mapping[str, int]) -> bool:
        """Whether each owner has as many pods as expected, all ready."""
        found = [pod for pod in self.pods.matching({}) if owner_of(pod) in expected]
        return all(map(is_ready, found)) and Counter(map(owner_of, found)) == expected

    def settle(self) -> None:
        """Bring everything to its fewest pods, and wait until all run, whatever was done before."""
        for deployment, count in self.fewest().items():
            self.scale(deployment, count)
        expected = self.expected(self.fewest())

        def settled() -> bool:
            if not (done := self.runs(expected)):
                self.restore()
            return done

        until(settled, f"{expected} pods run")

    def restore(self) -> None:
        """What operators do after a loss: CloudNativePG makes an instance's pod anew, JobSet a failed job."""
        jobs = self.cluster.resource("batch/v1", "Job")
        for document in created_by_operators(self.platform, self.name):
            name, namespace = document["metadata"]["name"], document["metadata"]["namespace"]
            if document["kind"] == "Job":
                job = jobs.get(name=name, namespace=namespace).to_dict()
                if not job["status"].get("failed"):
                    continue
                jobs.delete(name=name, namespace=namespace, body={"propagationPolicy": "Background"})
            if document["kind"] in ("Job", "Pod"):
                self.cluster.apply(document)

    def patch_node(self, name: str, spec: dict[str, Any]) -> None:
        """Change a node: ``{"unschedulable": True}`` cordons it."""
        self.cluster.resource("v1", "Node").patch(
            name=name, body={"spec": spec}, content_type="application/merge-patch+json"
        )

    def wait_for_budget(self, name: str, *, allowed: int) -> None:
        """Wait until the controller has computed that a budget allows so many disruptions."""
        budgets = self.cluster.resource("policy/v1", "PodDisruptionBudget")

        def computed() -> bool:
            budget = budgets.get(name=name, namespace=NAMESPACE)
            seen = budget.status.observedGeneration == budget.metadata.generation
            return bool(seen and budget.status.disruptionsAllowed == allowed)

        until(computed, f"budget {name} allows {allowed} disruptions")

    def remove_node(self, name: str) -> None:
        """A node is stopped; its pods were moved before."""
        self.cluster.resource("v1", "Node").delete(name=name)
        self.cluster.resource("storage.k8s.io/v1", "CSINode").delete(name=name)

    def nodes(self, labels: Mapping[str, str]) -> list[Document]:
        """Nodes with these labels."""
        found = self.cluster.objects("v1", "Node")
        return [node for node in found if labels.items() <= node["metadata"]["labels"].items()]


@contextmanager
def running_site(
    platform: ReferencePlatform, name: str, folder: Path, *, gpu_nodes: bool = True
) -> Iterator[RunningSite]:
    """Start a control plane, the nodes of all pools, and everything of the site that runs pods.

    Args:
        platform: what was rendered.
        name: of the site.
        folder: for logs, keys and data.
        gpu_nodes: whether every node that Karpenter might start is there from the beginning.
    """
    with control_plane(folder, flags=_FLAGS) as cluster, kubelets(cluster):
        system = list(system_pools(platform, name))
        pools = [*(gpu_pools(platform, name) if gpu_nodes else ()), *system]
        start_nodes(cluster, [node for pool in pools for node in pool.nodes()])
        documents = [found for found in platform.documents(name) if found["apiVersion"] in _BUILT_IN]
        labels = {"eks.amazonaws.com/nodegroup": system[0].name}
        for document in [*documents, *node_load(labels), *created_by_operators(platform, name)]:
            cluster.apply(document)
        with provisioner(cluster), Pods.of(cluster) as pods:
            yield RunningSite(name, platform, cluster, pods)


def start_nodes(cluster: ControlPlane, nodes: list[Document]) -> None:
    """Create nodes as they are once their kubelet, device plugin and EBS driver have registered."""
    for node in nodes:
        cluster.resource("v1", "Node").create(body=node)
        cluster.resource("storage.k8s.io/v1", "CSINode").create(body=csi_node(node))
