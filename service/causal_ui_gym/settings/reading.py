"""Reads the settings from the environment: all faults at once, each naming its variable."""

import difflib
import math
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from causal_ui_gym.settings.declaration import Settings
from causal_ui_gym.settings.variable import Variable, variables


class SettingsError(Exception):
    """The environment does not describe a working service; ``faults`` has one sentence per variable."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def read_settings(environ: Mapping[str, str], *, serves_api: bool = False, one_of_several: bool = False) -> Settings:
    """Make the settings of a process.

    An empty variable counts as unset, as a ConfigMap with an empty value means it.

    Args:
        environ: the environment, usually ``os.environ``.
        serves_api: whether the process answers API requests; outside development it then needs a way to
            check tokens.
        one_of_several: whether API and workers are processes apart; outside development a worker then needs a queue, and
            whoever has a queue a store in which they meet. An API alone needs neither.

    Raises:
        SettingsError: with every fault found, never only the first.
    """
    faults: list[str] = []
    values: dict[str, Any] = {}
    for variable in variables():
        text = environ.get(variable.name, "")
        if text == "":
            continue
        try:
            values[variable.field] = _parse(variable, text)
        except ValueError:
            given = "the value (secret, not shown)" if variable.env.secret else repr(text)
            faults.append(f"{variable.name}: {given} is not allowed. Allowed: {variable.allowed()}.")
    if faults:
        raise SettingsError(faults)
    settings = Settings(**values)
    faults = _contradictions(settings, serves_api) + (_apart(settings, serves_api) if one_of_several else [])
    if faults:
        raise SettingsError(faults)
    return settings


def similar_names(environ: Mapping[str, str]) -> list[str]:
    """Warnings for variables that are not ours but look like a misspelt one of ours."""
    known = [variable.name for variable in variables()]
    warnings = []
    for name in sorted(set(environ) - set(known)):
        close = difflib.get_close_matches(name, [k for k in known if k not in environ], n=1, cutoff=0.86)
        if close:
            warnings.append(f"{name} is not read. Did you mean {close[0]}?")
    return warnings


def _parse(variable: Variable, text: str) -> Any:
    if variable.kind == "boolean":
        return {"true": True, "1": True, "false": False, "0": False}[_known(text.lower(), "true 1 false 0")]
    if variable.kind in ("integer", "number"):
        number = int(text) if variable.kind == "integer" else float(text)
        return _within(variable, number)
    if variable.choices and text not in variable.choices:
        raise ValueError(text)
    if variable.env.schemes:
        _check_url(variable, text)
    if variable.meta.pattern and not re.search(variable.meta.pattern, text):
        raise ValueError(text)
    if variable.meta.min_length and len(text) < variable.meta.min_length:
        raise ValueError(text)
    return text


def _known(text: str, choices: str) -> str:
    if text not in choices.split():
        raise ValueError(text)
    return text


def _within(variable: Variable, number: float) -> float:
    meta = variable.meta
    if (
        not math.isfinite(number)
        or (meta.ge is not None and number < meta.ge)
        or (meta.gt is not None and number <= meta.gt)
        or (meta.le is not None and number > meta.le)
    ):
        raise ValueError(number)
    return number


def _check_url(variable: Variable, text: str) -> None:
    parts = urlsplit(text)
    _ = parts.port  # raises ValueError when it is no number
    local_file = parts.scheme.startswith("sqlite")
    if parts.scheme not in variable.env.schemes or not (parts.netloc or local_file):
        raise ValueError(text)


def _apart(settings: Settings, serves_api: bool) -> list[str]:
    if settings.app_env == "development":
        return []
    faults = []
    if not (serves_api or settings.queue_url):
        faults.append(f"QUEUE_URL: unset while APP_ENV is {settings.app_env}. A worker takes its jobs from there.")
    if not settings.database_url and (settings.queue_url or not serves_api):
        faults.append(
            f"DATABASE_URL: unset while APP_ENV is {settings.app_env}. API and workers meet there; set it, or run the "
            "subcommand serve without QUEUE_URL."
        )
    return faults


def _contradictions(settings: Settings, serves_api: bool) -> list[str]:
    faults = []
    if settings.jwt_secret and settings.jwt_jwks_url:
        faults.append("JWT_SECRET and JWT_JWKS_URL are both set. Allowed: one of them.")
    if serves_api and settings.app_env != "development" and not (settings.jwt_secret or settings.jwt_jwks_url):
        faults.append(
            f"JWT_SECRET: unset while APP_ENV is {settings.app_env}. Set JWT_SECRET or JWT_JWKS_URL, "
            "or APP_ENV=development to run without authentication."
        )
    if settings.queue_url and not (settings.aws_region or settings.aws_endpoint_url):
        faults.append("AWS_REGION: unset while QUEUE_URL is set. Set it to the region of the queue.")
    if settings.server_port == settings.metrics_port:
        faults.append(f"METRICS_PORT: {settings.metrics_port} is also SERVER_PORT. Choose two ports.")
    for origin in settings.cors_origins.split(","):
        parts = urlsplit(origin.strip())
        if origin.strip() and (parts.scheme not in ("http", "https") or not parts.netloc or parts.path):
            faults.append(
                f"CORS_ORIGINS: {origin.strip()!r} is not allowed. Allowed: origins such as https://app.example.org, "
                "separated by commas."
            )
    return faults
