"""Secrets Manager secrets of a service: generated ones, and empty ones that a person fills."""

from __future__ import annotations

from aws_cdk import RemovalPolicy
from aws_cdk import aws_iam as iam
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from ...plan.compute import ComputePlan
from ...plan.names import Names


class ServiceSecrets(Construct):
    """The secrets, by setting. A generated one is shared with the replica sites of this primary."""

    secrets: dict[str, secretsmanager.Secret]
    """Secrets by the setting that they fill."""

    def __init__(self, scope: Construct, id: str, *, plan: ComputePlan) -> None:
        super().__init__(scope, id)
        self.secrets = {}
        peers = plan.group[1:]
        shared = [secret.name for secret in plan.environment.created if secret.generated]
        for secret in plan.environment.created:
            if secret.generated:
                self.secrets[secret.setting] = _generated(
                    self, secret.setting, name=secret.name, plan=plan, peers=peers
                )
            else:
                self.secrets[secret.setting] = _empty(self, secret.setting, name=secret.name)
        for peer in peers:
            if shared and peer.site.account != plan.names.site.account:
                _reader(self, plan, peer, shared)


def _generated(
    scope: Construct, id: str, *, name: str, plan: ComputePlan, peers: tuple[Names, ...]
) -> secretsmanager.Secret:
    regions = sorted({peer.site.region for peer in peers} - {plan.names.site.region})
    return secretsmanager.Secret(
        scope,
        id,
        secret_name=name,
        description=f"{id} of {plan.service}, the same at every site",
        generate_secret_string=secretsmanager.SecretStringGenerator(password_length=64, exclude_punctuation=True),
        replica_regions=[secretsmanager.ReplicaRegion(region=region) for region in regions],
        removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    )


def _empty(scope: Construct, id: str, *, name: str) -> secretsmanager.Secret:
    """No value is made up: the pods run without it until ``aws secretsmanager put-secret-value`` gives one."""
    secret = secretsmanager.Secret(
        scope,
        id,
        secret_name=name,
        description=f"{id}: fill it with aws secretsmanager put-secret-value",
        removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    )
    resource = secret.node.default_child
    assert isinstance(resource, secretsmanager.CfnSecret)
    resource.generate_secret_string = None
    return secret


def _reader(scope: Construct, plan: ComputePlan, reader: Names, shared: list[str]) -> iam.Role:
    """Role by which the External Secrets Operator of one replica site in another account reads the shared secrets."""
    site = plan.names.site
    operator = iam.AccountPrincipal(reader.site.account).with_conditions(
        {"ArnEquals": {"aws:PrincipalArn": reader.role_arn("external-secrets")}}
    )
    role = iam.Role(
        scope,
        f"Reader{reader.site.name.capitalize()}",
        role_name=plan.names.role(plan.purpose(f"shared-secrets-{reader.site.name}")),
        description=f"External Secrets Operator of site {reader.site.name}: shared secrets of {plan.service}, read only",
        # Pod Identity passes session tags on. https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
        assumed_by=iam.SessionTagsPrincipal(operator),
    )
    role.add_to_policy(
        iam.PolicyStatement(
            actions=["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            resources=[
                # Secrets Manager appends six characters of its own.
                f"arn:aws:secretsmanager:{reader.site.region}:{site.account}:secret:{name}-??????"
                for name in shared
            ],
        )
    )
    return role
