"""Causal effects estimated from data, with intervals and with sensitivity to unmeasured confounding."""

from causal_ui_gym.engine.estimation.double_ml import augmented_inverse_probability_weighting, partially_linear
from causal_ui_gym.engine.estimation.estimate import Analytic, Bootstrap, EffectEstimate, Estimate
from causal_ui_gym.engine.estimation.front_door import front_door
from causal_ui_gym.engine.estimation.g_computation import g_computation
from causal_ui_gym.engine.estimation.instrumental import two_stage_least_squares
from causal_ui_gym.engine.estimation.sensitivity import (
    EValue,
    OmittedVariableSensitivity,
    confounder_bound,
    e_value,
    e_value_of_difference,
    omitted_variable_sensitivity,
)
from causal_ui_gym.engine.estimation.weighting import inverse_probability_weighting, stabilized_weights

__all__ = [
    "Analytic",
    "Bootstrap",
    "EValue",
    "EffectEstimate",
    "Estimate",
    "OmittedVariableSensitivity",
    "augmented_inverse_probability_weighting",
    "confounder_bound",
    "e_value",
    "e_value_of_difference",
    "front_door",
    "g_computation",
    "inverse_probability_weighting",
    "omitted_variable_sensitivity",
    "partially_linear",
    "stabilized_weights",
    "two_stage_least_squares",
]
