"""Which secrets of AWS Secrets Manager the ExternalSecrets of a cluster name, and through which store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .cluster import Cluster
from .document import Document, mappings, value_at


@dataclass(frozen=True, slots=True)
class RemoteSecret:
    """One value that an ExternalSecret reads.

    Args:
        document: the ExternalSecret.
        path: its ``remoteRef`` or ``extract``.
        key: name of the secret.
        property: property of its JSON; empty for the whole.
        region: region of the store.
        role: role that the store assumes; empty for the operator's own.
        account: service account that the store reads as; empty for the operator's own.
        account_namespace: its namespace.
    """

    document: Document
    path: str
    key: str
    property: str
    region: str
    role: str
    account: str
    account_namespace: str


def remote_secrets(cluster: Cluster) -> Iterator[RemoteSecret]:
    """Every value that is read through a store of AWS Secrets Manager which is written in the cluster's objects."""
    for document in cluster.of_kind("ExternalSecret"):
        default = document.at("spec.secretStoreRef", {})
        for path, entry in document.items("spec.data"):
            store = _store(cluster, document.namespace, value_at(entry, "sourceRef.storeRef", default))
            yield from _read(document, f"{path}.remoteRef", entry.get("remoteRef"), store)
        for path, entry in mappings(document.at("spec.dataFrom"), "spec.dataFrom"):
            store = _store(cluster, document.namespace, value_at(entry, "sourceRef.storeRef", default))
            yield from _read(document, f"{path}.extract", entry.get("extract"), store)


def _read(document: Document, path: str, reference: Any, store: Document | None) -> Iterator[RemoteSecret]:
    if store is None or not isinstance(reference, Mapping) or not reference.get("key"):
        return
    provider = store.at("spec.provider.aws", {})
    if value_at(provider, "service") != "SecretsManager":
        return
    account = value_at(provider, "auth.jwt.serviceAccountRef", {})
    yield RemoteSecret(
        document,
        path,
        str(reference["key"]),
        str(reference.get("property") or "").split(".")[0],
        str(value_at(provider, "region", "")),
        str(value_at(provider, "role", "")),
        str(value_at(account, "name", "")),
        str(value_at(account, "namespace", store.namespace) if account else ""),
    )


def _store(cluster: Cluster, namespace: str, reference: Any) -> Document | None:
    kind, name = str(value_at(reference, "kind", "SecretStore")), value_at(reference, "name")
    for store in cluster.of_kind(kind):
        if store.name == name and (kind == "ClusterSecretStore" or store.namespace == namespace):
            return store
    return None
