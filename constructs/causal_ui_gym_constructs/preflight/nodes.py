"""Pools of nodes that a cluster can have: labels, taints, instance types and limits of each, whoever starts the nodes.

Well-known labels: https://karpenter.sh/docs/concepts/scheduling/#well-known-labels,
https://kubernetes.io/docs/reference/labels-annotations-taints/
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from ..plan.instances import INSTANCE_TYPES, InstanceType
from .cluster import Cluster
from .document import Document, Resource, as_list, value_at
from .rendered import Rendered
from .requests import quantity
from .selectors import expression_matches

ARCHITECTURE, CAPACITY, TYPE, ZONE = (
    "kubernetes.io/arch",
    "karpenter.sh/capacity-type",
    "node.kubernetes.io/instance-type",
    "topology.kubernetes.io/zone",
)
SPOT, ON_DEMAND = "spot", "on-demand"
# On every node, with values that files do not say.
_ANYWHERE = (
    "kubernetes.io/hostname",
    "topology.kubernetes.io/region",
    ZONE,
    TYPE,
    "topology.k8s.aws/zone-id",
    "node.kubernetes.io/windows-build",
)
_ARM = re.compile(r"^([a-z]+\d+[a-z]*g[a-z]*|a1)\.")
_ANY: frozenset[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """One kind of node.

    Args:
        at: what describes it, for findings.
        path: where its limit stands.
        name: as people call it.
        labels: values that each label may have; None for any.
        taints: ``key``, ``value`` and ``effect`` of each.
        types: names of instance types; empty where files do not say.
        capacity: ``spot``, ``on-demand`` or both; empty where files do not say.
        limits: most of each resource over all nodes, and ``nodes`` for most nodes; nothing where it is not limited.
        prefixes: groups of labels that its provisioner sets, with any value.
    """

    at: Document | Resource
    path: str
    name: str
    labels: Mapping[str, frozenset[str] | None]
    taints: tuple[Mapping[str, str], ...] = ()
    types: tuple[str, ...] = ()
    capacity: frozenset[str] = frozenset()
    limits: Mapping[str, Decimal] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ()

    def matches(self, expression: Mapping[str, Any]) -> bool:
        """Whether it can have nodes that one expression of a node selector takes."""
        key = str(expression.get("key"))
        if key not in self.labels and not key.startswith(self.prefixes or ("\0",)):
            return expression_matches(expression, {})
        values = self.labels.get(key)
        if values is None:
            return expression.get("operator") != "DoesNotExist"
        return any(expression_matches(expression, {key: value}) for value in values)

    @property
    def known_types(self) -> tuple[InstanceType, ...] | None:
        """What is known of its types; None where that of any is unknown."""
        found = tuple(INSTANCE_TYPES[name] for name in self.types if name in INSTANCE_TYPES)
        return found if found and len(found) == len(self.types) else None

    @property
    def has_gpus(self) -> bool:
        """Whether some type has GPUs, as far as the name says."""
        return any(re.match(r"(g\d|gr\d|p\d)", name) for name in self.types)

    @property
    def architectures(self) -> frozenset[str]:
        """Processor architectures of its nodes."""
        stated = self.labels.get(ARCHITECTURE)
        return stated or frozenset("arm64" if _ARM.match(name) else "amd64" for name in self.types)


def pools(rendered: Rendered, cluster: Cluster) -> tuple[Pool, ...]:
    """Every pool of a cluster: NodePools of Karpenter, node groups of eksctl, and of EKS in the site's templates."""
    found = [pool for document in cluster.of_kind("NodePool") for pool in _karpenter(document)]
    found += [pool for document in cluster.of_kind("ClusterConfig") for pool in _eksctl(document)]
    if rendered.accounts is not None:
        for group in rendered.accounts.of_type("AWS::EKS::Nodegroup"):
            if rendered.accounts.stacks[group.stack].site == cluster.name:
                found.append(_managed(group))
    return tuple(found)


def all_are_known(rendered: Rendered, cluster: Cluster) -> bool:
    """Whether the pools are all that there are. NodePools alone are not: some node group runs Karpenter itself."""
    if any(document.group == "eksctl.io" for document in cluster.of_kind("ClusterConfig")):
        return True
    if rendered.accounts is None or not any(pool for pool in pools(rendered, cluster)):
        return False
    # The built-in pools of EKS Auto Mode are in no file.
    sites = [
        eks
        for eks in rendered.accounts.of_type("AWS::EKS::Cluster")
        if rendered.accounts.stacks[eks.stack].site == cluster.name
    ]
    return bool(sites) and not any(eks.at("ComputeConfig.Enabled") for eks in sites)


def _labels(own: Any, types: Iterable[str] = ()) -> dict[str, frozenset[str] | None]:
    known = tuple(types)
    found: dict[str, frozenset[str] | None] = dict.fromkeys(_ANYWHERE, _ANY)
    found["kubernetes.io/os"] = frozenset({"linux"})
    if known:
        found[TYPE] = frozenset(known)
        found[ARCHITECTURE] = frozenset("arm64" if _ARM.match(name) else "amd64" for name in known)
    else:
        found[ARCHITECTURE] = _ANY
    if isinstance(own, Mapping):
        found.update({str(key): frozenset({str(value)}) for key, value in own.items()})
    return found


