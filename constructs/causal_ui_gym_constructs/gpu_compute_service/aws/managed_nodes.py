"""EKS managed node groups: spot capacity, and the same types on demand as fallback, scaled by the Cluster Autoscaler."""

from __future__ import annotations

from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_eks_v2 as eks
from aws_cdk import aws_iam as iam
from constructs import Construct

from ...placement import Placement
from ...plan.compute import ComputePlan
from ...plan.gpu_nodes import SPOT_TAINT, Taint
from ...platform.cluster import pod_identity_principal

_EFFECTS = {"NoSchedule": "NO_SCHEDULE", "PreferNoSchedule": "PREFER_NO_SCHEDULE", "NoExecute": "NO_EXECUTE"}

AUTOSCALER = "cluster-autoscaler"


class ManagedNodes(Construct):
    """The node groups of one service.

    EKS tags their Auto Scaling groups for the Cluster Autoscaler's discovery by itself.
    Source: https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html
    """

    spot: eks.CfnNodegroup
    """Spot capacity, allocated by ``price-capacity-optimized``; EKS drains a node on a rebalance recommendation."""
    on_demand: eks.CfnNodegroup
    """Fallback, empty until spot capacity cannot be had."""

    def __init__(self, scope: Construct, id: str, *, plan: ComputePlan, placement: Placement, role: iam.IRole) -> None:
        super().__init__(scope, id)
        template = _launch_template(self, plan)
        self.spot = _group(self, "Spot", plan, placement, role, template, spot=True)
        self.on_demand = _group(self, "OnDemand", plan, placement, role, template, spot=False)


class AutoscalerAccess(Construct):
    """Role of the Cluster Autoscaler: it changes the size of this cluster's groups alone.

    Source: https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/cloudprovider/aws/README.md
    """

    role: iam.Role
    """Role of the service account ``kube-system/cluster-autoscaler``."""

    def __init__(self, scope: Construct, id: str, *, plan: ComputePlan) -> None:
        super().__init__(scope, id)
        names, site = plan.names, plan.names.site
        self.role = iam.Role(
            self,
            "Role",
            role_name=names.role(AUTOSCALER),
            description=f"Cluster Autoscaler of {names.cluster}",
            assumed_by=pod_identity_principal(names, "kube-system", AUTOSCALER),
        )
        self.role.add_to_policy(
            iam.PolicyStatement(
                actions=["autoscaling:SetDesiredCapacity", "autoscaling:TerminateInstanceInAutoScalingGroup"],
                resources=[
                    f"arn:aws:autoscaling:{site.region}:{site.account}:autoScalingGroup:*:autoScalingGroupName/eks-*"
                ],
                conditions={"StringEquals": {f"aws:ResourceTag/k8s.io/cluster-autoscaler/{names.cluster}": "owned"}},
            )
        )
        # Describe actions of Auto Scaling and EC2 take no resource.
        self.role.add_to_policy(
            iam.PolicyStatement(
                actions=[
                    "autoscaling:DescribeAutoScalingGroups",
                    "autoscaling:DescribeAutoScalingInstances",
                    "autoscaling:DescribeLaunchConfigurations",
                    "autoscaling:DescribeScalingActivities",
                    "autoscaling:DescribeTags",
                    "ec2:DescribeImages",
                    "ec2:DescribeInstanceTypes",
                    "ec2:DescribeLaunchTemplateVersions",
                    "ec2:GetInstanceTypesFromInstanceRequirements",
                ],
                resources=["*"],
                conditions={"StringEquals": {"aws:RequestedRegion": site.region}},
            )
        )
        self.role.add_to_policy(
            iam.PolicyStatement(
                actions=["eks:DescribeNodegroup"],
                resources=[f"arn:aws:eks:{site.region}:{site.account}:nodegroup/{names.cluster}/*"],
            )
        )
        eks.CfnPodIdentityAssociation(
            self,
            "PodIdentity",
            cluster_name=names.cluster,
            namespace="kube-system",
            service_account=AUTOSCALER,
            role_arn=self.role.role_arn,
        )


def _launch_template(scope: Construct, plan: ComputePlan) -> ec2.CfnLaunchTemplate:
    tags = {"Name": plan.nodes.pool, **plan.node_tags}
    return ec2.CfnLaunchTemplate(
        scope,
        "Template",
        launch_template_name=f"{plan.names.prefix}-{plan.nodes.pool}",
        launch_template_data=ec2.CfnLaunchTemplate.LaunchTemplateDataProperty(
            block_device_mappings=[
                ec2.CfnLaunchTemplate.BlockDeviceMappingProperty(
                    device_name="/dev/xvda",
                    ebs=ec2.CfnLaunchTemplate.EbsProperty(
                        volume_type="gp3",
                        volume_size=plan.nodes.options.disk_gib,
                        encrypted=True,
                        delete_on_termination=True,
                    ),
                )
            ],
            # Hop limit 1 keeps pods from the node's credentials.
            metadata_options=ec2.CfnLaunchTemplate.MetadataOptionsProperty(
                http_tokens="required", http_put_response_hop_limit=1, http_endpoint="enabled"
            ),
            tag_specifications=[
                ec2.CfnLaunchTemplate.TagSpecificationProperty(
                    resource_type=resource, tags=[{"key": key, "value": value} for key, value in tags.items()]
                )
                for resource in ("instance", "volume")
            ],
        ),
    )


def _group(
    scope: Construct,
    id: str,
    plan: ComputePlan,
    placement: Placement,
    role: iam.IRole,
    template: ec2.CfnLaunchTemplate,
    *,
    spot: bool,
) -> eks.CfnNodegroup:
    assert placement.vpc is not None
    options = plan.nodes.options
    kind = "spot" if spot else "on-demand"
    taints: tuple[Taint, ...] = tuple(taint for taint in plan.nodes.taints if spot or taint != SPOT_TAINT)
    return eks.CfnNodegroup(
        scope,
        id,
        cluster_name=plan.names.cluster,
        nodegroup_name=f"{plan.nodes.pool}-{kind}",
        node_role=role.role_arn,
        subnets=[subnet.subnet_id for subnet in placement.vpc.private_subnets],
        ami_type="AL2023_x86_64_NVIDIA",
        capacity_type="SPOT" if spot else "ON_DEMAND",
        instance_types=[kind.name for kind in options.types],
        scaling_config=eks.CfnNodegroup.ScalingConfigProperty(
            min_size=options.min_nodes if spot else 0,
            desired_size=options.desired_nodes if spot else 0,
            max_size=options.max_nodes,
        ),
        update_config=eks.CfnNodegroup.UpdateConfigProperty(max_unavailable_percentage=20),
        node_repair_config=eks.CfnNodegroup.NodeRepairConfigProperty(enabled=True),
        launch_template=eks.CfnNodegroup.LaunchTemplateSpecificationProperty(
            id=template.ref, version=template.attr_latest_version_number
        ),
        labels={**plan.nodes.labels, "node-type": kind},
        taints=[
            eks.CfnNodegroup.TaintProperty(key=taint.key, value=taint.value, effect=_EFFECTS[taint.effect])
            for taint in taints
        ],
        tags={**plan.node_tags, "NodeGroup": "spot-workers" if spot else "on-demand-workers"},
    )
