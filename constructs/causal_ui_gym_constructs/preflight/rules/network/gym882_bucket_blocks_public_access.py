"""A bucket that does not block public access becomes public by one policy or one object's ACL, written by whoever may write either. All four blocks together make that impossible.

```json
"PublicAccessBlockConfiguration": {
  "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true, "RestrictPublicBuckets": true
}
```

Source: [Blocking public access](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_BLOCKS = ("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets")


def judge(rendered: Rendered) -> Iterator[Breach]:
    for bucket in rendered.accounts.of_type("AWS::S3::Bucket") if rendered.accounts else ():
        given = bucket.at("PublicAccessBlockConfiguration", {})
        open_ways = [block for block in _BLOCKS if value_at(given, block) is not True]
        if open_ways:
            yield Breach(bucket, "PublicAccessBlockConfiguration", f"does not set {', '.join(open_ways)}")


RULE = Rule(
    code="GYM882",
    title="A bucket cannot be made public",
    severity=Severity.ERROR,
    why="One careless policy publishes what it holds.",
    remedy="Set all four blocks, and publish through CloudFront.",
    judge=judge,
)
