"""What the pods find in their environment: a ConfigMap, and Secrets that the External Secrets Operator keeps current.

A change reaches running pods, since a process reads its environment once:
- of the ConfigMap, at the next roll-out: the pod template carries its hash, so that applying a changed one rolls the pods;
- of a secret, within ``REFRESH_INTERVAL``: the operator rewrites the Kubernetes Secret, and Reloader, which watches the Secrets
  named in the Deployments' annotation ``secret.reloader.stakater.com/reload``, rolls the pods with their usual strategy.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping

import cdk8s
from cdk8s_plus_27 import k8s
from constructs import Construct

from ...imports import external_secrets_io as eso
from ...plan.compute import ComputePlan
from ...plan.connections import SecretValue
from ...plan.layers import Layer

REFRESH_INTERVAL = "15m"


def configuration_hash(plan: ComputePlan) -> str:
    """Hash of the ConfigMap's data, for the pod template."""
    return hashlib.sha256(json.dumps(dict(plan.environment.configuration), sort_keys=True).encode()).hexdigest()[:16]


def optional_secret(plan: ComputePlan, setting: str) -> str:
    """Kubernetes Secret of one setting that a person fills, such as ``causal-ui-gym-openai-api-key``."""
    return f"{plan.service}-{setting.lower().replace('_', '-')}"


def secret_names(plan: ComputePlan) -> list[str]:
    """Kubernetes Secrets that the pods read, for Reloader."""
    names = [plan.secret] if plan.environment.stored else []
    names += [optional_secret(plan, setting) for setting in plan.environment.optional]
    names += sorted({secret.name for secret in plan.environment.references.values()})
    return names


def config_map(scope: Construct, plan: ComputePlan) -> k8s.KubeConfigMap:
    """The plain settings, under the names of the environment variables that carry them."""
    return k8s.KubeConfigMap(
        scope,
        "ConfigMap",
        metadata=k8s.ObjectMeta(name=plan.config_map, namespace=plan.namespace),
        data=dict(plan.environment.configuration),
    )


def external_secrets(scope: Construct, plan: ComputePlan) -> None:
    """One ExternalSecret of everything that a pod cannot start without, and one for each setting that a person fills.

    Apart, because an ExternalSecret whose AWS secret is still empty makes no Kubernetes Secret at all.
    """
    if plan.environment.stored:
        _external_secret(scope, "Secrets", plan, name=plan.secret, values=plan.environment.stored)
    for setting, value in plan.environment.optional.items():
        _external_secret(
            scope, setting, plan, name=optional_secret(plan, setting), values={setting: value}, optional=True
        )


def shared_store(scope: Construct, plan: ComputePlan) -> None:
    """ClusterSecretStore of the secrets that this site reads in its primary's account, through a role there.

    The store assumes the role with the External Secrets Operator's own identity and serves this namespace alone.
    """
    assert plan.shared_secrets_store is not None
    primary = plan.group[0]
    eso.ClusterSecretStore(
        scope,
        "SharedSecrets",
        metadata=cdk8s.ApiObjectMetadata(name=plan.shared_secrets_store),
        spec=eso.ClusterSecretStoreSpec(
            conditions=[eso.ClusterSecretStoreSpecConditions(namespaces=[plan.namespace])],
            provider=eso.ClusterSecretStoreSpecProvider(
                aws=eso.ClusterSecretStoreSpecProviderAws(
                    service=eso.ClusterSecretStoreSpecProviderAwsService.SECRETS_MANAGER,
                    # The primary keeps a copy in this site's region, so that its own region may be down.
                    region=plan.names.site.region,
                    role=primary.role_arn(plan.purpose(f"shared-secrets-{plan.names.site.name}")),
                )
            ),
        ),
    )


def _external_secret(
    scope: Construct,
    id: str,
    plan: ComputePlan,
    *,
    name: str,
    values: Mapping[str, SecretValue],
    optional: bool = False,
) -> None:
    """One ExternalSecret, a wave before the pods that read it.

    Pods keep running on what they have while the store is out of reach. An optional secret that nobody has filled yet is no
    fault: the operator reports one unless the Secret may be deleted, and Argo CD would stop at a failed object.
    Source: https://external-secrets.io/latest/guides/ownership-deletion-policy/
    """
    templates: dict[str, str] = {}
    data: list[eso.ExternalSecretSpecData] = []
    default_store = next(iter(values.values())).store
    for setting, value in values.items():
        template, parts = _template(setting, value)
        templates[setting] = template
        data += [
            eso.ExternalSecretSpecData(
                secret_key=key,
                remote_ref=eso.ExternalSecretSpecDataRemoteRef(key=value.secret, property=property),
                source_ref=None if value.store == default_store else _source(value.store),
            )
            for key, property in parts.items()
        ]
    eso.ExternalSecret(
        scope,
        id,
        metadata=cdk8s.ApiObjectMetadata(
            name=name,
            namespace=plan.namespace,
            annotations={"argocd.argoproj.io/sync-wave": str(Layer.COMPUTE.wave - 1)},
        ),
        spec=eso.ExternalSecretSpec(
            refresh_interval=REFRESH_INTERVAL,
            secret_store_ref=eso.ExternalSecretSpecSecretStoreRef(
                name=default_store, kind=eso.ExternalSecretSpecSecretStoreRefKind.CLUSTER_SECRET_STORE
            ),
            target=eso.ExternalSecretSpecTarget(
                name=name,
                creation_policy=eso.ExternalSecretSpecTargetCreationPolicy.OWNER,
                deletion_policy=eso.ExternalSecretSpecTargetDeletionPolicy.DELETE
                if optional
                else eso.ExternalSecretSpecTargetDeletionPolicy.RETAIN,
                template=eso.ExternalSecretSpecTargetTemplate(
                    engine_version=eso.ExternalSecretSpecTargetTemplateEngineVersion.V2, type="Opaque", data=templates
                ),
            ),
            data=data,
        ),
    )


def _source(store: str) -> eso.ExternalSecretSpecDataSourceRef:
    return eso.ExternalSecretSpecDataSourceRef(
        store_ref=eso.ExternalSecretSpecDataSourceRefStoreRef(
            name=store, kind=eso.ExternalSecretSpecDataSourceRefStoreRefKind.CLUSTER_SECRET_STORE
        )
    )


def _template(setting: str, value: SecretValue) -> tuple[str, dict[str, str | None]]:
    """Template of a setting, over keys of its own, since settings may read properties of the same name from several secrets."""
    prefix = setting.lower()
    if not value.properties:
        return f"{{{{ .{prefix} }}}}", {prefix: None}
    parts: dict[str, str | None] = {f"{prefix}_{property}": property for property in value.properties}
    if not value.template:
        return f"{{{{ .{prefix}_{value.properties[0]} }}}}", parts
    template = value.template
    for property in value.properties:
        template = re.sub(rf"\.{re.escape(property)}\b", f".{prefix}_{property}", template)
    return template, parts
