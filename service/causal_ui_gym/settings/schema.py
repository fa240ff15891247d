"""Generates ``settings.schema.json``, the seam between the backend and whatever deploys it."""

import json
from typing import Any

from causal_ui_gym.settings.metrics import METRICS
from causal_ui_gym.settings.variable import variables
from causal_ui_gym.settings.workloads import VOLUMES, WORKLOADS


def settings_schema() -> dict[str, Any]:
    """The whole contract: variables, workloads, volumes and metrics."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:causal-ui-gym:settings:1",
        "title": "Settings of the Causal UI Gym backend",
        "description": (
            "Every environment variable the backend reads. x-secret: comes from a secret store, never from a "
            "ConfigMap. x-unit: unit of the number. x-binding: the platform value that fills it."
        ),
        "type": "object",
        "additionalProperties": False,
        "required": [],
        "properties": {variable.name: variable.json_schema() for variable in variables()},
        "x-workloads": WORKLOADS,
        "x-volumes": VOLUMES,
        "x-metrics": {
            metric.name: {
                "type": metric.kind,
                "labels": list(metric.labels),
                "description": metric.description,
            }
            for metric in METRICS
        },
    }


def settings_schema_text() -> str:
    """The committed form of :func:`settings_schema`."""
    return json.dumps(settings_schema(), indent=2, ensure_ascii=False) + "\n"
