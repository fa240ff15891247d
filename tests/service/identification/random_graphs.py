"""Graphs to test on: all small ones, and seeded random ones with hidden causes."""

import random
from collections.abc import Iterator
from itertools import combinations, product

from causal_ui_gym.engine.graph import CausalGraph


def all_dags(size: int) -> Iterator[CausalGraph]:
    """Every labelled DAG over `size` nodes (543 for four)."""
    names = tuple("abcdefg"[:size])
    pairs = list(combinations(names, 2))
    for choice in product((None, 0, 1), repeat=len(pairs)):
        edges = [pair if way == 0 else pair[::-1] for pair, way in zip(pairs, choice, strict=True) if way is not None]
        if _acyclic(names, edges):
            yield CausalGraph.from_edges(edges, names=names)


def all_ordered_admgs(size: int) -> Iterator[CausalGraph]:
    """Every ADMG over `size` nodes up to naming: edges follow the alphabet, any set of bidirected edges."""
    names = tuple("abcdefg"[:size])
    pairs = list(combinations(names, 2))
    for directed in product((False, True), repeat=len(pairs)):
        for bidirected in product((False, True), repeat=len(pairs)):
            yield CausalGraph.from_edges(
                [pair for pair, used in zip(pairs, directed, strict=True) if used],
                names=names,
                bidirected=[pair for pair, used in zip(pairs, bidirected, strict=True) if used],
            )


def random_admg(seed: int, *, hidden: float = 0.2) -> CausalGraph:
    """A random graph of five to seven nodes; each pair shares a hidden cause with probability `hidden`."""
    draw = random.Random(seed)
    names = list("abcdefg"[: draw.randint(5, 7)])
    draw.shuffle(names)
    density = draw.uniform(0.2, 0.7)
    pairs = list(combinations(names, 2))
    return CausalGraph.from_edges(
        [pair for pair in pairs if draw.random() < density],
        names=sorted(names),
        bidirected=[pair for pair in pairs if draw.random() < hidden],
    )


def random_roles(graph: CausalGraph, seed: int, count: int) -> tuple[str, ...]:
    """`count` different nodes."""
    return tuple(random.Random(seed).sample(graph.names, count))


def _acyclic(names: tuple[str, ...], edges: list[tuple[str, str]]) -> bool:
    left = set(names)
    while left:
        sources = {node for node in left if not any(effect == node and cause in left for cause, effect in edges)}
        if not sources:
            return False
        left -= sources
    return True
