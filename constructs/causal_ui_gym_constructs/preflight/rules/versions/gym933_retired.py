"""Nothing that runs was retired by those who made it: no release, no fix of a security hole comes any more. Known are the ingress-nginx
controller (March 2026), the registries `k8s.gcr.io` (frozen in April 2023) and `gcr.io/kubebuilder`, the public images of Bitnami
(moved in August 2025) and Promtail (March 2026).

```yaml
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute      # in place of an Ingress of class nginx
```

Source: [Ingress NGINX retirement](https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/),
[k8s.gcr.io is frozen](https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/),
[Bitnami's catalogue](https://github.com/bitnami/charts/issues/35164),
[Promtail end of life](https://grafana.com/docs/loki/latest/send-data/promtail/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...document import Document
from ...finding import Severity
from ...images import images
from ...releases import releases
from ...rendered import Rendered
from ...rule import Breach, Rule

_INGRESS_NGINX = "the ingress-nginx controller was retired in March 2026; use the Gateway API"
# Beginning of an image's name, and what happened to it. Read 2026-11.
_IMAGES: Mapping[str, str] = {
    "k8s.gcr.io/": "the registry k8s.gcr.io has been frozen since April 2023; images are at registry.k8s.io",
    "gcr.io/google-containers/": "the registry gcr.io/google-containers is frozen; images are at registry.k8s.io",
    "gcr.io/kubebuilder/": "the registry gcr.io/kubebuilder was shut down in 2025",
    "docker.io/bitnami/": "Bitnami's public images moved to docker.io/bitnamilegacy in August 2025 and are not updated",
    "registry.k8s.io/ingress-nginx/": _INGRESS_NGINX,
    "docker.io/grafana/promtail": "Promtail reached its end of life in March 2026; Grafana Alloy follows it",
}
_CHARTS: Mapping[str, str] = {"ingress-nginx": _INGRESS_NGINX, "promtail": _IMAGES["docker.io/grafana/promtail"]}


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for image in images(cluster):
            for prefix, said in _IMAGES.items():
                if image.name.startswith(prefix):
                    yield Breach(image.at, image.path, f"{image.reference}: {said}")
        other = any(release.chart == "nginx-ingress" for release in releases(rendered, cluster))
        for document in cluster.of_kind("Ingress"):
            # F5's controller bears the same class.
            path = "" if other else _class_path(document)
            if path:
                yield Breach(document, path, f"class nginx: {_INGRESS_NGINX}")
    for _, application in rendered.of_kind("Application"):
        said = _CHARTS.get(str(application.at("spec.source.chart", "")), "")
        if said:
            yield Breach(application, "spec.source.chart", said)


def _class_path(ingress: Document) -> str:
    if ingress.at("spec.ingressClassName") == "nginx":
        return "spec.ingressClassName"
    if ingress.annotations.get("kubernetes.io/ingress.class") == "nginx":
        return 'metadata.annotations["kubernetes.io/ingress.class"]'
    return ""


RULE = Rule(
    code="GYM933",
    title="Nothing that is used was retired",
    severity=Severity.WARNING,
    why="No security hole in it is mended any more, and one day the image is gone.",
    remedy="Move to what follows it.",
    judge=judge,
)
