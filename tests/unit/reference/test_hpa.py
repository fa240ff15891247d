"""Reference row: HPA."""

import pytest

from unit.compute.compute_trees import SITES, deployments, every, one

API = "causal-ui-gym-api-stable"


@pytest.mark.parametrize("site", SITES)
def test_kept_figures_and_both_behaviours(site: str) -> None:
    spec = one("hpa", site, "HorizontalPodAutoscaler", API)["spec"]
    assert (spec["minReplicas"], spec["maxReplicas"]) == (3, 20)
    assert {
        metric["resource"]["name"]: metric["resource"]["target"]["averageUtilization"] for metric in spec["metrics"]
    } == {"cpu": 70, "memory": 80}
    assert spec["behavior"] == {
        "scaleDown": {
            "stabilizationWindowSeconds": 300,
            "policies": [
                {"type": "Percent", "value": 50, "periodSeconds": 60},
                {"type": "Pods", "value": 2, "periodSeconds": 60},
            ],
            "selectPolicy": "Min",
        },
        "scaleUp": {
            "stabilizationWindowSeconds": 60,
            "policies": [
                {"type": "Percent", "value": 100, "periodSeconds": 30},
                {"type": "Pods", "value": 4, "periodSeconds": 30},
            ],
            "selectPolicy": "Max",
        },
    }


@pytest.mark.parametrize("site", SITES)
def test_kept_behaviours_where_keda_scales_too(site: str) -> None:
    wanted = one("hpa", site, "HorizontalPodAutoscaler", API)["spec"]["behavior"]
    for name in (API, "causal-ui-gym-worker"):
        advanced = one("default", site, "ScaledObject", name)["spec"]["advanced"]
        assert advanced["horizontalPodAutoscalerConfig"]["behavior"] == wanted


@pytest.mark.parametrize("site", SITES)
def test_kept_requests_and_queue_are_served_by_keda(site: str) -> None:
    api = one("default", site, "ScaledObject", API)["spec"]["triggers"]
    worker = one("default", site, "ScaledObject", "causal-ui-gym-worker")["spec"]["triggers"]
    assert [t["metadata"]["threshold"] for t in api if t["type"] == "prometheus"] == ["100"]
    assert [t["metadata"]["queueLength"] for t in worker if t["type"] == "aws-sqs-queue"] == ["10"]


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("variant", ["default", "hpa", "fixed"])
def test_mended_one_autoscaler_at_most_for_each_deployment(site: str, variant: str) -> None:
    scalers = every(variant, site, "HorizontalPodAutoscaler") + every(variant, site, "ScaledObject")
    targets = [scaler["spec"]["scaleTargetRef"]["name"] for scaler in scalers]
    ours = deployments(variant, site)
    assert sorted(set(targets)) == sorted(targets)
    assert set(targets) <= set(ours) | {"causal-ui-gym-gateway-istio"}
    scaled = {name for name in ours if "replicas" not in ours[name]["spec"]}
    assert scaled == set(targets) & set(ours)


@pytest.mark.parametrize("site", SITES)
def test_mended_metrics_need_nothing_but_the_metrics_server(site: str) -> None:
    metrics = one("hpa", site, "HorizontalPodAutoscaler", API)["spec"]["metrics"]
    assert {metric["type"] for metric in metrics} == {"Resource"}
