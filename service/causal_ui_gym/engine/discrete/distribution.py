"""The answer to a query: a joint distribution over named variables."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from causal_ui_gym.engine.errors import QueryError


@dataclass(frozen=True, eq=False)
class Distribution:
    """Probabilities of all combinations of states.

    `probabilities` has one axis for each of `variables`, in that order, and sums to 1; `states` names the entries
    of each axis.
    """

    variables: tuple[str, ...]
    states: tuple[tuple[str, ...], ...]
    probabilities: NDArray[np.float64]

    def probability(self, **assignment: str) -> float:
        """P(assignment), summed over the variables that it leaves out: `answer.probability(lung="yes")`."""
        index: list[int | slice] = [slice(None)] * len(self.variables)
        for name, state in assignment.items():
            if name not in self.variables:
                raise QueryError(
                    "unknown_node", f"{name!r} was not asked for; the answer covers {list(self.variables)}"
                )
            axis = self.variables.index(name)
            if state not in self.states[axis]:
                allowed = ", ".join(self.states[axis])
                raise QueryError("unknown_state", f"{name!r} has no state {state!r}; its states are {allowed}")
            index[axis] = self.states[axis].index(state)
        return float(self.probabilities[tuple(index)].sum())
