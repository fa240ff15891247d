"""One Kubernetes object as it was read from a file, and one AWS resource as it was read from a template."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml

from .finding import Where

_STEP = re.compile(r"([^.\[\]\"]+)|\[(\d+)\]|\[\"([^\"]+)\"\]")


@lru_cache(maxsize=4096)
def steps(path: str) -> tuple[str | int, ...]:
    """``spec.containers[0]["a.b/c"]`` as the keys and indices that lead there."""
    return tuple(int(index) if index else key or quoted for key, index, quoted in _STEP.findall(path))


def join(path: str, step: str | int) -> str:
    """The path one step further."""
    if isinstance(step, int):
        return f"{path}[{step}]"
    if not step or not step.replace("-", "").replace("_", "").isalnum():
        return f'{path}["{step}"]'
    return f"{path}.{step}" if path else step


def walk(value: Any, path: str = "") -> Iterator[tuple[str, str, Any]]:
    """``(path, key, value)`` of every field below a value, depth first; items of a list carry the list's key."""
    pending: list[tuple[str, str, Any]] = [(path, "", value)]
    while pending:
        here, name, current = pending.pop()
        if here != path:
            yield here, name, current
        if isinstance(current, Mapping):
            pending += [(join(here, str(key)), str(key), child) for key, child in reversed(list(current.items()))]
        elif isinstance(current, list):
            pending += [(join(here, index), name, current[index]) for index in reversed(range(len(current)))]


def value_at(value: Any, path: str, default: Any = None) -> Any:
    """What stands at a path; the default where any step is absent, null or of another type."""
    for step in steps(path):
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return default
        if value is None:
            return default
    return value


def mappings(value: Any, path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """``(path, item)`` of the items of a list that are objects; ``path`` is the list's. Nothing where it is no list."""
    for index, item in enumerate(value if isinstance(value, list) else ()):
        if isinstance(item, Mapping):
            yield join(path, index), item


def as_list(value: Any) -> list[Any]:
    """The value where it is a list; else an empty one."""
    return value if isinstance(value, list) else []


@dataclass(frozen=True, slots=True)
class Document:
    """One Kubernetes object.

    Args:
        file: the file that it was read from.
        body: the object. Reading another type than is expected never raises: see :meth:`at`.
        node: the YAML node, for line numbers.
    """

    file: str
    body: Mapping[str, Any]
    node: yaml.Node | None = field(default=None, repr=False, compare=False)

    @property
    def kind(self) -> str:
        return str(self.body.get("kind", ""))

    @property
    def api_version(self) -> str:
        return str(self.body.get("apiVersion", ""))

    @property
    def group(self) -> str:
        """API group; empty for the core group."""
        return self.api_version.rpartition("/")[0]

    @property
    def name(self) -> str:
        return str(self.at("metadata.name", ""))

    @property
    def namespace(self) -> str:
        """As written; empty where the object names none."""
        return str(self.at("metadata.namespace", ""))

    @property
    def labels(self) -> Mapping[str, str]:
        return _mapping(self.at("metadata.labels", {}))

    @property
    def annotations(self) -> Mapping[str, str]:
        return _mapping(self.at("metadata.annotations", {}))

    @property
    def title(self) -> str:
        """``Deployment causal-ui-gym/api``."""
        return f"{self.kind} {f'{self.namespace}/' if self.namespace else ''}{self.name}"

    def at(self, path: str, default: Any = None) -> Any:
        """What stands at a path such as ``spec.ports[0].port``; the default where it is absent or null."""
        return value_at(self.body, path, default)

    def items(self, path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Path and body of each object in the list at a path; nothing where it is absent or no list."""
        return mappings(self.at(path), path)

    def listed(self, path: str) -> list[Any]:
        """The list at a path; empty where there is none."""
        return as_list(self.at(path))

    def where(self, path: str = "") -> Where:
        """The place of a field, with its line; of its nearest parent where it is absent."""
        return Where(self.file, self._line(path), self.title, path)

    def _line(self, path: str) -> int:
        node, line = self.node, 1
        if node is not None:
            line = node.start_mark.line + 1
        for step in steps(path):
            found: yaml.Node | None = None
            if isinstance(node, yaml.MappingNode):
                for key, child in node.value:
                    if key.value == str(step):
                        found, line = child, key.start_mark.line + 1
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                found = node.value[step]
                line = found.start_mark.line + 1
            if found is None:
                break
            node = found
        return line


@dataclass(frozen=True, slots=True)
class Resource:
    """One AWS resource of a CloudFormation template.

    Args:
        file: template file.
        stack: stack name.
        account: AWS account of the stack.
        region: AWS region of the stack.
        logical_id: key under ``Resources``.
        body: type, properties, policies.
    """

    file: str
    stack: str
    account: str
    region: str
    logical_id: str
    body: Mapping[str, Any]

    @property
    def type(self) -> str:
        return str(self.body.get("Type", ""))

    def at(self, path: str, default: Any = None) -> Any:
        """What stands at a path below ``Properties``, unresolved; the default where it is absent or null."""
        return value_at(self.body.get("Properties", {}), path, default)

    def where(self, path: str = "") -> Where:
        """The place of a property; ``path`` begins below ``Properties``."""
        return Where(self.file, 1, f"{self.stack} {self.logical_id}", path)


def _mapping(value: Any) -> Mapping[str, str]:
    return {str(key): str(item) for key, item in value.items()} if isinstance(value, Mapping) else {}
