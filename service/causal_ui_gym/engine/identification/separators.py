"""Minimal separating sets: the nearest one, and all of them with polynomial delay.

A set inside the ancestors of X and Y separates them exactly if it cuts them in the moral graph of those ancestors
(van der Zander, Liśkiewicz & Textor 2019, "Separators and adjustment sets in causal graphs", section 4), and every
minimal separator lies there. So separators are vertex cuts of an undirected graph.
"""

from collections.abc import Collection, Iterator, Mapping
from itertools import combinations

from causal_ui_gym.engine.identification.admg import ADMG, Names, reach

# Stand-ins for the two sides, each contracted to one vertex. No variable has an empty name or one with a tab.
_SOURCE, _TARGET = "\t source", "\t target"

Undirected = Mapping[str, Collection[str]]


def minimal_separators(graph: ADMG, first: Names, second: Names, allowed: Collection[str]) -> Iterator[Names]:
    """All minimal subsets of `allowed` that m-separate `first` from `second`, each once.

    Binary partition over the component that keeps `first` (Takata 2010): every state that is visited leads to at least
    one separator, so the delay is O(nodes × edges) and memory is linear in the depth.
    """
    cut_graph = _contract(_moral(graph, first | second), first, second, frozenset(allowed))
    start = _nearest_cut(cut_graph, frozenset([_SOURCE]))
    if start is None:
        return
    # A state: the connected side of `first` with its cut, and vertices that may not join that side.
    states: list[tuple[Names, Names, Names]] = [(*start, frozenset())]
    while states:
        side, cut, barred = states.pop()
        free = cut - barred
        if not free:
            yield cut
            continue
        vertex = min(free)
        states.append((side, cut, barred | {vertex}))
        grown = _nearest_cut(cut_graph, side | {vertex})
        if grown is not None and not grown[0] & barred:
            states.append((*grown, barred))


def nearest_separator(graph: ADMG, first: Names, second: Names, allowed: Collection[str]) -> Names | None:
    """The minimal separator within `allowed` that lies closest to `first`, or None when there is none."""
    cut_graph = _contract(_moral(graph, first | second), first, second, frozenset(allowed))
    found = _nearest_cut(cut_graph, frozenset([_SOURCE]))
    return None if found is None else found[1]


def _moral(graph: ADMG, ends: Names) -> dict[str, set[str]]:
    """Moral graph of the ancestors of `ends`: nodes joined by a path of colliders become neighbours."""
    ancestral = graph.induced(graph.ancestors(ends))
    neighbours: dict[str, set[str]] = {node: set() for node in ancestral.parents}
    for district in ancestral.districts:
        for one, other in combinations(district.union(*(ancestral.parents[node] for node in district)), 2):
            neighbours[one].add(other)
            neighbours[other].add(one)
    return neighbours


def _contract(moral: Undirected, first: Names, second: Names, allowed: Names) -> dict[str, set[str]]:
    """Merge each side into one vertex and bridge every vertex that may not be in a separator."""
    name = {node: _SOURCE if node in first else _TARGET if node in second else node for node in moral}
    kept = {_SOURCE, _TARGET} | (allowed & moral.keys()) - first - second
    neighbours: dict[str, set[str]] = {node: set() for node in set(name.values())}
    for node, near in moral.items():
        neighbours[name[node]] |= {name[other] for other in near} - {name[node]}
    result: dict[str, set[str]] = {node: neighbours.get(node, set()) & kept for node in kept}
    bridged = neighbours.keys() - kept
    inner = {node: neighbours[node] & bridged for node in bridged}
    while bridged:
        island = reach([next(iter(bridged))], inner)
        bridged -= island
        shore = set().union(*(neighbours[node] for node in island)) & kept
        for one, other in combinations(shore, 2):
            result[one].add(other)
            result[other].add(one)
    return result


def _nearest_cut(graph: Undirected, side: Names) -> tuple[Names, Names] | None:
    """Grow `side` to the component of the source left by the minimal cut nearest to it; None if it touches the target."""
    closed = side.union(*(graph[node] for node in side))
    if _TARGET in closed:
        return None
    far = {_TARGET}
    cut: set[str] = set()
    stack = [_TARGET]
    while stack:
        for node in graph[stack.pop()]:
            if node in closed:
                cut.add(node)
            elif node not in far:
                far.add(node)
                stack.append(node)
    grown = {_SOURCE}
    stack = [_SOURCE]
    while stack:
        for node in graph[stack.pop()]:
            if node not in cut and node not in grown:
                grown.add(node)
                stack.append(node)
    return frozenset(grown), frozenset(cut)
