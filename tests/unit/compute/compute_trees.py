"""Renders a service once per process and variant, in both trees, for the tests that read it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from causal_ui_gym_constructs import Manifests, Platform, Site
from causal_ui_gym_constructs.gpu_compute_service import (
    Canary,
    FixedReplicas,
    GpuComputeService,
    GpuNodes,
    GpuSharing,
    ModelCache,
    ResourceScaling,
)
from causal_ui_gym_constructs.plan.connections import Connection, Flow, SecretValue
from causal_ui_gym_constructs.plan.kubernetes import Kubernetes
from cloud_assembly import Assembly

Document = dict[str, Any]

DIGEST = "sha256:" + "a" * 64
IMAGE = f"ghcr.io/example/causal-ui-gym@{DIGEST}"
US = Site("us", account="111111111111", region="us-west-2")
EU = Site("eu", account="222222222222", region="eu-west-1", replica_of="us")
SITES = ("us", "eu")


@dataclass(frozen=True)
class Database:
    """A data tier that is only what a service sees of one."""

    def writable(self, site: str | None = None) -> bool:
        return True

    def connections(self, site: str | None = None) -> tuple[Connection, ...]:
        return (
            Connection(
                binding="database_url",
                value=SecretValue(
                    secret=f"causal-ui-gym/{site}/postgres",
                    properties=("username", "password"),
                    template="postgresql+psycopg://{{ .username }}:{{ .password | urlquery }}@pooler.svc:5432/gym",
                ),
                flows=(Flow(name="postgres", port=5432, namespace="causal-ui-gym", pods={"cnpg.io/poolerName": "p"}),),
            ),
        )


@dataclass(frozen=True)
class Variant:
    options: Callable[[], Mapping[str, Any]] = dict
    kubernetes: Kubernetes | None = None


_VARIANTS: dict[str, Variant] = {
    "default": Variant(lambda: {"release": Canary()}),
    "hpa": Variant(lambda: {"api_scaling": ResourceScaling(), "release": Canary(weight=30)}),
    "fixed": Variant(lambda: {"api_scaling": FixedReplicas(3), "scaling": FixedReplicas(4), "vertical": None}),
    "managed": Variant(lambda: {"nodes": GpuNodes.managed_spot()}),
    "auto": Variant(dict, Kubernetes(auto_mode=True)),
    "irsa": Variant(lambda: {"identity": "irsa"}, Kubernetes(irsa=True)),
    "existing": Variant(
        lambda: {
            "nodes": GpuNodes.existing({"team": "gpu"}, types=["g5.xlarge"]),
            "model_cache": ModelCache.storage_class("efs-sc"),
        }
    ),
    "shared": Variant(lambda: {"gpu": GpuSharing.time_slicing(4)}),
    "mig": Variant(lambda: {"gpu": GpuSharing.mig("1g.10gb"), "nodes": GpuNodes.karpenter(["p5.48xlarge"])}),
    "on demand": Variant(lambda: {"nodes": GpuNodes.karpenter(["g5.xlarge"], spot_first=False, max_nodes=3)}),
}
VARIANTS = tuple(_VARIANTS)


def platform(app: Any, manifests: Manifests | None, kubernetes: Kubernetes | None = None) -> Platform:
    return Platform(
        app, manifests, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=[US, EU], kubernetes=kubernetes
    )


@cache
def documents(variant: str = "default") -> dict[str, tuple[Document, ...]]:
    """Documents by site, rendered without the AWS tree."""
    chosen, manifests = _VARIANTS[variant], Manifests()
    scope = platform(None, manifests, chosen.kubernetes)
    GpuComputeService(scope, "Compute", image=IMAGE, data=Database(), **chosen.options())
    rendered = manifests.documents()
    return {
        site: tuple(document for file, found in rendered.items() if file.startswith(f"{site}/") for document in found)
        for site in SITES
    }


@cache
def assembly(variant: str = "default") -> Assembly:
    """Templates of both sites, rendered without the Kubernetes tree."""
    import aws_cdk

    chosen = _VARIANTS[variant]
    with tempfile.TemporaryDirectory() as folder:
        app = aws_cdk.App(outdir=folder)
        scope = platform(app, None, chosen.kubernetes)
        GpuComputeService(scope, "Compute", image=IMAGE, data=Database(), **chosen.options())
        app.synth()
        return Assembly.read(Path(folder))


def every(variant: str, site: str, kind: str) -> list[Document]:
    return [document for document in documents(variant)[site] if document["kind"] == kind]


def one(variant: str, site: str, kind: str, name: str) -> Document:
    (found,) = [document for document in every(variant, site, kind) if document["metadata"]["name"] == name]
    return found


def deployments(variant: str, site: str) -> dict[str, Document]:
    """The service's Deployments by name."""
    return {
        document["metadata"]["name"]: document
        for document in every(variant, site, "Deployment")
        if document["metadata"].get("namespace") == "causal-ui-gym"
    }


def pod(variant: str, site: str, deployment: str) -> Document:
    found: Document = deployments(variant, site)[deployment]["spec"]["template"]["spec"]
    return found


def container(variant: str, site: str, deployment: str) -> Document:
    found: Document
    (found,) = pod(variant, site, deployment)["containers"]
    return found


def resources(variant: str, stack: str, kind: str, **wanted: Any) -> list[Document]:
    """Properties of the resources of a type and those property values in a stack, such as ``us-compute``."""
    template = assembly(variant).stacks[f"causal-ui-gym-{stack}"]
    return [
        resource.get("Properties", {})
        for resource in template["Resources"].values()
        if resource["Type"] == kind and all(resource.get("Properties", {}).get(k) == v for k, v in wanted.items())
    ]


def resource(variant: str, stack: str, kind: str, **wanted: Any) -> Document:
    (found,) = resources(variant, stack, kind, **wanted)
    return found


def allowed(variant: str, stack: str, role: str) -> dict[str, list[str]]:
    """Resources by action, as text, of the inline policies of a role."""
    template = assembly(variant).stacks[f"causal-ui-gym-{stack}"]
    ids = {
        logical_id
        for logical_id, found in template["Resources"].items()
        if found["Type"] == "AWS::IAM::Role" and found["Properties"].get("RoleName") == role
    }
    granted: dict[str, list[str]] = {}
    for found in template["Resources"].values():
        if found["Type"] != "AWS::IAM::Policy":
            continue
        if not ids & {reference.get("Ref") for reference in found["Properties"]["Roles"]}:
            continue
        for statement in found["Properties"]["PolicyDocument"]["Statement"]:
            actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
            targets = statement["Resource"] if isinstance(statement["Resource"], list) else [statement["Resource"]]
            for action in actions:
                granted.setdefault(action, []).extend(str(target) for target in targets)
    return granted
