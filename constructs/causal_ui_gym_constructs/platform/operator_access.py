"""AWS side of the operators: a role per operator that calls AWS, tied to its service account by Pod Identity, and their log group."""

from __future__ import annotations

from collections.abc import Sequence

from aws_cdk import RemovalPolicy
from aws_cdk import aws_eks_v2 as eks
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_logs as logs
from constructs import Construct

from ..plan.names import Names
from ..plan.operator_access import ACCESS, Access, shared_secrets_statement
from ..plan.operator_logs import LOG_GROUP
from ..plan.operator_statements import Statement
from ..plan.operators import Operator
from .cluster import pod_identity_principal


class OperatorAccess(Construct):
    """Roles of the operators of one site.

    Args:
        scope: the site's cluster stack.
        id: construct id.
        names: names of the site.
        cluster: the site's cluster.
        operators: operators that are installed.
        primary: the site's primary where that is in another account; it shares secrets.
        logs_key: key of the site's log groups.
        log_days: days that pod logs are kept.
    """

    roles: dict[str, iam.Role]
    """Roles by name of the operator."""
    pod_logs: logs.LogGroup | None
    """Log group of the pods; None where nothing ships logs."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        names: Names,
        cluster: eks.Cluster,
        operators: Sequence[Operator],
        primary: Names | None,
        logs_key: kms.IKey,
        log_days: int,
    ) -> None:
        super().__init__(scope, id)
        installed = {operator.name for operator in operators}
        self.roles = {name: self._role(names, cluster, access) for name, access in ACCESS.items() if name in installed}
        if primary is not None and "external-secrets" in self.roles:
            self.roles["external-secrets"].add_to_policy(_policy_statement(shared_secrets_statement(names, primary)))
        self.pod_logs = self._pod_logs(names, logs_key, log_days) if "fluent-bit" in installed else None

    def _role(self, names: Names, cluster: eks.Cluster, access: Access) -> iam.Role:
        own = Construct(self, access.operator)
        role = iam.Role(
            own,
            "Role",
            role_name=names.role(access.operator),
            description=f"{access.operator} of {names.cluster}",
            assumed_by=pod_identity_principal(names, access.namespace, access.service_account),
        )
        for statement in access.statements(names):
            role.add_to_policy(_policy_statement(statement))
        eks.CfnPodIdentityAssociation(
            own,
            "Association",
            cluster_name=cluster.cluster_name,
            namespace=access.namespace,
            service_account=access.service_account,
            role_arn=role.role_arn,
        )
        return role

    def _pod_logs(self, names: Names, key: kms.IKey, days: int) -> logs.LogGroup:
        group = logs.LogGroup(
            self,
            "PodLogs",
            log_group_name=names.log_group(LOG_GROUP),
            encryption_key=key,
            removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        )
        resource = group.node.default_child
        assert isinstance(resource, logs.CfnLogGroup)
        resource.retention_in_days = days
        return group


def _policy_statement(statement: Statement) -> iam.PolicyStatement:
    return iam.PolicyStatement(
        actions=list(statement.actions), resources=list(statement.resources), conditions=dict(statement.conditions)
    )
