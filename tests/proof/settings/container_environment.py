"""The environment of a container as the kubelet makes it.

Source: https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/ and
``makeEnvironmentVariables`` of the kubelet: ``envFrom`` first, then ``env``, which wins and may refer to what came before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

REFERENCE = re.compile(r"\$(\$|\((?P<name>[^)]*)\))")
FIELD = re.compile(r"metadata\.(?P<kind>annotations|labels)\['(?P<key>[^']+)'\]")


class ContainerCannotStart(Exception):
    """What the kubelet reports as ``CreateContainerConfigError``."""


@dataclass(frozen=True)
class Namespace:
    """ConfigMaps and Secrets of one namespace, by name."""

    config_maps: Mapping[str, Mapping[str, str]]
    secrets: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def container_environment(container: Mapping[str, Any], namespace: Namespace, pod: Mapping[str, Any]) -> dict[str, str]:
    """Resolve ``envFrom`` and ``env`` of a container; ``pod`` is the Pod as the API server returns it."""
    environment: dict[str, str] = {}
    for source in container.get("envFrom", ()):
        data = _whole(source, namespace)
        environment |= {source.get("prefix", "") + name: value for name, value in data.items()}
    for entry in container.get("env", ()):
        if "valueFrom" not in entry:
            environment[entry["name"]] = expanded(entry.get("value", ""), environment)
            continue
        value = _value_from(entry["valueFrom"], container, namespace, pod)
        if value is not None:
            environment[entry["name"]] = value
    return environment


def expanded(text: str, environment: Mapping[str, str]) -> str:
    """``$(NAME)`` replaced where NAME is known; ``$$`` is a dollar."""

    def replace(found: re.Match[str]) -> str:
        return "$" if found["name"] is None else environment.get(found["name"], found[0])

    return REFERENCE.sub(replace, text)


def _whole(source: Mapping[str, Any], namespace: Namespace) -> Mapping[str, str]:
    for key, objects in (("configMapRef", namespace.config_maps), ("secretRef", namespace.secrets)):
        if key in source:
            return _found(objects, source[key], key) or {}
    raise ContainerCannotStart(f"envFrom of {sorted(source)}")


def _value_from(
    source: Mapping[str, Any], container: Mapping[str, Any], namespace: Namespace, pod: Mapping[str, Any]
) -> str | None:
    ((kind, reference),) = source.items()
    if kind in ("configMapKeyRef", "secretKeyRef"):
        objects = namespace.config_maps if kind == "configMapKeyRef" else namespace.secrets
        data = _found(objects, reference, kind)
        if data is None or reference["key"] not in data:
            if reference.get("optional"):
                return None
            raise ContainerCannotStart(f"{kind} {reference['name']} has no key {reference['key']}")
        return data[reference["key"]]
    if kind == "fieldRef":
        return _field(pod, reference["fieldPath"])
    if kind == "resourceFieldRef":
        group, _, name = reference["resource"].partition(".")
        return str(container["resources"][group][name])
    raise ContainerCannotStart(f"valueFrom.{kind}")


def _found(
    objects: Mapping[str, Mapping[str, str]], reference: Mapping[str, Any], kind: str
) -> Mapping[str, str] | None:
    found = objects.get(reference["name"])
    if found is None and not reference.get("optional"):
        raise ContainerCannotStart(f"{kind} {reference['name']} not found")
    return found


def _field(pod: Mapping[str, Any], path: str) -> str:
    keyed = FIELD.fullmatch(path)
    if keyed:
        return str(pod["metadata"].get(keyed["kind"], {}).get(keyed["key"], ""))
    value: Any = pod
    for part in path.split("."):
        value = value[part]
    return str(value)
