"""Nodes as the platform's pools make them: read from the rendered NodePool and from the templates, sized as EKS sizes them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle, islice, product
from typing import Any

from causal_ui_gym_constructs.plan.instances import INSTANCE_TYPES, InstanceType
from proof.control_plane import Document
from reference_platform import ReferencePlatform

ZONE = "topology.kubernetes.io/zone"
INSTANCE_TYPE = "node.kubernetes.io/instance-type"
CAPACITY_TYPE = "karpenter.sh/capacity-type"
GPU = "nvidia.com/gpu"
KWOK = "kwok.x-k8s.io/node"
"""Annotation of the nodes that KWOK plays."""

EBS_DRIVER = "ebs.csi.aws.com"
EBS_ZONE = "topology.ebs.csi.aws.com/zone"

# Network interfaces and addresses of each. A kubelet that is told nothing else holds as many pods as these have room for, fewer
# than with prefix delegation. Source: https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/kubelet/eni-max-pods.txt
_ADDRESSES = {"g4dn.xlarge": (3, 10), "g4dn.2xlarge": (3, 10), "g5.xlarge": (4, 15), "m6i.2xlarge": (4, 15)}

# The 28 attachments of a Nitro instance, less a network interface, the root volume and an instance store.
# Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/volume_limits.html
_VOLUMES = 25


@dataclass(frozen=True)
class Size:
    """What a node of an instance type offers.

    Args:
        type: the instance type, with the figures of the plan.
        disk_gib: root volume, in GiB.
    """

    type: InstanceType
    disk_gib: int

    @property
    def pods(self) -> int:
        """Most pods."""
        interfaces, addresses = _ADDRESSES[self.type.name]
        return interfaces * (addresses - 1) + 2

    @property
    def capacity(self) -> dict[str, str]:
        """``status.capacity``; 7.5 % of the memory never reaches the kernel, which is what Karpenter assumes too."""
        gpus = {GPU: str(self.type.gpus)} if self.type.gpus else {}
        return {
            "cpu": str(self.type.vcpus),
            "memory": f"{int(self.type.memory_gib * 1024 * 0.925)}Mi",
            "ephemeral-storage": f"{self.disk_gib}Gi",
            "pods": str(self.pods),
            **gpus,
        }

    @property
    def allocatable(self) -> dict[str, str]:
        """``status.allocatable``: less what EKS reserves for the kubelet, and what stands between pods and eviction.

        Source: https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/kubelet/config.go
        """
        cores = [60, 10, 5, 5, *[2.5] * max(0, self.type.vcpus - 4)][: self.type.vcpus]
        memory = int(self.type.memory_gib * 1024 * 0.925) - (255 + 11 * self.pods) - 100
        return {
            **self.capacity,
            "cpu": f"{self.type.vcpus * 1000 - int(sum(cores))}m",
            "memory": f"{memory}Mi",
            "ephemeral-storage": f"{int(self.disk_gib * 1024 * 0.9) - 1024}Mi",
        }


@dataclass(frozen=True)
class Pool:
    """Nodes that one pool may start.

    Args:
        name: of the pool.
        sizes: instance types that it may choose.
        capacity_types: ``spot``, ``on-demand`` or both.
        zones: in which it may start them.
        labels: that it sets.
        taints: that it sets.
        most: nodes at most.
    """

    name: str
    sizes: Sequence[Size]
    capacity_types: Sequence[str]
    zones: Sequence[str]
    labels: Mapping[str, str]
    taints: Sequence[Mapping[str, str]]
    most: int

    def nodes(self, count: int | None = None) -> list[Document]:
        """That many nodes, by default all that it may start, spread over zones, then capacity types, then types."""
        kinds = product(self.sizes, self.capacity_types, self.zones)
        return [
            self.node(index, size, capacity_type, zone)
            for index, (size, capacity_type, zone) in enumerate(
                islice(cycle(kinds), count if count is not None else self.most)
            )
        ]

    def node(self, index: int, size: Size, capacity_type: str, zone: str) -> Document:
        """One node, as the kubelet, the provisioner, the EBS driver and the device plugin leave it."""
        name = f"{self.name}-{index:02}"
        return {
            "apiVersion": "v1",
            "kind": "Node",
            "metadata": {
                "name": name,
                "annotations": {KWOK: "fake"},
                "labels": {
                    **self.labels,
                    **instance_labels(size.type),
                    "kubernetes.io/hostname": name,
                    "topology.kubernetes.io/region": re.sub(r"[a-z]$", "", zone),
                    ZONE: zone,
                    EBS_ZONE: zone,
                    CAPACITY_TYPE: capacity_type,
                },
            },
            "spec": {"taints": [dict(taint) for taint in self.taints]},
            "status": {"capacity": size.capacity, "allocatable": size.allocatable},
        }


def instance_labels(type_: InstanceType) -> dict[str, str]:
    """Well-known labels that follow from the instance type. Source: https://karpenter.sh/docs/concepts/scheduling/#well-known-labels"""
    labels = {
        "kubernetes.io/arch": "amd64",
        "kubernetes.io/os": "linux",
        INSTANCE_TYPE: type_.name,
        "karpenter.k8s.aws/instance-family": type_.family,
        "karpenter.k8s.aws/instance-cpu": str(type_.vcpus),
    }
    if type_.gpu is not None:
        labels["karpenter.k8s.aws/instance-gpu-name"] = type_.gpu.model.lower()
        labels["karpenter.k8s.aws/instance-gpu-count"] = str(type_.gpus)
    return labels


