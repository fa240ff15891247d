"""Fixtures of the routing proof."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from proof.report import TierReport, tier_report
from proof.routing.gateways import SiteGateway, mesh_configuration, site_gateway
from proof.routing.site_objects import Document
from reference_platform import ReferencePlatform

StartGateway = Callable[..., SiteGateway]


@pytest.fixture(scope="session")
def report() -> Iterator[TierReport]:
    """This tier's record."""
    question = "Do requests go where the rendered routes say, and nowhere else?"
    with tier_report(7, "routing", question) as report:
        report.real = {
            "Envoy 1.39": "runs the routes, on loopback",
            "Istio 1.31": "translates the rendered objects: pilot itself, in one process",
        }
        report.leave_out(
            "AWS WAF: rate and body size", "no program outside AWS evaluates it; the service's own limits are run"
        )
        report.leave_out("Application Load Balancer", "no program outside AWS runs it; its template is read")
        report.leave_out("mutual TLS of a mesh", "pods of the platform have no proxy of their own")
        report.leave_out(
            "istio.metadata_exchange, istio.alpn, istio.stats",
            "in Istio's build of Envoy alone; none decides where requests go",
        )
        yield report


@pytest.fixture
def start_gateway(reference_platform: ReferencePlatform, tmp_path: Path) -> Iterator[StartGateway]:
    """Start a site's gateway, fresh for each test; ``change`` alters documents and mesh before Istio sees them."""
    with ExitStack() as stack:

        def start(
            site: str = "us",
            *,
            change: Callable[[list[Document], dict[str, Any]], None] | None = None,
            **options: Any,
        ) -> SiteGateway:
            documents = copy.deepcopy(reference_platform.documents(site))
            mesh = copy.deepcopy(mesh_configuration(reference_platform, site))
            if change is not None:
                change(documents, mesh)
            return stack.enter_context(site_gateway(documents, mesh, tmp_path / f"envoy-{site}", **options))

        yield start
