"""Reference row: KEDA ScaledObject."""

import pytest

from causal_ui_gym_constructs import Hub, Site
from causal_ui_gym_constructs.gpu_compute_service import SettingsContract
from causal_ui_gym_constructs.plan.names import Names
from causal_ui_gym_constructs.plan.operator_access import ACCESS
from unit.compute.compute_trees import EU, SITES, US, deployments, every, one, resource

API, CANARY, WORKER = "causal-ui-gym-api-stable", "causal-ui-gym-api-canary", "causal-ui-gym-worker"


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("name", [API, WORKER])
def test_kept_figures(site: str, name: str) -> None:
    spec = one("default", site, "ScaledObject", name)["spec"]
    assert (spec["minReplicaCount"], spec["maxReplicaCount"]) == (2, 50)
    assert (spec["pollingInterval"], spec["cooldownPeriod"]) == (15, 300)
    utilization = {
        trigger["type"]: trigger["metadata"]["value"]
        for trigger in spec["triggers"]
        if trigger["type"] in ("cpu", "memory")
    }
    assert utilization == {"cpu": "70", "memory": "80"}


@pytest.mark.parametrize("site", SITES)
def test_kept_all_four_triggers(site: str) -> None:
    kinds = {
        trigger["type"] for scaler in every("default", site, "ScaledObject") for trigger in scaler["spec"]["triggers"]
    }
    assert kinds == {"prometheus", "aws-sqs-queue", "cpu", "memory"}


@pytest.mark.parametrize("site", SITES)
def test_mended_what_the_webhook_refused(site: str) -> None:
    for scaler in every("default", site, "ScaledObject"):
        spec = scaler["spec"]
        assert "idleReplicaCount" not in spec
        for trigger in spec["triggers"]:
            assert "type" not in trigger["metadata"]
            if trigger["type"] in ("cpu", "memory"):
                assert trigger["metricType"] == "Utilization"


@pytest.mark.parametrize("site", [US, EU], ids=lambda site: site.name)
def test_mended_the_queue_is_read_with_an_identity_that_may(site: Site) -> None:
    (trigger,) = [
        trigger
        for trigger in one("default", site.name, "ScaledObject", WORKER)["spec"]["triggers"]
        if trigger["type"] == "aws-sqs-queue"
    ]
    assert trigger["metadata"]["awsRegion"] == site.region
    queue = resource(
        "default",
        f"{site.name}-compute",
        "AWS::SQS::Queue",
        QueueName=trigger["metadata"]["queueURL"].rpartition("/")[2],
    )
    assert trigger["metadata"]["queueURL"].startswith(f"https://sqs.{site.region}.amazonaws.com/{site.account}/")
    authentication = one("default", site.name, "TriggerAuthentication", trigger["authenticationRef"]["name"])
    assert authentication["spec"]["podIdentity"] == {"provider": "aws", "identityOwner": "keda"}
    assert "sqs:GetQueueAttributes" in {
        action
        for statement in ACCESS["keda"].statements(
            Names("causal-ui-gym", site, Hub(account=US.account, region=US.region), "causal-ui-gym.dev")
        )
        for action in statement.actions
        if any(queue["QueueName"].startswith(arn.rpartition(":")[2].rstrip("*")) for arn in statement.resources)
    }


@pytest.mark.parametrize("site", SITES)
def test_mended_each_deployment_is_scaled_by_its_own_pods_requests(site: str) -> None:
    assert "http_requests_total" in SettingsContract.backend().metrics
    for name in (API, CANARY):
        trigger = one("default", site, "ScaledObject", name)["spec"]["triggers"][0]
        assert trigger["metadata"]["query"] == (
            f'sum(rate(http_requests_total{{namespace="causal-ui-gym",pod=~"{name}-.*"}}[1m]))'
        )
        assert trigger["metadata"]["serverAddress"] == "http://prometheus-operated.monitoring.svc:9090"


@pytest.mark.parametrize("site", SITES)
def test_mended_http_and_queue_are_two_workloads(site: str) -> None:
    by_kind = {
        trigger["type"]: scaler["spec"]["scaleTargetRef"]["name"]
        for scaler in every("default", site, "ScaledObject")
        for trigger in scaler["spec"]["triggers"]
    }
    assert by_kind["aws-sqs-queue"] == WORKER
    assert by_kind["prometheus"] != WORKER
    assert set(by_kind.values()) <= set(deployments("default", site))


def test_the_canary_has_its_share_of_the_pods() -> None:
    spec = one("default", "us", "ScaledObject", CANARY)["spec"]
    assert (spec["minReplicaCount"], spec["maxReplicaCount"]) == (1, 5)
