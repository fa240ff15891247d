"""Where definitions come from: a local folder, or the pinned commit upstream. Both are checked against the lock."""

from __future__ import annotations

import os
import urllib.request
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import yaml

from tools.crds.lock import REPOSITORY_ROOT, CrdError, LockedCrd, canonical_json, document_sha256

FOLDER_VARIABLE = "CAUSAL_UI_GYM_CRDS"
UPSTREAM_VARIABLE = "CAUSAL_UI_GYM_CRDS_UPSTREAM"
UPSTREAM = "https://raw.githubusercontent.com"
DOWNLOADS = REPOSITORY_ROOT / ".crds"
SHARED = REPOSITORY_ROOT.parent / "shared" / "crds"
_TIMEOUT_S = 30


class Source(Protocol):
    """Gives the YAML text that holds a definition, and where a person can look at it."""

    def text(self, crd: LockedCrd) -> tuple[str, str]: ...

    def keep(self, crd: LockedCrd, document: dict[str, Any]) -> None:
        """Called with a document that equals the lock, so that it need not be fetched again."""


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

    def keep(self, crd: LockedCrd, document: dict[str, Any]) -> None:
        """Nothing: the folder already holds it."""


class Upstream:
    """The pinned commit on GitHub. Documents that equal the lock are kept below ``downloads``.

    ``base`` defaults to the environment variable CAUSAL_UI_GYM_CRDS_UPSTREAM (a mirror), else GitHub itself.
    """

    def __init__(self, downloads: Path = DOWNLOADS, base: str | None = None) -> None:
        self.downloads = downloads
        self.base = (base or os.environ.get(UPSTREAM_VARIABLE) or UPSTREAM).rstrip("/")
        self._fetched: dict[str, str] = {}

    def text(self, crd: LockedCrd) -> tuple[str, str]:
        kept = self._kept(crd)
        if crd.sha256 and kept.is_file():
            return kept.read_text(encoding="utf-8"), str(kept)
        url = f"{self.base}/{crd.repository}/{crd.commit}/{crd.path}"
        # One upstream file can hold a dozen locked kinds.
        if url not in self._fetched:
            try:
                with urllib.request.urlopen(url, timeout=_TIMEOUT_S) as response:
                    self._fetched[url] = response.read().decode("utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise CrdError(
                    f"{url}: cannot be fetched ({error}). Without a network, set {FOLDER_VARIABLE} to a folder that holds {crd.file_name}"
                ) from error
        return self._fetched[url], url

    def keep(self, crd: LockedCrd, document: dict[str, Any]) -> None:
        kept = self._kept(crd)
        if not kept.is_file():
            kept.parent.mkdir(parents=True, exist_ok=True)
            partial = kept.with_name(f"{kept.name}.{os.getpid()}")
            partial.write_bytes(canonical_json(document))
            partial.replace(kept)

    def _kept(self, crd: LockedCrd) -> Path:
        # Named after its contents: a new pin never meets an old file.
        return self.downloads / crd.group / f"{crd.kind}-{crd.sha256[:16]}.json"


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
    first: [(tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[1] not in ("timestamp", "value")]
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
    source.keep(crd, document)
    return document


def load_all(crds: Iterable[LockedCrd], source: Source) -> list[dict[str, Any]]:
    return [load(crd, source) for crd in crds]
