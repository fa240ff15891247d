"""Random discrete models of a graph, with hidden causes written out, and their true interventional distributions."""

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from causal_ui_gym.engine.graph import CausalGraph
from tests.service.identification.brute_force import edges_with_hidden_nodes


class RandomModel:
    """Binary variables; every conditional probability is drawn from [0.1, 0.9], so that nothing is impossible."""

    def __init__(self, graph: CausalGraph, seed: int) -> None:
        rng = np.random.default_rng(seed)
        edges = edges_with_hidden_nodes(graph)
        self.observed = graph.names
        self.hidden = sorted({cause for cause, _ in edges} - set(graph.names))
        self.names = [*self.hidden, *self.observed]
        self._factors = {}
        for index, name in enumerate(self.names):
            parents = {self.names.index(cause) for cause, effect in edges if effect == name}
            shape = [2 if i in parents else 1 for i in range(len(self.names))]
            one = rng.uniform(0.1, 0.9, shape)
            self._factors[name] = np.concatenate([1 - one, one], axis=index)

    def joint(self) -> NDArray[np.float64]:
        """P(observed), one axis for each."""
        return self.under_do(())

    def under_do(self, treatment: Collection[str]) -> NDArray[np.float64]:
        """P(observed without treatment | do(treatment)), the treatment's values along its own axes.

        Truncated factorisation (Pearl 2009, equation 3.10): the mechanisms of the treatment are left out.
        """
        full: NDArray[np.float64] = np.ones((2,) * len(self.names))
        for name, factor in self._factors.items():
            if name not in treatment:
                full = full * factor
        return np.asarray(full.sum(axis=tuple(range(len(self.hidden)))))

    def effect(
        self, outcome: Collection[str], treatment: Collection[str], given: Collection[str] = ()
    ) -> NDArray[np.float64]:
        """P(outcome | do(treatment), given), axes in the order treatment, given, outcome."""
        table = self.under_do(treatment)
        order = [self.observed.index(name) for name in (*treatment, *given, *outcome)]
        rest = tuple(i for i in range(table.ndim) if i not in order)
        joint = table.transpose(*order, *rest).sum(axis=tuple(range(len(order), table.ndim)))
        over = tuple(range(len(order) - len(tuple(outcome)), len(order)))
        return np.asarray(joint / joint.sum(axis=over, keepdims=True))