def csi_node(node: Document) -> Document:
    """What the EBS driver says of a node: its volumes at most, and that they are of one zone."""
    name = node["metadata"]["name"]
    driver = {
        "name": EBS_DRIVER,
        "nodeID": name,
        "topologyKeys": [EBS_ZONE, ZONE],
        "allocatable": {"count": _VOLUMES},
    }
    return {
        "apiVersion": "storage.k8s.io/v1",
        "kind": "CSINode",
        "metadata": {"name": name},
        "spec": {"drivers": [driver]},
    }


def gpu_pools(platform: ReferencePlatform, site: str) -> Iterator[Pool]:
    """The pools of Karpenter: NodePool and EC2NodeClass as rendered."""
    for document in platform.documents(site):
        if document["kind"] != "NodePool":
            continue
        spec, template = document["spec"], document["spec"]["template"]
        required = {rule["key"]: rule["values"] for rule in template["spec"]["requirements"]}
        node_class = platform.document(site, "EC2NodeClass", template["spec"]["nodeClassRef"]["name"])
        disk = int(node_class["spec"]["blockDeviceMappings"][0]["ebs"]["volumeSize"].removesuffix("Gi"))
        sizes = [Size(INSTANCE_TYPES[name], disk) for name in required[INSTANCE_TYPE]]
        name = document["metadata"]["name"]
        yield Pool(
            name=name,
            sizes=sizes,
            capacity_types=required[CAPACITY_TYPE],
            zones=required[ZONE],
            labels={**template["metadata"]["labels"], "karpenter.sh/nodepool": name},
            taints=template["spec"].get("taints", []),
            most=int(spec["limits"][GPU]) // min(size.type.gpus for size in sizes),
        )


def system_pools(platform: ReferencePlatform, site: str) -> Iterator[Pool]:
    """The managed node groups of the site's templates, at the size at which nothing scales them."""
    for stack, _, resource in platform.assembly.resources("AWS::EKS::Nodegroup"):
        if platform.assembly.sites[stack] != site:
            continue
        properties = resource["Properties"]
        template_id = properties["LaunchTemplate"]["Id"]["Ref"]
        template = platform.assembly.stacks[stack]["Resources"][template_id]["Properties"]
        disk = int(template["LaunchTemplateData"]["BlockDeviceMappings"][0]["Ebs"]["VolumeSize"])
        name = properties["Tags"]["NodeGroup"]
        yield Pool(
            name=name,
            sizes=[Size(INSTANCE_TYPES[kind], disk) for kind in properties["InstanceTypes"]],
            capacity_types=[properties["CapacityType"].lower().replace("_", "-")],
            zones=[_zone(platform, subnet) for subnet in properties["Subnets"]],
            labels={**properties["Labels"], "eks.amazonaws.com/nodegroup": name},
            taints=properties.get("Taints", []),
            most=int(properties["ScalingConfig"]["DesiredSize"]),
        )


def _zone(platform: ReferencePlatform, reference: Any) -> str:
    """Zone of a subnet that another stack exports."""
    text = json.dumps(reference)
    for stack, logical_id, resource in platform.assembly.resources("AWS::EC2::Subnet"):
        if f"{stack}:" in text and logical_id in text:
            zone: str = resource["Properties"]["AvailabilityZone"]
            return zone
    raise AssertionError(f"no subnet for {text}")
