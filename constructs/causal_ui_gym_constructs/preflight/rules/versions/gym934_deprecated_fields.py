"""No field or value is used that its operator has deprecated: it works today, and not after some upgrade.

| kind | deprecated | instead |
|---|---|---|
| VerticalPodAutoscaler | `updateMode: Auto` | `Recreate` or `InPlaceOrRecreate` |
| DestinationRule | `simple: LEAST_CONN` | `LEAST_REQUEST` |
| Cluster of CloudNativePG | `backup.barmanObjectStore`, `backup.retentionPolicy` | the Barman Cloud plugin |
| Service | `aws-load-balancer-type: nlb` | `loadBalancerClass: service.k8s.aws/nlb` |
| Ingress | annotation `kubernetes.io/ingress.class` | `ingressClassName` |
| pods | labels `beta.kubernetes.io/…`, `failure-domain.beta.kubernetes.io/…` of nodes | those without `beta` |

```yaml
kind: DestinationRule
spec:
  trafficPolicy:
    loadBalancer: {simple: LEAST_REQUEST}
```

Source: [VPA update modes](https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/features.md),
[Istio load balancer settings](https://istio.io/latest/docs/reference/config/networking/destination-rule/#LoadBalancerSettings-SimpleLB),
[CloudNativePG backup](https://cloudnative-pg.io/documentation/current/backup/),
[AWS load balancer controller: NLB](https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/),
[Ingress class](https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation),
[well-known labels](https://kubernetes.io/docs/reference/labels-annotations-taints/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import Document, value_at, walk
from ...finding import Severity
from ...operators_of_kinds import LOAD_BALANCER_CONTROLLER
from ...placement import affinity_terms, node_selector
from ...rendered import Rendered
from ...rule import Breach, Rule

_OLD_LABELS = {
    "beta.kubernetes.io/arch": "kubernetes.io/arch",
    "beta.kubernetes.io/os": "kubernetes.io/os",
    "beta.kubernetes.io/instance-type": "node.kubernetes.io/instance-type",
    "failure-domain.beta.kubernetes.io/zone": "topology.kubernetes.io/zone",
    "failure-domain.beta.kubernetes.io/region": "topology.kubernetes.io/region",
}
_LOAD_BALANCER_TYPE = "service.beta.kubernetes.io/aws-load-balancer-type"
_PLUGIN = "barman-cloud.cloudnative-pg.io"


def judge(rendered: Rendered) -> Iterator[Breach]:
    # Where the AWS load balancer controller runs, its webhook takes such Services over.
    controlled = {
        id(document)
        for cluster in rendered.clusters
        if LOAD_BALANCER_CONTROLLER.runs_in(cluster)
        for document in cluster.of_kind("Service")
    }
    for document in rendered.documents:
        match document.kind:
            case "VerticalPodAutoscaler" if document.at("spec.updatePolicy.updateMode") == "Auto":
                yield Breach(
                    document,
                    "spec.updatePolicy.updateMode",
                    "updateMode Auto is deprecated; say what it does, Recreate",
                )
            case "DestinationRule":
                for path, key, value in walk(document.body):
                    if key == "simple" and value == "LEAST_CONN":
                        yield Breach(document, path, "LEAST_CONN is deprecated; LEAST_REQUEST is the same")
            case "Cluster" if document.group == "postgresql.cnpg.io":
                yield from _postgres(document)
            case "Service" if id(document) not in controlled and document.annotations.get(_LOAD_BALANCER_TYPE) in (
                "nlb",
                "nlb-ip",
            ):
                path = f'metadata.annotations["{_LOAD_BALANCER_TYPE}"]'
                what = "type nlb asks Kubernetes' own, legacy AWS provider; loadBalancerClass service.k8s.aws/nlb asks the AWS load balancer controller"
                yield Breach(document, path, what)
            case "Ingress" if document.annotations.get("kubernetes.io/ingress.class") not in (None, "nginx"):
                path = 'metadata.annotations["kubernetes.io/ingress.class"]'
                yield Breach(document, path, "the annotation is deprecated; spec.ingressClassName says it")
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            terms = [entry for term in affinity_terms(workload) for entry in term]
            for path, body in [*node_selector(workload), *terms]:
                if str(body.get("key")) in _OLD_LABELS:
                    what = f"{body['key']} is deprecated; {_OLD_LABELS[str(body['key'])]} says it"
                    yield Breach(workload.document, path, what)


def _postgres(document: Document) -> Iterator[Breach]:
    if any(value_at(plugin, "name") == _PLUGIN for plugin in document.listed("spec.plugins")):
        return
    for field in ("barmanObjectStore", "retentionPolicy"):
        if document.at(f"spec.backup.{field}") is not None:
            yield Breach(
                document,
                f"spec.backup.{field}",
                f"backup.{field} of CloudNativePG itself goes away in 1.31; the plugin {_PLUGIN} follows it",
            )
            return


RULE = Rule(
    code="GYM934",
    title="No deprecated field or value is used",
    severity=Severity.WARNING,
    why="An upgrade of the operator ignores or refuses it.",
    remedy="Write it the new way now.",
    judge=judge,
)
