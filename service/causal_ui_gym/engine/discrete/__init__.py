"""Exact inference on discrete Bayesian networks: conditional, joint and interventional queries."""

from causal_ui_gym.engine.discrete.bif import parse_bif, read_bif
from causal_ui_gym.engine.discrete.distribution import Distribution
from causal_ui_gym.engine.discrete.network import DiscreteNetwork

__all__ = ["DiscreteNetwork", "Distribution", "parse_bif", "read_bif"]
