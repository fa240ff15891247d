"""GPU nodes: a Karpenter NodePool with its node class, or EKS Auto Mode's."""

from __future__ import annotations

import cdk8s
from constructs import Construct

from ...imports import karpenter_k8s_aws as karpenter_aws
from ...imports import karpenter_sh as karpenter
from ...plan.compute import ComputePlan
from ...plan.gpu import RESOURCE

_EFFECTS = {
    "NoSchedule": karpenter.NodePoolSpecTemplateSpecTaintsEffect.NO_SCHEDULE,
    "PreferNoSchedule": karpenter.NodePoolSpecTemplateSpecTaintsEffect.PREFER_NO_SCHEDULE,
    "NoExecute": karpenter.NodePoolSpecTemplateSpecTaintsEffect.NO_EXECUTE,
}
_IN = karpenter.NodePoolSpecTemplateSpecRequirementsOperator.IN


def karpenter_nodes(scope: Construct, plan: ComputePlan, *, subnet_ids: tuple[str, ...] = ()) -> None:
    """NodePool and EC2NodeClass. https://karpenter.sh/docs/concepts/nodepools/

    Args:
        scope: chart.
        plan: the service at this site.
        subnet_ids: subnets of an existing VPC. By default those that the platform tags ``karpenter.sh/discovery``.
    """
    node_class(scope, plan, subnet_ids)
    node_pool(scope, plan, group="karpenter.k8s.aws", kind="EC2NodeClass")


def auto_mode_nodes(scope: Construct, plan: ComputePlan) -> None:
    """NodePool and NodeClass of EKS Auto Mode. https://docs.aws.amazon.com/eks/latest/userguide/create-node-class.html"""
    cdk8s.ApiObject(
        scope,
        "NodeClass",
        api_version="eks.amazonaws.com/v1",
        kind="NodeClass",
        metadata=cdk8s.ApiObjectMetadata(name=plan.nodes.pool),
    ).add_json_patch(
        cdk8s.JsonPatch.add(
            "/spec",
            {
                "role": plan.names.node_role,
                "subnetSelectorTerms": [{"tags": {"karpenter.sh/discovery": plan.names.cluster}}],
                "securityGroupSelectorTerms": [{"tags": {"aws:eks:cluster-name": plan.names.cluster}}],
                "ephemeralStorage": {"size": f"{plan.nodes.options.disk_gib}Gi"},
                "tags": plan.node_tags,
            },
        )
    )
    node_pool(scope, plan, group="eks.amazonaws.com", kind="NodeClass")


def node_class(scope: Construct, plan: ComputePlan, subnet_ids: tuple[str, ...]) -> karpenter_aws.Ec2NodeClass:
    """Image, disk, network and identity of the nodes."""
    options = plan.nodes.options
    subnets = [karpenter_aws.Ec2NodeClassSpecSubnetSelectorTerms(id=subnet) for subnet in subnet_ids] or [
        karpenter_aws.Ec2NodeClassSpecSubnetSelectorTerms(tags={"karpenter.sh/discovery": plan.names.cluster})
    ]
    return karpenter_aws.Ec2NodeClass(
        scope,
        "NodeClass",
        metadata=cdk8s.ApiObjectMetadata(name=plan.nodes.pool),
        spec=karpenter_aws.Ec2NodeClassSpec(
            # AL2023's alias selects the NVIDIA variant for types with a GPU.
            ami_selector_terms=[karpenter_aws.Ec2NodeClassSpecAmiSelectorTerms(alias=options.ami)],
            instance_profile=plan.names.node_role,
            subnet_selector_terms=subnets,
            # EKS tags its cluster security group so.
            security_group_selector_terms=[
                karpenter_aws.Ec2NodeClassSpecSecurityGroupSelectorTerms(
                    tags={"aws:eks:cluster-name": plan.names.cluster}
                )
            ],
            block_device_mappings=[
                karpenter_aws.Ec2NodeClassSpecBlockDeviceMappings(
                    device_name="/dev/xvda",
                    ebs=karpenter_aws.Ec2NodeClassSpecBlockDeviceMappingsEbs(
                        volume_type=karpenter_aws.Ec2NodeClassSpecBlockDeviceMappingsEbsVolumeType.GP3,
                        volume_size=f"{options.disk_gib}Gi",
                        encrypted=True,
                        delete_on_termination=True,
                    ),
                )
            ],
            # Hop limit 1 keeps pods from the node's credentials.
            metadata_options=karpenter_aws.Ec2NodeClassSpecMetadataOptions(
                http_tokens=karpenter_aws.Ec2NodeClassSpecMetadataOptionsHttpTokens.REQUIRED,
                http_put_response_hop_limit=1,
                http_endpoint=karpenter_aws.Ec2NodeClassSpecMetadataOptionsHttpEndpoint.ENABLED,
            ),
            tags=plan.node_tags,
        ),
    )


def node_pool(scope: Construct, plan: ComputePlan, *, group: str, kind: str) -> karpenter.NodePool:
    """Types, capacity, labels, taints and the most GPUs.

    One pool allows both capacity types: Karpenter then takes spot, and on demand where no spot capacity is offered, within one
    limit. The limit counts physical GPUs, whatever share of one a pod has.
    """
    nodes = plan.nodes
    capacity = ["spot", "on-demand"] if nodes.options.spot_first else ["on-demand"]
    return karpenter.NodePool(
        scope,
        "NodePool",
        metadata=cdk8s.ApiObjectMetadata(name=nodes.pool),
        spec=karpenter.NodePoolSpec(
            limits={RESOURCE: karpenter.NodePoolSpecLimits.from_number(nodes.gpu_limit)},
            disruption=karpenter.NodePoolSpecDisruption(
                consolidation_policy=karpenter.NodePoolSpecDisruptionConsolidationPolicy.WHEN_EMPTY_OR_UNDERUTILIZED,
                consolidate_after="10m",
                budgets=[karpenter.NodePoolSpecDisruptionBudgets(nodes="20%")],
            ),
            template=karpenter.NodePoolSpecTemplate(
                metadata=karpenter.NodePoolSpecTemplateMetadata(labels=dict(nodes.labels)),
                spec=karpenter.NodePoolSpecTemplateSpec(
                    node_class_ref=karpenter.NodePoolSpecTemplateSpecNodeClassRef(
                        group=group, kind=kind, name=nodes.pool
                    ),
                    requirements=[
                        _requirement(
                            "node.kubernetes.io/instance-type", [instance.name for instance in nodes.options.types]
                        ),
                        _requirement("karpenter.sh/capacity-type", capacity),
                        _requirement("kubernetes.io/arch", ["amd64"]),
                        _requirement("topology.kubernetes.io/zone", list(plan.names.site.zones)),
                    ],
                    taints=[
                        karpenter.NodePoolSpecTemplateSpecTaints(
                            key=taint.key,
                            value=taint.value,
                            effect=_EFFECTS[taint.effect],
                        )
                        for taint in nodes.taints
                    ],
                    # A node is renewed at least this often, from the image that is pinned then.
                    expire_after="720h",
                    # A batch job may still end on a node that is to go.
                    termination_grace_period=f"{max(3600, plan.batch.timeout_seconds if plan.batch else 0)}s",
                ),
            ),
        ),
    )


def _requirement(key: str, values: list[str]) -> karpenter.NodePoolSpecTemplateSpecRequirements:
    return karpenter.NodePoolSpecTemplateSpecRequirements(key=key, operator=_IN, values=values)
