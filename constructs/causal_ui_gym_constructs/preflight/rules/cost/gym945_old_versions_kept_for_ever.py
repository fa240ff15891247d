"""A bucket with versioning keeps every object that was overwritten or deleted, and every part of an upload that was given up, until a lifecycle rule ends it.

```json
"Rules": [{
  "Status": "Enabled",
  "NoncurrentVersionExpiration": {"NoncurrentDays": 30},
  "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}
}]
```

Source: [S3 lifecycle](https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html#lifecycle-config-conceptual-ex6).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for bucket in rendered.accounts.of_type("AWS::S3::Bucket") if rendered.accounts else ():
        if bucket.at("VersioningConfiguration.Status") == "Enabled" and not bucket.at("LifecycleConfiguration.Rules"):
            yield Breach(bucket, "LifecycleConfiguration", "keeps every old version for ever")


RULE = Rule(
    code="GYM945",
    title="Old versions of objects expire",
    severity=Severity.WARNING,
    why="A bucket that is written every day grows for ever, though what it holds does not.",
    remedy="Add a lifecycle rule that expires noncurrent versions.",
    judge=judge,
)
