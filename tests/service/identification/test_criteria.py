"""Separation, adjustment, front-door and instruments against path enumeration."""

from collections.abc import Callable
from itertools import combinations, permutations

import pytest

from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.graph import CausalGraph
from causal_ui_gym.engine.identification import (
    d_separated,
    frontdoor_sets,
    instruments,
    is_adjustment_set,
    is_backdoor_set,
    is_frontdoor_set,
    is_instrument,
    minimal_adjustment_sets,
    minimal_backdoor_sets,
)
from tests.service.identification import brute_force
from tests.service.identification.random_graphs import all_dags, random_admg, random_roles

FOUR_NODE_DAGS = list(all_dags(4))
RANDOM_SEEDS = [range(start, start + 500) for start in range(0, 5000, 500)]


def test_there_are_543_dags_of_four_nodes() -> None:
    assert len(FOUR_NODE_DAGS) == 543


def test_d_separation_on_all_dags_of_four_nodes() -> None:
    for graph in FOUR_NODE_DAGS:
        edges = brute_force.edges_with_hidden_nodes(graph)
        for first, second in combinations(graph.names, 2):
            for given in brute_force.subsets(set(graph.names) - {first, second}):
                assert d_separated(graph, first, second, given) == brute_force.d_separated(
                    edges, first, second, given
                ), (graph.edges, first, second, given)


def test_criteria_on_all_dags_of_four_nodes() -> None:
    for graph in FOUR_NODE_DAGS:
        for treatment, outcome in permutations(graph.names, 2):
            check_criteria(graph, treatment, outcome)


@pytest.mark.parametrize("seeds", RANDOM_SEEDS, ids=lambda seeds: f"from{seeds.start}")
def test_criteria_on_random_graphs(seeds: range) -> None:
    for seed in seeds:
        graph = random_admg(seed)
        treatment, outcome = random_roles(graph, seed, 2)
        check_criteria(graph, treatment, outcome)


def check_criteria(graph: CausalGraph, treatment: str, outcome: str) -> None:
    edges = brute_force.edges_with_hidden_nodes(graph)
    about = (graph.edges, graph.bidirected, treatment, outcome)
    candidates = list(brute_force.subsets(set(graph.names) - {treatment, outcome}))

    for given in candidates:
        assert d_separated(graph, treatment, outcome, given) == brute_force.d_separated(
            edges, treatment, outcome, given
        ), (about, given)

    backdoor = [z for z in candidates if brute_force.is_backdoor_set(edges, treatment, outcome, z)]
    assert [z for z in candidates if is_backdoor_set(graph, treatment, outcome, z)] == backdoor, about
    listed = list(minimal_backdoor_sets(graph, treatment, outcome))
    assert len(listed) == len(set(listed)), about
    assert set(listed) == brute_force.minimal(backdoor), about

    adjustment = [z for z in candidates if brute_force.is_adjustment_set(edges, treatment, outcome, z)]
    assert [z for z in candidates if is_adjustment_set(graph, treatment, outcome, z)] == adjustment, about
    listed = list(minimal_adjustment_sets(graph, treatment, outcome))
    assert len(listed) == len(set(listed)), about
    assert set(listed) == brute_force.minimal(adjustment), about

    frontdoor = [z for z in candidates if brute_force.is_frontdoor_set(edges, treatment, outcome, z)]
    assert [z for z in candidates if is_frontdoor_set(graph, treatment, outcome, z)] == frontdoor, about
    listed = list(frontdoor_sets(graph, treatment, outcome))
    assert len(listed) == len(set(listed)), about
    assert set(listed) == set(frontdoor), about

    any_instrument = False
    for z in candidates:
        for variable in sorted(set(graph.names) - {treatment, outcome} - z):
            expected = brute_force.is_instrument(edges, variable, treatment, outcome, z)
            assert is_instrument(graph, variable, treatment, outcome, z) == expected, (about, variable, z)
            any_instrument |= expected
    found = list(instruments(graph, treatment, outcome))
    assert all(is_instrument(graph, i.variable, treatment, outcome, i.given) for i in found), about
    assert bool(found) == any_instrument, about


@pytest.mark.parametrize("search", [frontdoor_sets, instruments, minimal_backdoor_sets])
def test_a_search_for_unknown_variables_fails_when_it_is_asked_for(search: Callable[..., object]) -> None:
    graph = CausalGraph.from_edges([("X", "Y")])
    with pytest.raises(QueryError) as caught:
        search(graph, "X", "nobody")  # not iterated
    assert caught.value.code == "unknown_node"
    with pytest.raises(QueryError):
        search(graph, "X", "Y", within=["nobody"])
