"""Fixtures of the tier: control planes that hold all definitions, and a site's documents applied to one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from proof.admission.clusters import ORDERS, Cluster
from proof.control_plane import control_plane
from proof.report import TierReport, tier_report
from reference_platform import ReferencePlatform

# The site in whose cluster Argo CD runs: the first primary.
HOME = "us"


@pytest.fixture(scope="session")
def report() -> Iterator[TierReport]:
    question = (
        "Does a real control plane take every document, in the prescribed order, and do its controllers get their pods?"
    )
    with tier_report(1, "admission", question) as record:
        record.real["Kubernetes API server, controllers"] = "1.36"
        record.real["etcd"] = "3.6"
        yield record


@pytest.fixture(scope="session", params=[(site, order) for site in ("us", "eu") for order in ORDERS], ids="-".join)
def cluster(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    reference_platform: ReferencePlatform,
) -> Iterator[Cluster]:
    """A cluster of each site, applied to in each prescribed order. Argo CD's own objects go to its home, before all else."""
    site, order = request.param
    folder = tmp_path_factory.mktemp(f"{site}-{order.replace(' ', '-')}")
    with control_plane(folder, scheduler=False) as plane:
        plane.install_definitions()
        hub = reference_platform.documents("hub") if site == HOME else []
        found = Cluster(f"{site} with hub" if hub else site, order, plane)
        found.apply_all([*hub, *reference_platform.documents(site)])
        yield found
