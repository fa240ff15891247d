"""Every template of every variant is one that CloudFormation takes in its region."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from cfnlint.api import lint
from cfnlint.config import ManualArgs
from unit.edge.edge_trees import VARIANTS, alone, assembly

# cfn-lint knows AWS's own types; Cloudflare's are extensions of the registry.
_EXTENSIONS = str(Path(__file__).parents[2] / "schemas" / "cloudformation")


def _config(region: str) -> ManualArgs:
    return ManualArgs(regions=[region], registry_schemas=[_EXTENSIONS])


@pytest.mark.parametrize("variant", VARIANTS)
def test_on_a_platform(variant: str) -> None:
    found = assembly(variant)
    stacks = [stack for stack in found.stacks if stack.endswith(("-edge", "-foundation"))]
    assert len(stacks) >= 3
    problems = []
    for stack in stacks:
        matches = lint(json.dumps(found.stacks[stack]), config=_config(found.environments[stack][1]))
        problems += [f"{stack}: {match}" for match in matches if match.rule.severity == "error"]
    assert problems == []


def test_in_a_stack_of_ones_own() -> None:
    template, _ = alone()
    matches = lint(json.dumps(template), config=_config("eu-central-1"))
    assert [str(match) for match in matches if match.rule.severity == "error"] == []


@pytest.mark.parametrize(
    ("variant", "stack", "kind", "mistake"),
    [
        ("default", "us-edge", "AWS::WAFv2::WebACL", {"Scope": "GLOBAL"}),
        ("default", "hub-edge", "AWS::GlobalAccelerator::EndpointGroup", {"HealthCheckProtocol": "HTTP3"}),
        ("cloudflare", "hub-edge", "Cloudflare::LoadBalancer::Pool", {"Origin": []}),
        ("cloudflare", "hub-edge", "Cloudflare::LoadBalancer::LoadBalancer", {"ZoneId": 1.5}),
    ],
)
def test_a_mistake_would_be_found(variant: str, stack: str, kind: str, mistake: dict[str, Any]) -> None:
    """Else the two above could not fail."""
    template = copy.deepcopy(assembly(variant).stacks[f"causal-ui-gym-{stack}"])
    for resource in template["Resources"].values():
        if resource["Type"] == kind:
            resource["Properties"].update(mistake)
    matches = lint(json.dumps(template), config=_config("us-east-1"))
    assert [match for match in matches if match.rule.severity == "error"]
