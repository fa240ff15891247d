"""A listener on 443 without `HTTPS` or `TLS` as its protocol answers plain HTTP where every client begins with a handshake.

```yaml
listeners:
  - {name: https, port: 443, protocol: HTTPS, tls: {certificateRefs: [{name: tls}]}}
```

Source: [Gateway API: TLS](https://gateway-api.sigs.k8s.io/guides/tls/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for gateway in cluster.of_kind("Gateway", group="gateway.networking.k8s.io"):
            for path, listener in gateway.items("spec.listeners"):
                protocol = listener.get("protocol")
                if listener.get("port") == 443 and protocol in ("HTTP", "TCP"):
                    yield Breach(
                        gateway, f"{path}.protocol", f"listener {listener.get('name')} speaks {protocol} on port 443"
                    )


RULE = Rule(
    code="GYM884",
    title="A listener on 443 ends TLS",
    severity=Severity.ERROR,
    why="Every client's handshake fails.",
    remedy="Set the protocol to HTTPS and name a certificate.",
    judge=judge,
)
