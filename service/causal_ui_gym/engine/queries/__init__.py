"""Questions to a structural causal model."""

from causal_ui_gym.engine.queries.effects import average_treatment_effect
from causal_ui_gym.engine.queries.estimate import Estimate, Info

__all__ = ["Estimate", "Info", "average_treatment_effect"]
