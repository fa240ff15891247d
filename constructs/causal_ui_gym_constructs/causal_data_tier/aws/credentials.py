"""Generated credentials in Secrets Manager; the database's are shared with replica sites, each by a role of its own."""

from __future__ import annotations

import json

from aws_cdk import RemovalPolicy
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from ...plan.data import OWNER
from ...plan.data_plan import DataPlan
from ...plan.names import Names
from .keys import foreign_role


def site_credentials(scope: Construct, plan: DataPlan, key: kms.Key) -> dict[str, secretsmanager.Secret]:
    """Credentials that this site makes: its cache's, and the database's where it made the database."""
    within = Construct(scope, "Credentials")
    secrets = {}
    if plan.made_here:
        regions = sorted({peer.site.region for peer in plan.peers} - {plan.names.site.region})
        secrets["postgres"] = generated_secret(
            within,
            "Postgres",
            name=plan.names.shared_secret("postgres"),
            what="Owner of the database, shared with replica sites",
            key=key,
            fields={"username": OWNER},
            # The regional copies use the region's AWS key: only this account reads them.
            regions=regions,
        )
        for peer in plan.peers:
            if peer.site.account != plan.names.site.account:
                _reader(within, plan, peer)
    if not plan.managed_cache:
        secrets["redis"] = generated_secret(
            within, "Redis", name=plan.names.secret("redis"), what="Password of the Redis Cluster", key=key
        )
    return secrets


def generated_secret(
    scope: Construct,
    id: str,
    *,
    name: str,
    what: str,
    key: kms.IKey,
    fields: dict[str, str] | None = None,
    regions: list[str] | None = None,
) -> secretsmanager.Secret:
    """A secret with a password that AWS makes and nobody types, beside fixed fields; copied to further regions where asked for."""
    return secretsmanager.Secret(
        scope,
        id,
        secret_name=name,
        description=what,
        encryption_key=key,
        generate_secret_string=secretsmanager.SecretStringGenerator(
            secret_string_template=json.dumps(fields or {}),
            generate_string_key="password",
            password_length=32,
            # Part of URLs, command lines and configuration files: letters and digits need no quoting anywhere.
            exclude_punctuation=True,
        ),
        replica_regions=[secretsmanager.ReplicaRegion(region=region) for region in regions or ()],
        removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    )


def _reader(scope: Construct, plan: DataPlan, reader: Names) -> iam.Role:
    """Role by which the External Secrets Operator of one replica site reads the shared credentials, in that site's region."""
    role = iam.Role(
        scope,
        f"Reader{reader.site.name.capitalize()}",
        role_name=plan.shared_secrets_reader_arn(reader).rpartition("/")[2],
        description=f"External Secrets Operator of site {reader.site.name}: database credentials, read only",
        # Pod Identity passes session tags on. https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
        assumed_by=iam.SessionTagsPrincipal(foreign_role(reader.site.account, reader.role_arn("external-secrets"))),
    )
    site = plan.names.site
    role.add_to_policy(
        iam.PolicyStatement(
            actions=["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            resources=[
                # Secrets Manager appends six characters of its own.
                f"arn:aws:secretsmanager:{reader.site.region}:{site.account}:secret:{plan.names.shared_secret('postgres')}-??????"
            ],
        )
    )
    return role
