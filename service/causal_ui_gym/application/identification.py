"""What a graph alone says about a causal question."""

import itertools
from collections.abc import Iterable
from typing import Annotated

from msgspec import Meta, Struct

from causal_ui_gym.application.errors import Invalid
from causal_ui_gym.application.queries import NodeName
from causal_ui_gym.engine import CausalGraph
from causal_ui_gym.engine import identification as engine

LARGEST_GRAPH = 200
"""Nodes. Beyond it the search for sets can take longer than a request may."""

NodeNames = Annotated[tuple[NodeName, ...], Meta(max_length=LARGEST_GRAPH)]
Pairs = Annotated[tuple[tuple[NodeName, NodeName], ...], Meta(max_length=20_000)]


class GraphBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A causal graph: ``edges`` from cause to effect; ``bidirected`` pairs share an unmeasured cause."""

    edges: Pairs
    bidirected: Pairs = ()
    latent: NodeNames = ()
    nodes: NodeNames = ()
    """Nodes without an edge; others need not be listed."""

    def graph(self) -> CausalGraph:
        """Raises GraphError."""
        return CausalGraph.from_edges(self.edges, names=self.nodes, bidirected=self.bidirected, latent=self.latent)


class InstrumentFound(Struct, frozen=True, kw_only=True):
    """An instrument, once ``given`` is adjusted for."""

    variable: str
    given: tuple[str, ...]


class EstimandFound(Struct, frozen=True, kw_only=True):
    """The effect written with observed probabilities only."""

    text: str
    latex: str


class HedgeFound(Struct, frozen=True, kw_only=True):
    """The witness that no formula exists (Shpitser and Pearl, 2006): nodes of its two forests, and their roots."""

    outer: tuple[str, ...]
    inner: tuple[str, ...]
    roots: tuple[str, ...]
    explanation: str


class Sets(Struct, frozen=True, kw_only=True):
    """Sets of nodes; ``complete`` is false when there are more."""

    items: tuple[tuple[str, ...], ...]
    complete: bool


class Identification(Struct, frozen=True, kw_only=True):
    """All ways to an effect. Exactly one of ``estimand`` and ``hedge`` is set."""

    identifiable: bool
    estimand: EstimandFound | None
    hedge: HedgeFound | None
    backdoor_sets: Sets
    adjustment_sets: Sets
    frontdoor_sets: Sets
    instruments: tuple[InstrumentFound, ...]


def identify(
    graph: CausalGraph,
    *,
    treatment: str,
    outcome: str,
    given: tuple[str, ...],
    within: tuple[str, ...] | None,
    limit: int,
) -> Identification:
    """Everything the graph says about P(outcome | do(treatment), given).

    Raises:
        Invalid: a graph that is too large.
        QueryError: a node that is unknown or latent.
    """
    if len(graph.names) > LARGEST_GRAPH:
        raise Invalid(
            "graph_too_large", f"the graph has {len(graph.names)} nodes; identification takes at most {LARGEST_GRAPH}"
        )
    estimand, hedge = None, None
    try:
        found = engine.identify(graph, outcome=outcome, treatment=treatment, given=given)
        estimand = EstimandFound(text=found.text, latex=found.latex)
    except engine.NotIdentifiable as error:
        forest = error.hedge
        hedge = HedgeFound(
            outer=_ordered(forest.outer.nodes),
            inner=_ordered(forest.inner.nodes),
            roots=_ordered(forest.inner.roots),
            explanation=error.message,
        )
    options = {"within": within}
    return Identification(
        identifiable=estimand is not None,
        estimand=estimand,
        hedge=hedge,
        backdoor_sets=_some(engine.minimal_backdoor_sets(graph, treatment, outcome, **options), limit),
        adjustment_sets=_some(engine.minimal_adjustment_sets(graph, treatment, outcome, **options), limit),
        frontdoor_sets=_some(engine.frontdoor_sets(graph, treatment, outcome, **options), limit),
        instruments=tuple(
            InstrumentFound(variable=one.variable, given=_ordered(one.given))
            for one in itertools.islice(engine.instruments(graph, treatment, outcome, **options), limit)
        ),
    )


class SetValidity(Struct, frozen=True, kw_only=True):
    """What a set of nodes is good for. A backdoor set is always an adjustment set; the reverse need not hold."""

    backdoor: bool
    adjustment: bool
    frontdoor: bool


def validity(graph: CausalGraph, *, treatment: str, outcome: str, nodes: tuple[str, ...]) -> SetValidity:
    """Whether the set closes every back door, suffices for adjustment, or is a front door.

    Raises:
        QueryError: a node that is unknown, latent or named twice.
    """
    return SetValidity(
        backdoor=engine.is_backdoor_set(graph, treatment, outcome, nodes),
        adjustment=engine.is_adjustment_set(graph, treatment, outcome, nodes),
        frontdoor=engine.is_frontdoor_set(graph, treatment, outcome, nodes),
    )


def _some(sets: Iterable[Iterable[str]], limit: int) -> Sets:
    found = [_ordered(names) for names in itertools.islice(sets, limit + 1)]
    return Sets(items=tuple(found[:limit]), complete=len(found) <= limit)


def _ordered(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names))
