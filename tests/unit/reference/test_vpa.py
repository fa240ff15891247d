"""Reference row: VPA."""

import pytest

from unit.compute.compute_trees import SITES, container, deployments, every, one


@pytest.mark.parametrize("site", SITES)
def test_kept_bounds(site: str) -> None:
    for name in deployments("default", site):
        (policy,) = one("default", site, "VerticalPodAutoscaler", name)["spec"]["resourcePolicy"]["containerPolicies"]
        assert policy["minAllowed"] == {"cpu": "100m", "memory": "512Mi"}
        assert policy["maxAllowed"] == {"cpu": "4000m", "memory": "8Gi"}
        assert policy["controlledResources"] == ["cpu", "memory"]
        assert policy["containerName"] == container("default", site, name)["name"]


@pytest.mark.parametrize("site", SITES)
def test_mended_it_only_recommends_beside_an_autoscaler(site: str) -> None:
    for name in deployments("default", site):
        spec = one("default", site, "VerticalPodAutoscaler", name)["spec"]
        assert spec["updatePolicy"]["updateMode"] == "Off"
        assert spec["targetRef"]["name"] == name


def test_it_may_be_left_out() -> None:
    assert every("fixed", "us", "VerticalPodAutoscaler") == []
