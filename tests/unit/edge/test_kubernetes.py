"""The cluster's side: what binds the gateway's pods to the load balancer; and the edge alone, in a stack and in a chart."""

from __future__ import annotations

import copy
from typing import Any

import cdk8s
import pytest

from causal_ui_gym_constructs import GlobalEdge, GpuComputeService, Manifests
from causal_ui_gym_constructs.preflight.schemas.validation import problems_of_all, schema_problems
from unit.edge.edge_trees import ALONE, EU, IMAGE, SHARED_DATABASE, US, alone, platform, service

Document = dict[str, Any]


@pytest.fixture(scope="module")
def documents() -> dict[str, list[Document]]:
    """Traffic documents of service and edge, by site, without the AWS tree."""
    manifests = Manifests()
    scope = platform(None, manifests, US, EU)
    GlobalEdge(scope, "Edge", service=service(scope))
    found = manifests.documents()
    return {site: found[f"{site}/50-traffic.k8s.yaml"] for site in ("us", "eu")}


def of_kind(documents: list[Document], kind: str, name: str) -> Document:
    (found,) = [d for d in documents if d["kind"] == kind and d["metadata"]["name"] == name]
    return found


@pytest.mark.parametrize("site", ["us", "eu"])
def test_the_gateways_service_is_bound_to_the_target_group(documents: dict[str, list[Document]], site: str) -> None:
    binding = of_kind(documents[site], "TargetGroupBinding", "causal-ui-gym-gateway")
    assert binding["spec"] == {
        "targetGroupName": f"{site}-api",
        "targetType": "ip",
        "serviceRef": {"name": "causal-ui-gym-gateway-istio", "port": 443},
    }
    gateway = of_kind(documents[site], "Gateway", "causal-ui-gym-gateway")
    assert gateway["metadata"]["namespace"] == binding["metadata"]["namespace"]
    assert gateway["spec"]["gatewayClassName"] == "istio"


@pytest.mark.parametrize("site", ["us", "eu"])
def test_the_load_balancers_requests_reach_the_service(documents: dict[str, list[Document]], site: str) -> None:
    """It sends no SNI, and health checks name the pod's address as host: a hostname on either would turn them away."""
    gateway = of_kind(documents[site], "Gateway", "causal-ui-gym-gateway")
    (https,) = [listener for listener in gateway["spec"]["listeners"] if listener["protocol"] == "HTTPS"]
    assert "hostname" not in https
    route = of_kind(documents[site], "HTTPRoute", "causal-ui-gym-gateway-health")
    assert "hostnames" not in route["spec"]
    assert route["spec"]["parentRefs"] == [{"name": "causal-ui-gym-gateway", "sectionName": https["name"]}]
    (rule,) = route["spec"]["rules"]
    assert rule["matches"] == [{"path": {"type": "Exact", "value": "/health/ready"}}]
    assert rule["backendRefs"] == [{"name": "causal-ui-gym-service", "port": 80}]


@pytest.mark.parametrize("site", ["us", "eu"])
def test_documents_are_valid(documents: dict[str, list[Document]], site: str) -> None:
    assert problems_of_all(documents[site]) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"targetGroupname": "us-api"}, "targetGroupname"),
        ({"targetGroupARN": "arn:aws:elasticloadbalancing:us-west-2:111111111111:targetgroup/us-api/1"}, "spec"),
        ({"targetType": "pod"}, "targetType"),
        ({"serviceRef": {"name": "gateway"}}, "serviceRef.port"),
        ({"targetGroupName": "a-name-that-is-longer-than-32-characters"}, "targetGroupName"),
    ],
)
def test_the_schema_finds_mistakes(documents: dict[str, list[Document]], change: Document, problem: str) -> None:
    binding = copy.deepcopy(of_kind(documents["us"], "TargetGroupBinding", "causal-ui-gym-gateway"))
    binding["spec"].update(change)
    assert any(problem in found for found in schema_problems(binding)), schema_problems(binding)


def test_alone_in_a_stack() -> None:
    template, documents = alone()
    kinds = {resource["Type"] for resource in template["Resources"].values()}
    assert {"AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::WAFv2::WebACL", "Custom::Certificate"} <= kinds
    assert not {kind for kind in kinds if "GlobalAccelerator" in kind or "CloudFront" in kind}
    records = {
        resource["Properties"]["Name"]: resource["Properties"]
        for resource in template["Resources"].values()
        if resource["Type"] == "AWS::Route53::RecordSet" and resource["Properties"]["HostedZoneId"] == "Z0123456789ABC"
    }
    assert set(records) == {"api.models.example.com.", "api.prod.models.example.com."}
    assert "Fn::GetStackOutput" not in str(template)
    (certificate,) = [r for r in template["Resources"].values() if r["Type"] == "Custom::Certificate"]
    # What writes its proof is there before it.
    assert any(name.startswith("EdgeCertificateProofDefaultPolicy") for name in certificate["DependsOn"])
    assert problems_of_all(documents) == []
    assert {d["kind"] for d in documents} == {"TargetGroupBinding", "HTTPRoute"}


def test_alone_in_a_chart() -> None:
    """For a load balancer that the AWS tree makes elsewhere: its name follows from the site."""
    manifests = Manifests()
    chart = cdk8s.Chart(manifests, "chart")
    behind = GpuComputeService(chart, "Compute", image=IMAGE, site=ALONE, **SHARED_DATABASE)
    GlobalEdge(chart, "Edge", service=behind, site=ALONE)
    (documents,) = manifests.documents().values()
    binding = of_kind(documents, "TargetGroupBinding", "causal-ui-gym-gateway")
    assert binding["spec"]["targetGroupName"] == "prod-api"


def test_a_name_too_long_for_a_load_balancer_is_refused_before_anything_is_made() -> None:
    from causal_ui_gym_constructs import PlanError

    scope = platform(None, Manifests(), US, name="gym")
    behind = service(scope, name="counterfactual-simulation-tool")
    with pytest.raises(PlanError) as caught:
        GlobalEdge(scope, "Edge", service=behind)
    assert caught.value.code == "GYM153"
    assert scope.node.try_find_child("Edge") is None
