"""The reference platform: Causal UI Gym in two sites, in two accounts. Read by `cdk` and by `cdk8s`."""

import os

from causal_ui_gym_constructs import (
    Canary,
    CausalDataTier,
    GlobalEdge,
    GpuComputeService,
    GpuNodes,
    GpuSharing,
    Kubernetes,
    Manifests,
    Platform,
    Postgres,
    QueueScaling,
    RedisCluster,
    Site,
)

# Each CLI reads one tree; neither pays for the other's. Run by hand, this file renders both.
app = None
if "CDK8S_OUTDIR" not in os.environ:
    import aws_cdk

    # Traces name temporary folders of the jsii runtime: without them, two runs are byte-identical.
    app = aws_cdk.App(stack_traces=False, context={"aws:cdk:disable-creation-stack-traces": True})
manifests = None if "CDK_OUTDIR" in os.environ else Manifests()

site_us = Site("us", account="111111111111", region="us-west-2")
site_eu = Site("eu", account="222222222222", region="eu-west-1", replica_of="us")

platform = Platform(
    app,
    manifests,
    name="causal-ui-gym",
    domain="causal-ui-gym.dev",
    sites=[site_us, site_eu],
    kubernetes=Kubernetes(admin_roles=["PlatformAdmin"]),
)
data = CausalDataTier(platform, "Data", postgres=Postgres(instances=3, storage_gib=100), cache=RedisCluster(shards=3))
service = GpuComputeService(
    platform,
    "Compute",
    image="ghcr.io/example/causal-ui-gym@sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945",
    data=data,
    nodes=GpuNodes.karpenter(["g4dn.xlarge", "g4dn.2xlarge", "g5.xlarge"], spot_first=True, max_nodes=20),
    gpu=GpuSharing.exclusive(),
    scaling=QueueScaling(depth=10, replicas=(2, 50)),
    release=Canary(weight=10, path="/api/v1/experiments"),
)
GlobalEdge(platform, "Edge", service=service)

if app is not None:
    app.synth()
if manifests is not None:
    manifests.synth()
