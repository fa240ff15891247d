"""Renders the data tier once per process and variant, in both trees, for the tests that read it."""

from __future__ import annotations

import base64
import json
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from causal_ui_gym_constructs import Manifests, Platform, Site
from causal_ui_gym_constructs.causal_data_tier import (
    AuroraGlobal,
    Backups,
    CausalDataTier,
    ElastiCache,
    PgBouncer,
    Postgres,
    Promotion,
    RedisCluster,
)
from cloud_assembly import Assembly

Document = dict[str, Any]

US = Site("us", account="111111111111", region="us-west-2")
EU = Site("eu", account="222222222222", region="eu-west-1", replica_of="us")
EU_SAME_ACCOUNT = Site("eu", account="111111111111", region="eu-west-1", replica_of="us")

TOKEN = base64.b64encode(json.dumps({"databaseSystemIdentifier": "7300000000000000000"}).encode()).decode()

_VARIANTS: dict[str, tuple[Site, Callable[[], dict[str, Any]]]] = {
    "default": (EU, dict),
    "managed": (EU_SAME_ACCOUNT, lambda: {"postgres": AuroraGlobal(), "cache": ElastiCache()}),
    "elasticache": (EU, lambda: {"cache": ElastiCache(shards=2, replicas_per_shard=2)}),
    "one instance": (EU, lambda: {"postgres": Postgres(instances=1, pooler=PgBouncer(instances=1))}),
    "reads too": (
        EU,
        lambda: {"postgres": Postgres(pooler=PgBouncer(read_only=True)), "cache": RedisCluster(shards=5)},
    ),
    "demoted": (EU, lambda: {"promotion": Promotion.demote("us", to="eu")}),
    "promoted": (EU, lambda: {"promotion": Promotion.promote(to="eu", token=TOKEN)}),
    "failed over": (EU, lambda: {"promotion": Promotion.fail_over(to="eu")}),
    "without backups": (EU, lambda: {"backups": Backups.disabled()}),
    "weekly": (EU, lambda: {"backups": Backups(schedule="30 4 * * 0", retention_days=90)}),
}
VARIANTS = tuple(_VARIANTS)
OURS = ("data", "recovery")
"""Layers of the data tier's stacks."""


def options_of(variant: str) -> tuple[Site, dict[str, Any]]:
    """Second site and options of the data tier."""
    eu, options = _VARIANTS[variant]
    return eu, options()


def platform(app: Any, manifests: Manifests | None, *sites: Site) -> Platform:
    """A platform of those sites."""
    return Platform(app, manifests, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=list(sites))


def rendered(manifests: Manifests) -> dict[tuple[str, str, str], Document]:
    """Final documents by site, kind and name."""
    return {
        (
            file.partition("/")[0],
            document["kind"],
            f"{document['metadata'].get('namespace')}/{document['metadata']['name']}",
        ): document
        for file, found in manifests.documents().items()
        for document in found
    }


@cache
def _platform_alone(eu: Site) -> frozenset[tuple[str, str, str]]:
    manifests = Manifests()
    platform(None, manifests, US, eu)
    return frozenset(rendered(manifests))


@cache
def documents(variant: str = "default") -> dict[str, tuple[Document, ...]]:
    """Documents of the data tier by site, rendered without the AWS tree."""
    eu, options = _VARIANTS[variant]
    manifests = Manifests()
    CausalDataTier(platform(None, manifests, US, eu), "Data", **options())
    own = {key: document for key, document in rendered(manifests).items() if key not in _platform_alone(eu)}
    return {site: tuple(document for key, document in own.items() if key[0] == site) for site in ("us", "eu")}


@cache
def _synthesized(variant: str) -> tuple[Assembly, dict[str, Any]]:
    import aws_cdk

    eu, options = _VARIANTS[variant]
    with tempfile.TemporaryDirectory() as folder:
        app = aws_cdk.App(outdir=folder)
        CausalDataTier(platform(app, None, US, eu), "Data", **options())
        app.synth()
        artifacts = json.loads(Path(folder, "manifest.json").read_text(encoding="utf-8"))["artifacts"]
        return Assembly.read(Path(folder)), artifacts


def assembly(variant: str = "default") -> Assembly:
    """Templates of both sites, rendered without the Kubernetes tree."""
    return _synthesized(variant)[0]


def own(variant: str, kind: str) -> list[tuple[str, str, dict[str, Any]]]:
    """Resources of a type in the data tier's stacks: stack, logical id, resource."""
    return [found for found in assembly(variant).resources(kind) if found[0].rpartition("-")[2] in OURS]


def deployed_before(stack: str, variant: str = "default") -> set[str]:
    """Stacks that `cdk deploy --all` deploys before this one."""
    artifacts = _synthesized(variant)[1]
    direct = set(artifacts[stack].get("dependencies", ())) & artifacts.keys()
    return direct | {earlier for found in direct for earlier in deployed_before(found, variant)}


def one(variant: str, site: str, kind: str, name: str) -> Document:
    """The one document of that kind and name."""
    (found,) = [d for d in documents(variant)[site] if d["kind"] == kind and d["metadata"]["name"] == name]
    return found


def properties(variant: str, stack: str, kind: str, **wanted: Any) -> dict[str, Any]:
    """Properties of the one resource of that type and those property values in a stack."""
    template = assembly(variant).stacks[f"causal-ui-gym-{stack}"]
    found: dict[str, Any]
    (found,) = [
        resource.get("Properties", {})
        for resource in template["Resources"].values()
        if resource["Type"] == kind and all(resource.get("Properties", {}).get(k) == v for k, v in wanted.items())
    ]
    return found


def statements(policy: dict[str, Any], action: str) -> list[dict[str, Any]]:
    """Statements of a policy document that name the action."""

    def actions(statement: dict[str, Any]) -> list[str]:
        return [statement["Action"]] if isinstance(statement["Action"], str) else statement["Action"]

    return [statement for statement in policy["Statement"] if action in actions(statement)]
