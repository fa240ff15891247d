"""Causal graphs: order, relatives, and errors that spell the cycle."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causal_ui_gym.engine import CausalGraph, GraphError


def test_order_and_relatives() -> None:
    graph = CausalGraph.from_edges([("Z", "X"), ("X", "M"), ("M", "Y"), ("Z", "Y")], names=["Y", "X", "Z", "M"])
    assert graph.names == ("Y", "X", "Z", "M")
    assert graph.topological_order == ("Z", "X", "M", "Y")
    assert graph.parents["Y"] == ("M", "Z")
    assert graph.children["Z"] == ("Y", "X")
    assert graph.ancestors("M") == {"Z", "X", "M"}
    assert graph.descendants("X") == {"X", "M", "Y"}


def test_unmeasured_causes() -> None:
    graph = CausalGraph.from_edges([("X", "Y"), ("U", "Y")], bidirected=[("Y", "X")], latent=["U"])
    assert graph.bidirected == {frozenset({"X", "Y"})}
    assert graph.observed == ("X", "Y")


def test_equal_graphs_hash_alike() -> None:
    first, second = (CausalGraph.from_edges([("X", "Y")]) for _ in range(2))
    assert first == second
    assert hash(first) == hash(second)


def test_the_cycle_is_spelt() -> None:
    with pytest.raises(GraphError, match=r"A -> B -> C -> A") as caught:
        CausalGraph.from_edges([("R", "A"), ("A", "B"), ("B", "C"), ("C", "A"), ("C", "Y")])
    assert caught.value.code == "graph_cycle"


@pytest.mark.parametrize(
    ("arguments", "code", "text"),
    [
        ((("X", "X"), {}), "duplicate_node", "'X' is given twice"),
        ((("X",), {"X": ("Q",)}), "unknown_parent", "'Q' is a parent of 'X'"),
        ((("X",), {"Q": ()}), "unknown_parent", "'Q' has parents"),
        ((("X", "Y"), {"Y": ("X", "X")}), "duplicate_node", "lists parent 'X' twice"),
        ((("X", "Y"), {}, frozenset({frozenset({"X", "Q"})})), "unknown_parent", "bidirected"),
        ((("X", "Y"), {}, frozenset(), frozenset({"Q"})), "unknown_parent", "latent"),
    ],
)
def test_bad_graphs(arguments: tuple, code: str, text: str) -> None:  # type: ignore[type-arg]
    with pytest.raises(GraphError, match=text) as caught:
        CausalGraph(*arguments)
    assert caught.value.code == code


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=20))
def test_every_graph_has_an_order_or_a_real_cycle(pairs: list[tuple[int, int]]) -> None:
    edges = sorted({(str(a), str(b)) for a, b in pairs})
    try:
        graph = CausalGraph.from_edges(edges)
    except GraphError as caught:
        cycle = caught.message.split(": ")[1].split(";")[0].split(" -> ")
        assert cycle[0] == cycle[-1]
        assert all(edge in edges for edge in pairwise(cycle))
    else:
        place = {name: i for i, name in enumerate(graph.topological_order)}
        assert all(place[cause] < place[effect] for cause, effect in edges)
