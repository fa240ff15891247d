"""The lock file `crds.lock.json` beside the bindings: which CustomResourceDefinitions the library is built from."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LOCK_FILE = (Path(__file__).parents[2] / "imports" / "crds.lock.json").resolve()

_REQUIRED = ("group", "kind", "version", "repository", "tag", "commit", "path", "sha256")
_OPTIONAL = ("open", "untyped")


class CrdError(Exception):
    """A custom resource definition is missing, changed, or cannot be turned into bindings."""


@dataclass(frozen=True, kw_only=True)
class LockedCrd:
    """One pinned definition.

    ``sha256`` is taken over :func:`canonical_json` of the one CustomResourceDefinition document, so the same
    value holds for an upstream file with many documents and for a file that holds this one alone.
    ``open_fields`` are the field paths (dots, ``[]`` for list items) whose bindings are untyped.
    ``untyped`` gives the reason why a kind has no binding at all; empty for a kind that has one.
    """

    group: str
    kind: str
    version: str
    repository: str
    tag: str
    commit: str
    path: str
    sha256: str
    open_fields: tuple[str, ...] = ()
    untyped: str = ""

    @property
    def name(self) -> str:
        return f"{self.group}/{self.kind}"

    @property
    def api_version(self) -> str:
        return f"{self.group}/{self.version}"

    @property
    def file_name(self) -> str:
        """Where this definition lies inside a local folder of definitions."""
        return f"{self.group}/{self.kind}.yaml"


def canonical_json(document: Any) -> bytes:
    """Sorted keys, no insignificant space, UTF-8: independent of YAML layout, comments and quoting."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def document_sha256(document: Any) -> str:
    return hashlib.sha256(canonical_json(document)).hexdigest()


def read_lock(path: Path = LOCK_FILE) -> tuple[LockedCrd, ...]:
    """All locked definitions, in file order.

    Raises :class:`CrdError` for a missing file, a missing or unknown key, or a kind listed twice.
    """
    return parse_entries(read_entries(path), path)


def read_entries(path: Path = LOCK_FILE) -> list[dict[str, Any]]:
    """The entries as written. Raises :class:`CrdError` for a missing file or one that is no lock file."""
    try:
        entries: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["crds"]
    except FileNotFoundError:
        raise CrdError(f"{path}: the lock file does not exist") from None
    except (ValueError, KeyError, TypeError) as error:
        raise CrdError(f"{path}: not a lock file: {error!r}") from error
    return entries


def write_entries(entries: list[dict[str, Any]], path: Path = LOCK_FILE) -> None:
    path.write_text(json.dumps({"crds": entries}, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def parse_entries(entries: list[dict[str, Any]], path: Path = LOCK_FILE) -> tuple[LockedCrd, ...]:
    """Raises :class:`CrdError`, naming ``path``, for a missing or unknown key or a kind listed twice."""
    locked: dict[str, LockedCrd] = {}
    for entry in entries:
        label = f"{entry.get('group', '?')}/{entry.get('kind', '?')}"
        missing = [key for key in _REQUIRED if key not in entry]
        unknown = sorted(set(entry) - set(_REQUIRED) - set(_OPTIONAL))
        if missing or unknown:
            raise CrdError(f"{path}: {label}: missing keys {missing}, unknown keys {unknown}")
        if label in locked:
            raise CrdError(f"{path}: {label} is listed twice; keep one version")
        locked[label] = LockedCrd(
            **{key: entry[key] for key in _REQUIRED},
            open_fields=tuple(entry.get("open", ())),
            untyped=entry.get("untyped", ""),
        )
    return tuple(locked.values())
