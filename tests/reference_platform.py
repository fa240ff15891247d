"""The reference platform, rendered once per test run as the two CLIs would: one process per tree, then read back from disk."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from cloud_assembly import Assembly

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class ReferencePlatform:
    """What ``app.py`` wrote.

    Args:
        cdk_out: cloud assembly.
        dist: Kubernetes YAML.
    """

    cdk_out: Path
    dist: Path

    @property
    def assembly(self) -> Assembly:
        """The templates of all accounts."""
        return Assembly.read(self.cdk_out)

    def documents(self, site: str) -> list[dict[str, Any]]:
        """All documents of a site, in the order in which they are applied."""
        return [document for path in sorted((self.dist / site).glob("*.yaml")) for document in _load(path)]

    def document(self, site: str, kind: str, name: str) -> dict[str, Any]:
        """The one document of that kind and name."""
        found = [d for d in self.documents(site) if d["kind"] == kind and d["metadata"]["name"] == name]
        assert len(found) == 1, f"{len(found)} documents {kind}/{name} in {site}"
        return found[0]


def render(folder: Path) -> ReferencePlatform:
    """Render ``app.py`` into a folder, both trees side by side."""
    base = {key: value for key, value in os.environ.items() if not key.startswith(("CDK", "AWS"))}
    outputs = {"CDK_OUTDIR": folder / "cdk.out", "CDK8S_OUTDIR": folder / "dist"}
    running = [
        subprocess.Popen(
            [sys.executable, "app.py"], cwd=ROOT, env={**base, name: str(path)}, stderr=subprocess.PIPE, text=True
        )
        for name, path in outputs.items()
    ]
    for process in running:
        _, errors = process.communicate(timeout=300)
        assert process.returncode == 0, errors
    return ReferencePlatform(cdk_out=outputs["CDK_OUTDIR"], dist=outputs["CDK8S_OUTDIR"])


def _load(path: Path) -> list[dict[str, Any]]:
    return [document for document in yaml.load_all(path.read_text(), Loader=yaml.CSafeLoader) if document]
