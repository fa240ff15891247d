"""Questions to a structural causal model.

Every function takes the model first, names by keyword, and a `key` last. Answers carry how they were made
(`Info`).
"""

from causal_ui_gym.engine.queries.conditioning import Distribution, distribution
from causal_ui_gym.engine.queries.counterfactuals import (
    Counterfactual,
    conditional_average_treatment_effect,
    counterfactual,
    counterfactual_outcome,
    effect_of_treatment_on_treated,
    individual_treatment_effect,
)
from causal_ui_gym.engine.queries.effects import (
    average_effect,
    average_treatment_effect,
    dose_response,
    expected_outcome,
    expected_outcomes,
)
from causal_ui_gym.engine.queries.estimate import Estimate, Info, Method
from causal_ui_gym.engine.queries.mediation import (
    natural_direct_effect,
    natural_indirect_effect,
    path_specific_effect,
)

__all__ = [
    "Counterfactual",
    "Distribution",
    "Estimate",
    "Info",
    "Method",
    "average_effect",
    "average_treatment_effect",
    "conditional_average_treatment_effect",
    "counterfactual",
    "counterfactual_outcome",
    "distribution",
    "dose_response",
    "effect_of_treatment_on_treated",
    "expected_outcome",
    "expected_outcomes",
    "individual_treatment_effect",
    "natural_direct_effect",
    "natural_indirect_effect",
    "path_specific_effect",
]
