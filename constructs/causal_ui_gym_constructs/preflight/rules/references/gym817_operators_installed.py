"""An operator reads the custom resources that are rendered, and something installs it: a Helm chart in an Application or ApplicationSet of
Argo CD, an EKS add-on or capability, or its own Deployment among the manifests. The same holds for NVIDIA's device plugin where pods
ask for `nvidia.com/gpu`. Reported once for each operator and cluster.

```yaml
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: keda, namespace: argocd}
spec:
  source: {repoURL: https://kedacore.github.io/charts, chart: keda, targetRevision: 2.20.2}
```

Source: [Operator pattern](https://kubernetes.io/docs/concepts/extend-kubernetes/operator/),
[EKS: GPU device plugins](https://docs.aws.amazon.com/eks/latest/userguide/device-management-nvidia.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...cluster import Cluster
from ...document import Document, value_at
from ...finding import Severity
from ...operators_of_kinds import BY_GROUP, BY_KIND, GPU_PLUGIN, Reader
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    capabilities = set()
    if rendered.accounts is not None:
        capabilities = {str(found.at("Type", "")) for found in rendered.accounts.of_type("AWS::EKS::Capability")}
    for cluster in rendered.clusters:
        told: set[str] = set()
        for document, path, reader, need in _needs(cluster):
            if reader.name in told or reader.runs_in(cluster) or capabilities & reader.installed_by:
                continue
            told.add(reader.name)
            yield Breach(document, path, f"nothing installs {reader.name}, which {need} needs")


def _needs(cluster: Cluster) -> Iterator[tuple[Document, str, Reader, str]]:
    defined = {
        (document.at("spec.group"), document.at("spec.names.kind"))
        for document in cluster.of_kind("CustomResourceDefinition")
    }
    for document in cluster.documents:
        reader = BY_KIND.get((document.group, document.kind), BY_GROUP.get(document.group))
        if reader and (document.group, document.kind) not in defined:
            yield document, "apiVersion", reader, f"{document.api_version} {document.kind}"
    for workload in cluster.workloads:
        for path, container in workload.containers(init=True):
            if value_at(container, 'resources.limits["nvidia.com/gpu"]') is not None:
                yield (
                    workload.document,
                    f'{path}.resources.limits["nvidia.com/gpu"]',
                    GPU_PLUGIN,
                    "a pod that asks for nvidia.com/gpu",
                )


RULE = Rule(
    code="GYM817",
    title="Something installs the operator of every custom resource",
    severity=Severity.WARNING,
    why="The API server knows no such kind and refuses the object, or nothing ever acts on it.",
    remedy="Install the operator before these objects; where it is installed elsewhere, acknowledge that.",
    judge=judge,
)
