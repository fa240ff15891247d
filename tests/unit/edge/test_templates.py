"""Every template of every variant is one that CloudFormation takes in its region."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from cfnlint.api import lint
from cfnlint.config import ManualArgs
from cfnlint.schema import PROVIDER_SCHEMA_MANAGER

from unit.edge.edge_trees import VARIANTS, alone, assembly, resources

# cfn-lint knows AWS's own types; Cloudflare's are extensions of the registry.
_EXTENSIONS = Path(__file__).parents[2] / "schemas" / "cloudformation"
PROVIDER_SCHEMA_MANAGER.load_registry_schemas(str(_EXTENSIONS))


def errors(template: dict[str, Any], region: str) -> list[str]:
    matches = lint(json.dumps(template), config=ManualArgs(regions=[region]))
    return [str(match) for match in matches if match.rule.severity == "error"]


@pytest.mark.parametrize("variant", VARIANTS)
def test_on_a_platform(variant: str) -> None:
    found = assembly(variant)
    stacks = [stack for stack in found.stacks if stack.endswith(("-edge", "-foundation"))]
    assert len(stacks) >= 3
    problems = []
    for stack in stacks:
        problems += [f"{stack}: {error}" for error in errors(found.stacks[stack], found.environments[stack][1])]
    assert problems == []


def test_in_a_stack_of_ones_own() -> None:
    template, _ = alone()
    assert errors(template, "eu-central-1") == []


@pytest.mark.parametrize(
    ("variant", "stack", "kind", "mistake"),
    [
        ("default", "us-edge", "AWS::WAFv2::WebACL", {"Scope": "GLOBAL"}),
        ("default", "hub-edge", "AWS::GlobalAccelerator::EndpointGroup", {"HealthCheckProtocol": "HTTP3"}),
    ],
)
def test_a_mistake_would_be_found(variant: str, stack: str, kind: str, mistake: dict[str, Any]) -> None:
    """Else the two above could not fail."""
    template = copy.deepcopy(assembly(variant).stacks[f"causal-ui-gym-{stack}"])
    for resource in template["Resources"].values():
        if resource["Type"] == kind:
            resource["Properties"].update(mistake)
    assert errors(template, "us-east-1")


def _cloudflare_problems(kind: str, change: dict[str, Any]) -> list[str]:
    """cfn-lint knows that the types exist and does not look inside: their schemas are checked here."""
    schema = json.loads((_EXTENSIONS / f"cloudflare-loadbalancer-{kind.lower()}.json").read_text(encoding="utf-8"))
    found = []
    for properties in resources("cloudflare", "hub-edge", f"Cloudflare::LoadBalancer::{kind}"):
        values = _resolved({**properties, **change})
        assert not {path.rpartition("/")[2] for path in schema["readOnlyProperties"]} & set(values)
        found += [error.message for error in jsonschema.Draft7Validator(schema).iter_errors(values)]
    return found


def _resolved(value: Any) -> Any:
    if isinstance(value, dict):
        return "an-id" if set(value) == {"Fn::GetAtt"} else {key: _resolved(child) for key, child in value.items()}
    return (
        [
            f"{_resolved(child)}-{index}" if isinstance(child, dict) and "Fn::GetAtt" in child else _resolved(child)
            for index, child in enumerate(value)
        ]
        if isinstance(value, list)
        else value
    )


@pytest.mark.parametrize("kind", ["Monitor", "Pool", "LoadBalancer"])
def test_cloudflares_types_take_what_is_set(kind: str) -> None:
    assert _cloudflare_problems(kind, {}) == []
    assert _cloudflare_problems(kind, {"Descriptoin": "a mistake"})
