"""Kubernetes only: charts for any cluster, with no AWS account at all."""

import cdk8s

from causal_ui_gym_constructs import (
    CausalDataTier,
    GpuComputeService,
    GpuNodes,
    HorizontalScaling,
    KubernetesSecret,
)

app = cdk8s.App(outdir="dist")
chart = cdk8s.Chart(app, "causal-ui-gym", disable_resource_name_hashes=True)

GpuComputeService(
    chart,
    "Compute",
    image="ghcr.io/example/causal-ui-gym:1.0.0",
    nodes=GpuNodes.existing(node_selector={"nvidia.com/gpu.present": "true"}),
    api_scaling=HorizontalScaling(replicas=(3, 20)),
    secrets={
        "DATABASE_URL": KubernetesSecret("causal-ui-gym-database", key="url"),
        "JWT_SECRET": KubernetesSecret("causal-ui-gym-tokens", key="secret"),
    },
)
app.synth()
