"""Every contradiction is refused in the plan: with a code, what was given, what to do, and before anything is made."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cdk8s
import pytest

from causal_ui_gym_constructs import Manifests, PlanError, Platform
from causal_ui_gym_constructs.gpu_compute_service import (
    Canary,
    FixedReplicas,
    GpuComputeService,
    GpuNodes,
    GpuSharing,
    ModelCache,
    QueueScaling,
    RequestScaling,
    Resources,
    ResourceScaling,
    Secret,
    SettingsContract,
    VerticalScaling,
)
from causal_ui_gym_constructs.plan.kubernetes import Kubernetes
from unit.compute.compute_trees import IMAGE, US, Database, platform

OPTIONS: list[tuple[str, str, Callable[[], object]]] = [
    ("GYM250", "Did you mean 'g4dn.xlarge'?", lambda: GpuNodes.karpenter(["g4dn.xlrage"])),
    ("GYM250", "instance type 'banana'", lambda: GpuNodes.karpenter(["banana"])),
    ("GYM251", "'m6i.xlarge', which has no GPU", lambda: GpuNodes.managed_spot(["m6i.xlarge"])),
    ("GYM252", "per_pod=0", lambda: GpuSharing.exclusive(per_pod=0)),
    ("GYM253", "replicas=1", lambda: GpuSharing.time_slicing(1)),
    ("GYM253", "replicas=-2", lambda: GpuSharing.mps(-2)),
    ("GYM257", "types=[]", lambda: GpuNodes.karpenter([])),
    ("GYM257", "different", lambda: GpuNodes.karpenter(["g5.xlarge", "g5.xlarge"])),
    ("GYM257", "types='g5.xlarge'", lambda: GpuNodes.karpenter("g5.xlarge")),
    ("GYM258", "max_nodes=0", lambda: GpuNodes.karpenter(max_nodes=0)),
    ("GYM258", "min_nodes=-1", lambda: GpuNodes.managed_spot(min_nodes=-1)),
    ("GYM259", "desired_nodes=30", lambda: GpuNodes.managed_spot(desired_nodes=30)),
    ("GYM259", "min_nodes=5", lambda: GpuNodes.managed_spot(min_nodes=5, desired_nodes=3)),
    ("GYM260", "g5.12xlarge (4 GPUs)", lambda: GpuNodes.managed_spot(["g5.xlarge", "g5.12xlarge"])),
    ("GYM261", "selector={}", lambda: GpuNodes.existing({}, types=["g5.xlarge"])),
    ("GYM267", "bottlerocket@latest", lambda: GpuNodes.karpenter(ami="bottlerocket@latest")),
    ("GYM263", "disk_gib=8", lambda: GpuNodes.karpenter(disk_gib=8)),
    ("GYM210", "depth=0", lambda: QueueScaling(depth=0)),
    ("GYM210", "requests_per_second=-1", lambda: RequestScaling(requests_per_second=-1)),
    ("GYM210", "replicas[0]=0", lambda: QueueScaling(replicas=(0, 5))),
    ("GYM210", "count=0", lambda: FixedReplicas(0)),
    ("GYM211", "replicas=(50, 2)", lambda: QueueScaling(replicas=(50, 2))),
    ("GYM211", "replicas=5", lambda: ResourceScaling(replicas=5)),  # type: ignore[arg-type]
    ("GYM211", "min_allowed='16Gi'", lambda: VerticalScaling(min_allowed=("100m", "16Gi"))),
    ("GYM213", "weight=0", lambda: Canary(weight=0)),
    ("GYM213", "weight=100", lambda: Canary(weight=100)),
    ("GYM213", "weight=7.5", lambda: Canary(weight=7.5)),  # type: ignore[arg-type]
    ("GYM214", "path='api/*'", lambda: Canary(path="api/*")),
    ("GYM215", "memory='4Gi' above memory_limit='2Gi'", lambda: Resources(memory="4Gi")),
    ("GYM203", "cpu='0'", lambda: Resources(cpu="0")),
    ("GYM203", "memory='1GB'", lambda: Resources(memory="1GB")),
    ("GYM203", "size='0Gi'", lambda: ModelCache.ephemeral("0Gi")),
    ("GYM151", "name='Not A Label'", lambda: ModelCache.storage_class("Not A Label")),
]

SERVICES: list[tuple[str, str, Callable[[], dict[str, Any]]]] = [
    ("GYM201", "image='causal-ui-gym'", lambda: {"image": "causal-ui-gym"}),
    ("GYM202", "image='ghcr.io/example/gym'", lambda: {"image": "ghcr.io/example/gym"}),
    ("GYM202", ":latest", lambda: {"image": "ghcr.io/example/gym:latest"}),
    ("GYM202", ":latest", lambda: {"release": Canary(image="ghcr.io/example/gym:latest")}),
    ("GYM153", "IAM role name", lambda: {"name": "a-service-with-quite-a-long-name"}),
    ("GYM151", "name='Fraud_Model'", lambda: {"name": "Fraud_Model"}),
    (
        "GYM254",
        "g5.xlarge has a A10G",
        lambda: {"gpu": GpuSharing.mig("1g.10gb"), "nodes": GpuNodes.karpenter(["g5.xlarge"])},
    ),
    (
        "GYM254",
        "1g.5gb, 1g.10gb",
        lambda: {"gpu": GpuSharing.mig("9g.90gb"), "nodes": GpuNodes.karpenter(["p4d.24xlarge"])},
    ),
    ("GYM255", "at most 12 pods", lambda: {"gpu": GpuSharing.time_slicing(40)}),
    ("GYM256", "g4dn.xlarge has 1 GPU", lambda: {"gpu": GpuSharing.exclusive(per_pod=2)}),
    ("GYM269", "Kubernetes(auto_mode=False)", lambda: {"nodes": GpuNodes.auto_mode()}),
    ("GYM264", "on one g4dn.xlarge", lambda: {"resources": Resources(memory="14Gi", memory_limit="14Gi")}),
    ("GYM264", "for 10 pods", lambda: {"gpu": GpuSharing.time_slicing(10)}),
    (
        "GYM264",
        "cpu='8'",
        lambda: {"worker_resources": Resources(cpu="8", cpu_limit="8")},
    ),
    ("GYM212", "RequestScaling and ResourceScaling", lambda: {"api_scaling": (RequestScaling(), ResourceScaling())}),
    ("GYM212", "update_mode='Recreate'", lambda: {"vertical": VerticalScaling(update_mode="Recreate")}),
    ("GYM216", "no value for DATABASE_URL", lambda: {"data": None}),
    ("GYM217", "grace_seconds=20", lambda: {"grace_seconds": 20}),
    ("GYM224", "identity='irsa'", lambda: {"identity": "irsa"}),
    ("GYM504", "settings['LOG_LEVLE']", lambda: {"settings": {"LOG_LEVLE": "debug"}}),
    ("GYM505", "settings['JWT_SECRET'] in clear", lambda: {"settings": {"JWT_SECRET": "x" * 40}}),
    ("GYM506", "settings['LOG_LEVEL']='loud'", lambda: {"settings": {"LOG_LEVEL": "loud"}}),
    ("GYM507", "gpu=GpuSharing", lambda: {"settings": {"XLA_PYTHON_CLIENT_MEM_FRACTION": 0.5}}),
    ("GYM507", "grace_seconds", lambda: {"settings": {"DRAIN_SECONDS": 10}}),
    ("GYM508", "secrets['LOG_LEVEL']", lambda: {"secrets": {"LOG_LEVEL": Secret.secrets_manager("x")}}),
    ("GYM508", "as a str", lambda: {"secrets": {"OPENAI_API_KEY": "sk-live"}}),
]


@pytest.mark.parametrize(("code", "given", "make"), OPTIONS, ids=lambda value: value if isinstance(value, str) else "")
def test_an_option_refuses_its_own_contradictions(code: str, given: str, make: Callable[[], object]) -> None:
    with pytest.raises(PlanError) as caught:
        make()
    assert caught.value.code == code
    assert given in str(caught.value)
    assert caught.value.remedy


@pytest.fixture(scope="module")
def scope() -> Iterator[Platform]:
    """One platform for all refusals: none of them may leave anything behind."""
    manifests = Manifests()
    scope = platform(None, manifests)
    before = manifests.documents()
    yield scope
    assert manifests.documents() == before


@pytest.mark.parametrize(
    ("code", "given", "options"), SERVICES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_service_refuses_contradictions_before_anything_is_made(
    scope: Platform, code: str, given: str, options: Callable[[], dict[str, Any]]
) -> None:
    arguments: dict[str, Any] = {"image": IMAGE, "data": Database()} | options()
    with pytest.raises(PlanError) as caught:
        GpuComputeService(scope, "Compute", **arguments)
    assert caught.value.code == code
    assert given in str(caught.value)
    assert caught.value.remedy
    assert scope.node.try_find_child("Compute") is None


@pytest.mark.parametrize(
    ("code", "options"),
    [
        ("GYM225", {"model_cache": ModelCache.efs()}),
        ("GYM262", {"gpu": GpuSharing.time_slicing(4)}),
        ("GYM269", {"nodes": GpuNodes.karpenter()}),
    ],
)
def test_auto_mode_refuses_what_it_cannot_do(code: str, options: dict[str, Any]) -> None:
    scope = platform(None, Manifests(), Kubernetes(auto_mode=True))
    with pytest.raises(PlanError) as caught:
        GpuComputeService(scope, "Compute", image=IMAGE, data=Database(), **options)
    assert caught.value.code == code
    assert scope.node.try_find_child("Compute") is None


def test_a_second_service_needs_a_name() -> None:
    scope = platform(None, Manifests())
    GpuComputeService(scope, "Compute", image=IMAGE, data=Database())
    with pytest.raises(PlanError, match=r"GYM228.*which is Compute's"):
        GpuComputeService(scope, "Fraud", image=IMAGE, data=Database())


def test_one_cluster_has_one_provisioner() -> None:
    scope = platform(None, Manifests())
    GpuComputeService(scope, "Compute", image=IMAGE, data=Database())
    with pytest.raises(PlanError, match="GYM266"):
        GpuComputeService(scope, "Fraud", name="fraud", image=IMAGE, data=Database(), nodes=GpuNodes.managed_spot())
    GpuComputeService(
        scope,
        "Beside",
        name="beside",
        image=IMAGE,
        data=Database(),
        nodes=GpuNodes.existing({"team": "gpu"}, types=["g5.xlarge"]),
    )


NOT_ON_AWS = {"DATABASE_URL": Secret.kubernetes("database", key="url")}


@pytest.mark.parametrize(
    ("code", "options"),
    [
        ("GYM226", {"secrets": NOT_ON_AWS}),
        ("GYM226", {"nodes": GpuNodes.karpenter(), "secrets": NOT_ON_AWS}),
        (
            "GYM219",
            {
                "nodes": GpuNodes.existing({"gpu": "yes"}, types=["g5.xlarge"]),
                "model_cache": ModelCache.efs(),
                "secrets": NOT_ON_AWS,
            },
        ),
        (
            "GYM249",
            {
                "nodes": GpuNodes.existing({"gpu": "yes"}, types=["g5.xlarge"]),
                "secrets": NOT_ON_AWS,
                "settings": {"QUEUE_URL": "https://sqs.example.com/jobs"},
            },
        ),
        (
            "GYM510",
            {
                "nodes": GpuNodes.existing({"gpu": "yes"}, types=["g5.xlarge"]),
                "secrets": {"DATABASE_URL": Secret.secrets_manager("database")},
            },
        ),
    ],
)
def test_what_needs_aws_is_refused_without_it(code: str, options: dict[str, Any]) -> None:
    chart = cdk8s.Chart(cdk8s.App(), "chart")
    with pytest.raises(PlanError) as caught:
        GpuComputeService(chart, "Compute", image=IMAGE, **options)
    assert caught.value.code == code
    assert not chart.node.children


def test_a_contract_with_an_unknown_workload_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        json.dumps({"type": "object", "properties": {}, "x-workloads": {"trainer": {"command": ["train"]}}})
    )
    with pytest.raises(PlanError, match=r"GYM218.*trainer"):
        GpuComputeService(
            platform(None, Manifests()), "Compute", image=IMAGE, contract=SettingsContract.from_file(path)
        )


def test_an_api_without_an_http_port_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    workloads = {"api": {"command": ["serve"], "ports": {"web": 8080}}}
    path.write_text(json.dumps({"type": "object", "properties": {}, "x-workloads": workloads}))
    with pytest.raises(PlanError, match=r"GYM218.*ports \(web\)"):
        GpuComputeService(
            platform(None, Manifests()), "Compute", image=IMAGE, contract=SettingsContract.from_file(path)
        )


def test_a_setting_without_which_the_service_does_not_start_is_missed(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    document = {
        "type": "object",
        "required": ["MODEL"],
        "properties": {"MODEL": {"type": "string", "description": "Name of the model."}},
        "x-workloads": {"api": {"command": ["serve"], "ports": {"http": 8080}}},
    }
    path.write_text(json.dumps(document))
    contract = SettingsContract.from_file(path)
    with pytest.raises(PlanError, match=r"GYM509.*no value for MODEL.*Name of the model"):
        GpuComputeService(platform(None, Manifests()), "Compute", image=IMAGE, contract=contract)
    GpuComputeService(platform(None, Manifests()), "Compute", image=IMAGE, contract=contract, settings={"MODEL": "m"})


def test_metrics_of_an_unknown_site_are_refused() -> None:
    service = GpuComputeService(platform(None, Manifests()), "Compute", image=IMAGE, data=Database())
    with pytest.raises(PlanError, match="GYM227"):
        service.metric_queue_depth(US.name)
