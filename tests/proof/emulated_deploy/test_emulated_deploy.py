"""The real CDK CLI against an emulator of AWS on loopback: two accounts, three regions, every stack, from bootstrap to destroy."""

from collections import Counter

import pytest

from proof.emulated_deploy.journey import HUB, REPLICA, Journey, kinds
from proof.emulated_deploy.read_back import DROPPED, READERS
from proof.report import TierReport

pytestmark = pytest.mark.xdist_group("emulated_deploy")

STACKS = 16


def test_one_command_deploys_every_stack_of_both_accounts(journey: Journey, report: TierReport) -> None:
    stacks = set(journey.assembly.stacks)
    assert len(stacks) == STACKS
    assert {account for account, _ in journey.assembly.environments.values()} == {HUB[0], REPLICA[0]}
    assert journey.first.stacks("") == stacks
    report.real["aws-cdk (CLI)"] = "2.1148"
    report.real["MiniStack (an emulator of AWS)"] = "1.5, with handlers of ours: see what is not covered"
    report.count("stacks deployed by cdk deploy --all", tried=STACKS, passed=STACKS)


def test_every_resource_reads_back_as_the_template_asks(journey: Journey, report: TierReport) -> None:
    read = journey.first_read
    assert read.differences == []
    wanted = Counter(
        resource["Type"] for template in journey.assembly.stacks.values() for resource in template["Resources"].values()
    )
    recorded = kinds("record_only", "RECORD_ONLY")
    assert read.read == Counter({kind: count for kind, count in wanted.items() if kind not in recorded})
    report.count("resources read back through boto3", tried=sum(read.read.values()), passed=sum(read.read.values()))
    report.count("properties of them, equal to the template's", tried=read.values, passed=read.values)
    for kind in sorted(recorded & set(wanted)):
        report.leave_out(f"{kind} ({wanted[kind]})", "Recorded only: order and references were tried, no property.")
    passed_on = kinds("through_the_api", "THROUGH_THE_API")
    report.leave_out(
        f"CloudFormation's own handling of {len(passed_on)} types ({sum(wanted[kind] for kind in passed_on)} resources)",
        f"The emulator's CloudFormation refuses {', '.join(sorted(passed_on))}: handlers of ours call its API instead, which is read back.",
    )
    report.leave_out(
        "CloudFormation's own handling of encryption, life cycle, replication and tags of AWS::S3::Bucket, and of a topic's key",
        "The emulator's CloudFormation forgets them: a handler of ours sets them through its API, which is read back.",
    )
    uncompared: dict[str, list[str]] = {}
    for kind, name in sorted(read.uncompared):
        uncompared.setdefault(kind, []).append(name)
    report.leave_out(
        f"{len(read.uncompared)} properties of {len(uncompared)} types that are read back",
        "Not compared, or only by finding the resource with them: "
        + "; ".join(f"{kind.removeprefix('AWS::')} {', '.join(names)}" for kind, names in uncompared.items())
        + ".",
    )
    for (kind, name), count in sorted(read.dropped.items()):
        report.leave_out(f"{name} of {kind} ({count})", "The emulator accepts the property and forgets it.")


def test_what_is_left_out_really_is(journey: Journey) -> None:
    deployed = {
        resource["Type"] for template in journey.assembly.stacks.values() for resource in template["Resources"].values()
    }
    assert kinds("record_only", "RECORD_ONLY") | kinds("through_the_api", "THROUGH_THE_API") <= deployed
    assert set(READERS) <= deployed
    assert set(journey.first_read.dropped) == DROPPED, "a property on the list is kept after all: take it off"


def test_a_second_deploy_changes_nothing(journey: Journey, report: TierReport) -> None:
    assert journey.again.stacks(" (no changes)") == set(journey.assembly.stacks)
    assert journey.again_ids == journey.first_ids
    report.count("stacks without a change in the second deploy", tried=STACKS, passed=STACKS)


def test_an_update_changes_what_it_should_and_replaces_nothing(journey: Journey, report: TierReport) -> None:
    networks = {"causal-ui-gym-us-network", "causal-ui-gym-eu-network"}
    assert journey.update.stacks("") == networks
    assert journey.update.stacks(" (no changes)") == set(journey.assembly.stacks) - networks
    assert journey.update_ids == journey.first_ids
    assert journey.update_read.differences == []
    assert journey.flow_log_days == {"us": (90, 30), "eu": (90, 30)}
    report.count("stacks updated, their change read back, nothing replaced", tried=len(networks), passed=len(networks))


def test_what_was_changed_behind_its_back_is_noticed(journey: Journey, report: TierReport) -> None:
    noticed = {difference.split(" (")[0] for difference in journey.tampered_read.differences}
    assert noticed == set(journey.tampered)
    assert len(journey.tampered_read.differences) == len(journey.tampered)
    tried = len(journey.tampered)
    report.count("faults put into the emulator, noticed by the read-back", tried=tried, passed=tried)


def test_destroy_leaves_protected_stacks_alone(journey: Journey, report: TierReport) -> None:
    protected = {
        stack for stack in journey.assembly.stacks if stack.rsplit("-", 1)[-1] not in ("compute", "edge", "delivery")
    }
    assert journey.protected == protected
    assert journey.refused.code != 0
    assert "cannot be deleted while TerminationProtection is enabled" in journey.refused.output
    assert journey.left_after_refusal >= protected
    report.count("protected stacks that cdk destroy left alone", tried=len(protected), passed=len(protected))


def test_destroy_leaves_what_the_policies_retain_and_nothing_else(journey: Journey, report: TierReport) -> None:
    assert journey.stacks_left == set()
    assert journey.survival.wrong == []
    kept = sum(journey.survival.kept.values())
    gone = sum(journey.survival.gone.values())
    assert kept > 50
    report.count("resources that a deletion policy retains, found after cdk destroy", tried=kept, passed=kept)
    report.count("resources gone after cdk destroy", tried=gone, passed=gone)
    report.leave_out(
        "Deletion protection of load balancers and clusters",
        "AWS refuses to delete them until it is switched off; the emulator deletes them.",
    )
    report.leave_out(
        "Permissions and trust",
        "The emulator knows roles, and does not ask them: whether each is allowed what it does.",
    )
