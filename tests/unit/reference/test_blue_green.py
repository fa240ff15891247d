"""Reference row «Blue-green script»: what its steps need is rendered, and a release is a change in Git that self-heal keeps.

The command that walks through the steps is later work; here is what it will stand on.
"""

from typing import Any

import pytest

from causal_ui_gym_constructs import Canary, CausalDataTier, GpuComputeService, Manifests, Platform, Site
from reference_platform import ReferencePlatform

OLD, NEW = "ghcr.io/example/causal-ui-gym:1.0.0", "ghcr.io/example/causal-ui-gym:1.1.0"


def _render(release: Canary | None, image: str = OLD) -> dict[tuple[str, str], Any]:
    manifests = Manifests()
    site = Site("us", account="111111111111", region="us-west-2")
    platform = Platform(None, manifests, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=[site])
    GpuComputeService(platform, "Compute", image=image, data=CausalDataTier(platform, "Data"), release=release)
    return {(d["kind"], d["metadata"]["name"]): d for documents in manifests.documents().values() for d in documents}


@pytest.mark.parametrize("site", ["us", "eu"])
def test_deployments_and_services_of_either_version_exist(reference_platform: ReferencePlatform, site: str) -> None:
    for version in ("stable", "canary"):
        deployment = reference_platform.document(site, "Deployment", f"causal-ui-gym-api-{version}")
        service = reference_platform.document(site, "Service", f"causal-ui-gym-api-{version}")
        labels = deployment["spec"]["template"]["metadata"]["labels"]
        assert service["spec"]["selector"].items() <= labels.items()
        assert service["spec"]["selector"]["version"] == version


def test_a_new_version_touches_no_stable_pod() -> None:
    before, after = _render(Canary()), _render(Canary(image=NEW))
    changed = {key for key in before if before[key] != after[key]}
    assert ("Deployment", "causal-ui-gym-api-canary") in changed
    assert ("Deployment", "causal-ui-gym-api-stable") not in changed
    assert {kind for kind, _ in changed} == {"Deployment"}


def test_more_traffic_changes_the_route_and_the_pods_that_take_it() -> None:
    before, after = _render(Canary(weight=10)), _render(Canary(weight=50))
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {("HTTPRoute", "causal-ui-gym"), ("ScaledObject", "causal-ui-gym-api-canary")}


def test_going_back_is_the_same_change_reversed() -> None:
    assert _render(Canary()) == _render(Canary(image=OLD))
    assert ("Deployment", "causal-ui-gym-api-canary") not in _render(None)
