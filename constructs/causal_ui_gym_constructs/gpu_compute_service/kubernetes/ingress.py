"""The way in by a Kubernetes Ingress, for clusters whose controller knows no Gateway API."""

from __future__ import annotations

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan
from ...plan.traffic import IngressRoutes
from .gateway import hosts, tls_secret
from .services import HTTP_PORT


def ingress_routes(scope: Construct, plan: ComputePlan, routes: IngressRoutes) -> None:
    """One Ingress to the stable pods; cert-manager makes its certificate from the annotation."""
    stable = plan.workloads["api"].tracks[0].name
    backend = k8s.IngressBackend(
        service=k8s.IngressServiceBackend(name=stable, port=k8s.ServiceBackendPort(number=HTTP_PORT))
    )
    path = k8s.HttpIngressPath(path="/", path_type="Prefix", backend=backend)
    k8s.KubeIngress(
        scope,
        "Ingress",
        metadata=k8s.ObjectMeta(
            name=plan.service,
            namespace=plan.namespace,
            annotations={"cert-manager.io/cluster-issuer": "letsencrypt-prod", **routes.annotations},
        ),
        spec=k8s.IngressSpec(
            ingress_class_name=routes.class_name,
            tls=[k8s.IngressTls(hosts=hosts(plan), secret_name=tls_secret(plan))],
            rules=[k8s.IngressRule(host=host, http=k8s.HttpIngressRuleValue(paths=[path])) for host in hosts(plan)],
        ),
    )
