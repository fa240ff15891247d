"""Discrete Bayesian networks: a graph, the states of each variable and a table of conditional probabilities for each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from causal_ui_gym.engine.errors import QueryError, SpecificationError
from causal_ui_gym.engine.graph import CausalGraph

if TYPE_CHECKING:
    from causal_ui_gym.engine.discrete.distribution import Distribution

Table = NDArray[np.float64]

# Published networks round their probabilities; rows further from 1 than this are mistakes.
ROW_SUM_TOLERANCE = 1e-3

# 2 GiB of float64. A query that needs a larger intermediate table is refused before it starts.
MAX_TABLE_ENTRIES = 1 << 28


@dataclass(frozen=True, eq=False)
class DiscreteNetwork:
    """A Bayesian network over variables with finitely many named states, checked when made.

    Args:
        graph: the causal graph, without hidden common causes: every variable has a table.
        states: for each variable its state names, each once.
        tables: for each variable P(variable | parents), shape (states of each parent in the graph's order…, states).
            Rows that sum to 1 within 0.001 are accepted and scaled to sum to exactly 1.

    Raises:
        SpecificationError: a missing or misshapen table, a repeated state, or probabilities that are negative, not finite
            or do not sum to 1. The message names the variable.
    """

    graph: CausalGraph
    states: Mapping[str, tuple[str, ...]]
    tables: Mapping[str, Table]

    def __post_init__(self) -> None:
        if self.graph.bidirected:
            raise SpecificationError(
                "hidden_cause",
                "a discrete network has no bidirected edges; add the hidden cause as a variable with a table",
            )
        for name in self.graph.names:
            if not self.states.get(name):
                raise SpecificationError("missing_states", f"{name!r} has no states; name at least one")
            if len(set(self.states[name])) < len(self.states[name]):
                raise SpecificationError("duplicate_state", f"{name!r} lists a state twice: {list(self.states[name])}")
        object.__setattr__(self, "tables", {name: self._checked(name) for name in self.graph.names})

    def _checked(self, name: str) -> Table:
        parents = self.graph.parents[name]
        if name not in self.tables:
            raise SpecificationError("missing_table", f"{name!r} has no table; give P({name} | {', '.join(parents)})")
        table = np.asarray(self.tables[name], dtype=np.float64)
        shape = tuple(len(self.states[variable]) for variable in (*parents, name))
        if table.shape != shape:
            raise SpecificationError(
                "table_shape",
                f"the table of {name!r} has shape {table.shape}; its axes are {(*parents, name)}: {shape}",
            )
        totals = table.sum(axis=-1, keepdims=True)
        # Written so that NaN fails too.
        if not (np.all(table >= 0) and np.all(np.abs(totals - 1) <= ROW_SUM_TOLERANCE)):
            raise SpecificationError(
                "invalid_probability",
                f"the table of {name!r} has rows with sums from {totals.min():g} to {totals.max():g} and smallest entry "
                f"{table.min():g}; each row holds probabilities that sum to 1",
            )
        scaled = np.asarray(table / totals)
        scaled.setflags(write=False)
        return scaled

    def state_index(self, name: str, state: str) -> int:
        """Place of a state among the states of a variable. Raises `QueryError` when either is unknown."""
        if name not in self.states:
            raise QueryError("unknown_node", f"{name!r} is not a variable of the network")
        try:
            return self.states[name].index(state)
        except ValueError:
            allowed = ", ".join(self.states[name])
            raise QueryError("unknown_state", f"{name!r} has no state {state!r}; its states are {allowed}") from None

    def query(
        self,
        *variables: str,
        evidence: Mapping[str, str] | None = None,
        do: Mapping[str, str] | None = None,
        max_table_entries: int = MAX_TABLE_ENTRIES,
    ) -> "Distribution":
        """Exact joint distribution P(variables | evidence, do(interventions)).

        Args:
            variables: one or more variables, neither observed nor intervened on.
            evidence: observed states (default: none).
            do: states set by intervention (default: none); the mechanisms of these variables no longer act.
            max_table_entries: the largest intermediate table, 2^28 (2 GiB) unless given.

        Raises:
            QueryError: an unknown variable or state, a variable in two roles, or evidence of probability zero
                (`impossible_evidence`), or a table that would be too large (`query_too_large`).
        """
        from causal_ui_gym.engine.discrete.elimination import query

        return query(self, variables, evidence or {}, do or {}, max_table_entries)
