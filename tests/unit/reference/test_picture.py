"""Reference row "Picture": global load balancer (Cloudflare or AWS), a CDN front end per region, clusters in two regions with JAX and LLMs."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reference_platform import ReferencePlatform
from unit.edge.edge_trees import assembly, one, resources

SITES = pytest.mark.parametrize(("site", "region"), [("us", "us-west-2"), ("eu", "eu-west-1")])


def test_the_global_load_balancer_is_aws() -> None:
    groups = resources("default", "hub-edge", "AWS::GlobalAccelerator::EndpointGroup")
    assert {group["EndpointGroupRegion"] for group in groups} == {"us-west-2", "eu-west-1"}


def test_the_global_load_balancer_is_cloudflare_by_option() -> None:
    assert len(resources("cloudflare", "hub-edge", "Cloudflare::LoadBalancer::Pool")) == 2
    assert one("cloudflare", "hub-edge", "Cloudflare::LoadBalancer::LoadBalancer")["Name"] == "api.causal-ui-gym.dev"


@SITES
def test_the_cdn_has_a_front_end_in_the_region(site: str, region: str) -> None:
    stack = f"{site}-edge"
    account, stack_region = assembly().environments[f"causal-ui-gym-{stack}"]
    assert stack_region == region
    bucket = f"causal-ui-gym-{site}-front-end-{account}"
    assert one("default", stack, "AWS::S3::Bucket", BucketName=bucket)
    config = one("default", "hub-edge", "AWS::CloudFront::Distribution")["DistributionConfig"]
    assert f"{bucket}.s3.{region}.amazonaws.com" in {origin["DomainName"] for origin in config["Origins"]}


@SITES
def test_the_region_has_a_cluster(reference_platform: ReferencePlatform, site: str, region: str) -> None:
    found = reference_platform.assembly
    stacks = [stack for stack, _, _ in found.resources("AWS::EKS::Cluster")]
    assert f"causal-ui-gym-{site}-cluster" in stacks
    assert found.environments[f"causal-ui-gym-{site}-cluster"][1] == region


def _environment(platform: ReferencePlatform, site: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for document in platform.documents(site):
        if document["kind"] == "ConfigMap" and document["metadata"]["name"] == "causal-ui-gym-config":
            found |= document["data"]
        if document["kind"] == "ExternalSecret":
            text = json.dumps(document)
            found |= {name: "secret" for name in ("OPENAI_API_KEY", "ANTHROPIC_API_KEY") if name in text}
    return found


@SITES
def test_jax_computation_and_llm_integration(reference_platform: ReferencePlatform, site: str, region: str) -> None:
    environment = _environment(reference_platform, site)
    assert environment["JAX_PLATFORMS"].startswith("cuda")
    assert {"OPENAI_API_KEY", "ANTHROPIC_API_KEY"} <= set(environment)
    assert environment["AWS_REGION"] == region
