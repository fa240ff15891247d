"""What the plan decides for a service at one site."""

from __future__ import annotations

import re
from typing import Any

import pytest

from causal_ui_gym_constructs import Hub, Manifests, Platform, Site
from causal_ui_gym_constructs.gpu_compute_service import (
    Canary,
    FixedReplicas,
    GpuComputeService,
    GpuNodes,
    GpuSharing,
    QueueScaling,
    RequestScaling,
    Secret,
)
from causal_ui_gym_constructs.plan.compute import ComputePlan
from causal_ui_gym_constructs.plan.images import Image
from unit.compute.compute_trees import EU, IMAGE, US, Database


def plans(*sites: Site, **options: Any) -> dict[str, ComputePlan]:
    platform = Platform(None, Manifests(), name="causal-ui-gym", domain="causal-ui-gym.dev", sites=list(sites or (US,)))
    arguments: dict[str, Any] = {"data": Database()} | options
    return GpuComputeService(platform, "Compute", image=IMAGE, **arguments).plans


def test_a_setting_of_the_user_is_rendered() -> None:
    plan = plans(settings={"LOG_LEVEL": "debug", "RATE_LIMIT_PER_MINUTE": 250, "JAX_ENABLE_X64": False})["us"]
    assert plan.environment.configuration["LOG_LEVEL"] == "debug"
    assert plan.environment.configuration["RATE_LIMIT_PER_MINUTE"] == "250"
    assert plan.environment.configuration["JAX_ENABLE_X64"] == "false"


def test_the_queue_s_lease_is_the_workers() -> None:
    plan = plans(settings={"JOB_LEASE_SECONDS": 120})["us"]
    assert plan.queue is not None
    assert plan.queue.visibility_seconds == 120


def test_grace_drains_but_for_the_time_before_sigterm_and_for_closing() -> None:
    assert plans()["us"].environment.configuration["DRAIN_SECONDS"] == "40"
    assert plans(grace_seconds=300)["us"].environment.configuration["DRAIN_SECONDS"] == "280"


def test_a_token_key_is_generated_once_and_read_by_every_site() -> None:
    both = plans(US, EU)
    us, eu = both["us"].environment, both["eu"].environment
    assert us.stored["JWT_SECRET"].secret == eu.stored["JWT_SECRET"].secret == "causal-ui-gym/us/jwt-secret"
    assert "JWT_SECRET" in {secret.setting for secret in us.created}
    assert "JWT_SECRET" not in {secret.setting for secret in eu.created}
    assert us.stored["JWT_SECRET"].store == "aws-secrets-manager"
    assert eu.stored["JWT_SECRET"].store == both["eu"].shared_secrets_store == "causal-ui-gym-shared-secrets"


def test_a_replica_in_the_primary_s_account_reads_the_regional_copy() -> None:
    same_account = Site("eu", account=US.account, region="eu-west-1", replica_of="us")
    plan = plans(US, same_account)["eu"]
    assert plan.environment.stored["JWT_SECRET"].store == "aws-secrets-manager"
    assert plan.shared_secrets_store is None


def test_an_existing_secret_takes_the_place_of_one_that_would_be_made() -> None:
    environment = plans(secrets={"OPENAI_API_KEY": Secret.secrets_manager("team/openai", property="key")})[
        "us"
    ].environment
    assert environment.stored["OPENAI_API_KEY"].secret == "team/openai"
    assert environment.stored["OPENAI_API_KEY"].properties == ("key",)
    assert "OPENAI_API_KEY" not in {secret.setting for secret in environment.created}


def test_more_pods_than_nodes_hold_is_said() -> None:
    nodes = GpuNodes.karpenter(["g5.2xlarge"])
    assert [code for code, _ in plans(nodes=nodes)["us"].warnings] == ["GYM265"]
    assert plans(nodes=nodes, scaling=FixedReplicas(4), api_scaling=FixedReplicas(4))["us"].warnings == ()
    shared = plans(gpu=GpuSharing.time_slicing(6), nodes=GpuNodes.karpenter(["g5.2xlarge"]))
    assert shared["us"].warnings == ()


def test_a_gpu_that_new_cuda_no_longer_supports_is_said() -> None:
    (found,) = [advice for code, advice in plans()["us"].warnings if code == "GYM268"]
    assert "p3.2xlarge" in found
    assert "CUDA 12" in found


def test_sharing_reaches_the_framework() -> None:
    configuration = plans(gpu=GpuSharing.time_slicing(4))["us"].environment.configuration
    assert configuration["XLA_PYTHON_CLIENT_MEM_FRACTION"] == "0.21"


def test_a_second_service_has_names_of_its_own() -> None:
    platform = Platform(None, Manifests(), name="causal-ui-gym", domain="causal-ui-gym.dev", sites=[US])
    first = GpuComputeService(platform, "Compute", image=IMAGE, data=Database()).plans["us"]
    second = GpuComputeService(platform, "Fraud", name="fraud", image=IMAGE, data=Database()).plans["us"]
    assert first.queue is not None
    assert second.queue is not None
    assert (first.queue.name, second.queue.name) == (
        "causal-ui-gym-us-computations",
        "causal-ui-gym-us-fraud-computations",
    )
    for attribute in ("config_map", "secret", "api_service", "priority_class"):
        assert getattr(first, attribute) != getattr(second, attribute)
    assert first.namespace == second.namespace == "causal-ui-gym"
    assert first.model_cache.claim != second.model_cache.claim
    assert {t.name for _, t in first.deployments}.isdisjoint({t.name for _, t in second.deployments})


@pytest.mark.parametrize(("weight", "most"), [(1, 1), (10, 5), (50, 25), (99, 50)])
def test_the_canary_scales_with_its_share(weight: int, most: int) -> None:
    (canary,) = [t for _, t in plans(release=Canary(weight=weight))["us"].deployments if t.version == "canary"]
    assert isinstance(canary.scaling, RequestScaling)
    assert canary.scaling.replicas == (1, most)


def test_the_canary_may_run_another_image() -> None:
    other = "ghcr.io/example/causal-ui-gym:v2.0.0"
    tracks = {
        t.version: t.image.reference
        for w, t in plans(release=Canary(image=other))["us"].deployments
        if w.component == "api"
    }
    assert tracks == {"stable": IMAGE, "canary": other}


def test_the_hub_may_be_another_account() -> None:
    platform = Platform(
        None,
        Manifests(),
        name="causal-ui-gym",
        domain="causal-ui-gym.dev",
        sites=[US],
        hub=Hub(account="999999999999", region="us-east-1"),
    )
    plan = GpuComputeService(platform, "Compute", image=IMAGE, data=Database(), scaling=QueueScaling(depth=5)).plans[
        "us"
    ]
    assert plan.names.hub.account == "999999999999"
    assert "999999999999" not in str(plan.environment.configuration)


@pytest.mark.parametrize("tag", ["v1.0.0", "v1-", "r" * 62 + "-" + "x" * 60, "_build.7_"])
def test_any_tag_makes_a_label(tag: str) -> None:
    label = Image.parse("Test", f"ghcr.io/example/gym:{tag}").version
    assert re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?", label)
    assert label in tag
