"""What was rendered: clusters of Kubernetes objects and accounts of AWS resources, read from files alone."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from .accounts import Accounts
from .cluster import Cluster
from .document import Document

_FENCE = re.compile(r"^```ya?ml[ \t]*\n(.*?)^```", re.MULTILINE | re.DOTALL)


class UnreadableError(ValueError):
    """A file cannot be read as what it should be; the message names it and says what to do."""


@dataclass(frozen=True)
class Rendered:
    """Everything that preflight judges.

    Args:
        clusters: per cluster, its objects. A folder of ``dist`` is one; files given by hand are one together.
        accounts: AWS resources of all stacks; None where only manifests were given, and then rules
            that compare both sides have nothing to say.
    """

    clusters: tuple[Cluster, ...]
    accounts: Accounts | None = field(default=None)

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """The objects of all clusters."""
        return tuple(document for cluster in self.clusters for document in cluster.documents)

    def of_kind(self, *kinds: str) -> Iterator[tuple[Cluster, Document]]:
        """Every object of these kinds, with its cluster."""
        for cluster in self.clusters:
            for document in cluster.documents:
                if document.kind in kinds:
                    yield cluster, document


def read_platform(cdk_out: Path, dist: Path) -> Rendered:
    """What ``cdk synth`` and ``cdk8s synth`` of this library wrote.

    Raises UnreadableError where a folder is missing or holds nothing of its kind.
    """
    if not (cdk_out / "manifest.json").is_file():
        raise UnreadableError(
            f"{cdk_out}: no cloud assembly is there (manifest.json); run `make synth` or `cdk synth --all` first"
        )
    folders = sorted({path.parent for path in dist.rglob("*.yaml")}) if dist.is_dir() else []
    if not folders:
        raise UnreadableError(f"{dist}: no Kubernetes YAML is there; run `make synth` or `cdk8s synth` first")
    accounts = Accounts.read(cdk_out)
    documents = {folder.name: list(_read_files(sorted(folder.glob("*.yaml")))) for folder in folders}
    return Rendered(clusters_of(documents, accounts), accounts)


def clusters_of(documents: Mapping[str, list[Document]], accounts: Accounts | None) -> tuple[Cluster, ...]:
    """A cluster per name; what the hub's Argo CD and the accounts' add-ons install counts for each."""
    everywhere = [document for found in documents.values() for document in found]
    return tuple(
        Cluster(name, found, installed=_installed(name, everywhere, accounts)) for name, found in documents.items()
    )


def read_manifests(paths: Iterable[Path]) -> Rendered:
    """Kubernetes YAML from anywhere: files, folders, YAML blocks of a Markdown file, ``-`` for standard input.

    Raises UnreadableError where a path is missing, holds no object, or is not YAML.
    """
    files: list[Path] = []
    for path in paths:
        found = sorted((*path.rglob("*.yaml"), *path.rglob("*.yml"))) if path.is_dir() else [path]
        if not found:
            raise UnreadableError(f"{path}: no .yaml or .yml file is there")
        files += found
    documents = list(_read_files(files))
    if not documents:
        raise UnreadableError(f"{', '.join(map(str, files))}: no Kubernetes object is there (apiVersion and kind)")
    return Rendered((Cluster("manifests", documents, installed=_installed(None, documents, None)),))


def _read_files(paths: Iterable[Path]) -> Iterator[Document]:
    for path in paths:
        try:
            text = sys.stdin.read() if str(path) == "-" else path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UnreadableError(f"{path}: cannot be read: {error}") from error
        yield from parse(_blocks(text) if path.suffix == ".md" else text, str(path))


def parse(text: str, file: str) -> Iterator[Document]:
    """The Kubernetes objects of a YAML text; Lists are unpacked.

    Raises UnreadableError where it is not YAML, or a document is not an object with ``apiVersion`` and ``kind``.
    """
    loader = yaml.CSafeLoader(text)
    try:
        while loader.check_node():
            node = loader.get_node()
            body = loader.construct_document(node)
            if node is not None and body is not None:
                yield from _objects(body, node, file)
    except yaml.YAMLError as error:
        raise UnreadableError(f"{file}: not YAML: {' '.join(str(error).split())}") from error
    finally:
        loader.dispose()


def _blocks(markdown: str) -> str:
    """The YAML blocks of a Markdown text as one YAML text in which every line keeps its number."""
    lines = [""] * (markdown.count("\n") + 1)
    for block in _FENCE.finditer(markdown):
        first = markdown.count("\n", 0, block.start(1))
        lines[first - 1] = "---"
        for offset, line in enumerate(block[1].splitlines()):
            lines[first + offset] = line
    return "\n".join(lines)


def _objects(body: Any, node: yaml.Node, file: str) -> Iterator[Document]:
    if not isinstance(body, Mapping) or not isinstance(body.get("kind"), str) or "apiVersion" not in body:
        line = node.start_mark.line + 1
        raise UnreadableError(f"{file}:{line}: not a Kubernetes object: apiVersion and kind are needed")
    if body["kind"] == "List" and isinstance(body.get("items"), list):
        for item in body["items"]:
            yield from _objects(item, node, file)
        return
    yield Document(file, body, node)


def _installed(cluster: str | None, documents: Iterable[Document], accounts: Accounts | None) -> frozenset[str]:
    """Charts and add-ons that something installs in a cluster, by name. ``cluster`` None: in any."""
    found: set[str] = set()
    for document in documents:
        if document.kind == "ApplicationSet":
            for element in document.at("spec.generators[0].list.elements", []):
                if cluster in (None, element.get("site")):
                    source = element.get("source", {})
                    found |= {source.get("chart") or str(source.get("repoURL", "")).rsplit("/", 1)[-1]}
        elif document.kind == "Application" and document.at("spec.source.chart"):
            found.add(document.at("spec.source.chart"))
    if accounts is not None:
        found |= {
            accounts.text(addon.stack, addon.at("AddonName", "")) for addon in accounts.of_type("AWS::EKS::Addon")
        }
    return frozenset(filter(None, found))
