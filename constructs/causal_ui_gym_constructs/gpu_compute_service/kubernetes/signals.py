"""Signals of a service: what is scraped, what alerts, what is drawn."""

from __future__ import annotations

from constructs import Construct

from ...plan.compute import ComputePlan
from ...plan.objectives import Objectives
from .dashboard import dashboard
from .monitors import monitors
from .rules import rules


def signals(scope: Construct, plan: ComputePlan, objectives: Objectives) -> None:
    """Render monitors, rules and the dashboard."""
    monitors(scope, plan)
    rules(scope, plan, objectives)
    dashboard(scope, plan)
