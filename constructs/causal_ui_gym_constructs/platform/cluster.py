"""AWS side of a site's cluster: EKS as a native resource, its add-ons, its administrators and the nodes of its operators.

Sources: https://docs.aws.amazon.com/eks/latest/best-practices/security.html, https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
"""

from __future__ import annotations

import json
from typing import Any, cast

from aws_cdk import CfnTag, RemovalPolicy, Tags
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_eks_v2 as eks
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_logs as logs
from constructs import Construct

from ..plan.kubernetes import Kubernetes
from ..plan.kubernetes_versions import ADDONS, Addon
from ..plan.names import Names


class SiteCluster(Construct):
    """EKS cluster of a site.

    Args:
        scope: the site's cluster stack.
        id: construct id.
        names: names of the site.
        vpc: the site's VPC.
        options: version, access, nodes.
        logs_key: key of the site's log groups.
    """

    cluster: eks.Cluster
    """The cluster. (Its Python type lacks one member of ``eks.ICluster`` that no code reads; hence the casts.)"""
    secrets_key: kms.Key
    """Key that encrypts Kubernetes secrets in etcd."""
    node_role: iam.Role
    """Role of the system nodes."""
    system_nodes: eks.Nodegroup
    """Nodes that run operators."""
    oidc_provider: eks.OidcProviderNative | None
    """Identity provider for IRSA; None unless asked for."""

    def __init__(
        self, scope: Construct, id: str, *, names: Names, vpc: ec2.IVpc, options: Kubernetes, logs_key: kms.IKey
    ) -> None:
        super().__init__(scope, id)
        self.secrets_key = kms.Key(
            self,
            "SecretsKey",
            alias=names.key_alias("kubernetes-secrets"),
            description=f"Kubernetes secrets of {names.cluster}",
            enable_key_rotation=True,
            removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        )
        log_group = _control_plane_logs(self, names, options, logs_key)
        self.cluster = eks.Cluster(
            self,
            "Cluster",
            cluster_name=names.cluster,
            version=eks.KubernetesVersion.of(options.version),
            vpc=vpc,
            vpc_subnets=[ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS)],
            endpoint_access=_endpoint_access(options),
            secrets_encryption_key=self.secrets_key,
            cluster_logging=list(eks.ClusterLoggingTypes),
            **_capacity(options),
            bootstrap_cluster_creator_admin_permissions=False,
            bootstrap_self_managed_addons=False,
            output_config_command=False,
        )
        resource = self.cluster.node.default_child
        assert isinstance(resource, eks.CfnCluster)
        resource.add_property_override("DeletionProtection", True)
        resource.node.add_dependency(log_group)
        for role in options.admin_roles:
            _administrator(self, names, self.cluster, role)
        before, after = (_addons(self, names, self.cluster, options, early=early) for early in (True, False))
        self.node_role = _node_role(self, names)
        self.system_nodes = _system_nodes(self, names, self.cluster, self.node_role, options)
        for addon in before:
            self.system_nodes.node.add_dependency(addon)
        for addon in after:
            addon.node.add_dependency(self.system_nodes)
        self.oidc_provider = self._oidc_provider() if options.irsa else None

    def _oidc_provider(self) -> eks.OidcProviderNative:
        return eks.OidcProviderNative(self, "OidcProvider", url=self.cluster.cluster_open_id_connect_issuer_url)


def _capacity(options: Kubernetes) -> dict[str, Any]:
    """No nodes of the construct's own: ours are below, those of Auto Mode come with the services that ask for them."""
    if options.auto_mode:
        return {
            "default_capacity_type": eks.DefaultCapacityType.AUTOMODE,
            "compute": eks.ComputeConfig(node_pools=[]),
        }
    return {"default_capacity_type": eks.DefaultCapacityType.NODEGROUP, "default_capacity": 0}


def _endpoint_access(options: Kubernetes) -> eks.EndpointAccess:
    if options.public_cidrs:
        return eks.EndpointAccess.PUBLIC_AND_PRIVATE.only_from(*options.public_cidrs)
    return eks.EndpointAccess.PRIVATE


def _control_plane_logs(scope: Construct, names: Names, options: Kubernetes, key: kms.IKey) -> logs.LogGroup:
    """Made before the cluster, which would otherwise make it without a key and keep it for ever."""
    group = logs.LogGroup(
        scope,
        "ControlPlaneLogs",
        log_group_name=f"/aws/eks/{names.cluster}/cluster",
        encryption_key=key,
        removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    )
    resource = group.node.default_child
    assert isinstance(resource, logs.CfnLogGroup)
    resource.retention_in_days = options.log_days
    return group


def _administrator(scope: Construct, names: Names, cluster: eks.Cluster, role: str) -> None:
    administrators = scope.node.try_find_child("Administrators") or Construct(scope, "Administrators")
    assert isinstance(administrators, Construct)
    eks.CfnAccessEntry(
        administrators,
        role,
        cluster_name=cluster.cluster_name,
        principal_arn=f"arn:aws:iam::{names.site.account}:role/{role}",
        access_policies=[
            eks.CfnAccessEntry.AccessPolicyProperty(
                policy_arn="arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy",
                access_scope=eks.CfnAccessEntry.AccessScopeProperty(type="cluster"),
            )
        ],
    )


