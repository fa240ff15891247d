"""The three ways to use an L3: each example synthesizes, and what it renders is valid and complete."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from causal_ui_gym_constructs.preflight.schemas.validation import problems_of_all
from cloud_assembly import Assembly
from dangling_references import dangling

ROOT = Path(__file__).parents[3]
EXAMPLES = sorted(path.name for path in (ROOT / "examples").glob("*.py"))


def _run(example: str, folder: Path) -> list[dict[str, Any]]:
    environment = {**os.environ, "CDK_OUTDIR": str(folder / "cdk.out")}
    environment.pop("CDK8S_OUTDIR", None)
    subprocess.run(
        [sys.executable, str(ROOT / "examples" / example)], cwd=folder, env=environment, check=True, timeout=300
    )
    return [
        document
        for path in sorted((folder / "dist").rglob("*.yaml"))
        if path.name != "helmfile.yaml"
        for document in yaml.safe_load_all(path.read_text())
        if document
    ]


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_synthesizes_valid_documents(example: str, tmp_path: Path) -> None:
    documents = _run(example, tmp_path)
    kinds = {document["kind"] for document in documents}
    assert {"Deployment", "ConfigMap", "NetworkPolicy"} <= kinds
    assert problems_of_all(documents, kubernetes="1.36") == []


def test_there_are_three_ways() -> None:
    assert EXAMPLES == [
        "all_constructs_in_your_stack.py",
        "kubernetes_only.py",
        "one_construct_in_your_stack.py",
        "whole_platform.py",
    ]


def test_a_team_s_stack_holds_the_service_and_nothing_of_a_platform(tmp_path: Path) -> None:
    documents = _run("one_construct_in_your_stack.py", tmp_path)
    assembly = Assembly.read(tmp_path / "cdk.out")
    assert list(assembly.stacks) == ["fraud-model"]
    types = {resource["Type"] for resource in assembly.stacks["fraud-model"]["Resources"].values()}
    assert "AWS::SQS::Queue" in types
    assert not {"AWS::EC2::VPC", "AWS::EKS::Cluster"} & types
    containers = [d["spec"]["template"]["spec"]["containers"][0] for d in documents if d["kind"] == "Deployment"]
    assert {tuple(container["command"]) for container in containers} == {
        ("fraud-model", "serve"),
        ("fraud-model", "work"),
    }


def test_all_three_live_in_a_team_s_stack_and_find_each_other(tmp_path: Path) -> None:
    documents = _run("all_constructs_in_your_stack.py", tmp_path)
    assembly = Assembly.read(tmp_path / "cdk.out")
    assert list(assembly.stacks) == ["causal-lab"]
    types = {resource["Type"] for resource in assembly.stacks["causal-lab"]["Resources"].values()}
    assert {"AWS::SQS::Queue", "AWS::S3::Bucket", "AWS::ElasticLoadBalancingV2::LoadBalancer"} <= types
    # The team's cluster brings its operators, their store and their issuer.
    brought = ["ClusterSecretStore aws-secrets-manager", "ClusterIssuer letsencrypt-prod", "Service monitoring/"]
    assert dangling(documents, elsewhere=brought) == []


def test_kubernetes_alone_needs_nothing_of_aws(tmp_path: Path) -> None:
    documents = _run("kubernetes_only.py", tmp_path)
    text = yaml.safe_dump_all(documents)
    assert not (tmp_path / "cdk.out").exists()
    for word in ("amazonaws", "arn:aws", "000000000000", "karpenter.k8s.aws", "ExternalSecret"):
        assert word not in text
    outside = [f"Secret causal-ui-gym/causal-ui-gym-{name}" for name in ("database", "cache", "tokens")]
    assert dangling(documents, elsewhere=[*outside, "ClusterIssuer", "Service monitoring/"]) == []
