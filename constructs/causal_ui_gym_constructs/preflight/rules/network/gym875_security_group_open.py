"""A rule of a security group from `0.0.0.0/0` or `::/0` lets the whole internet try. Only what serves the public needs that, on 443 and, to redirect, on 80. Everything else names the security group or the addresses that connect.

```yaml
Type: AWS::EC2::SecurityGroupIngress
Properties:
  IpProtocol: tcp
  FromPort: 5432
  ToPort: 5432
  SourceSecurityGroupId: !GetAtt Api.GroupId
```

Source: [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...document import mappings
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_PUBLIC = {"80", "443"}


def judge(rendered: Rendered) -> Iterator[Breach]:
    if rendered.accounts is None:
        return
    for group in rendered.accounts.of_type("AWS::EC2::SecurityGroup"):
        for path, rule in mappings(group.at("SecurityGroupIngress"), "SecurityGroupIngress"):
            if what := _open(rule):
                yield Breach(group, path, what)
    for single in rendered.accounts.of_type("AWS::EC2::SecurityGroupIngress"):
        if what := _open(single.body.get("Properties", {})):
            yield Breach(single, "", what)


def _open(rule: Mapping[str, Any]) -> str:
    """What a rule opens to everybody beyond the public ports; empty if nothing."""
    source = rule.get("CidrIp") if rule.get("CidrIp") == "0.0.0.0/0" else rule.get("CidrIpv6")
    if source not in ("0.0.0.0/0", "::/0"):
        return ""
    first, last = rule.get("FromPort"), rule.get("ToPort")
    if str(rule.get("IpProtocol")) == "-1" or first in (None, -1):
        return f"it opens every port to {source}"
    if first == last and str(first) in _PUBLIC:
        return ""
    return f"it opens port {first if first == last else f'{first} to {last}'} to {source}"


RULE = Rule(
    code="GYM875",
    title="Security groups open only the public's ports to everybody",
    severity=Severity.ERROR,
    why="The whole internet may try to break in there.",
    remedy="Name the security group or the addresses that connect.",
    judge=judge,
)
