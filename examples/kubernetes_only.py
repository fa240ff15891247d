"""Kubernetes only: charts for any cluster, with no AWS account at all."""

import cdk8s

from causal_ui_gym_constructs import GpuComputeService, GpuNodes, ResourceScaling, Secret

app = cdk8s.App()
chart = cdk8s.Chart(app, "causal-ui-gym", disable_resource_name_hashes=True)

GpuComputeService(
    chart,
    "Compute",
    image="ghcr.io/example/causal-ui-gym:1.0.0",
    domain="causal.example.org",
    nodes=GpuNodes.existing({"nvidia.com/gpu.present": "true"}, types=["g5.xlarge"]),
    api_scaling=ResourceScaling(replicas=(3, 20)),
    secrets={
        "DATABASE_URL": Secret.kubernetes("causal-ui-gym-database", key="url"),
        "REDIS_URL": Secret.kubernetes("causal-ui-gym-cache", key="url"),
        "JWT_SECRET": Secret.kubernetes("causal-ui-gym-tokens", key="secret"),
    },
)
app.synth()
