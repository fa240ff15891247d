"""The whole platform over two sites: run it with `python examples/whole_platform.py`."""

import aws_cdk

from causal_ui_gym_constructs import CausalDataTier, GlobalEdge, GpuComputeService, Manifests, Platform, Site

app = aws_cdk.App()
manifests = Manifests()

site_us = Site("us", account="111111111111", region="us-west-2")
site_eu = Site("eu", account="222222222222", region="eu-west-1", replica_of="us")

platform = Platform(app, manifests, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=[site_us, site_eu])
data = CausalDataTier(platform, "Data")
service = GpuComputeService(platform, "Compute", image="ghcr.io/example/causal-ui-gym:1.0.0", data=data)
GlobalEdge(platform, "Edge", service=service)

app.synth()
manifests.synth()
