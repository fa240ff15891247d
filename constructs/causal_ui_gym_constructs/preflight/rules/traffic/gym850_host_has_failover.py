"""A DNS name that leads to one load balancer in one region fails with it. Route 53 takes a failed answer out only where the record has a health check
(or, for an alias, evaluates its target's health) and another record of the same name is left. In a template, a record that shares its name (it has a
`SetIdentifier`) needs one; on a Service, external-dns makes such records from `set-identifier` and `aws-health-check-id`. A global accelerator needs neither.

```yaml
metadata:
  annotations:
    external-dns.alpha.kubernetes.io/hostname: api.example.com
    external-dns.alpha.kubernetes.io/set-identifier: us
    external-dns.alpha.kubernetes.io/aws-failover: PRIMARY
    external-dns.alpha.kubernetes.io/aws-health-check-id: 01234567-89ab-cdef-0123-456789abcdef
```

Source: [How Amazon Route 53 chooses records when health checking is configured](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-how-route-53-chooses-records.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...public_hosts import EXTERNAL_DNS, published
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, service in rendered.of_kind("Service"):
        names = service.annotations.get(f"{EXTERNAL_DNS}hostname")
        if not names or not published(service) or f"{EXTERNAL_DNS}aws-health-check-id" in service.annotations:
            continue
        path = f'metadata.annotations["{EXTERNAL_DNS}hostname"]'
        yield Breach(service, path, f"DNS leads {names} to this load balancer alone, whether it answers or not")
    if rendered.accounts is None:
        return
    for record in rendered.accounts.of_type("AWS::Route53::RecordSet"):
        alias = record.at("AliasTarget.EvaluateTargetHealth", False)
        if record.at("SetIdentifier") and not record.at("HealthCheckId") and alias not in (True, "true"):
            name = rendered.accounts.text(record.stack, record.at("Name", ""))
            yield Breach(record, "HealthCheckId", f"{name} is one of several answers, and nothing checks this one")


RULE = Rule(
    code="GYM850",
    title="DNS leads nobody to an entry that has failed",
    severity=Severity.NOTE,
    why="While the load balancer or its region is down, DNS goes on sending users there.",
    remedy="Put a global accelerator or health-checked records in front, with an entry in a second region.",
    judge=judge,
)
