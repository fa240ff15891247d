"""CloudFormation deletes what leaves a stack, and all of a stack that is destroyed. What holds data keeps it only with a deletion policy of `Retain`, `RetainExceptOnCreate` or `Snapshot`, and
the same for its replacement.

```json
"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain"
```

Source: [DeletionPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import Resource
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_HOLDS_DATA = {
    "AWS::Backup::BackupVault",
    "AWS::DynamoDB::GlobalTable",
    "AWS::DynamoDB::Table",
    "AWS::ECR::Repository",
    "AWS::EFS::FileSystem",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::KMS::Key",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::S3::Bucket",
    "AWS::SecretsManager::Secret",
}


def judge(rendered: Rendered) -> Iterator[Breach]:
    for resource in rendered.accounts.of_type(*_HOLDS_DATA) if rendered.accounts else ():
        for policy in ("DeletionPolicy", "UpdateReplacePolicy"):
            given = resource.body.get(policy, "Delete")
            if given == "Delete" and not _in_cluster(resource):
                yield Breach(resource, policy, f"{resource.type} has the {policy} Delete")


def _in_cluster(resource: Resource) -> bool:
    """An Aurora instance holds nothing: its cluster does."""
    return resource.type == "AWS::RDS::DBInstance" and resource.at("DBClusterIdentifier") is not None


RULE = Rule(
    code="GYM928",
    title="What holds data outlives its stack",
    severity=Severity.WARNING,
    why="A renamed construct or a destroyed stack deletes data.",
    remedy="Set the removal policy to RETAIN or SNAPSHOT.",
    judge=judge,
)
