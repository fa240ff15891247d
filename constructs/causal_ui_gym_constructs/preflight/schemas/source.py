"""Where definitions come from: a local folder, or the pinned commit upstream. Both are checked against the lock."""

from __future__ import annotations

import contextlib
import json
import os
import urllib.request
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import yaml

from .lock import LOCK_FILE, CrdError, LockedCrd, canonical_json, document_sha256, read_lock

FOLDER_VARIABLE = "CAUSAL_UI_GYM_CRDS"
UPSTREAM_VARIABLE = "CAUSAL_UI_GYM_CRDS_UPSTREAM"
UPSTREAM = "https://raw.githubusercontent.com"
DOWNLOADS = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "causal-ui-gym", "crds")
# Beside a checkout of this library.
SHARED = LOCK_FILE.parents[2] / "shared" / "crds"
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


class Downloads:
    """What ``causal-ui-gym crds`` has fetched; never the network."""

    def __init__(self, root: Path = DOWNLOADS) -> None:
        self.root = root

    def text(self, crd: LockedCrd) -> tuple[str, str]:
        path = self.file(crd)
        try:
            return path.read_text(encoding="utf-8"), str(path)
        except FileNotFoundError:
            raise CrdError(f"{path}: not found; fetch it with: causal-ui-gym crds") from None

    def keep(self, crd: LockedCrd, document: dict[str, Any]) -> None:
        path = self.file(crd)
        if not path.is_file():
            path.parent.mkdir(parents=True, exist_ok=True)
            partial = path.with_name(f"{path.name}.{os.getpid()}")
            partial.write_bytes(canonical_json(document))
            partial.replace(path)

    def file(self, crd: LockedCrd) -> Path:
        """Named after its contents: a new pin never meets an old file."""
        return self.root / crd.group / f"{crd.kind}-{crd.sha256[:16]}.json"


class Upstream:
    """The pinned commit on GitHub. Documents that equal the lock are kept below ``downloads``.

    ``base`` defaults to the environment variable CAUSAL_UI_GYM_CRDS_UPSTREAM (a mirror), else GitHub itself.
    """

    def __init__(self, downloads: Path = DOWNLOADS, base: str | None = None) -> None:
        self.downloads = Downloads(downloads)
        self.base = (base or os.environ.get(UPSTREAM_VARIABLE) or UPSTREAM).rstrip("/")
        self._fetched: dict[str, str] = {}

    def text(self, crd: LockedCrd) -> tuple[str, str]:
        if crd.sha256 and self.downloads.file(crd).is_file():
            return self.downloads.text(crd)
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
        self.downloads.keep(crd, document)


def default_source() -> Source:
    """CAUSAL_UI_GYM_CRDS if set, else a ``shared/crds`` folder beside the checkout, else upstream."""
    folder = os.environ.get(FOLDER_VARIABLE)
    if folder:
        return Folder(Path(folder))
    return Folder(SHARED) if SHARED.is_dir() else Upstream()


def offline_source() -> Source:
    """As :func:`default_source`, but what was downloaded before in place of upstream."""
    source = default_source()
    return source.downloads if isinstance(source, Upstream) else source


def read(crd: LockedCrd) -> dict[str, Any]:
    """The definition without a network: as kept before, else from :func:`offline_source`, and then kept.

    Raises :class:`CrdError` when it is not at hand or differs from the lock.
    """
    downloads = Downloads()
    if downloads.file(crd).is_file():
        return load(crd, downloads)
    document = load(crd, offline_source())
    with contextlib.suppress(OSError):  # a home without room only costs time
        downloads.keep(crd, document)
    return document


def available_offline() -> bool:
    """True when definitions can be read without a network."""
    if os.environ.get(FOLDER_VARIABLE) or SHARED.is_dir():
        return True
    return all(Downloads().file(crd).is_file() for crd in read_lock())


class _Loader(yaml.CSafeLoader):
    """YAML as Kubernetes reads it: dates and ``=`` stay strings."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[1] not in ("timestamp", "value")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


@cache
def _parse(text: str) -> tuple[Any, ...]:
    # One upstream file can hold a dozen locked kinds: parse it once. JSON, as we keep it, reads fifty times faster.
    if text.startswith("{"):
        return (json.loads(text),)
    return tuple(yaml.load_all(text, Loader=_Loader))


def find_document(crd: LockedCrd, source: Source) -> dict[str, Any]:
    """The definition as the source has it, unchecked. Raises :class:`CrdError` when it is not there."""
    text, origin = source.text(crd)
    try:
        documents = _parse(text)
    except (yaml.YAMLError, ValueError) as error:
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
