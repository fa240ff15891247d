"""A trigger that reads a queue or a metric of a cloud needs an identity. It comes from a TriggerAuthentication (`authenticationRef`) that names a pod identity
or secrets; from keys in the target's environment (settings that end in `FromEnv`); or, for AWS, from KEDA's operator itself (`identityOwner: operator`, deprecated).
Without any of them KEDA cannot read the source.

```yaml
kind: TriggerAuthentication
metadata: {name: queue}
spec:
  podIdentity: {provider: aws, identityOwner: keda}
---
kind: ScaledObject
spec:
  triggers:
    - type: aws-sqs-queue
      authenticationRef: {name: queue}
```

Source: [Authentication providers of KEDA: AWS](https://keda.sh/docs/latest/authentication-providers/aws/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_NEEDS_IDENTITY = {
    *("aws-cloudwatch", "aws-dynamodb", "aws-dynamodb-streams", "aws-kinesis-stream", "aws-sqs-queue"),
    *("azure-app-insights", "azure-blob", "azure-data-explorer", "azure-eventhub", "azure-log-analytics"),
    *("azure-monitor", "azure-pipelines", "azure-queue", "azure-servicebus"),
    *("gcp-cloudtasks", "gcp-pubsub", "gcp-stackdriver", "gcp-storage"),
    *("datadog", "new-relic"),
}
"""Scalers that read nothing without an identity. Source: the page of each at https://keda.sh/docs/latest/scalers/ (2.20)."""


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, scaler in rendered.of_kind("ScaledObject", "ScaledJob"):
        for path, trigger in scaler.items("spec.triggers"):
            kind = str(trigger.get("type"))
            if kind not in _NEEDS_IDENTITY or trigger.get("authenticationRef"):
                continue
            metadata = trigger.get("metadata")
            settings = metadata if isinstance(metadata, Mapping) else {}
            if settings.get("identityOwner") == "operator" or any(str(key).endswith("FromEnv") for key in settings):
                continue
            yield Breach(scaler, path, f"the trigger {kind} has no authenticationRef")


RULE = Rule(
    code="GYM846",
    title="A trigger that reads a cloud's service has an identity",
    severity=Severity.ERROR,
    why="KEDA may not read the source, so the workload stays at its minimum whatever waits.",
    remedy="Make a TriggerAuthentication with podIdentity.provider aws (or the cloud's own) and name it in authenticationRef.",
    judge=judge,
)
