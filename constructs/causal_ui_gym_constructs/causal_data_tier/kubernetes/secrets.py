"""Credentials that operators read, brought from Secrets Manager by the External Secrets Operator."""

from __future__ import annotations

import cdk8s
from constructs import Construct

from ...imports import external_secrets_io as eso
from ...plan.data_plan import PRIMARY_SECRET_STORE, SECRET_STORE, DataPlan
from ...plan.layers import Layer
from ...plan.names import Names

POSTGRES_CREDENTIALS = "postgres-credentials"
REDIS_CREDENTIALS = "redis-secret"


def external_secret(
    scope: Construct,
    id: str,
    *,
    names: Names,
    name: str,
    store: str,
    secret: str,
    properties: tuple[str, ...],
    type: str,
    labels: dict[str, str] | None = None,
) -> eso.ExternalSecret:
    """A Kubernetes Secret with some properties of a Secrets Manager secret, read again every hour.

    It is applied a wave before the layer that uses it: Argo CD waits until it is healthy, so that the Secret is there.
    """
    return eso.ExternalSecret(
        scope,
        id,
        metadata=cdk8s.ApiObjectMetadata(
            name=name,
            namespace=names.namespace,
            annotations={"argocd.argoproj.io/sync-wave": str(Layer.DATA.wave - 1)},
        ),
        spec=eso.ExternalSecretSpec(
            refresh_interval="1h",
            secret_store_ref=eso.ExternalSecretSpecSecretStoreRef(
                name=store, kind=eso.ExternalSecretSpecSecretStoreRefKind.CLUSTER_SECRET_STORE
            ),
            target=eso.ExternalSecretSpecTarget(
                name=name,
                creation_policy=eso.ExternalSecretSpecTargetCreationPolicy.OWNER,
                # A secret store out of reach must never delete the database's password.
                deletion_policy=eso.ExternalSecretSpecTargetDeletionPolicy.RETAIN,
                template=eso.ExternalSecretSpecTargetTemplate(
                    type=type, metadata=eso.ExternalSecretSpecTargetTemplateMetadata(labels=labels or {})
                ),
            ),
            data=[
                eso.ExternalSecretSpecData(
                    secret_key=key, remote_ref=eso.ExternalSecretSpecDataRemoteRef(key=secret, property=key)
                )
                for key in properties
            ],
        ),
    )


def postgres_credentials(scope: Construct, plan: DataPlan) -> eso.ExternalSecret:
    """User and password of the database's owner; the operator follows a rotation because of the reload label.

    Source: https://cloudnative-pg.io/documentation/current/rolling_update/ and …/labels_annotations/ (``cnpg.io/reload``)
    """
    return external_secret(
        scope,
        "Credentials",
        names=plan.names,
        name=POSTGRES_CREDENTIALS,
        store=plan.credentials_store,
        secret=plan.names.shared_secret("postgres"),
        properties=("username", "password"),
        type="kubernetes.io/basic-auth",
        labels={"cnpg.io/reload": "true"},
    )


def redis_credentials(scope: Construct, plan: DataPlan) -> eso.ExternalSecret:
    """Password of the Redis Cluster."""
    return external_secret(
        scope,
        "Credentials",
        names=plan.names,
        name=REDIS_CREDENTIALS,
        store=SECRET_STORE,
        secret=plan.names.secret("redis"),
        properties=("password",),
        type="Opaque",
    )


def primary_secret_store(scope: Construct, plan: DataPlan) -> eso.ClusterSecretStore:
    """How a replica site in another account reads the shared credentials: a role in the primary's account that may read only them.

    It reads the replica of the secret in this site's own region, so that it works when the primary's region does not.

    Source: https://external-secrets.io/latest/provider/aws-access/
    """
    return eso.ClusterSecretStore(
        scope,
        "PrimarySecretStore",
        metadata=cdk8s.ApiObjectMetadata(name=PRIMARY_SECRET_STORE),
        spec=eso.ClusterSecretStoreSpec(
            conditions=[eso.ClusterSecretStoreSpecConditions(namespaces=[plan.names.namespace])],
            provider=eso.ClusterSecretStoreSpecProvider(
                aws=eso.ClusterSecretStoreSpecProviderAws(
                    service=eso.ClusterSecretStoreSpecProviderAwsService.SECRETS_MANAGER,
                    region=plan.names.site.region,
                    role=plan.shared_secrets_reader_arn(plan.names),
                )
            ),
        ),
    )
