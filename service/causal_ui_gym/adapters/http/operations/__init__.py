"""The table of all operations."""

from causal_ui_gym.adapters.http.operation import Operation
from causal_ui_gym.adapters.http.operations import (
    agents,
    catalogue,
    documentation,
    estimates,
    experiments,
    fits,
    health,
    identification,
    jobs,
    questions,
    sensitivity,
)

PREFIX = "/api/v1"

API_OPERATIONS: tuple[Operation, ...] = (
    *experiments.OPERATIONS,
    *questions.OPERATIONS,
    *estimates.OPERATIONS,
    *sensitivity.OPERATIONS,
    *fits.OPERATIONS,
    *identification.OPERATIONS,
    *agents.OPERATIONS,
    *catalogue.OPERATIONS,
    *jobs.OPERATIONS,
    *documentation.OPERATIONS,
)
HEALTH_OPERATIONS = health.OPERATIONS

__all__ = ["API_OPERATIONS", "HEALTH_OPERATIONS", "PREFIX"]