def _karpenter(document: Document) -> Iterator[Pool]:
    template = "spec.template"
    types: tuple[str, ...] = ()
    requirements = [entry for entry in document.listed(f"{template}.spec.requirements") if isinstance(entry, Mapping)]
    for requirement in requirements:
        if requirement.get("key") == TYPE and requirement.get("operator") == "In":
            types = tuple(map(str, as_list(requirement.get("values"))))
    labels = _labels(document.at(f"{template}.metadata.labels"), types)
    labels |= {"karpenter.sh/nodepool": frozenset({document.name}), CAPACITY: _ANY}
    for requirement in requirements:
        key, operator = str(requirement.get("key")), requirement.get("operator")
        if operator == "In":
            labels[key] = frozenset(map(str, as_list(requirement.get("values"))))
        elif operator != "DoesNotExist":
            labels.setdefault(key, _ANY)
    limits = document.at("spec.limits", {})
    yield Pool(
        at=document,
        path="spec.limits",
        name=document.name,
        labels=labels,
        taints=_taints(document.at(f"{template}.spec.taints")),
        types=types,
        # Karpenter buys on demand where nothing else is asked for.
        capacity=labels[CAPACITY] or frozenset({ON_DEMAND}),
        limits={str(name): value for name, given in limits.items() if (value := quantity(given)) is not None}
        if isinstance(limits, Mapping)
        else {},
        prefixes=("karpenter.k8s.aws/", "eks.amazonaws.com/"),
    )


def _eksctl(document: Document) -> Iterator[Pool]:
    for key in ("nodeGroups", "managedNodeGroups") if document.group == "eksctl.io" else ():
        for index, group in enumerate(document.listed(key)):
            if not isinstance(group, Mapping):
                continue
            single = [group["instanceType"]] if isinstance(group.get("instanceType"), str) else []
            listed = as_list(group.get("instanceTypes")) + as_list(
                value_at(group, "instancesDistribution.instanceTypes")
            )
            types = tuple(name for name in (*listed, *([] if listed else single)) if isinstance(name, str))
            labels = _labels(group.get("labels"), types)
            zones = as_list(group.get("availabilityZones")) or document.listed("availabilityZones")
            if zones:
                labels[ZONE] = frozenset(map(str, zones))
            most = quantity(group.get("maxSize"))
            yield Pool(
                at=document,
                path=f"{key}[{index}].maxSize",
                name=str(group.get("name")),
                labels=labels,
                taints=_eksctl_taints(group.get("taints")),
                types=types,
                capacity=_eksctl_capacity(group),
                limits={} if most is None else {"nodes": most},
                prefixes=("alpha.eksctl.io/", "eks.amazonaws.com/"),
            )


def _eksctl_capacity(group: Mapping[str, Any]) -> frozenset[str]:
    """Source: https://eksctl.io/usage/spot-instances/; a self-managed group with ``spot`` means spot, though eksctl refuses it."""
    if group.get("spot") is True:
        return frozenset({SPOT})
    mix = group.get("instancesDistribution")
    if not isinstance(mix, Mapping):
        return frozenset({ON_DEMAND})
    base, above = mix.get("onDemandBaseCapacity", 0), mix.get("onDemandPercentageAboveBaseCapacity", 100)
    return frozenset({ON_DEMAND} if base or above else set()) | frozenset(set() if above == 100 else {SPOT})


def _managed(group: Resource) -> Pool:
    types = tuple(name for name in as_list(group.at("InstanceTypes")) if isinstance(name, str))
    effects = {"NO_SCHEDULE": "NoSchedule", "NO_EXECUTE": "NoExecute", "PREFER_NO_SCHEDULE": "PreferNoSchedule"}
    taints = [
        {"key": taint.get("Key"), "value": taint.get("Value", ""), "effect": effects.get(str(taint.get("Effect")), "")}
        for taint in as_list(group.at("Taints"))
        if isinstance(taint, Mapping)
    ]
    most = quantity(group.at("ScalingConfig.MaxSize"))
    return Pool(
        at=group,
        path="ScalingConfig.MaxSize",
        name=group.logical_id,
        labels=_labels(group.at("Labels"), types),
        taints=_taints(taints),
        types=types,
        capacity=frozenset({SPOT if group.at("CapacityType") == "SPOT" else ON_DEMAND}),
        limits={} if most is None else {"nodes": most},
        prefixes=("eks.amazonaws.com/",),
    )


def _taints(given: Any) -> tuple[Mapping[str, str], ...]:
    return tuple(
        {field: str(taint.get(field) or "") for field in ("key", "value", "effect")}
        for taint in as_list(given)
        if isinstance(taint, Mapping)
    )


def _eksctl_taints(given: Any) -> tuple[Mapping[str, str], ...]:
    """A list as of Kubernetes, or the older map ``key: value:effect``."""
    if isinstance(given, Mapping):
        parts = {str(key): str(value).rpartition(":") for key, value in given.items()}
        return tuple({"key": key, "value": value, "effect": effect} for key, (value, _, effect) in parts.items())
    return _taints(given)
