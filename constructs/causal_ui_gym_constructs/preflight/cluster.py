"""A cluster as its objects make it: what they provide, directly or through the operator that reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from .document import Document, value_at
from .workload import Workload, workloads_of

Labels = Mapping[str, str]
Port = int | str

# With these, cert-manager makes a Certificate for an Ingress. https://cert-manager.io/docs/usage/ingress/
_SHIM = ("cert-manager.io/cluster-issuer", "cert-manager.io/issuer")


class Cluster:
    """What the objects of one cluster provide.

    Args:
        name: site that it belongs to, or ``manifests``.
        documents: its objects, in the order in which they are applied.
        installed: charts and add-ons that something installs in it.

    Attributes:
        services: Services, those of operators too: ``(namespace, name)`` to numbers and names of ports.
        pods: ``(namespace, labels, ports)`` of pods, those of operators too.
        provided: ``(kind, namespace, name)`` of objects, those of operators too.
    """

    def __init__(self, name: str, documents: Iterable[Document], *, installed: frozenset[str] = frozenset()) -> None:
        self.name = name
        self.documents = tuple(documents)
        self.installed = installed
        self.services: dict[tuple[str, str], set[Port]] = {}
        # EKS itself runs these.
        self.pods: list[tuple[str, Labels, set[Port]]] = [("kube-system", {"k8s-app": "kube-dns"}, {53, "dns"})]
        self.provided: set[tuple[str, str, str]] = set()
        for document in self.documents:
            self._provide(document)

    @cached_property
    def workloads(self) -> tuple[Workload, ...]:
        """Everything that makes pods, as written in the objects (not what operators make of theirs)."""
        return tuple(workload for document in self.documents for workload in workloads_of(document))

    def of_kind(self, *kinds: str, group: str | None = None) -> Iterator[Document]:
        """Objects of these kinds; ``group`` restricts them to an API group, such as ``apps``."""
        for document in self.documents:
            if document.kind in kinds and group in (None, document.group):
                yield document

    def has(self, kind: str, namespace: str, name: str) -> bool:
        """Whether the object is there, or made by an operator."""
        if kind == "Service":
            return (namespace, name) in self.services
        return (kind, namespace, name) in self.provided

    def selects_pod(self, namespace: str | None, labels: Labels) -> bool:
        """Whether some pod in the namespace (None: any) carries all labels."""
        return any(namespace in (None, where) and labels.items() <= carried.items() for where, carried, _ in self.pods)

    def workloads_with(self, namespace: str, labels: Labels) -> list[Workload]:
        """Workloads whose pods carry all labels."""
        return [w for w in self.workloads if w.namespace == namespace and labels.items() <= w.labels.items()]

    def workload(self, kind: str, namespace: str, name: str) -> Workload | None:
        """The workload of that kind and name."""
        for workload in self.workloads:
            if (workload.document.kind, workload.namespace, workload.name) == (kind, namespace, name):
                return workload
        return None

    def _provide(self, document: Document) -> None:
        kind, namespace, name = document.kind, document.namespace, document.name
        self.provided.add((kind, namespace, name))
        if any(key in document.annotations for key in _SHIM):
            for entry in document.listed("spec.tls"):
                self.provided.add(("Secret", namespace, str(value_at(entry, "secretName", ""))))
        for workload in workloads_of(document):
            self.pods.append((workload.namespace, workload.labels, workload.ports))
        match kind:
            case "Namespace":
                self.provided.add(("ServiceAccount", name, "default"))
            case "Service":
                ports = [port for port in document.listed("spec.ports") if isinstance(port, Mapping)]
                self.services[namespace, name] = {
                    p for port in ports for p in (port.get("port"), port.get("name")) if isinstance(p, (int, str)) and p
                }
            case "ExternalSecret":
                self.provided.add(("Secret", namespace, str(document.at("spec.target.name", name))))
            case "Certificate":
                self.provided.add(("Secret", namespace, str(document.at("spec.secretName", ""))))
            case "ClusterIssuer":
                self.provided.add(
                    ("Secret", "cert-manager", str(document.at("spec.acme.privateKeySecretRef.name", "")))
                )
            case "Cluster" if document.group == "postgresql.cnpg.io":
                self._postgres(namespace, name)
            case "Pooler":
                self.services[namespace, name] = {5432}
                labels = {"cnpg.io/poolerName": name, "cnpg.io/podRole": "pooler"}
                self.pods.append((namespace, labels, {5432, 9127, "metrics"}))
            case "RedisCluster":
                self._redis(namespace, name)
            case "Gateway" if document.group == "gateway.networking.k8s.io":
                self._gateway(document)
            case _:
                pass

    def _postgres(self, namespace: str, name: str) -> None:
        # https://cloudnative-pg.io/documentation/current/service_management/ and …/applications/
        for suffix in ("app", "ca", "server", "replication", "superuser"):
            self.provided.add(("Secret", namespace, f"{name}-{suffix}"))
        for suffix in ("rw", "ro", "r"):
            self.services[namespace, f"{name}-{suffix}"] = {5432}
        self.provided.add(("ServiceAccount", namespace, name))
        labels = {"cnpg.io/cluster": name, "cnpg.io/podRole": "instance"}
        self.pods.append((namespace, labels, {5432, 8000, 9187, "metrics", "status"}))

    def _redis(self, namespace: str, name: str) -> None:
        # https://redis-operator.opstree.dev/docs/getting-started/cluster/
        for role in ("leader", "follower"):
            for suffix in ("", "-headless", "-additional"):
                self.services[namespace, f"{name}-{role}{suffix}"] = {6379, 9121, "redis-client", "redis-exporter"}
            labels = {"app": f"{name}-{role}", "redis_setup_type": "cluster", "role": role}
            self.pods.append((namespace, labels, {6379, 16379, 9121, "redis-exporter"}))
        self.services[namespace, f"{name}-master"] = {6379}

    def _gateway(self, document: Document) -> None:
        # https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/#automated-deployment
        namespace, name = document.namespace, document.name
        deployed = f"{name}-{document.at('spec.gatewayClassName', '')}"
        found = [value_at(listener, "port") for listener in document.listed("spec.listeners")]
        ports: set[Port] = {port for port in found if isinstance(port, int)}
        self.services[namespace, deployed] = {15021, *ports}
        self.provided |= {("ServiceAccount", namespace, deployed), ("Deployment", namespace, deployed)}
        labels = {"gateway.networking.k8s.io/gateway-name": name}
        self.pods.append((namespace, labels, ports | {15020, 15021, 15090}))
