"""A platform of three sites without any service, rendered once per process: what `Platform` alone makes."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from causal_ui_gym_constructs.manifests import Manifests
from causal_ui_gym_constructs.plan.site import Site
from causal_ui_gym_constructs.platform import Budget, Kubernetes, Platform

Document = dict[str, Any]

US = Site("us", account="111111111111", region="us-west-2")
EU = Site("eu", account="222222222222", region="eu-west-1", replica_of="us")
_FOLDER = tempfile.TemporaryDirectory(prefix="bare-platform-")  # goes with the process
DE = Site("de", account="333333333333", region="eu-central-1", replica_of="us")
SITES = ("us", "eu", "de")


@dataclass(frozen=True)
class BarePlatform:
    """What was rendered.

    Args:
        templates: template by stack name, without the platform's name in front, such as ``us-network``.
        dependencies: names of the stacks that a stack is deployed after.
        documents: Kubernetes documents by file.
        cdk_out: folder of the cloud assembly.
    """

    templates: dict[str, Document]
    dependencies: dict[str, set[str]]
    documents: dict[str, list[Document]]
    cdk_out: Path

    def resources(self, stack: str, kind: str) -> list[Document]:
        """Properties of all resources of a type."""
        return [
            resource.get("Properties", {})
            for resource in self.templates[stack]["Resources"].values()
            if resource["Type"] == kind
        ]

    def one(self, stack: str, kind: str) -> Document:
        """Properties of the only resource of a type."""
        (found,) = self.resources(stack, kind)
        return found

    def role(self, stack: str, name: str) -> tuple[Document, list[Document]]:
        """A role by its name, and the statements of its inline policies."""
        resources = self.templates[stack]["Resources"]
        (logical_id,) = [
            key
            for key, resource in resources.items()
            if resource["Type"] == "AWS::IAM::Role" and resource["Properties"].get("RoleName") == name
        ]
        statements = [
            statement
            for resource in resources.values()
            if resource["Type"] == "AWS::IAM::Policy" and {"Ref": logical_id} in resource["Properties"]["Roles"]
            for statement in resource["Properties"]["PolicyDocument"]["Statement"]
        ]
        return resources[logical_id]["Properties"], statements

    def statements(self) -> Iterator[tuple[str, Document]]:
        """Every statement of every role's policy, with its stack."""
        for stack in self.templates:
            for policy in self.resources(stack, "AWS::IAM::Policy"):
                for statement in policy["PolicyDocument"]["Statement"]:
                    yield stack, statement

    def document(self, file: str, kind: str, name: str | None = None) -> Document:
        """The one document of that kind, and name, in a file."""
        (found,) = [
            document
            for document in self.documents[file]
            if document["kind"] == kind and name in (None, document["metadata"]["name"])
        ]
        return found

    def applications(self, site: str) -> dict[str, Document]:
        """Elements of the ApplicationSet for one site, by application."""
        elements = self.document("hub/argo-cd.k8s.yaml", "ApplicationSet")["spec"]["generators"][0]["list"]["elements"]
        return {element["application"]: element for element in elements if element["site"] == site}

    def values(self, site: str, operator: str) -> Document:
        """Helm values of one operator on one site."""
        values: Document = self.applications(site)[f"causal-ui-gym-{site}-{operator}"]["source"]["helm"]["valuesObject"]
        return values


@cache
def bare_platform() -> BarePlatform:
    """The three sites."""
    import aws_cdk as cdk

    folder = Path(_FOLDER.name)
    app = cdk.App(
        outdir=str(folder / "cdk.out"),
        context={"@aws-cdk/core:defaultCrossStackReferences": "weak"},
        analytics_reporting=False,
    )
    manifests = Manifests(outdir=str(folder / "dist"))
    Platform(
        app,
        manifests,
        name="causal-ui-gym",
        domain="causal-ui-gym.dev",
        sites=[US, EU, DE],
        kubernetes=Kubernetes(admin_roles=("PlatformAdmin",)),
        budget=Budget(monthly_usd=5000),
        alarm_email="oncall@causal-ui-gym.dev",
    )
    app.synth()
    return read(manifests, folder / "cdk.out")


def read(manifests: Manifests, cdk_out: Path) -> BarePlatform:
    """What a synthesis wrote."""
    manifest = json.loads((cdk_out / "manifest.json").read_text())["artifacts"]
    stacks = {key: value for key, value in manifest.items() if value["type"] == "aws:cloudformation:stack"}
    return BarePlatform(
        templates={
            _short(name): json.loads((cdk_out / value["properties"]["templateFile"]).read_text())
            for name, value in stacks.items()
        },
        dependencies={
            _short(name): {_short(other) for other in value.get("dependencies", []) if other in stacks}
            for name, value in stacks.items()
        },
        documents=manifests.documents(),
        cdk_out=cdk_out,
    )


def _short(stack: str) -> str:
    return stack.removeprefix("causal-ui-gym-")
