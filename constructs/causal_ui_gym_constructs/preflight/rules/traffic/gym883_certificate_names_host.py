"""A client refuses a certificate that does not name the host it asked for. Each host of a route on a listener that ends TLS must be among the `dnsNames` of the Certificate that fills the
listener's Secret; `*.example.org` stands for one label.

```yaml
kind: Certificate
spec:
  secretName: tls
  dnsNames: [api.example.org]
---
kind: HTTPRoute
spec:
  hostnames: [api.example.org]
```

Source: [Gateway API: TLS](https://gateway-api.sigs.k8s.io/guides/tls/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...cluster import Cluster
from ...document import Document, as_list, value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for gateway in cluster.of_kind("Gateway", group="gateway.networking.k8s.io"):
            for _, listener in gateway.items("spec.listeners"):
                certified = _certified(cluster, gateway, listener)
                for route in cluster.of_kind("HTTPRoute", "GRPCRoute") if certified else ():
                    if not _attached(route, gateway, listener):
                        continue
                    for index, host in enumerate(as_list(route.at("spec.hostnames"))):
                        if not any(_names(pattern, str(host)) for pattern in certified):
                            names = ", ".join(sorted(certified))
                            yield Breach(
                                route, f"spec.hostnames[{index}]", f"the certificate names {names}, and not {host}"
                            )


def _certified(cluster: Cluster, gateway: Document, listener: Mapping[str, Any]) -> set[str]:
    """Names in the certificates of a listener; empty where none of them is made here."""
    references = as_list(value_at(listener, "tls.certificateRefs"))
    secrets = {str(value_at(reference, "name")) for reference in references}
    return {
        str(name)
        for certificate in cluster.of_kind("Certificate", group="cert-manager.io")
        if certificate.namespace == gateway.namespace and str(certificate.at("spec.secretName")) in secrets
        for name in as_list(certificate.at("spec.dnsNames"))
    }


def _attached(route: Document, gateway: Document, listener: Mapping[str, Any]) -> bool:
    return any(
        parent.get("name") == gateway.name
        and parent.get("namespace", route.namespace) == gateway.namespace
        and parent.get("sectionName") in (None, listener.get("name"))
        for _, parent in route.items("spec.parentRefs")
    )


def _names(pattern: str, host: str) -> bool:
    return pattern == host or (pattern.startswith("*.") and pattern[2:] == host.partition(".")[2])


RULE = Rule(
    code="GYM883",
    title="The certificate names the host",
    severity=Severity.ERROR,
    why="Every client refuses the connection.",
    remedy="Add the host to the Certificate's dnsNames, or take it off the route.",
    judge=judge,
)
