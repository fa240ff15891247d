"""The table at the end of a synth: sites, stacks, resources, documents, warnings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

import yaml
from rich import box
from rich.console import Console
from rich.table import Table


def print_summary(console: Console, *, cdk_out: Path, dist: Path, seconds: float) -> int:
    """Print what the two CLIs wrote; 1 when either wrote nothing."""
    stacks = list(_stacks(cdk_out))
    files = [(path, _documents(path)) for path in sorted(dist.rglob("*.yaml"))]
    if not stacks or not files:
        console.print(f"[red]nothing was written[/red] to {cdk_out if not stacks else dist}/")
        return 1
    table = Table(title="Synthesized", title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in ("site", "stack", "resources", "file", "documents"):
        table.add_column(heading, justify="right" if heading in ("resources", "documents") else "left", no_wrap=True)
    for site in sorted({site for site, *_ in stacks}):
        places = sorted({place for owner, place, _, _ in stacks if owner == site})
        left = [(name, str(count)) for owner, _, name, count in stacks if owner == site]
        right = [(path.name, str(count)) for path, count in files if path.relative_to(dist).parts[0] == site]
        for label, stack, file in zip_longest([site, *places], left, right):
            table.add_row(label or "", *(stack or ("", "")), *(file or ("", "")))
        table.add_section()
    total_resources = sum(count for *_, count in stacks)
    total_documents = sum(count for _, count in files)
    table.add_row("total", f"{len(stacks)} stacks", str(total_resources), f"{len(files)} files", str(total_documents))
    console.print(table)
    warnings = list(_warnings(cdk_out))
    console.print(f"{len(warnings)} warnings")
    for where, text in warnings:
        console.print(f"  {where}: {text}", markup=False, soft_wrap=True)
    console.print(f"CloudFormation in {cdk_out}/, Kubernetes YAML in {dist}/<site>/, {seconds:.1f} s", markup=False)
    return 0


def _stacks(cdk_out: Path) -> Iterator[tuple[str, str, str, int]]:
    manifest = json.loads((cdk_out / "manifest.json").read_text(encoding="utf-8"))
    for name, artifact in manifest["artifacts"].items():
        if artifact["type"] != "aws:cloudformation:stack":
            continue
        template = json.loads((cdk_out / artifact["properties"]["templateFile"]).read_text(encoding="utf-8"))
        account, region = artifact["environment"].removeprefix("aws://").split("/")
        site = artifact["properties"].get("tags", {}).get("Site", "-")
        yield (
            site,
            f"{account} {region}",
            artifact["properties"].get("stackName", name),
            len(template.get("Resources", {})),
        )


def _warnings(cdk_out: Path) -> Iterator[tuple[str, str]]:
    manifest = json.loads((cdk_out / "manifest.json").read_text(encoding="utf-8"))
    for artifact in manifest["artifacts"].values():
        metadata: dict[str, list[dict[str, Any]]] = artifact.get("metadata", {})
        extra = artifact.get("additionalMetadataFile")
        if extra:
            metadata = {**metadata, **json.loads((cdk_out / extra).read_text(encoding="utf-8"))}
        for path, entries in metadata.items():
            for entry in entries:
                if entry["type"] == "aws:cdk:warning":
                    yield path, str(entry["data"])


def _documents(path: Path) -> int:
    with path.open(encoding="utf-8") as stream:
        return sum(
            1 for event in yaml.parse(stream, Loader=yaml.CSafeLoader) if isinstance(event, yaml.DocumentStartEvent)
        )
