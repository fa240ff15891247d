"""Identification: which causal questions the observed distribution can answer, and by which formula.

Pure Python over `CausalGraph`; latent variables and bidirected edges both stand for hidden common causes.
"""

from causal_ui_gym.engine.identification.adjustment import (
    is_adjustment_set,
    is_backdoor_set,
    minimal_adjustment_sets,
    minimal_backdoor_sets,
)
from causal_ui_gym.engine.identification.expression import Expression, Fraction, Probability, Product, Sum
from causal_ui_gym.engine.identification.frontdoor import frontdoor_sets, is_frontdoor_set
from causal_ui_gym.engine.identification.hedge import Forest, Hedge, NotIdentifiable
from causal_ui_gym.engine.identification.identify import Estimand, identify
from causal_ui_gym.engine.identification.instruments import Instrument, instruments, is_instrument
from causal_ui_gym.engine.identification.separation import d_separated

__all__ = [
    "Estimand",
    "Expression",
    "Forest",
    "Fraction",
    "Hedge",
    "Instrument",
    "NotIdentifiable",
    "Probability",
    "Product",
    "Sum",
    "d_separated",
    "frontdoor_sets",
    "identify",
    "instruments",
    "is_adjustment_set",
    "is_backdoor_set",
    "is_frontdoor_set",
    "is_instrument",
    "minimal_adjustment_sets",
    "minimal_backdoor_sets",
]
