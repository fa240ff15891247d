"""The settings contract of a service: a JSON Schema file that says what it reads from its environment, and how it runs.

The service generates the file; the constructs read it. Neither imports the other. Beside plain JSON Schema 2020-12 the file holds:

``x-secret``, ``x-unit``, ``x-binding`` on a property
    a secret never enters a ConfigMap; a binding names the platform value that fills the property.
``x-workloads``
    command, ports and probes of each workload the image can run.
``x-volumes``
    paths the image writes to, ephemeral or shared between pods.
``x-metrics``
    series that the service exports.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

import jsonschema

from .errors import SettingsError

SettingValue = str | int | float | bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One environment variable of a service.

    Args:
        name: the variable.
        secret: whether its value must come from a secret store.
        binding: platform value that fills it, such as ``database_url``. Unset: only the user or the default does.
        required: whether the service refuses to start without it.
        default: value that the service uses when the variable is unset.
        schema: JSON Schema of its value.
        description: one sentence for a reader.
    """

    name: str
    secret: bool
    binding: str | None
    required: bool
    default: SettingValue | None
    schema: Mapping[str, Any]
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """One HTTP probe of a container; times in seconds.

    Source: https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
    """

    port: str
    path: str
    initial_delay_seconds: int
    period_seconds: int
    timeout_seconds: int
    failure_threshold: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkloadContract:
    """How an image runs as one workload: its command, its ports by name, its probes by kind."""

    command: tuple[str, ...]
    ports: Mapping[str, int]
    probes: Mapping[Literal["startup", "liveness", "readiness"], Probe]


@dataclass(frozen=True, slots=True, kw_only=True)
class VolumeContract:
    """A path that the image writes to: ``ephemeral`` per pod with a size, or ``shared`` by all pods."""

    path: str
    kind: Literal["ephemeral", "shared"]
    size: str | None = None


@dataclass(frozen=True, slots=True)
class SettingsContract:
    """What a service reads from its environment and how it runs, read from its schema file."""

    settings: Mapping[str, Setting] = field(default_factory=dict)
    workloads: Mapping[str, WorkloadContract] = field(default_factory=dict)
    volumes: Mapping[str, VolumeContract] = field(default_factory=dict)
    metrics: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @classmethod
    def backend(cls) -> SettingsContract:
        """The contract of the Causal UI Gym backend, packaged with this library."""
        return _backend()

    @classmethod
    def from_file(cls, path: str | Path) -> SettingsContract:
        """The contract in a schema file of your own.

        Raises:
            SettingsError: GYM501 when the file cannot be read, GYM502 when it is not such a contract.
        """
        try:
            return cls._parse(str(path), json.loads(Path(path).read_text(encoding="utf-8")))
        except (OSError, json.JSONDecodeError) as error:
            raise SettingsError(
                "GYM501",
                str(path),
                given=str(error),
                allowed="a JSON Schema file",
                remedy="Generate it with your service's own settings declaration.",
            ) from None

    @classmethod
    def _parse(cls, path: str, document: Mapping[str, Any]) -> SettingsContract:
        try:
            jsonschema.validate(document, _CONTRACT_SCHEMA)
            jsonschema.Draft202012Validator.check_schema(document)
        except (jsonschema.ValidationError, jsonschema.SchemaError) as error:
            raise SettingsError(
                "GYM502",
                path,
                given=f"{error.json_path}: {error.message}",
                allowed="a JSON Schema with properties, x-workloads and x-volumes",
                remedy="Compare it with backend_settings.schema.json of this library.",
            ) from None
        required = set(document.get("required", ()))
        settings = {
            name: Setting(
                name=name,
                secret=schema.get("x-secret", False),
                binding=schema.get("x-binding"),
                required=name in required,
                default=schema.get("default"),
                schema=schema,
                description=schema.get("description", ""),
            )
            for name, schema in document["properties"].items()
        }

        def port(reference: str | int) -> int:
            """A port is a number, or the name of the setting whose default is the number."""
            if isinstance(reference, int):
                return reference
            setting = settings.get(reference)
            if setting is None or not isinstance(setting.default, int):
                raise SettingsError(
                    "GYM503",
                    path,
                    given=f"port {reference!r}",
                    allowed="a number, or the name of an integer setting with a default",
                    remedy="Correct x-workloads.",
                )
            return setting.default

        workloads = {
            name: WorkloadContract(
                command=tuple(workload["command"]),
                ports={key: port(value) for key, value in workload.get("ports", {}).items()},
                probes={kind: Probe(**probe) for kind, probe in workload.get("probes", {}).items()},
            )
            for name, workload in document["x-workloads"].items()
        }
        volumes = {name: VolumeContract(**volume) for name, volume in document.get("x-volumes", {}).items()}
        return cls(settings, workloads, volumes, document.get("x-metrics", {}))

    def bound(self, binding: str) -> Setting | None:
        """The setting that a platform value fills, if this service reads it."""
        return next((setting for setting in self.settings.values() if setting.binding == binding), None)

    def require_value(self, path: str, name: str, value: SettingValue) -> str:
        """The text of a value as an environment variable carries it.

        Raises:
            SettingsError: GYM504 for an unknown setting, GYM505 for a secret given in clear, GYM506 for a value out of range.
        """
        setting = self.settings.get(name)
        if setting is None:
            raise SettingsError(
                "GYM504",
                path,
                given=f"settings[{name!r}]",
                allowed=", ".join(self.settings),
                remedy="Correct the name.",
            )
        if setting.secret:
            raise SettingsError(
                "GYM505",
                path,
                given=f"settings[{name!r}] in clear",
                allowed="a secret store",
                remedy=f"Pass it through secrets={{{name!r}: …}}: a ConfigMap is readable by everyone in the namespace.",
            )
        try:
            jsonschema.validate(value, setting.schema)
        except jsonschema.ValidationError as error:
            raise SettingsError(
                "GYM506",
                path,
                given=f"settings[{name!r}]={value!r}",
                allowed=f"{error.validator}: {error.validator_value}",
                remedy=setting.description,
            ) from None
        return str(value).lower() if isinstance(value, bool) else str(value)