def _node_role(scope: Construct, names: Names) -> iam.Role:
    """Pods get their permissions by Pod Identity, so the node's role allows only what the kubelet itself does.

    https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html
    """
    return iam.Role(
        scope,
        "NodeRole",
        role_name=names.role("system-nodes"),
        assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"),
        managed_policies=[
            iam.ManagedPolicy.from_aws_managed_policy_name(policy)
            for policy in (
                "AmazonEKSWorkerNodeMinimalPolicy",
                "AmazonEC2ContainerRegistryPullOnly",
                "AmazonSSMManagedInstanceCore",
            )
        ],
    )


def _system_nodes(
    scope: Construct, names: Names, cluster: eks.Cluster, role: iam.Role, options: Kubernetes
) -> eks.Nodegroup:
    nodes = options.system_nodes
    template = ec2.CfnLaunchTemplate(
        scope,
        "SystemNodeTemplate",
        launch_template_name=f"{names.prefix}-system",
        launch_template_data=ec2.CfnLaunchTemplate.LaunchTemplateDataProperty(
            block_device_mappings=[
                ec2.CfnLaunchTemplate.BlockDeviceMappingProperty(
                    device_name="/dev/xvda",
                    ebs=ec2.CfnLaunchTemplate.EbsProperty(
                        volume_type="gp3", volume_size=nodes.volume_gib, encrypted=True, delete_on_termination=True
                    ),
                )
            ],
            # Hop limit 1 keeps pods from the node's credentials.
            metadata_options=ec2.CfnLaunchTemplate.MetadataOptionsProperty(
                http_tokens="required", http_put_response_hop_limit=1, http_endpoint="enabled"
            ),
            tag_specifications=[
                ec2.CfnLaunchTemplate.TagSpecificationProperty(
                    resource_type=resource_type,
                    tags=[
                        CfnTag(key=key, value=value)
                        for key, value in {"Name": f"{names.prefix}-system", **names.cost_tags}.items()
                    ],
                )
                for resource_type in ("instance", "volume")
            ],
        ),
    )
    group = eks.Nodegroup(
        scope,
        "SystemNodes",
        cluster=cast(eks.ICluster, cluster),
        # No name: a change that replaces the group makes the new one before the old one goes.
        node_role=role,
        ami_type=eks.NodegroupAmiType.AL2023_X86_64_STANDARD,
        capacity_type=eks.CapacityType.ON_DEMAND,
        instance_types=[ec2.InstanceType(name) for name in nodes.instance_types],
        min_size=nodes.minimum,
        desired_size=nodes.minimum,
        max_size=nodes.maximum,
        max_unavailable=1,
        force_update=False,  # an update that a PodDisruptionBudget forbids fails, in place of breaking the budget
        enable_node_auto_repair=True,
        subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS),
        labels={"node-type": "system"},
        launch_template_spec=eks.LaunchTemplateSpec(id=template.ref, version=template.attr_latest_version_number),
    )
    Tags.of(group).add("NodeGroup", "system")
    return group


def _addons(
    scope: Construct, names: Names, cluster: eks.Cluster, options: Kubernetes, *, early: bool
) -> list[eks.CfnAddon]:
    """Add-ons that nodes need to become ready come before the nodes; the others need nodes to run on."""
    group = scope.node.try_find_child("Addons") or Construct(scope, "Addons")
    assert isinstance(group, Construct)
    return [_addon(group, names, cluster, options, addon) for addon in ADDONS if addon.before_nodes is early]


def _addon(scope: Construct, names: Names, cluster: eks.Cluster, options: Kubernetes, addon: Addon) -> eks.CfnAddon:
    associations = []
    if addon.managed_policy:
        role = iam.Role(
            scope,
            f"{addon.name}-role",
            role_name=names.role(addon.name),
            assumed_by=pod_identity_principal(names, "kube-system", addon.service_account),
            managed_policies=[iam.ManagedPolicy.from_aws_managed_policy_name(addon.managed_policy)],
        )
        associations = [
            eks.CfnAddon.PodIdentityAssociationProperty(role_arn=role.role_arn, service_account=addon.service_account)
        ]
    configuration = addon.configuration(names)
    return eks.CfnAddon(
        scope,
        addon.name,
        cluster_name=cluster.cluster_name,
        addon_name=addon.name,
        addon_version=addon.version(options.version),
        configuration_values=json.dumps(configuration, sort_keys=True) if configuration else None,
        pod_identity_associations=associations or None,
        resolve_conflicts="OVERWRITE",
    )


def pod_identity_principal(names: Names, namespace: str, *service_accounts: str) -> iam.IPrincipal:
    """Pods of those service accounts in this site's cluster, through EKS Pod Identity.

    https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html, https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
    """
    return iam.SessionTagsPrincipal(
        iam.ServicePrincipal(
            "pods.eks.amazonaws.com",
            conditions={
                "StringEquals": {
                    "aws:SourceAccount": names.site.account,
                    "aws:RequestTag/kubernetes-namespace": namespace,
                    "aws:RequestTag/kubernetes-service-account": list(service_accounts),
                },
                "ArnEquals": {"aws:SourceArn": names.cluster_arn},
            },
        )
    )
