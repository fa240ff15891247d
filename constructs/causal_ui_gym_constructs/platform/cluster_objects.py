"""Kubernetes side of a site's cluster: namespaces of the operators, and the cluster-wide objects that every L3 counts on."""

from __future__ import annotations

from collections.abc import Sequence

import cdk8s
from cdk8s_plus_27 import k8s
from constructs import Construct

from ..imports import cert_manager_io as cert_manager
from ..imports import external_secrets_io as external_secrets
from ..plan.names import Names
from ..plan.operators import Operator

CLUSTER_ISSUER = "letsencrypt-prod"
SECRET_STORE = "aws-secrets-manager"

_BUILT_IN = ("kube-system",)


def operator_namespaces(scope: Construct, operators: Sequence[Operator]) -> None:
    """One namespace per operator's namespace, at the strictest Pod Security level that its pods pass.

    https://kubernetes.io/docs/concepts/security/pod-security-standards/
    """
    levels: dict[str, str] = {}
    for operator in operators:
        if operator.namespace not in _BUILT_IN:
            levels[operator.namespace] = (
                "privileged"
                if "privileged" in (operator.pod_security, levels.get(operator.namespace))
                else operator.pod_security
            )
    for namespace, level in sorted(levels.items()):
        k8s.KubeNamespace(
            scope,
            namespace,
            metadata=k8s.ObjectMeta(
                name=namespace,
                labels={
                    "pod-security.kubernetes.io/enforce": level,
                    "pod-security.kubernetes.io/warn": "restricted",
                },
                annotations={"argocd.argoproj.io/sync-options": "Prune=false"},
            ),
        )


def cluster_issuer(scope: Construct, names: Names, email: str) -> cert_manager.ClusterIssuer:
    """Certificates of Let's Encrypt, proven by DNS through the hub's role; cert-manager's own role may do no more than take that on.

    https://cert-manager.io/docs/configuration/acme/dns01/route53/
    """
    return cert_manager.ClusterIssuer(
        scope,
        "ClusterIssuer",
        metadata=cdk8s.ApiObjectMetadata(name=CLUSTER_ISSUER),
        spec=cert_manager.ClusterIssuerSpec(
            acme=cert_manager.ClusterIssuerSpecAcme(
                server="https://acme-v02.api.letsencrypt.org/directory",
                email=email or None,
                private_key_secret_ref=cert_manager.ClusterIssuerSpecAcmePrivateKeySecretRef(
                    name=f"{CLUSTER_ISSUER}-account"
                ),
                solvers=[
                    cert_manager.ClusterIssuerSpecAcmeSolvers(
                        selector=cert_manager.ClusterIssuerSpecAcmeSolversSelector(dns_zones=[names.domain]),
                        dns01=cert_manager.ClusterIssuerSpecAcmeSolversDns01(
                            route53=cert_manager.ClusterIssuerSpecAcmeSolversDns01Route53(
                                region=names.hub.region, role=names.hub_role_arn("dns")
                            )
                        ),
                    )
                ],
            )
        ),
    )


def secret_store(scope: Construct, names: Names) -> external_secrets.ClusterSecretStore:
    """Secrets Manager of the site's region, for the platform's namespace alone. Without ``auth``, the controller's own Pod Identity counts.

    https://external-secrets.io/latest/provider/aws-access/
    """
    return external_secrets.ClusterSecretStore(
        scope,
        "SecretStore",
        metadata=cdk8s.ApiObjectMetadata(name=SECRET_STORE),
        spec=external_secrets.ClusterSecretStoreSpec(
            # The role reads every secret of the platform: whoever may write an ExternalSecret elsewhere must not.
            conditions=[external_secrets.ClusterSecretStoreSpecConditions(namespaces=[names.namespace])],
            provider=external_secrets.ClusterSecretStoreSpecProvider(
                aws=external_secrets.ClusterSecretStoreSpecProviderAws(
                    service=external_secrets.ClusterSecretStoreSpecProviderAwsService.SECRETS_MANAGER,
                    region=names.site.region,
                )
            ),
        ),
    )
