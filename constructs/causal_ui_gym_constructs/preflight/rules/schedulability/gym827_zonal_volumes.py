"""A volume that lies in one zone is made where its pod runs. EBS volumes never leave their zone; with the binding mode `Immediate`, which is the
default of a StorageClass, the zone is chosen before the scheduler chooses the node, and the two may never meet.

```yaml
kind: StorageClass
provisioner: ebs.csi.aws.com
volumeBindingMode: WaitForFirstConsumer
```

Source: [Volume binding mode](https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_ZONAL = ("ebs.csi.aws.com", "ebs.csi.eks.amazonaws.com", "kubernetes.io/aws-ebs")


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, storage in rendered.of_kind("StorageClass"):
        provisioner, mode = storage.body.get("provisioner"), storage.body.get("volumeBindingMode") or "Immediate"
        if provisioner in _ZONAL and mode != "WaitForFirstConsumer":
            yield Breach(
                storage, "volumeBindingMode", f"volumes of {provisioner} lie in one zone, and the mode is {mode}"
            )


RULE = Rule(
    code="GYM827",
    title="Volumes of one zone are made where their pod runs",
    severity=Severity.WARNING,
    why="The volume is made in a zone where the pod finds no node, and the pod stays pending for ever.",
    remedy="Set volumeBindingMode: WaitForFirstConsumer.",
    judge=judge,
)
