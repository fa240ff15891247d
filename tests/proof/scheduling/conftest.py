"""Fixtures of the tier: both sites run side by side, each in a control plane of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest

from proof.report import TierReport, tier_report
from proof.scheduling.site import RunningSite, running_site
from reference_platform import ReferencePlatform

Start = Callable[[str], RunningSite]

_NOT_JUDGED = {
    "CloudNativePG, Redis operator, Istio's gateway controller, JobSet, Kueue": (
        "they need pods that answer; pods, claims and budgets such as theirs are made from the documents' scheduling fields"
    ),
    "KEDA's metrics adapter": (
        "a stand-in serves the values; Kubernetes' own controller carries out the autoscalers that KEDA's operator makes, with windows "
        "and periods divided by 30"
    ),
    "EBS driver": "a volume of the chosen node's zone is made for each claim; choice and binding are the scheduler's",
    "Karpenter's EC2 provider": (
        "its core starts KWOK nodes of the NodePool's types, zones and capacity types; image, subnets and profile of the EC2NodeClass "
        "are not tried. Consolidation waits ten minutes and is not waited for"
    ),
    "pods of the operators' own charts": "half a CPU and a GiB on each node and six CPUs on the system nodes stand for them",
    "pods that share a spot node's last two minutes": "KWOK ends a pod at once; grace periods are the tier `settings`'",
}


@pytest.fixture(scope="session")
def report() -> Iterator[TierReport]:
    """The tier's record."""
    question = "Does the real scheduler place every pod, and do the real controllers keep what is promised?"
    with tier_report(2, "scheduling", question) as report:
        report.real |= {
            "etcd, kube-apiserver, kube-controller-manager, kube-scheduler": "Kubernetes 1.36",
            "kubelets": "KWOK 0.8",
        }
        for what, why in _NOT_JUDGED.items():
            report.leave_out(what, why)
        yield report


@pytest.fixture(scope="session")
def start_site(reference_platform: ReferencePlatform, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Start]:
    """Starts a site once."""
    with ExitStack() as stack:

        @cache
        def start(name: str) -> RunningSite:
            folder = tmp_path_factory.mktemp(f"scheduling-{name}")
            return stack.enter_context(running_site(reference_platform, name, folder))

        yield start


@pytest.fixture(params=["us", "eu"])
def site(request: pytest.FixtureRequest, start_site: Start) -> RunningSite:
    """Each site, with the fewest pods of everything that is scaled."""
    return _settled(start_site(request.param))


@pytest.fixture
def us(start_site: Start) -> RunningSite:
    """The primary site, with the fewest pods of everything that is scaled."""
    return _settled(start_site("us"))


def _settled(site: RunningSite) -> RunningSite:
    site.settle()
    return site
