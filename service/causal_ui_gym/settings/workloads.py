"""How a platform runs the backend: commands, ports, probes and volumes. Part of the settings contract."""

from typing import Any


def _probe(path: str, initial_delay: int, period: int, timeout: int, failures: int) -> dict[str, Any]:
    return {
        "port": "http",
        "path": path,
        "initial_delay_seconds": initial_delay,
        "period_seconds": period,
        "timeout_seconds": timeout,
        "failure_threshold": failures,
    }


def _server(subcommand: str) -> dict[str, Any]:
    return {
        "command": ["causal-ui-gym-backend", subcommand],
        "ports": {"http": "SERVER_PORT", "metrics": "METRICS_PORT"},
        "probes": {
            "startup": _probe("/health", 10, 10, 5, 30),
            "liveness": _probe("/health", 60, 30, 10, 3),
            "readiness": _probe("/health/ready", 30, 10, 5, 3),
        },
    }


WORKLOADS: dict[str, Any] = {
    "api": _server("api"),
    "worker": _server("worker"),
    "batch": {"command": ["causal-ui-gym-backend", "batch"], "ports": {}, "probes": {}},
}

VOLUMES: dict[str, Any] = {
    "tmp": {"path": "/tmp", "kind": "ephemeral", "size": "500Mi"},
    "logs": {"path": "/app/logs", "kind": "ephemeral", "size": "200Mi"},
    "model-cache": {"path": "/app/model-cache", "kind": "shared"},
}
