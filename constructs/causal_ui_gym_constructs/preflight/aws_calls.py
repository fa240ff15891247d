"""What the objects of a cluster call in AWS, and which actions that takes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .cluster import Cluster
from .document import Document, mappings, value_at
from .environment import environment
from .service_accounts import account_name

_QUEUE_URL = re.compile(r"https://sqs\.([a-z0-9-]+)\.amazonaws\.com/(\d{12})/([\w.-]+)")
_RECEIVES = ("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility")


@dataclass(frozen=True, slots=True)
class Call:
    """Actions that one object needs of one AWS resource.

    Args:
        document: the object that calls.
        path: field that shows it.
        namespace: namespace of the service account that calls.
        account: its name.
        actions: all of them are needed.
        arn: the AWS resource.
    """

    document: Document
    path: str
    namespace: str
    account: str
    actions: tuple[str, ...]
    arn: str


def calls(cluster: Cluster, charts: Mapping[str, str]) -> Iterator[Call]:
    """Calls that a cluster's objects show. ``charts``: chart to namespace, see `chart_namespaces`."""
    yield from _queues(cluster)
    yield from _triggers(cluster, charts)
    yield from _archives(cluster)
    for location in cluster.of_kind("BackupStorageLocation"):
        bucket = location.at("spec.objectStorage.bucket")
        if location.at("spec.provider") in ("aws", "velero.io/aws") and bucket and not location.at("spec.credential"):
            arn = f"arn:aws:s3:::{bucket}/backups/x"
            yield Call(location, "spec.objectStorage.bucket", location.namespace, "velero-server",
                       ("s3:PutObject", "s3:GetObject", "s3:DeleteObject"), arn)  # fmt: skip
    for issuer in cluster.of_kind("ClusterIssuer"):
        for path, solver in issuer.items("spec.acme.solvers"):
            role = value_at(solver, "dns01.route53.role")
            if role and "cert-manager" in charts:
                place = f"{path}.dns01.route53.role"
                yield Call(issuer, place, charts["cert-manager"], "cert-manager", ("sts:AssumeRole",), str(role))


def queue_arn(url: str) -> str:
    """ARN of the queue with a URL; empty for another text."""
    match = _QUEUE_URL.search(url)
    return "arn:aws:sqs:{}:{}:{}".format(*match.groups()) if match else ""


def _queues(cluster: Cluster) -> Iterator[Call]:
    consumed = {
        (
            scaler.namespace,
            str(scaler.at("spec.scaleTargetRef.name")),
            queue_arn(str(value_at(trigger, "metadata.queueURL"))),
        )
        for scaler in cluster.of_kind("ScaledObject")
        for _, trigger in scaler.items("spec.triggers")
    }
    for workload in cluster.workloads:
        for variable in environment(cluster, workload):
            if arn := queue_arn(variable.value):
                consumes = (workload.namespace, workload.name, arn) in consumed
                actions = _RECEIVES if consumes else ("sqs:SendMessage",)
                path = f"{workload.spec_path}.serviceAccountName"
                yield Call(workload.document, path, workload.namespace, account_name(workload), actions, arn)


def _triggers(cluster: Cluster, charts: Mapping[str, str]) -> Iterator[Call]:
    """KEDA reads the length of a queue with its own identity, where the TriggerAuthentication says so."""
    own = {
        (document.namespace, document.name)
        for document in cluster.of_kind("TriggerAuthentication")
        if document.at("spec.podIdentity.provider") == "aws" and document.at("spec.podIdentity.identityOwner") == "keda"
    }
    for scaler in cluster.of_kind("ScaledObject", "ScaledJob"):
        for path, trigger in scaler.items("spec.triggers"):
            arn = queue_arn(str(value_at(trigger, "metadata.queueURL", "")))
            if arn and "keda" in charts and (scaler.namespace, value_at(trigger, "authenticationRef.name")) in own:
                place = f"{path}.metadata.queueURL"
                yield Call(scaler, place, charts["keda"], "keda-operator", ("sqs:GetQueueAttributes",), arn)


def _archives(cluster: Cluster) -> Iterator[Call]:
    """CloudNativePG's instances write their archive, and read the archives that they recover from, as the cluster's own account."""
    stores = {(store.namespace, store.name): store for store in cluster.of_kind("ObjectStore")}
    for postgres in cluster.of_kind("Cluster", group="postgresql.cnpg.io"):
        plugins = [(path, plugin, True) for path, plugin in postgres.items("spec.plugins")]
        outside = mappings(postgres.at("spec.externalClusters"), "spec.externalClusters")
        plugins += [(f"{path}.plugin", value_at(entry, "plugin", {}), False) for path, entry in outside]
        for path, plugin, own in plugins:
            store = stores.get((postgres.namespace, str(value_at(plugin, "parameters.barmanObjectName", ""))))
            if store is None or store.at("spec.configuration.s3Credentials.inheritFromIAMRole") is not True:
                continue
            bucket = str(store.at("spec.configuration.destinationPath", "")).removeprefix("s3://").rstrip("/")
            server = value_at(plugin, "parameters.serverName", postgres.name)
            actions = (
                ("s3:PutObject", "s3:GetObject") if own and value_at(plugin, "isWALArchiver") else ("s3:GetObject",)
            )
            place = f"{path}.parameters.barmanObjectName"
            yield Call(
                postgres, place, postgres.namespace, postgres.name, actions, f"arn:aws:s3:::{bucket}/{server}/wals/x"
            )
