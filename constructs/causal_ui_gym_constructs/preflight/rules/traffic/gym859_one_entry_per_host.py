"""A public host leads to one entry point. Where an Ingress, a Service with a load balancer and a gateway each claim it, each brings its own load balancer, and whichever external-dns or a person
wrote into DNS last decides which rules, limits and certificates users get.

```yaml
kind: HTTPRoute   # the one place that names the host
spec:
  parentRefs: [{name: public}]
  hostnames: [api.example.com]
```

Source: [external-dns: sources and ownership of records](https://kubernetes-sigs.github.io/external-dns/latest/docs/faq/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...public_hosts import Claim, claims
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        by_host: dict[str, dict[str, Claim]] = {}
        for claim in claims(cluster):
            if claim.host != "*":
                by_host.setdefault(claim.host, {}).setdefault(claim.entry, claim)
        for host, entries in by_host.items():
            if len(entries) > 1:
                # the Service's annotation is the one that writes DNS for certain
                *others, last = sorted(entries.values(), key=lambda claim: claim.document.kind == "Service")
                rivals = " and ".join(claim.document.title for claim in others)
                yield Breach(last.document, last.path, f"{host} is claimed here, and by {rivals}")


RULE = Rule(
    code="GYM859",
    title="One entry point serves a public host",
    severity=Severity.WARNING,
    why="It is left to chance through which load balancer, limits and certificate users come.",
    remedy="Keep one entry point for the host and remove it from the others.",
    judge=judge,
)
