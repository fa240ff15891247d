"""d-separation, and m-separation where bidirected edges stand for hidden causes."""

from collections.abc import Collection, Iterable

from causal_ui_gym.engine.graph import CausalGraph
from causal_ui_gym.engine.identification.admg import ADMG, Names, as_names, with_latent_nodes

# A path enters a node through an arrowhead (from a parent or sibling) or through a tail (from a child).
_HEAD, _TAIL = True, False


def d_separated(
    graph: CausalGraph, first: str | Collection[str], second: str | Collection[str], given: str | Collection[str] = ()
) -> bool:
    """Whether `given` blocks every path between `first` and `second` (Pearl 2009, definition 1.2.3).

    With bidirected edges this is m-separation (Richardson 2003). Latent variables may be named.
    Raises `QueryError` for unknown or repeated nodes.
    """
    admg = with_latent_nodes(graph)
    ones, others, known = as_names(first), as_names(second), as_names(given)
    admg.require(first=ones, second=others, given=known)
    return separated(admg, ones, others, known)


def separated(graph: ADMG, first: Names, second: Names, given: Collection[str]) -> bool:
    """`d_separated` for node sets that are already checked."""
    return not connected_to(graph, first, given) & second


def connected_to(graph: ADMG, start: Iterable[str], given: Collection[str]) -> Names:
    """All nodes that some path leaves open from `start` when `given` is known, `start` included.

    Reachability over (node, way of entry) pairs, linear in the number of edges: Bayes ball (Shachter 1998)
    extended to bidirected edges. A collider in `given` bounces the walk back up; one with a descendant in `given` is opened
    by walking down to that descendant and back.
    """
    blocked = frozenset(given)
    stack = [(node, _TAIL) for node in start]
    seen = set(stack)
    while stack:
        node, entry = stack.pop()
        steps: list[tuple[str, bool]] = []
        if (node in blocked) == (entry == _HEAD):
            steps += [(parent, _TAIL) for parent in graph.parents[node]]
            steps += [(sibling, _HEAD) for sibling in graph.siblings[node]]
        if node not in blocked:
            steps += [(child, _HEAD) for child in graph.children[node]]
        for step in steps:
            if step not in seen:
                seen.add(step)
                stack.append(step)
    return frozenset(node for node, _ in seen) - blocked
