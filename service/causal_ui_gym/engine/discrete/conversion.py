"""Structural causal models whose nodes are all discrete, as networks for exact inference."""

import itertools
import math
from collections.abc import Mapping

import numpy as np

from causal_ui_gym.engine.discrete.network import DiscreteNetwork, Table
from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.mechanisms import BernoulliLogistic, Categorical, Mechanism, Threshold
from causal_ui_gym.engine.specification import ModelSpecification, states_of


def network_of(specification: ModelSpecification) -> DiscreteNetwork:
    """The network with the same observational and interventional distributions.

    Logistic and threshold mechanisms become tables over the states of their parents.

    Raises:
        QueryError: `not_discrete` names the nodes that have no states.
    """
    mechanisms = {node.name: node.mechanism for node in specification.nodes}
    states = {name: states_of(mechanism) for name, mechanism in mechanisms.items()}
    continuous = [name for name, known in states.items() if known is None]
    if continuous:
        message = f"{continuous[:8]} are continuous; exact inference needs states at every node. Ask for a distribution"
        raise QueryError("not_discrete", f"{message} instead, which is drawn or solved in closed form")
    known = {name: names for name, names in states.items() if names is not None}
    tables = {name: _table(mechanism, known) for name, mechanism in mechanisms.items()}
    return DiscreteNetwork(specification.graph(), known, tables)


def _table(mechanism: Mechanism, states: Mapping[str, tuple[str, ...]]) -> Table:
    counts = [len(states[parent]) for parent in mechanism.parents]
    match mechanism:
        case Categorical():
            return np.asarray(mechanism.table, np.float64).reshape(*counts, len(mechanism.states))
        case BernoulliLogistic() | Threshold():
            weights = list(mechanism.weights.values())
            scores = [
                mechanism.intercept + math.fsum(w * code for w, code in zip(weights, codes, strict=True))
                for codes in itertools.product(*map(range, counts))
            ]
            soft = isinstance(mechanism, BernoulliLogistic)
            share = np.array([_sigmoid(score) if soft else float(score > 0) for score in scores])
            return np.stack([1 - share, share], axis=-1).reshape(*counts, 2)
    raise AssertionError(mechanism)  # a continuous mechanism; `network_of` has refused it


def _sigmoid(score: float) -> float:
    return 1 / (1 + math.exp(-score)) if score >= 0 else math.exp(score) / (1 + math.exp(score))
