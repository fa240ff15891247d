"""A second service on a platform: its own gateway, and policies that let that one in."""

from causal_ui_gym_constructs import CausalDataTier, GpuComputeService, Manifests, Platform, Site
from dangling_references import dangling

IMAGE = "ghcr.io/example/causal-ui-gym:1.0.0"


def test_each_service_is_reached_through_its_own_gateway() -> None:
    manifests = Manifests()
    site = Site("us", account="111111111111", region="us-west-2")
    platform = Platform(None, manifests, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=[site])
    data = CausalDataTier(platform, "Data")
    GpuComputeService(platform, "Compute", image=IMAGE, data=data)
    GpuComputeService(platform, "Lab", name="lab", image=IMAGE, data=data)
    documents = [d for file, found in manifests.documents().items() if file.startswith("us/") for d in found]
    for service in ("causal-ui-gym", "lab"):
        (policy,) = (
            d for d in documents if d["kind"] == "NetworkPolicy" and d["metadata"]["name"] == f"{service}-api-ingress"
        )
        admitted = policy["spec"]["ingress"][0]["from"][0]["podSelector"]["matchLabels"]
        assert admitted == {"gateway.networking.k8s.io/gateway-name": f"{service}-gateway"}
        (route,) = (d for d in documents if d["kind"] == "HTTPRoute" and d["metadata"]["name"] == service)
        assert route["spec"]["parentRefs"][0]["name"] == f"{service}-gateway"
    assert dangling(documents, elsewhere=["Service monitoring/"]) == []
