"""CloudWatch keeps logs for ever unless a group says how long, and their storage is paid by the month. Logs that must be kept longer belong in S3, at a tenth of the price.

```json
"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 30}
```

Source: [Log retention](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html#SettingLogRetention).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for group in rendered.accounts.of_type("AWS::Logs::LogGroup") if rendered.accounts else ():
        if group.at("RetentionInDays") is None:
            yield Breach(group, "RetentionInDays", "keeps its logs for ever")


RULE = Rule(
    code="GYM942",
    title="Logs are kept for a time",
    severity=Severity.WARNING,
    why="The bill for logs grows every month.",
    remedy="Set RetentionInDays.",
    judge=judge,
)
