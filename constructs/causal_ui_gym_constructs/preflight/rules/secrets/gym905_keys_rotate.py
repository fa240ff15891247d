"""AWS KMS rotates the material of a symmetric key every year when asked to, and goes on decrypting what older material encrypted. Only symmetric keys for encryption whose material AWS
made rotate so.

```json
"EnableKeyRotation": true
```

Source: [Rotating keys](https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for key in rendered.accounts.of_type("AWS::KMS::Key") if rendered.accounts else ():
        symmetric = (
            key.at("KeySpec", "SYMMETRIC_DEFAULT") == "SYMMETRIC_DEFAULT" and key.at("Origin", "AWS_KMS") == "AWS_KMS"
        )
        if symmetric and key.at("EnableKeyRotation") is not True:
            yield Breach(key, "EnableKeyRotation", "its material is never rotated")


RULE = Rule(
    code="GYM905",
    title="Encryption keys rotate",
    severity=Severity.WARNING,
    why="What one leaked copy of the material opens grows with every year.",
    remedy="Set EnableKeyRotation.",
    judge=judge,
)
