"""Where definitions come from: a local folder, or the pinned commit upstream. Both are checked against the lock."""

from __future__ import annotations

import os
import urllib.error
import urllib.request
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import yaml

from tools.crds.lock import REPOSITORY_ROOT, CrdError, LockedCrd, document_sha256

FOLDER_VARIABLE = "CAUSAL_UI_GYM_CRDS"
UPSTREAM_VARIABLE = "CAUSAL_UI_GYM_CRDS_UPSTREAM"
UPSTREAM = "https://raw.githubusercontent.com"
DOWNLOADS = REPOSITORY_ROOT / ".crds"
SHARED = REPOSITORY_ROOT.parent / "shared" / "crds"
_TIMEOUT_S = 30


class Source(Protocol):
    """Gives the YAML text that holds a definition, and a name for it that a person can open."""

    def text(self, crd: LockedCrd) -> tuple[str, str]: ...


class Folder:
    """Files ``<group>/<Kind>.yaml`` below one folder."""

    def __init__(self, root: Path) -> None:
        if not root.is_dir():
            raise CrdError(f"{root}: the folder of custom resource definitions does not exist")
        self.root = root

    def text(self, crd: LockedCrd) -> tuple[str, str]:
        path = self.root / crd.file_name
        try:
            return path.read_text(encoding="utf-8"), str(path)
        except FileNotFoundError:
            raise CrdError(
                f"{path}: not found; it should hold {crd.path} of https://github.com/{crd.repository} at {crd.tag}"
            ) from None


class Upstream:
    """The pinned commit on GitHub; a file is downloaded once and kept below ``downloads``.

    ``base`` defaults to the environment variable CAUSAL_UI_GYM_CRDS_UPSTREAM (a mirror), else GitHub itself.
    """

    def __init__(self, downloads: Path = DOWNLOADS, base: str | None = None) -> None:
        self.downloads = downloads
        self.base = (base or os.environ.get(UPSTREAM_VARIABLE) or UPSTREAM).rstrip("/")

    def text(self, crd: LockedCrd) -> tuple[str, str]:
        url = f"{self.base}/{crd.repository}/{crd.commit}/{crd.path}"
        kept = self.downloads / crd.repository / crd.commit / crd.path
        if kept.is_file():
            return kept.read_text(encoding="utf-8"), str(kept)
        try:
            with urllib.request.urlopen(url, timeout=_TIMEOUT_S) as response:
                text: str = response.read().decode("utf-8")
        except (urllib.error.URLError, OSError) as error:
            raise CrdError(
                f"{url}: cannot be fetched ({error}). Without a network, set {FOLDER_VARIABLE} to a folder that "
                f"holds {crd.file_name}"
            ) from error
        kept.parent.mkdir(parents=True, exist_ok=True)
        partial = kept.with_name(f"{kept.name}.{os.getpid()}")
        partial.write_text(text, encoding="utf-8")
        partial.replace(kept)
        return text, url


def default_source() -> Source:
    """CAUSAL_UI_GYM_CRDS if set, else a ``shared/crds`` folder beside the checkout, else upstream."""
    folder = os.environ.get(FOLDER_VARIABLE)
    if folder:
        return Folder(Path(folder))
    return Folder(SHARED) if SHARED.is_dir() else Upstream()


def available_offline() -> bool:
    """True when definitions can be read without a network."""
    return bool(os.environ.get(FOLDER_VARIABLE)) or SHARED.is_dir() or DOWNLOADS.is_dir()


class _Loader(yaml.CSafeLoader):
    """YAML as Kubernetes reads it: dates and ``=`` stay strings."""


_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[1] not in ("timestamp", "value")
    ]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


@cache
def _parse(text: str) -> tuple[Any, ...]:
    # One upstream file can hold a dozen locked kinds: parse it once.
    return tuple(yaml.load_all(text, Loader=_Loader))


def find_document(crd: LockedCrd, source: Source) -> dict[str, Any]:
    """The definition as the source has it, unchecked. Raises :class:`CrdError` when it is not there."""
    text, origin = source.text(crd)
    try:
        documents = _parse(text)
    except yaml.YAMLError as error:
        raise CrdError(f"{origin}: not YAML: {error}") from error
    for document in documents:
        if not isinstance(document, dict) or document.get("kind") != "CustomResourceDefinition":
            continue
        spec = document["spec"]
        if (spec["group"], spec["names"]["kind"]) == (crd.group, crd.kind):
            return document
    raise CrdError(f"{origin}: holds no CustomResourceDefinition {crd.name}")


def load(crd: LockedCrd, source: Source) -> dict[str, Any]:
    """The definition, equal to what the lock pins. Raises :class:`CrdError` when it differs."""
    document = find_document(crd, source)
    found = document_sha256(document)
    if found != crd.sha256:
        raise CrdError(
            f"{source.text(crd)[1]}: {crd.name} differs from the lock: sha256 is {found}, expected {crd.sha256} "
            f"({crd.repository} {crd.tag}). Restore the file, or pin the new one: python -m tools.crds pin {crd.name}"
        )
    return document


def load_all(crds: Iterable[LockedCrd], source: Source) -> list[dict[str, Any]]:
    return [load(crd, source) for crd in crds]
