"""What is left after all stacks are destroyed, against what their deletion policies retain."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from botocore.exceptions import ClientError

from proof.emulated_deploy.deployed import Deployed, Resource
from proof.emulated_deploy.read_back import READERS


@dataclass
class Survival:
    """Resources after the end, by type.

    Args:
        kept: retained by their policy, and there.
        gone: not retained, and gone.
        wrong: retained and gone, or not retained and there.
    """

    kept: Counter[str] = field(default_factory=Counter)
    gone: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def survival(deployed: Deployed, *, leave_out: set[str]) -> Survival:
    """Looks for every resource that was deployed."""
    found = Survival()
    for resource in deployed.resources:
        if resource.kind in leave_out:
            continue
        retained = resource.deletion_policy.startswith("Retain")
        there = _exists(deployed, resource)
        if retained != there:
            fate = "is still there" if there else "is gone"
            found.wrong.append(f"{resource.stack} {resource.logical_id} ({resource.deletion_policy}) {fate}")
        (found.kept if there else found.gone)[resource.kind] += 1
    return found


def _exists(deployed: Deployed, resource: Resource) -> bool:
    try:
        READERS[resource.kind](deployed.aws(resource.stack), resource.id, resource.properties)
    except (ClientError, LookupError):
        return False
    return True
