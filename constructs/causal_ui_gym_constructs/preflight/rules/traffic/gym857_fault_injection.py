"""`fault` of a VirtualService delays or fails requests on purpose. It belongs in a test: in a rule whose every match demands a header or a source that testers alone send, or in a test's namespace.
In the rule that users take, it is an outage that somebody ordered.

```yaml
http:
  - match:
      - headers: {x-chaos: {exact: "on"}}
    fault: {delay: {percentage: {value: 100}, fixedDelay: 5s}}
    route: [{destination: {host: api}}]
```

Source: [Fault injection](https://istio.io/latest/docs/tasks/traffic-management/fault-injection/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...document import mappings, value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, virtual in rendered.of_kind("VirtualService"):
        hosts = ", ".join(str(host) for host in virtual.listed("spec.hosts"))
        for path, route in virtual.items("spec.http"):
            fault = route.get("fault")
            if not isinstance(fault, Mapping) or not fault or _for_testers(route):
                continue
            done = []
            if (delay := fault.get("delay")) and (share := _share(delay)):
                done.append(f"waits {value_at(delay, 'fixedDelay', 'a while')} in {share} % of requests")
            if (abort := fault.get("abort")) and (share := _share(abort)):
                status = value_at(abort, "httpStatus") or value_at(abort, "grpcStatus")
                done.append(f"fails with {status} in {share} % of requests")
            if done:
                yield Breach(virtual, f"{path}.fault", f"{hosts} {' and '.join(done)}, on purpose")


def _for_testers(route: Mapping[str, Any]) -> bool:
    matches = [match for _, match in mappings(route.get("match"), "")]
    return bool(matches) and all(match.get("headers") or match.get("sourceLabels") for match in matches)


def _share(fault: Any) -> Any:
    """Percentage of requests; Istio takes none where it is left out. `percent` is its older name."""
    return value_at(fault, "percentage.value") or value_at(fault, "percent")


RULE = Rule(
    code="GYM857",
    title="No fault is injected into what users ask",
    severity=Severity.WARNING,
    why="Users wait or get errors that nothing in the service explains, and alerts fire on them.",
    remedy="Remove the fault, or put it into a rule of its own that matches a header which only a test sends.",
    judge=judge,
)
