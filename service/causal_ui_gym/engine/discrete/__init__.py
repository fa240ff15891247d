"""Exact inference on discrete Bayesian networks: conditional, joint and interventional queries."""

from causal_ui_gym.engine.discrete.bif import parse_bif, read_bif
from causal_ui_gym.engine.discrete.conversion import network_of
from causal_ui_gym.engine.discrete.distribution import Distribution
from causal_ui_gym.engine.discrete.network import DiscreteNetwork

__all__ = ["DiscreteNetwork", "Distribution", "network_of", "parse_bif", "read_bif"]
