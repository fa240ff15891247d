"""An object that is named is there: the Service and port of a route or URL, the ConfigMap, Secret and claim of a pod, the storage class of a
claim, the Gateway of a VirtualService, the AppProject of an Application, the issuer of a certificate, the store of a secret. It counts as
there when it is among what was given, when the operator of something given makes it (a Certificate its Secret, a Cluster of CloudNativePG
its Services), or when an installed chart does.

```yaml
kind: PersistentVolumeClaim
metadata: {name: model-cache, namespace: shop}
---
kind: Pod
spec:
  volumes:
    - name: models
      persistentVolumeClaim: {claimName: model-cache}
```

Source: [Configure a pod to use a ConfigMap](https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#restrictions),
[DNS for Services](https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...cluster import Cluster
from ...document import Document, value_at
from ...finding import Severity
from ...references import Reference, references
from ...releases import Release, releases, serves
from ...rendered import Rendered
from ...rule import Breach, Rule

# What every cluster of EKS has without being asked.
_BUILT_IN = {
    ("PriorityClass", "system-cluster-critical"),
    ("PriorityClass", "system-node-critical"),
    ("StorageClass", "gp2"),
    ("ConfigMap", "kube-root-ca.crt"),
    ("ServiceAccount", "default"),
}
# Kinds that an operator's own installer makes too: their names are judged where the input makes some of the kind itself.
_ALSO_INSTALLED = {"BackupStorageLocation", "VolumeSnapshotLocation"}
_BUILT_IN_SERVICES = {("default", "kubernetes"), ("kube-system", "kube-dns")}


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        installed = tuple(releases(rendered, cluster))
        for document in cluster.documents:
            for reference in references(document):
                problem = _problem(cluster, installed, reference)
                if problem:
                    yield Breach(document, reference.path, problem)
            if document.kind == "VirtualService":
                yield from _subsets(cluster, document)


def _problem(cluster: Cluster, installed: tuple[Release, ...], reference: Reference) -> str:
    kind, namespace, name = reference.kind, reference.namespace, reference.name
    label = f"{kind} {f'{namespace}/' if namespace else ''}{name}"
    if kind == "Service":
        if (
            namespace is None
            or (namespace, name) in _BUILT_IN_SERVICES
            or serves(installed, namespace, name, reference.port)
        ):
            return ""
        if not cluster.has("Service", namespace, name):
            return f"{label} is nowhere"
        ports = cluster.services[namespace, name]
        if reference.port is not None and reference.port not in ports and str(reference.port) not in map(str, ports):
            return f"{label} has no port {reference.port}, only {', '.join(sorted(map(str, ports)))}"
        return ""
    there = (
        any((kind, name) == (found, called) for found, _, called in cluster.provided)
        if namespace is None
        # An object written without a namespace is cluster-scoped, or goes where whoever applies it says.
        else cluster.has(kind, namespace, name) or cluster.has(kind, "", name)
    )
    if not there and kind in _ALSO_INSTALLED and not any(kind == found for found, _, _ in cluster.provided):
        return ""
    if not there:
        return "" if (kind, name) in _BUILT_IN else f"{label} is nowhere"
    return _missing_key(cluster, reference, label) if reference.key else ""


def _missing_key(cluster: Cluster, reference: Reference, label: str) -> str:
    for document in cluster.of_kind(reference.kind):
        if (document.namespace, document.name) == (reference.namespace, reference.name):
            keys = {
                str(key)
                for field in ("data", "stringData", "binaryData")
                if isinstance(found := document.at(field), Mapping)
                for key in found
            }
            if reference.key not in keys:
                return f"{label} has no key {reference.key}, only {', '.join(sorted(keys)) or 'none'}"
    return ""


def _subsets(cluster: Cluster, document: Document) -> Iterator[Breach]:
    defined = {
        (str(rule.at("spec.host", "")).partition(".")[0], str(value_at(subset, "name")))
        for rule in cluster.of_kind("DestinationRule")
        for subset in rule.listed("spec.subsets")
    }
    for index, route in enumerate(document.listed("spec.http")):
        targets = value_at(route, "route", [])
        for number, target in enumerate(targets if isinstance(targets, list) else []):
            host, subset = value_at(target, "destination.host", ""), value_at(target, "destination.subset")
            if subset is not None and (str(host).partition(".")[0], str(subset)) not in defined:
                path = f"spec.http[{index}].route[{number}].destination.subset"
                yield Breach(document, path, f"no DestinationRule of {host} has a subset {subset}")


RULE = Rule(
    code="GYM811",
    title="Every object that is named exists",
    severity=Severity.ERROR,
    why="Pods wait for ever for what they mount, routes answer 503, and claims stay unbound.",
    remedy="Add the object, or correct the name; where something outside these files makes it, acknowledge that.",
    judge=judge,
)
