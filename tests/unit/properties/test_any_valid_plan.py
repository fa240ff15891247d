"""Any valid plan renders, validates, resolves, and renders the same again, whatever the order of options and sites."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import aws_cdk
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from causal_ui_gym_constructs import (
    BatchJobs,
    Canary,
    CausalDataTier,
    ElastiCache,
    GatewayRoutes,
    GpuComputeService,
    GpuNodes,
    GpuSharing,
    Manifests,
    PgBouncer,
    Platform,
    Postgres,
    QueueScaling,
    RedisCluster,
    RequestScaling,
    ResourceScaling,
    Site,
)
from causal_ui_gym_constructs.plan.kubernetes import Kubernetes
from causal_ui_gym_constructs.preflight.schemas.validation import problems_of_all
from dangling_references import dangling

US = Site("us", account="111111111111", region="us-west-2")
EU = Site("eu", account="222222222222", region="eu-west-1", replica_of="us")
ASIA = Site("asia", account="333333333333", region="ap-northeast-1", replica_of="us")

T4 = st.lists(
    st.sampled_from(["g4dn.xlarge", "g4dn.2xlarge", "g5.xlarge", "g5.2xlarge"]), min_size=1, max_size=4, unique=True
)
REPLICAS = st.tuples(st.integers(1, 4), st.integers(4, 12))

POSTGRES = st.builds(
    Postgres,
    instances=st.integers(2, 5),
    storage_gib=st.integers(20, 2000),
    pooler=st.builds(PgBouncer, instances=st.integers(1, 4), read_only=st.booleans()),
)
CACHE = st.one_of(st.builds(RedisCluster, shards=st.integers(3, 8)), st.builds(ElastiCache))
SERVICE: dict[str, st.SearchStrategy[Any]] = {
    "nodes": st.one_of(
        T4.map(lambda types: GpuNodes.karpenter(types, max_nodes=30)),
        T4.map(lambda types: GpuNodes.managed_spot(types, max_nodes=30)),
        T4.map(lambda types: GpuNodes.auto_mode(types, max_nodes=30)),
    ),
    "scaling": st.builds(QueueScaling, depth=st.integers(1, 100), replicas=REPLICAS),
    "api_scaling": st.one_of(
        st.builds(RequestScaling, replicas=REPLICAS), st.builds(ResourceScaling, replicas=REPLICAS)
    ),
    "release": st.none() | st.builds(Canary, weight=st.integers(1, 99)),
    "routes": st.builds(GatewayRoutes, timeout_seconds=st.integers(1, 3600)),
    "batch": st.none() | st.builds(BatchJobs, nodes=st.integers(1, 4)),
    "settings": st.fixed_dictionaries(
        {}, optional={"LOG_LEVEL": st.sampled_from(["debug", "info"]), "JAX_ENABLE_X64": st.booleans()}
    ),
}


@st.composite
def plans(draw: st.DrawFn) -> tuple[list[Site], Postgres, RedisCluster | ElastiCache, dict[str, Any]]:
    options = {name: draw(strategy) for name, strategy in SERVICE.items() if draw(st.booleans())}
    nodes = options.get("nodes")
    if nodes is None or nodes.provisioner != "auto":
        options["gpu"] = draw(st.sampled_from([GpuSharing.exclusive(), GpuSharing.time_slicing(2), GpuSharing.mps(2)]))
    return draw(st.sampled_from([[US], [US, EU], [US, EU, ASIA]])), draw(POSTGRES), draw(CACHE), options


Rendered = dict[str, list[dict[str, Any]]]


def _render(
    app: aws_cdk.App | None, sites: list[Site], postgres: Postgres, cache: Any, options: dict[str, Any]
) -> Rendered:
    manifests = Manifests()
    nodes = options.get("nodes")
    kubernetes = Kubernetes(auto_mode=nodes is not None and nodes.provisioner == "auto")
    platform = Platform(app, manifests, name="gym", domain="example.com", sites=sites, kubernetes=kubernetes)
    data = CausalDataTier(platform, "Data", postgres=postgres, cache=cache)
    GpuComputeService(platform, "Compute", image="ghcr.io/example/gym:1.0.0", data=data, **options)
    return manifests.documents()


def _same(sort: Callable[[Any], Any], value: Rendered) -> str:
    return json.dumps(sort(sorted(value.items())), sort_keys=True)


# Without shrinking: an example takes a second, and its repr is readable as it is.
@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(plans())
def test_any_valid_plan_renders_validates_and_renders_the_same_again(plan: Any) -> None:
    sites, postgres, cache, options = plan
    first = _render(None, sites, postgres, cache, options)
    for site in sites:
        documents = [d for file, found in first.items() if file.startswith(f"{site.name}/") for d in found]
        # EKS publishes no definition of Auto Mode's node class.
        published = [d for d in documents if d["apiVersion"] != "eks.amazonaws.com/v1"]
        assert problems_of_all(published, kubernetes="1.36") == []
        assert dangling(documents, elsewhere=["Service monitoring/"]) == []
    again = _render(None, sites[::-1], postgres, cache, dict(reversed(options.items())))
    assert _same(list, first) == _same(list, again)


@pytest.mark.parametrize("seed", range(2))
def test_templates_do_not_depend_on_the_order_of_sites(seed: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    cache = (RedisCluster(), ElastiCache())[seed]
    rendered = []
    for sites in ([US, EU], [EU, US]):
        app = aws_cdk.App(outdir=str(tmp_path_factory.mktemp("cdk")))
        _render(app, sites, Postgres(), cache, {})
        assembly = app.synth()
        rendered.append({stack.stack_name: json.dumps(stack.template, sort_keys=True) for stack in assembly.stacks})
    assert rendered[0] == rendered[1]
