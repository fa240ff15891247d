"""Queries on small networks whose answers follow from a formula or from the full joint table."""

import itertools
import random

import numpy as np
import pytest

from causal_ui_gym.engine.discrete import DiscreteNetwork
from causal_ui_gym.engine.errors import QueryError, SpecificationError
from causal_ui_gym.engine.graph import CausalGraph


def sprinkler() -> DiscreteNetwork:
    """Cloudy -> sprinkler, rain -> wet grass (Pearl 2009, figure 1.2, with round numbers)."""
    graph = CausalGraph.from_edges([("cloudy", "sprinkler"), ("cloudy", "rain"), ("sprinkler", "wet"), ("rain", "wet")])
    states = dict.fromkeys(graph.names, ("no", "yes"))
    tables = {
        "cloudy": np.array([0.5, 0.5]),
        "sprinkler": np.array([[0.5, 0.5], [0.9, 0.1]]),
        "rain": np.array([[0.8, 0.2], [0.2, 0.8]]),
        "wet": np.array([[[1.0, 0.0], [0.1, 0.9]], [[0.1, 0.9], [0.01, 0.99]]]),
    }
    return DiscreteNetwork(graph, states, tables)


def test_seeing_differs_from_doing() -> None:
    network = sprinkler()
    seen = network.query("rain", evidence={"sprinkler": "yes"}).probability(rain="yes")
    done = network.query("rain", do={"sprinkler": "yes"}).probability(rain="yes")
    assert seen == pytest.approx((0.5 * 0.5 * 0.2 + 0.5 * 0.1 * 0.8) / (0.5 * 0.5 + 0.5 * 0.1))
    assert done == pytest.approx(0.5)


def random_network(seed: int) -> DiscreteNetwork:
    draw, rng = random.Random(seed), np.random.default_rng(seed)
    names = list("abcdefg")
    draw.shuffle(names)
    edges = [pair for pair in itertools.combinations(names, 2) if draw.random() < 0.4]
    graph = CausalGraph.from_edges(edges, names=sorted(names))
    states = {name: tuple(f"s{i}" for i in range(draw.randint(1, 3))) for name in names}
    tables = {}
    for name in names:
        shape = [len(states[variable]) for variable in (*graph.parents[name], name)]
        table = rng.dirichlet(np.ones(shape[-1]), size=shape[:-1])
        tables[name] = table
    return DiscreteNetwork(graph, states, tables)


@pytest.mark.parametrize("seed", range(200))
def test_random_queries_agree_with_the_joint_table(seed: int) -> None:
    network, draw = random_network(seed), random.Random(seed)
    names = draw.sample(network.graph.names, 5)
    asked, seen, done = names[: 1 + seed % 2], names[2 : 2 + seed % 3], names[4 : 4 + seed % 2]
    evidence = {name: draw.choice(network.states[name]) for name in seen}
    do = {name: draw.choice(network.states[name]) for name in done}

    every = network.graph.names
    joint = np.ones([len(network.states[name]) for name in every])
    for name in every:
        if name not in do:
            axes = [every.index(variable) for variable in (*network.graph.parents[name], name)]
            table = network.tables[name].transpose(np.argsort(axes))
            joint = joint * table.reshape([joint.shape[i] if i in axes else 1 for i in range(len(every))])
    for name, state in {**evidence, **do}.items():
        joint = joint.take([network.states[name].index(state)], axis=every.index(name))
    order = [every.index(name) for name in asked]
    rest = [i for i in range(len(every)) if i not in order]
    expected = joint.transpose(order + rest).sum(axis=tuple(range(len(order), len(every))))

    answer = network.query(*asked, evidence=evidence, do=do)
    assert answer.variables == tuple(asked)
    np.testing.assert_allclose(answer.probabilities, expected / expected.sum(), rtol=0, atol=1e-12)


def test_a_joint_answer_gives_marginals() -> None:
    answer = sprinkler().query("wet", "rain")
    assert answer.probabilities.shape == (2, 2)
    assert answer.probability(rain="yes") == pytest.approx(0.5)
    assert answer.probability(rain="yes", wet="no") == pytest.approx(
        0.5 * 0.2 * (0.5 * 0.1 + 0.5 * 0.01) + 0.5 * 0.8 * (0.9 * 0.1 + 0.1 * 0.01)
    )


def test_much_evidence_does_not_underflow() -> None:
    size = 600
    names = ["cause", *(f"e{i}" for i in range(size))]
    graph = CausalGraph.from_edges([("cause", name) for name in names[1:]])
    likelihood = np.array([[1 - 1e-3, 1e-3], [1 - 2e-3, 2e-3]])
    network = DiscreteNetwork(
        graph,
        dict.fromkeys(names, ("no", "yes")),
        {"cause": np.array([0.5, 0.5]), **dict.fromkeys(names[1:], likelihood)},
    )
    evidence = dict.fromkeys(names[1:201], "yes")
    assert network.query("cause", evidence=evidence).probability(cause="no") == pytest.approx(2.0**-200, rel=1e-9)


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ({"variables": ["nobody"]}, "unknown_node"),
        ({"variables": ["rain"], "evidence": {"wet": "damp"}}, "unknown_state"),
        ({"variables": ["rain"], "do": {"rain": "yes"}}, "repeated_node"),
        ({"variables": ["rain", "rain"]}, "repeated_node"),
        ({"variables": []}, "missing_outcome"),
        (
            {"variables": ["cloudy"], "evidence": {"wet": "yes"}, "do": {"sprinkler": "no", "rain": "no"}},
            "impossible_evidence",
        ),
    ],
)
def test_bad_questions_are_refused(question: dict[str, object], code: str) -> None:
    variables = question.pop("variables")
    with pytest.raises(QueryError) as caught:
        sprinkler().query(*variables, **question)  # type: ignore[misc, arg-type]
    assert caught.value.code == code


def test_a_query_that_cannot_fit_in_memory_is_refused_before_it_starts() -> None:
    names = tuple(f"v{i}" for i in range(40))
    network = DiscreteNetwork(
        CausalGraph(names, {}), dict.fromkeys(names, ("no", "yes")), dict.fromkeys(names, np.array([0.5, 0.5]))
    )
    with pytest.raises(QueryError, match="at most 268,435,456") as caught:
        network.query(*names)
    assert caught.value.code == "query_too_large"


@pytest.mark.parametrize(
    ("table", "code"),
    [
        ([0.5, 0.6], "invalid_probability"),
        ([-0.5, 1.5], "invalid_probability"),
        ([float("nan"), 1.0], "invalid_probability"),
        ([0.2, 0.3, 0.5], "table_shape"),
        (None, "missing_table"),
    ],
)
def test_bad_tables_are_refused(table: list[float] | None, code: str) -> None:
    tables = {} if table is None else {"a": np.array(table)}
    with pytest.raises(SpecificationError, match="'a'") as caught:
        DiscreteNetwork(CausalGraph(("a",), {}), {"a": ("no", "yes")}, tables)
    assert caught.value.code == code
