"""The ID and IDC algorithms: their formulas against the truth in random models, their hedges against the definition."""

import pickle
from itertools import permutations

import numpy as np
import pytest

from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.graph import CausalGraph
from causal_ui_gym.engine.identification import Hedge, NotIdentifiable, identify
from tests.service.identification import brute_force
from tests.service.identification.random_graphs import all_dags, all_ordered_admgs, random_admg, random_roles
from tests.service.identification.random_models import RandomModel

RANDOM_SEEDS = [range(start, start + 500) for start in range(0, 5000, 500)]


def test_every_effect_in_a_dag_of_four_nodes_is_identified_by_a_right_formula() -> None:
    for seed, graph in enumerate(all_dags(4)):
        model = RandomModel(graph, seed)
        for outcome, treatment in permutations(graph.names, 2):
            assert check(graph, model, (outcome,), (treatment,)), (graph.edges, outcome, treatment)


def test_every_graph_of_four_nodes_with_hidden_causes() -> None:
    identified = 0
    for seed, graph in enumerate(all_ordered_admgs(4)):
        model = RandomModel(graph, seed)
        outcome, treatment = random_roles(graph, seed, 2)
        identified += check(graph, model, (outcome,), (treatment,))
    assert 2000 < identified < 4000


@pytest.mark.parametrize("seeds", RANDOM_SEEDS, ids=lambda seeds: f"from{seeds.start}")
def test_random_graphs(seeds: range) -> None:
    """Single and joint interventions, single and joint outcomes, with and without a condition."""
    identified = 0
    for seed in seeds:
        graph = random_admg(seed)
        model = RandomModel(graph, seed)
        roles = random_roles(graph, seed, 5)
        outcome, treatment = roles[: 1 + seed % 2], roles[2 : 3 + seed // 2 % 2]
        identified += check(graph, model, outcome, treatment, roles[4 : 4 + seed // 4 % 2])
    assert 50 < identified < 450


def check(
    graph: CausalGraph,
    model: RandomModel,
    outcome: tuple[str, ...],
    treatment: tuple[str, ...],
    given: tuple[str, ...] = (),
) -> bool:
    """True when identified (and right), False when not (and proved)."""
    try:
        estimand = identify(graph, outcome=outcome, treatment=treatment, given=given)
    except NotIdentifiable as error:
        check_hedge(graph, error.hedge, outcome + given, treatment)
        return False
    value = estimand.evaluate(graph.names, model.joint())
    np.testing.assert_allclose(value, model.effect(outcome, treatment, given), rtol=0, atol=1e-9, err_msg=estimand.text)
    return True


def check_hedge(graph: CausalGraph, hedge: Hedge, outcome: tuple[str, ...], treatment: tuple[str, ...]) -> None:
    """Definitions 4 and 6 of Shpitser & Pearl (2006)."""
    pairs = {frozenset(pair) for pair in graph.bidirected}
    for forest in (hedge.outer, hedge.inner):
        assert forest.directed <= set(graph.edges)
        assert {frozenset(edge) for edge in forest.bidirected} <= pairs
        assert len(forest.bidirected) == len(forest.nodes) - 1
        assert connected(forest.nodes, forest.bidirected)
        causes = [cause for cause, _ in forest.directed]
        assert len(causes) == len(set(causes))
        assert forest.nodes - set(causes) == forest.roots
    assert hedge.inner.nodes < hedge.outer.nodes
    assert hedge.inner.directed <= hedge.outer.directed
    assert hedge.inner.bidirected <= hedge.outer.bidirected
    assert hedge.inner.roots == hedge.outer.roots
    assert hedge.outer.nodes & set(treatment)
    # IDC may have turned conditions into interventions; they only shrink what is a cause of the outcome.
    assert not hedge.inner.nodes & set(treatment)
    uncut = frozenset(edge for edge in graph.edges if edge[1] not in treatment)
    for root in hedge.outer.roots:
        assert brute_force.descendants(uncut, root) & set(outcome)


def connected(nodes: frozenset[str], edges: frozenset[tuple[str, str]]) -> bool:
    found = {min(nodes)}
    while more := {n for edge in edges if found & set(edge) for n in edge} - found:
        found |= more
    return found == nodes


@pytest.mark.parametrize(
    ("edges", "bidirected", "given", "text"),
    [
        ("z>x z>y x>y", "", (), "P(y | do(x)) = Σ_{z} P(z) P(y | z, x)"),
        ("x>z z>y", "xy", (), "P(y | do(x)) = Σ_{z} P(z | x) Σ_{x'} P(x') P(y | x', z)"),
        (
            "w>r r>x x>y",
            "wx wy",
            (),
            "P(y | do(x)) = [Σ_{w} P(w) P(x | w, r) P(y | w, r, x)] / [Σ_{w} P(w) P(x | w, r)]",
        ),
        ("x>y", "", (), "P(y | do(x)) = P(y | x)"),
        ("y>x", "", (), "P(y | do(x)) = P(y)"),
        ("z>x z>y x>y", "", ("z",), "P(y | do(x), z) = P(y | z, x)"),
    ],
    ids=["backdoor", "frontdoor", "napkin", "unconfounded", "not a cause", "conditional"],
)
def test_textbook_formulas(edges: str, bidirected: str, given: tuple[str, ...], text: str) -> None:
    assert identify(graph_of(edges, bidirected), outcome="y", treatment="x", given=given).text == text


def test_latex() -> None:
    graph = CausalGraph.from_edges([("smoking_1", "tar"), ("tar", "x2")], bidirected=[("smoking_1", "x2")])
    assert identify(graph, outcome="x2", treatment="smoking_1").latex == (
        r"P(x_{2} \mid \operatorname{do}(\mathrm{smoking\_1})) = \sum_{\mathrm{tar}} P(\mathrm{tar} \mid "
        r"\mathrm{smoking\_1}) \sum_{{\mathrm{smoking\_1}}'} P({\mathrm{smoking\_1}}') "
        r"P(x_{2} \mid {\mathrm{smoking\_1}}', \mathrm{tar})"
    )


def test_latent_variables_and_bidirected_edges_say_the_same() -> None:
    latent = CausalGraph.from_edges([("u", "x"), ("u", "y"), ("x", "z"), ("z", "y")], latent=["u"])
    bidirected = graph_of("x>z z>y", "xy")
    assert identify(latent, outcome="y", treatment="x").text == identify(bidirected, outcome="y", treatment="x").text


def test_the_bow_is_not_identifiable_and_its_error_survives_pickling() -> None:
    with pytest.raises(NotIdentifiable, match=r"P\(y \| do\(x\)\) is not identifiable.*\['x', 'y'\]") as caught:
        identify(graph_of("x>y", "xy"), outcome="y", treatment="x")
    assert caught.value.code == "not_identifiable"
    assert pickle.loads(pickle.dumps(caught.value)).hedge == caught.value.hedge


@pytest.mark.parametrize(
    ("roles", "code"),
    [
        ({"outcome": "nobody", "treatment": "x"}, "unknown_node"),
        ({"outcome": "u", "treatment": "x"}, "unknown_node"),
        ({"outcome": "y", "treatment": "y"}, "repeated_node"),
        ({"outcome": (), "treatment": "x"}, "missing_outcome"),
    ],
)
def test_bad_questions_are_refused(roles: dict[str, str], code: str) -> None:
    graph = CausalGraph.from_edges([("x", "y"), ("u", "x")], latent=["u"])
    with pytest.raises(QueryError) as caught:
        identify(graph, **roles)
    assert caught.value.code == code


def test_a_table_that_does_not_fit_is_refused() -> None:
    estimand = identify(graph_of("x>y", ""), outcome="y", treatment="x")
    with pytest.raises(QueryError, match="lacks"):
        estimand.evaluate(["x"], np.array([0.5, 0.5]))
    with pytest.raises(QueryError, match="sum to 1"):
        estimand.evaluate(["x", "y"], np.ones((2, 2)))


def graph_of(edges: str, bidirected: str) -> CausalGraph:
    return CausalGraph.from_edges(
        [(edge[0], edge[2]) for edge in edges.split()], bidirected=[(pair[0], pair[1]) for pair in bidirected.split()]
    )
