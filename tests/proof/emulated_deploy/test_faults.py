"""The read-back itself is shown what it must notice; what it notices of a live emulator is in test_emulated_deploy.py."""

from pathlib import Path

import pytest

from cloud_assembly import Assembly
from proof.emulated_deploy.deployed import Deployed, Resource
from proof.emulated_deploy.emulator import Emulator
from proof.emulated_deploy.journey import kinds
from proof.emulated_deploy.read_back import READERS, compare

pytestmark = pytest.mark.xdist_group("emulated_deploy")


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("AWS::SQS::Queue", "not made"),
        ("AWS::EKS::Capability", "CloudFormation did not reach it"),
        ("AWS::Neptune::DBCluster", "nobody reads it back"),
    ],
)
def test_a_resource_that_cloudformation_left_out_is_noticed(kind: str, says: str) -> None:
    nowhere = Emulator("http://127.0.0.1:9", Path())
    resource = Resource("stack", "Thing", kind, "", {}, "Delete")
    deployed = Deployed(Assembly(), nowhere, resources=[resource])
    deployed._places["stack"] = nowhere.aws("111111111111", "us-west-2")
    comparison = compare(deployed, leave_out={"AWS::EKS::Capability"})
    assert comparison.differences == [f"stack Thing ({kind}): {says}"]
    assert not comparison.read


def test_no_type_is_both_read_back_and_recorded_only() -> None:
    assert not kinds("record_only", "RECORD_ONLY") & set(READERS)
    assert kinds("through_the_api", "THROUGH_THE_API") <= set(READERS)
