"""The Kubernetes tree: charts by site and layer, written as ``<outdir>/<site>/<layer>.k8s.yaml``.

The final documents pass three gates that typed objects cannot provide: patches apply to what is really written, an AWS token in a document is an
error, and nothing is written unless everything is right.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import cdk8s
import yaml
from constructs import Node

from .patches import Patch, apply_patches
from .plan.errors import ManifestError
from .plan.hub import HUB
from .plan.layers import Layer
from .plan.names import Names

Document = dict[str, Any]

_TOKEN = re.compile(r"\$\{Token\[|#\{Token\[|\bToken\[TOKEN")
_SYNC_WAVE = "argocd.argoproj.io/sync-wave"


class Manifests(cdk8s.App):
    """Root of the Kubernetes tree of a platform.

    Args:
        outdir: folder to write to. By default the cdk8s CLI's output folder, or ``dist``.
    """

    def __init__(self, *, outdir: str | None = None) -> None:
        super().__init__(outdir=outdir or os.environ.get("CDK8S_OUTDIR", "dist"))
        self._charts: dict[tuple[str, Layer], SiteChart] = {}
        self._patches: list[Patch] = []
        self._files: dict[str, str] = {}

    def chart(self, names: Names, layer: Layer) -> SiteChart:
        """The chart of a site's layer, made when first asked for."""
        key = (names.site.name, layer)
        if key not in self._charts:
            self._charts[key] = SiteChart(self, names, layer)
        return self._charts[key]

    def hub_chart(self, platform: str) -> HubChart:
        """A chart of what Argo CD itself reads, written as ``<outdir>/hub/argo-cd.k8s.yaml``."""
        return HubChart(self, platform)

    def add_file(self, file: str, text: str) -> None:
        """Write ``text`` beside the documents, at ``file`` under the output folder; for what is no Kubernetes document."""
        self._files[file] = text

    def patch(self, *patches: Patch) -> None:
        """Change final documents, after all rendering. A patch that matches or changes nothing is an error at synth."""
        self._patches.extend(patches)

    def documents(self) -> dict[str, list[Document]]:
        """Final documents by file, relative to the output folder.

        Raises:
            ManifestError: GYM701 when an AWS token is in a document, GYM702 to GYM704 when a patch cannot apply.
        """
        rendered: dict[str, list[Document]] = {}
        for node in sorted(self.node.children, key=lambda child: Node.of(child).id):
            if not isinstance(node, cdk8s.Chart):
                continue
            documents: list[Document] = node.to_json()
            file = node.file if isinstance(node, SiteChart | HubChart) else f"{Node.of(node).id}.k8s.yaml"
            if isinstance(node, SiteChart):
                for document in documents:
                    document["metadata"].setdefault("annotations", {}).setdefault(_SYNC_WAVE, str(node.layer.wave))
            if documents:
                rendered[file] = documents
        apply_patches(self._patches, rendered)
        for file, documents in rendered.items():
            for document in documents:
                require_no_token(file, document)
        return rendered

    def files(self) -> dict[str, str]:
        """Further files by path, relative to the output folder.

        Raises:
            ManifestError: GYM701 when an AWS token is in one.
        """
        for file, text in self._files.items():
            require_no_token(file, {"kind": "File", "metadata": {"name": file}, "text": text})
        return dict(self._files)

    def synth(self) -> None:
        """Write all documents, or none: the old output is replaced only when the new one is complete."""
        texts = {file: to_yaml(documents) for file, documents in self.documents().items()} | self.files()
        outdir = Path(self.outdir)
        outdir.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=outdir.parent, prefix=".manifests-") as staging:
            for file, text in texts.items():
                target = Path(staging, "new", file)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
            Path(staging, "new").mkdir(exist_ok=True)
            if outdir.exists():
                shutil.move(outdir, Path(staging, "old"))
            shutil.move(Path(staging, "new"), outdir)


class SiteChart(cdk8s.Chart):
    """One layer of one site."""

    def __init__(self, scope: Manifests, names: Names, layer: Layer) -> None:
        self.layer = layer
        self.file = f"{names.site.name}/{layer.value}.k8s.yaml"
        super().__init__(
            scope,
            f"{names.site.name}-{layer.value}",
            disable_resource_name_hashes=True,
            labels={"app.kubernetes.io/part-of": names.platform},
        )


class HubChart(cdk8s.Chart):
    """What Argo CD itself reads: projects, clusters, application sets."""

    file = f"{HUB}/argo-cd.k8s.yaml"

    def __init__(self, scope: Manifests, platform: str) -> None:
        super().__init__(
            scope, f"{HUB}-argo-cd", disable_resource_name_hashes=True, labels={"app.kubernetes.io/part-of": platform}
        )


def require_no_token(file: str, document: Document) -> None:
    """Refuse a document that holds an AWS token: it would be written as literal text and fail only at run time."""

    def visit(path: str, value: object) -> None:
        if isinstance(value, Mapping):
            for key, child in value.items():
                visit(f"{path}.{key}", child)
                visit(f"{path}.{key} (key)", str(key))
        elif isinstance(value, Sequence) and not isinstance(value, str):
            for index, child in enumerate(value):
                visit(f"{path}[{index}]", child)
        elif isinstance(value, str) and _TOKEN.search(value):
            kind, name = document.get("kind"), document.get("metadata", {}).get("name")
            raise ManifestError(
                "GYM701",
                f"{file} {kind}/{name}{path}",
                given=repr(value),
                allowed="a value known at synthesis",
                remedy="An AWS attribute is known only at deployment: use a name from the plan, or read it through an ExternalSecret.",
            )

    visit("", document)


def to_yaml(documents: Sequence[Document]) -> str:
    """Documents as one YAML stream, keys in the order rendered."""
    return yaml.dump_all(documents, Dumper=_Dumper, sort_keys=False, explicit_start=True, width=120, allow_unicode=True)


class _Dumper(yaml.CSafeDumper):
    """Writes multi-line strings as literal blocks, so that a reviewer can read dashboards and scripts."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _literal_block(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _literal_block)
