"""Why an effect cannot be identified: hedges."""

from collections.abc import Mapping
from dataclasses import dataclass

from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.identification.admg import ADMG, Names

Edge = tuple[str, str]


@dataclass(frozen=True)
class Forest:
    """A C-forest (Shpitser & Pearl 2006, definition 4).

    Its bidirected edges are a spanning tree of its nodes, every node has at most one child, and `roots` are the nodes
    without a child.
    """

    nodes: Names
    roots: Names
    directed: frozenset[Edge]
    bidirected: frozenset[Edge]


@dataclass(frozen=True)
class Hedge:
    """Two C-forests with the same roots, one inside the other (Shpitser & Pearl 2006, definition 6).

    `outer` contains a treatment, `inner` none, and the roots are causes of the outcome that the treatment does not cut
    off. Two models then exist that agree on everything observable and disagree about the effect (theorem 4).
    """

    outer: Forest
    inner: Forest


class NotIdentifiable(QueryError):
    """No formula over the observed distribution gives the effect; `hedge` is the proof."""

    def __init__(self, code: str, message: str, hedge: Hedge) -> None:
        super().__init__(code, message)
        self.hedge = hedge

    def __reduce__(self) -> tuple[type["NotIdentifiable"], tuple[str, str, Hedge]]:  # type: ignore[override]
        return type(self), (self.code, self.message, self.hedge)


def hedge_between(graph: ADMG, outer: Names, inner: Names) -> Hedge:
    """The hedge of a district `outer` all of whose nodes are ancestors, within it, of the district `inner`."""
    tree = _spanning_tree(graph, inner, {})
    inner_forest = Forest(inner, inner, frozenset(), _edges(tree))
    return Hedge(
        Forest(outer, inner, _one_child_each(graph, outer, inner), _edges(_spanning_tree(graph, outer, tree))),
        inner_forest,
    )


def _one_child_each(graph: ADMG, outer: Names, inner: Names) -> frozenset[Edge]:
    """For every node outside `inner` its edge on a shortest directed path into `inner`."""
    found: set[Edge] = set()
    placed = set(inner)
    queue = sorted(inner)
    for node in queue:
        for parent in sorted(graph.parents[node] & outer - placed):
            placed.add(parent)
            found.add((parent, node))
            queue.append(parent)
    return frozenset(found)


def _spanning_tree(graph: ADMG, nodes: Names, start: Mapping[str, str | None]) -> dict[str, str | None]:
    """Each node's neighbour on the way to the root, over bidirected edges, continuing the tree `start`."""
    tree = dict(start) or {min(nodes): None}
    queue = list(tree)
    for node in queue:
        for near in sorted(graph.siblings[node] & nodes - tree.keys()):
            tree[near] = node
            queue.append(near)
    return tree


def _edges(tree: Mapping[str, str | None]) -> frozenset[Edge]:
    return frozenset((node, near) for node, near in tree.items() if near is not None)
