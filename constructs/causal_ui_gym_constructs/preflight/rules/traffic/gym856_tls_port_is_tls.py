"""Clients speak TLS to port 443. A load balancer that hands what arrives there, as it is, to a container that speaks plain HTTP answers none of them. Something must end TLS: the load
balancer (a certificate in its annotations), a gateway, or the container.

```yaml
kind: Service
metadata:
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:us-west-2:111111111111:certificate/…
    service.beta.kubernetes.io/aws-load-balancer-ssl-ports: "443"
spec:
  type: LoadBalancer
  ports: [{name: https, port: 443, targetPort: 8000}]
```

Source: [TLS on a Network Load Balancer, AWS Load Balancer Controller](https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/use_cases/nlb_tls_termination/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...cluster import Port
from ...document import value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...service_backends import declared_port, target_port, workloads_behind
from ...workload import Workload


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for service in cluster.of_kind("Service"):
            ends_tls = any("ssl-cert" in key or "tls" in key or "app-protocols" in key for key in service.annotations)
            if service.at("spec.type") not in ("LoadBalancer", "NodePort") or ends_tls:
                continue
            for path, port in service.items("spec.ports"):
                if port.get("port") != 443 and port.get("name") != "https":
                    continue
                for workload in workloads_behind(cluster, service):
                    if sign := _plain(workload, target_port(port)):
                        yield Breach(
                            service,
                            f"{path}.targetPort",
                            f"port {port.get('port')} leads to port {target_port(port)} of {workload.document.title}, {sign}",
                        )
                        break


def _plain(workload: Workload, port: Port) -> str:
    """How a workload says that a port of it speaks plain HTTP; empty if it does not."""
    declared = declared_port(workload, port) or {}
    names = [port, declared.get("containerPort"), declared.get("name")]
    for _, container in workload.containers():
        for probe in ("readinessProbe", "livenessProbe", "startupProbe"):
            request = value_at(container, f"{probe}.httpGet")
            if isinstance(request, Mapping) and request.get("port") in names and request.get("port") is not None:
                return "" if request.get("scheme") == "HTTPS" else "which its probes ask over plain HTTP"
    return "which its container names http" if str(declared.get("name", "")).split("-")[0] == "http" else ""


RULE = Rule(
    code="GYM856",
    title="What is offered as TLS is TLS",
    severity=Severity.ERROR,
    why="Every client's handshake fails: the container answers plain HTTP, or 400.",
    remedy="End TLS at the load balancer with a certificate, or lead the port to a gateway that does.",
    judge=judge,
)
