"""One decision about sharing, and everything that follows from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causal_ui_gym_constructs.gpu_compute_service import GpuNodes, GpuSharing
from causal_ui_gym_constructs.plan.errors import GpuError
from causal_ui_gym_constructs.plan.gpu import plan_gpu
from causal_ui_gym_constructs.plan.instances import GPU_TYPES, INSTANCE_TYPES
from causal_ui_gym_constructs.plan.nodes import plan_nodes

SHARING = {
    "exclusive": GpuSharing.exclusive(),
    "time_slicing": GpuSharing.time_slicing(4),
    "mps": GpuSharing.mps(4),
}


@given(st.sampled_from(sorted(GPU_TYPES)), st.integers(2, 48))
def test_processes_on_one_gpu_never_take_more_than_it_has(name: str, replicas: int) -> None:
    kind = GPU_TYPES[name]
    assert kind.gpu is not None
    for sharing in (GpuSharing.time_slicing(replicas), GpuSharing.mps(replicas)):
        if 1 / replicas - 0.5 / kind.gpu.memory_gib < 0.05:
            with pytest.raises(GpuError, match="GYM255"):
                plan_gpu("Test", sharing, [kind])
            continue
        plan = plan_gpu("Test", sharing, [kind])
        pool = plan.memory_fraction * kind.gpu.memory_gib
        assert replicas * (pool + 0.5) <= kind.gpu.memory_gib
        assert 0 < plan.memory_fraction <= 0.9


@pytest.mark.parametrize("profile", ["1g.5gb", "3g.20gb", "7g.40gb"])
def test_a_mig_instance_is_what_the_process_sees(profile: str) -> None:
    plan = plan_gpu("Test", GpuSharing.mig(profile), [INSTANCE_TYPES["p4d.24xlarge"]])
    seen = float(profile.partition(".")[2].removesuffix("gb"))
    assert seen * plan.memory_fraction + 0.5 <= seen + 0.01
    assert plan.node_labels["nvidia.com/mig.config"] == f"all-{profile}"
    assert plan.pods_per_gpu == {"1g.5gb": 7, "3g.20gb": 2, "7g.40gb": 1}[profile]


def test_the_smallest_gpu_of_a_pool_decides_the_fraction() -> None:
    small, large = INSTANCE_TYPES["g4dn.xlarge"], INSTANCE_TYPES["g5.xlarge"]
    together = plan_gpu("Test", GpuSharing.time_slicing(4), [large, small])
    assert together.memory_fraction == plan_gpu("Test", GpuSharing.time_slicing(4), [small]).memory_fraction
    assert together.memory_fraction < plan_gpu("Test", GpuSharing.time_slicing(4), [large]).memory_fraction


@pytest.mark.parametrize("mode", SHARING)
def test_a_pod_asks_for_one_whatever_its_share(mode: str) -> None:
    assert plan_gpu("Test", SHARING[mode], [INSTANCE_TYPES["g5.xlarge"]]).request == 1


def test_whole_gpus_for_one_pod() -> None:
    plan = plan_nodes("Test", "svc", GpuNodes.karpenter(["g5.12xlarge"]), GpuSharing.exclusive(per_pod=4))
    assert plan.gpu.request == 4
    assert plan.gpu_limit == 80
    assert plan.gpu_pods == 20


@given(st.lists(st.sampled_from(sorted(GPU_TYPES)), min_size=1, max_size=5, unique=True), st.integers(1, 100))
def test_the_limit_in_gpus_never_allows_more_nodes_than_asked_for(types: list[str], most: int) -> None:
    plan = plan_nodes("Test", "svc", GpuNodes.karpenter(types, max_nodes=most), GpuSharing.exclusive())
    fewest = min(GPU_TYPES[name].gpus for name in types)
    assert plan.gpu_limit // fewest <= most


def test_pods_select_what_nodes_carry() -> None:
    for options in (GpuNodes.karpenter(), GpuNodes.managed_spot(), GpuNodes.auto_mode()):
        plan = plan_nodes("Test", "svc", options, GpuSharing.exclusive())
        assert plan.selector.items() <= plan.labels.items()
        assert {taint.key for taint in plan.taints} <= {taint.key for taint in plan.tolerations}


def test_two_services_never_share_nodes_cut_differently() -> None:
    first = plan_nodes("Test", "first", GpuNodes.karpenter(), GpuSharing.time_slicing(4))
    second = plan_nodes("Test", "second", GpuNodes.karpenter(), GpuSharing.exclusive())
    assert not first.selector.items() <= second.labels.items()


def test_the_catalogue_leaves_something_for_pods() -> None:
    for kind in INSTANCE_TYPES.values():
        assert 0 < kind.allocatable_cpu_millicores < kind.vcpus * 1000
        assert 0 < kind.allocatable_memory_mib < kind.memory_gib * 1024
        assert (kind.gpu is None) == (kind.gpus == 0)