@cache
def _backend() -> SettingsContract:
    text = files(__package__).joinpath("backend_settings.schema.json").read_text(encoding="utf-8")
    return SettingsContract._parse("backend_settings.schema.json", json.loads(text))


_PROBE_SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["port", "path", "initial_delay_seconds", "period_seconds", "timeout_seconds", "failure_threshold"],
    "properties": {
        "port": {"type": "string"},
        "path": {"type": "string", "pattern": "^/"},
        "initial_delay_seconds": {"type": "integer", "minimum": 0},
        "period_seconds": {"type": "integer", "minimum": 1},
        "timeout_seconds": {"type": "integer", "minimum": 1},
        "failure_threshold": {"type": "integer", "minimum": 1},
    },
}

_CONTRACT_SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["properties", "x-workloads"],
    "properties": {
        "properties": {
            "type": "object",
            "propertyNames": {"pattern": "^[A-Z][A-Z0-9_]*$"},
            "additionalProperties": {
                "type": "object",
                "properties": {"x-secret": {"type": "boolean"}, "x-binding": {"type": "string"}},
            },
        },
        "x-workloads": {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
                "type": "object",
                "additionalProperties": False,
                "required": ["command"],
                "properties": {
                    "command": {"type": "array", "minItems": 1, "items": {"type": "string"}},
                    "ports": {"type": "object", "additionalProperties": {"type": ["string", "integer"]}},
                    "probes": {
                        "type": "object",
                        "propertyNames": {"enum": ["startup", "liveness", "readiness"]},
                        "additionalProperties": _PROBE_SCHEMA,
                    },
                },
            },
        },
        "x-volumes": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "additionalProperties": False,
                "required": ["path", "kind"],
                "properties": {
                    "path": {"type": "string", "pattern": "^/"},
                    "kind": {"enum": ["ephemeral", "shared"]},
                    "size": {"type": "string"},
                },
            },
        },
        "x-metrics": {"type": "object"},
    },
}
