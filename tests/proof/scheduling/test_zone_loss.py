"""A zone is gone: what has no volume runs elsewhere, what has one waits for its zone, and no more than a third has."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from proof.control_plane import Document
from proof.programs import until
from proof.report import TierReport
from proof.scheduling.nodes import ZONE
from proof.scheduling.pods import is_ready, node_of, owner_of, why_pending
from proof.scheduling.site import RunningSite

pytestmark = pytest.mark.xdist_group("scheduling")

# What an operator sets on a node that is lost for good: the taint controller then evicts its pods, at once and asking no budget.
# Source: https://kubernetes.io/docs/concepts/cluster-administration/node-shutdown/#non-graceful-node-shutdown
_LOST = {"key": "node.kubernetes.io/out-of-service", "value": "nodeshutdown", "effect": "NoExecute"}


@pytest.mark.parametrize("letter", ["a", "b", "c"])
def test_all_pods_without_a_volume_run_in_the_other_zones(site: RunningSite, letter: str, report: TierReport) -> None:
    zone = next(
        node["metadata"]["labels"][ZONE] for node in site.nodes({}) if node["metadata"]["labels"][ZONE][-1] == letter
    )
    # Jobs start over when a pod of theirs is lost, and are no part of what answers users.
    expected = {owner: count for owner, count in site.expected(site.fewest()).items() if not owner.startswith("Job/")}
    lost = {node["metadata"]["name"]: node["spec"].get("taints", []) for node in site.nodes({ZONE: zone})}
    volumes = {
        (found["spec"]["claimRef"]["namespace"], found["spec"]["claimRef"]["name"])
        for found in site.cluster.objects("v1", "PersistentVolume")
        if found["metadata"]["labels"].get(ZONE) == zone
    }
    try:
        for name, taints in lost.items():
            site.patch_node(name, {"taints": [*taints, _LOST]})
        site.pods.wait(
            lambda: not lost.keys() & set(map(node_of, _workloads(site))), "nothing but daemons is left in the zone"
        )

        def judged() -> bool:
            site.restore()
            found = [pod for pod in _workloads(site) if is_ready(pod) or (why_pending(pod) and _claims(pod) & volumes)]
            return Counter(map(owner_of, found)) == expected

        until(judged, f"of {expected} each pod runs, or waits for a volume in {zone}")
        waiting = [pod for pod in _workloads(site) if not is_ready(pod)]
        for pod in waiting:
            assert "volume" in str(why_pending(pod)) or "taint" in str(why_pending(pod))
        database = site.pods.matching({"cnpg.io/podRole": "instance"})
        assert sum(map(is_ready, database)) == 2, "two of three database instances go on"
    finally:
        for name, taints in lost.items():
            site.patch_node(name, {"taints": taints})
    site.settle()
    total = sum(expected.values())
    report.count(
        f"pods placed or bound to a volume of the lost zone, {site.name} without {zone}", tried=total, passed=total
    )


def _workloads(site: RunningSite) -> list[Document]:
    aside = ("DaemonSet/daemons", "Deployment/operators")
    pods = site.pods.matching({})
    return [pod for pod in pods if owner_of(pod) not in aside and not owner_of(pod).startswith("Job/")]


def _claims(pod: Document) -> set[tuple[str, str]]:
    volumes: list[dict[str, Any]] = pod["spec"].get("volumes", [])
    claims = (volume["persistentVolumeClaim"] for volume in volumes if "persistentVolumeClaim" in volume)
    return {(pod["metadata"]["namespace"], claim["claimName"]) for claim in claims}
