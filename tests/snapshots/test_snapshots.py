"""Whole shapes, for a person who reads a diff: one file per construct, one per site, and the ids of what holds state.

After a wanted change: ``pytest tests/snapshots --snapshot-update``, and read the diff.
"""

import json
import re
from typing import Any

import pytest
import yaml
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import SnapshotIndex

from reference_platform import ReferencePlatform

# What each construct renders in the primary site.
CONSTRUCTS = {
    "platform": (["us-network", "us-cluster", "us-delivery", "hub-foundation"], ["00-namespaces", "20-cluster"]),
    "causal_data_tier": (["us-data", "us-recovery"], ["30-data", "70-backup"]),
    "gpu_compute_service": (["us-compute"], ["40-compute", "50-traffic", "60-signals", "80-batch", "90-jobs"]),
    "global_edge": (["us-edge", "hub-edge"], []),
}

# Deleting one of these loses data or an address: its logical id is public API.
STATEFUL = {
    "AWS::EC2::VPC",
    "AWS::ECR::Repository",
    "AWS::EFS::FileSystem",
    "AWS::EKS::Cluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::GlobalAccelerator::Accelerator",
    "AWS::KMS::Key",
    "AWS::KMS::ReplicaKey",
    "AWS::RDS::DBCluster",
    "AWS::RDS::GlobalCluster",
    "AWS::Route53::HostedZone",
    "AWS::S3::Bucket",
    "AWS::SQS::Queue",
    "AWS::SecretsManager::Secret",
}


class YamlFile(SingleFileSnapshotExtension):
    """One YAML file per snapshot."""

    _write_mode = WriteMode.TEXT
    _file_extension = "yaml"
    file_extension = "yaml"

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        """The name that the test gives: a file's name is what a reviewer sees."""
        return str(index)

    def serialize(self, data: Any, **_: Any) -> str:
        # Hashes of file assets follow their packaging, not what we wrote.
        text: str = yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False, width=140, allow_unicode=True)
        return re.sub(r"\b[0-9a-f]{64}(?=\.(zip|json))", "<asset>", text)


@pytest.fixture
def as_yaml(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(YamlFile)


@pytest.mark.parametrize("construct", CONSTRUCTS)
def test_shape_of_a_construct(
    reference_platform: ReferencePlatform, as_yaml: SnapshotAssertion, construct: str
) -> None:
    stacks, layers = CONSTRUCTS[construct]
    templates = reference_platform.assembly.stacks
    shape = {
        "cloudformation": {name: templates[f"causal-ui-gym-{name}"]["Resources"] for name in stacks},
        "kubernetes": {
            layer: list(yaml.safe_load_all((reference_platform.dist / "us" / f"{layer}.k8s.yaml").read_text()))
            for layer in layers
        },
    }
    assert as_yaml(name=construct) == json.loads(json.dumps(shape))


@pytest.mark.parametrize("site", ["us", "eu", "hub"])
def test_outline_of_a_site(reference_platform: ReferencePlatform, as_yaml: SnapshotAssertion, site: str) -> None:
    assembly = reference_platform.assembly
    outline = {
        "stacks": {
            name: sorted(f"{resource['Type']} {logical_id}" for logical_id, resource in template["Resources"].items())
            for name, template in assembly.stacks.items()
            if assembly.sites[name] == site
        },
        "documents": {
            path.name: [
                f"{document['kind']} {document['metadata']['name']}"
                for document in yaml.safe_load_all(path.read_text())
            ]
            for path in sorted((reference_platform.dist / site).glob("*.yaml"))
        },
    }
    assert as_yaml(name=f"site_{site}") == outline


def test_ids_of_what_holds_state(reference_platform: ReferencePlatform, as_yaml: SnapshotAssertion) -> None:
    ids = {
        stack: {
            logical_id: resource["Type"]
            for logical_id, resource in sorted(template["Resources"].items())
            if resource["Type"] in STATEFUL
        }
        for stack, template in reference_platform.assembly.stacks.items()
    }
    assert as_yaml(name="stateful_ids") == {stack: found for stack, found in ids.items() if found}
