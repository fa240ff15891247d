"""Slow answers straight from the definitions, sharing no code with the library.

Paths are enumerated one by one; a hidden common cause is an explicit extra node.
"""

from collections.abc import Collection, Iterator
from itertools import chain, combinations, pairwise

from causal_ui_gym.engine.graph import CausalGraph

Edges = frozenset[tuple[str, str]]


def edges_with_hidden_nodes(graph: CausalGraph) -> Edges:
    """All directed edges, every bidirected edge written out as a hidden node with two children."""
    hidden = {(f"{'-'.join(sorted(pair))}", node) for pair in graph.bidirected for node in pair}
    return frozenset(graph.edges) | frozenset(hidden)


def subsets(items: Collection[str]) -> Iterator[frozenset[str]]:
    """All subsets, smaller ones first."""
    listed = sorted(items)
    return map(frozenset, chain.from_iterable(combinations(listed, size) for size in range(len(listed) + 1)))


def descendants(edges: Edges, node: str) -> set[str]:
    found = {node}
    while more := {effect for cause, effect in edges if cause in found} - found:
        found |= more
    return found


def paths(edges: Edges, start: str, end: str) -> list[list[str]]:
    """All simple paths, whatever the direction of their edges."""
    near: dict[str, set[str]] = {}
    for cause, effect in edges:
        near.setdefault(cause, set()).add(effect)
        near.setdefault(effect, set()).add(cause)
    found, stack = [], [[start]]
    while stack:
        path = stack.pop()
        if path[-1] == end:
            found.append(path)
            continue
        stack += [[*path, node] for node in near.get(path[-1], ()) if node not in path]
    return found


def is_open(edges: Edges, path: list[str], given: Collection[str]) -> bool:
    """Whether `given` leaves the path open (Pearl 2009, definition 1.2.3)."""
    for before, node, after in zip(path, path[1:], path[2:], strict=False):
        if (before, node) in edges and (after, node) in edges:
            if not descendants(edges, node) & set(given):
                return False
        elif node in given:
            return False
    return True


def d_separated(edges: Edges, first: str, second: str, given: Collection[str]) -> bool:
    return not any(is_open(edges, path, given) for path in paths(edges, first, second))


def is_backdoor_set(edges: Edges, treatment: str, outcome: str, covariates: Collection[str]) -> bool:
    if descendants(edges, treatment) & set(covariates):
        return False
    into = [path for path in paths(edges, treatment, outcome) if (path[1], path[0]) in edges]
    return not any(is_open(edges, path, covariates) for path in into)


def is_adjustment_set(edges: Edges, treatment: str, outcome: str, covariates: Collection[str]) -> bool:
    """Definition 4 of Shpitser, VanderWeele & Robins (2010): no effect of a causal path, every other path blocked."""
    on_path: set[str] = set()
    other = []
    for path in paths(edges, treatment, outcome):
        if all(step in edges for step in pairwise(path)):
            on_path |= set(path[1:])
        else:
            other.append(path)
    if any(descendants(edges, node) & set(covariates) for node in on_path):
        return False
    return not any(is_open(edges, path, covariates) for path in other)


def is_frontdoor_set(edges: Edges, treatment: str, outcome: str, mediators: Collection[str]) -> bool:
    for path in paths(edges, treatment, outcome):
        if all(step in edges for step in pairwise(path)) and not set(path) & set(mediators):
            return False
    for node in mediators:
        for path in paths(edges, treatment, node):
            if (path[1], path[0]) in edges and is_open(edges, path, ()):
                return False
    # Paths out of the mediators are cut for the whole set at once, as in theorem 3.3.4's use of do(z).
    cut = frozenset(edge for edge in edges if edge[0] not in mediators)
    return all(d_separated(cut, node, outcome, [treatment]) for node in mediators)


def is_instrument(edges: Edges, variable: str, treatment: str, outcome: str, given: Collection[str]) -> bool:
    causal = [path for path in paths(edges, treatment, outcome) if all(step in edges for step in pairwise(path))]
    on_path = {node for path in causal for node in path[1:]} | {outcome}
    forbidden = set().union(*(descendants(edges, node) for node in on_path)) | {treatment}
    if forbidden & {variable, *given}:
        return False
    cut = edges - {(path[0], path[1]) for path in causal}
    return not d_separated(edges, variable, treatment, given) and d_separated(cut, variable, outcome, given)


def minimal(sets: Collection[frozenset[str]]) -> set[frozenset[str]]:
    return {one for one in sets if not any(other < one for other in sets)}
