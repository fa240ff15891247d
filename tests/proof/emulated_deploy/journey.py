"""The life of the reference platform in the emulator, step by step, each recorded for the tests to judge."""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass
from pathlib import Path

from cloud_assembly import Assembly
from proof.emulated_deploy.command_line import CommandLine, Run, changed_app
from proof.emulated_deploy.deployed import Deployed
from proof.emulated_deploy.emulator import Emulator
from proof.emulated_deploy.leftovers import Survival, survival
from proof.emulated_deploy.read_back import Comparison, compare
from proof.emulated_deploy.tampering import tamper

for readers in ("cluster", "edge", "identity", "network", "storage", "through_api"):
    importlib.import_module(f"proof.emulated_deploy.readers_{readers}")

HERE = Path(__file__).parent
HUB = ("111111111111", "us-west-2")
REPLICA = ("222222222222", "eu-west-1")
FRONT_END = ("111111111111", "us-east-1")
UPDATE = {
    'domain="causal-ui-gym.dev",': 'domain="causal-ui-gym.dev",\n    network=Network(flow_log_days=30),',
    "    Manifests,\n": "    Manifests,\n    Network,\n",
}
"""Flow logs are kept for 30 days, no longer 90."""


@dataclass(frozen=True)
class Journey:
    """What each step did."""

    assembly: Assembly
    first: Run
    first_ids: dict[tuple[str, str], str]
    first_read: Comparison
    again: Run
    again_ids: dict[tuple[str, str], str]
    update: Run
    update_ids: dict[tuple[str, str], str]
    update_read: Comparison
    flow_log_days: dict[str, tuple[int, int]]
    """Days before and after the update, by site, read back."""
    tampered: list[str]
    tampered_read: Comparison
    protected: set[str]
    refused: Run
    left_after_refusal: set[str]
    destroyed: Run
    stacks_left: set[str]
    survival: Survival


def kinds(module: str, table: str) -> set[str]:
    """The types of a table of ``in_ministack``; that runs in another environment, so its text is read."""
    source = (HERE / "in_ministack" / f"{module}.py").read_text(encoding="utf-8")
    entries = source[source.index(f"{table}: dict") :].split("\n}", 1)[0]
    return set(re.findall(r'^    "(AWS::[\w:]+)":', entries, re.MULTILINE))


def bootstrap(emulator: Emulator, here: CommandLine) -> None:
    """Both accounts, as a person of each would: the replica's trusts the hub's to deploy."""
    account, _ = HUB
    environments = [f"aws://{account}/{region}" for region in (HUB[1], FRONT_END[1])]
    # Away from cdk.json: it would synthesize an app that a bootstrap does not need.
    here.must("bootstrap", *environments, folder=emulator.home)
    other, region = REPLICA
    trust = ("--trust", account, "--cloudformation-execution-policies", "arn:aws:iam::aws:policy/AdministratorAccess")
    CommandLine(emulator, other, region).must("bootstrap", f"aws://{other}/{region}", *trust, folder=emulator.home)


def stacks_of(deployed: Deployed) -> set[str]:
    """Our stacks that exist in any account and region."""
    found = set()
    for stack in deployed.assembly.stacks:
        summaries = deployed.aws(stack).client("cloudformation").describe_stacks()["Stacks"]
        found |= {summary["StackName"] for summary in summaries}
    return found - {"CDKToolkit"}


def flow_log_days(emulator: Emulator) -> dict[str, int]:
    """Retention of each site's flow logs."""
    days = {}
    for site, place in {"us": HUB, "eu": REPLICA}.items():
        name = f"/causal-ui-gym/{site}/flows"
        (group,) = emulator.aws(*place).client("logs").describe_log_groups(logGroupNamePrefix=name)["logGroups"]
        days[site] = int(group["retentionInDays"])
    return days


def _is_protected(deployed: Deployed, stack: str) -> bool:
    (summary,) = deployed.aws(stack).client("cloudformation").describe_stacks(StackName=stack)["Stacks"]
    return bool(summary["EnableTerminationProtection"])


def live(emulator: Emulator, folder: Path) -> Journey:
    """Bootstrap, deploy, deploy again, update, lose something, and destroy."""
    left_out = kinds("record_only", "RECORD_ONLY")
    here = CommandLine(emulator, *HUB)
    bootstrap(emulator, here)
    # What docs/delivery.md asks of a person, once.
    emulator.aws(*HUB).client("ssm").put_parameter(
        Name="/causal-ui-gym/identity-center-instance-arn",
        Value="arn:aws:sso:::instance/ssoins-0123456789abcdef",
        Type="String",
    )
    deploy = ("deploy", "--all", "--require-approval", "never", "--progress", "events")
    original, changed = folder / "cdk.out", folder / "changed.out"

    first = here.must(*deploy, "--output", str(original))
    assembly = Assembly.read(original)
    deployed = Deployed.read(assembly, emulator)
    first_read = compare(deployed, leave_out=left_out)

    before = flow_log_days(emulator)

    again = here.must(*deploy, "--app", str(original))
    again_ids = Deployed.read(assembly, emulator).ids

    update = here.must(*deploy, "--app", changed_app(folder, UPDATE), "--output", str(changed))
    updated = Deployed.read(Assembly.read(changed), emulator)
    update_read = compare(updated, leave_out=left_out)

    after = flow_log_days(emulator)

    tampered = tamper(updated)
    tampered_read = compare(updated, leave_out=left_out)

    protected = {stack for stack in assembly.stacks if _is_protected(updated, stack)}
    refused = here.run("destroy", "--all", "--force", "--app", str(changed))
    left_after_refusal = stacks_of(updated)
    for stack in protected:
        updated.aws(stack).client("cloudformation").update_termination_protection(
            StackName=stack, EnableTerminationProtection=False
        )
    destroyed = here.must("destroy", "--all", "--force", "--app", str(changed))
    return Journey(
        assembly=assembly,
        first=first,
        first_ids=deployed.ids,
        first_read=first_read,
        again=again,
        again_ids=again_ids,
        update=update,
        update_ids=updated.ids,
        update_read=update_read,
        flow_log_days={site: (before[site], after[site]) for site in before},
        tampered=tampered,
        tampered_read=tampered_read,
        protected=protected,
        refused=refused,
        left_after_refusal=left_after_refusal,
        destroyed=destroyed,
        stacks_left=stacks_of(updated),
        survival=survival(updated, leave_out=left_out),
    )
