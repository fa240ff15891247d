"""AWS side of GitOps: the repository of manifests, Argo CD as a capability of the first primary's cluster, and its way into every cluster.

Source: https://docs.aws.amazon.com/eks/latest/userguide/argocd.html
"""

from __future__ import annotations

from aws_cdk import RemovalPolicy
from aws_cdk import aws_codecommit as codecommit
from aws_cdk import aws_eks_v2 as eks
from aws_cdk import aws_iam as iam
from aws_cdk import aws_ssm as ssm
from constructs import Construct

from ..plan.delivery import ARGO_CD_NAMESPACE, ARGO_CD_ROLE, ArgoCd, GitOps, repository_name
from ..plan.names import Names

_CLUSTER_ADMIN = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"


class ArgoCdControl(Construct):
    """Argo CD run by AWS: its role, its repository, its access and the capability itself.

    Args:
        scope: the first primary's delivery stack.
        id: construct id.
        names: names of the first primary.
        cluster: its cluster.
        delivery: repository and Identity Center.
    """

    role: iam.Role
    """Role that every cluster of the platform lets in."""
    repository: codecommit.Repository | None
    """Repository of manifests; None where it is elsewhere."""
    capability: eks.CfnCapability
    """The capability."""

    def __init__(self, scope: Construct, id: str, *, names: Names, cluster: eks.Cluster, delivery: GitOps) -> None:
        super().__init__(scope, id)
        self.role = iam.Role(
            self,
            "Role",
            role_name=names.role(ARGO_CD_ROLE),
            description=f"Argo CD of {names.platform}",
            # As AWS documents it, without conditions: https://docs.aws.amazon.com/eks/latest/userguide/capability-role.html
            assumed_by=iam.SessionTagsPrincipal(iam.ServicePrincipal("capabilities.eks.amazonaws.com")),
        )
        self.repository = None if delivery.repository else self._repository(names)
        if self.repository is not None:
            self.repository.grant_pull(self.role)
        # The capability keeps an entry that is there. The one that it would make itself allows nothing, and who could change that from
        # inside a cluster that lets nobody in?
        access = let_argo_cd_in(self, cluster=cluster, control=names)
        access.node.add_dependency(self.role)
        self.capability = self._capability(names, cluster, delivery.argo_cd, access)

    def _repository(self, names: Names) -> codecommit.Repository:
        repository = codecommit.Repository(
            self,
            "Repository",
            repository_name=repository_name(names),
            description=f"Kubernetes manifests of {names.platform}: push the output of `cdk8s synth` here",
        )
        repository.apply_removal_policy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
        return repository

    def _capability(
        self, names: Names, cluster: eks.Cluster, argo_cd: ArgoCd, access: eks.CfnAccessEntry
    ) -> eks.CfnCapability:
        instance = argo_cd.identity_center or ssm.StringParameter.value_for_string_parameter(
            self, f"/{names.platform}/identity-center-instance-arn"
        )
        configuration = eks.CfnCapability.ArgoCdProperty(
            namespace=ARGO_CD_NAMESPACE,
            aws_idc=eks.CfnCapability.AwsIdcProperty(
                idc_instance_arn=instance, idc_region=argo_cd.identity_center_region or names.site.region
            ),
            rbac_role_mappings=[
                eks.CfnCapability.ArgoCdRoleMappingProperty(
                    role="ADMIN",
                    identities=[
                        eks.CfnCapability.SsoIdentityProperty(id=group, type="SSO_GROUP")
                        for group in argo_cd.administrators
                    ],
                )
            ]
            if argo_cd.administrators
            else None,
        )
        capability = eks.CfnCapability(
            self,
            "Capability",
            capability_name=f"{names.prefix}-argocd",
            cluster_name=cluster.cluster_name,
            type="ARGOCD",
            role_arn=self.role.role_arn,
            delete_propagation_policy="RETAIN",
            configuration=eks.CfnCapability.CapabilityConfigurationProperty(argo_cd=configuration),
        )
        capability.node.add_dependency(self.role, access)
        return capability


def let_argo_cd_in(scope: Construct, *, cluster: eks.Cluster, control: Names) -> eks.CfnAccessEntry:
    """Let the first primary's Argo CD into this cluster.

    It installs operators, whose charts hold cluster roles; Kubernetes lets nobody grant what he does not have, so Argo CD is an
    administrator of the cluster. What it may deploy, from where and to which namespaces is narrowed by the AppProject.
    """
    return eks.CfnAccessEntry(
        scope,
        "ArgoCdAccess",
        cluster_name=cluster.cluster_name,
        principal_arn=control.role_arn(ARGO_CD_ROLE),
        access_policies=[
            eks.CfnAccessEntry.AccessPolicyProperty(
                policy_arn=_CLUSTER_ADMIN, access_scope=eks.CfnAccessEntry.AccessScopeProperty(type="cluster")
            )
        ],
    )
