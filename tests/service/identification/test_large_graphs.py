"""Graphs whose sets are too many to list: the first ones come at once, because the delay is polynomial."""

from itertools import islice

import pytest

from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.graph import CausalGraph
from causal_ui_gym.engine.identification import (
    frontdoor_sets,
    identify,
    instruments,
    is_backdoor_set,
    is_frontdoor_set,
    minimal_backdoor_sets,
)

CHAINS = 60


def parallel_chains() -> CausalGraph:
    """Sixty backdoor paths x <- a_i <- c_i -> b_i -> y: 3^60 minimal backdoor sets."""
    edges = [("x", "y")]
    for i in range(CHAINS):
        edges += [(f"a{i}", "x"), (f"c{i}", f"a{i}"), (f"c{i}", f"b{i}"), (f"b{i}", "y")]
    return CausalGraph.from_edges(edges)


def test_backdoor_sets() -> None:
    graph = parallel_chains()
    found = list(islice(minimal_backdoor_sets(graph, "x", "y"), 50))
    assert len(set(found)) == 50
    assert all(len(one) == CHAINS and is_backdoor_set(graph, "x", "y", one) for one in found)


def test_the_choice_can_be_restricted_to_what_was_measured() -> None:
    graph = parallel_chains()
    measured = [f"b{i}" for i in range(CHAINS)]
    assert list(minimal_backdoor_sets(graph, "x", "y", within=measured)) == [frozenset(measured)]
    assert list(minimal_backdoor_sets(graph, "x", "y", within=measured[1:])) == []
    with pytest.raises(QueryError, match="within: 'nobody'"):
        minimal_backdoor_sets(graph, "x", "y", within=["nobody"])


def test_frontdoor_sets() -> None:
    chain = [f"m{i}" for i in range(CHAINS)]
    edges = list(zip(["x", *chain], [*chain, "y"], strict=True))
    graph = CausalGraph.from_edges(edges, bidirected=[("x", "y")])
    found = list(islice(frontdoor_sets(graph, "x", "y"), 20))
    assert len(set(found)) == 20
    assert all(is_frontdoor_set(graph, "x", "y", one) for one in found)


def test_instruments_and_identification() -> None:
    graph = CausalGraph.from_edges(
        [("z0", "x"), ("x", "y"), *((f"z{i + 1}", f"z{i}") for i in range(200))], bidirected=[("x", "y")]
    )
    assert {found.variable for found in instruments(graph, "x", "y")} == {f"z{i}" for i in range(201)}
    assert identify(graph, outcome="y", treatment="z0").text == "P(y | do(z0)) = P(y | z0)"
