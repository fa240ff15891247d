"""The graph that identification reasons over: directed edges for causes, bidirected ones for hidden common causes."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations

from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.graph import CausalGraph

Names = frozenset[str]


@dataclass(frozen=True, eq=False)
class ADMG:
    """Acyclic directed mixed graph (Richardson 2003), the working form of a `CausalGraph`.

    Edges are stored as neighbour sets, so that cutting edges and taking subgraphs are set operations.
    Graphs are values: every transformation returns a new graph.
    """

    parents: Mapping[str, Names]
    siblings: Mapping[str, Names]

    @cached_property
    def nodes(self) -> Names:
        return frozenset(self.parents)

    @cached_property
    def children(self) -> Mapping[str, Names]:
        found: dict[str, set[str]] = {node: set() for node in self.parents}
        for node, direct in self.parents.items():
            for parent in direct:
                found[parent].add(node)
        return {node: frozenset(kids) for node, kids in found.items()}

    @cached_property
    def order(self) -> tuple[str, ...]:
        """A topological order: causes before effects, otherwise in the order of the nodes."""
        place = {node: index for index, node in enumerate(self.parents)}
        waiting = {node: len(direct) for node, direct in self.parents.items()}
        ready = [node for node, count in waiting.items() if count == 0]
        for node in ready:
            for child in sorted(self.children[node], key=place.__getitem__):
                waiting[child] -= 1
                if waiting[child] == 0:
                    ready.append(child)
        return tuple(ready)

    @cached_property
    def districts(self) -> tuple[Names, ...]:
        """Maximal sets of nodes joined by bidirected paths, also called c-components (Tian & Pearl 2002)."""
        found: list[Names] = []
        placed: set[str] = set()
        for node in self.order:
            if node not in placed:
                found.append(reach([node], self.siblings))
                placed |= found[-1]
        return tuple(found)

    def ancestors(self, nodes: Iterable[str]) -> Names:
        """The nodes and all their direct and indirect causes."""
        return reach(nodes, self.parents)

    def descendants(self, nodes: Iterable[str]) -> Names:
        """The nodes and all their direct and indirect effects."""
        return reach(nodes, self.children)

    def induced(self, keep: Collection[str]) -> "ADMG":
        """The subgraph on `keep`."""
        kept = frozenset(keep)
        return ADMG(
            {node: direct & kept for node, direct in self.parents.items() if node in kept},
            {node: near & kept for node, near in self.siblings.items() if node in kept},
        )

    def without_incoming(self, nodes: Collection[str]) -> "ADMG":
        """Cut every edge that points at one of `nodes`: the graph under do(nodes), written G with an overline."""
        cut = frozenset(nodes)
        return ADMG(
            {node: frozenset() if node in cut else direct for node, direct in self.parents.items()},
            {node: frozenset() if node in cut else near - cut for node, near in self.siblings.items()},
        )

    def without_outgoing(self, nodes: Collection[str]) -> "ADMG":
        """Cut every directed edge that leaves one of `nodes`, written G with an underline."""
        cut = frozenset(nodes)
        return ADMG({node: direct - cut for node, direct in self.parents.items()}, self.siblings)

    def without_edges(self, edges: Collection[tuple[str, str]]) -> "ADMG":
        """Cut the directed edges given as (cause, effect)."""
        gone = frozenset(edges)
        return ADMG(
            {n: frozenset(p for p in direct if (p, n) not in gone) for n, direct in self.parents.items()},
            self.siblings,
        )

    def require(self, **roles: Collection[str]) -> None:
        """Raise `QueryError` unless every role names observed nodes and no node plays two roles."""
        seen: dict[str, str] = {}
        for role, nodes in roles.items():
            for node in sorted(nodes):
                if node not in self.parents:
                    shown = ", ".join(sorted(self.parents)[:12])
                    raise QueryError("unknown_node", f"{role}: {node!r} is not an observed variable; those are {shown}")
                if node in seen:
                    raise QueryError("repeated_node", f"{node!r} is given as {seen[node]} and as {role}; choose one")
                seen[node] = role


@lru_cache(maxsize=256)
def with_latent_nodes(graph: CausalGraph) -> ADMG:
    """The graph as it is, latent variables included."""
    siblings: dict[str, set[str]] = {name: set() for name in graph.names}
    for first, second in map(tuple, graph.bidirected):
        siblings[first].add(second)
        siblings[second].add(first)
    return ADMG(
        {name: frozenset(graph.parents[name]) for name in graph.names},
        {name: frozenset(near) for name, near in siblings.items()},
    )


@lru_cache(maxsize=256)
def project(graph: CausalGraph) -> ADMG:
    """Latent projection (Verma & Pearl 1990; Tian & Pearl 2002, definition 5): the graph over observed variables.

    `a -> b` stays when a directed path leads from a to b through latent nodes only; `a <-> b` arises when a hidden
    cause reaches both through latent nodes only.
    """
    admg = with_latent_nodes(graph)
    if not graph.latent:
        return admg
    parents = {node: set(direct) for node, direct in admg.parents.items()}
    siblings = {node: set(near) for node, near in admg.siblings.items()}
    # Remove one latent node at a time, children first, and join what met in it.
    for hidden in (node for node in reversed(admg.order) if node in graph.latent):
        kids = [node for node, direct in parents.items() if hidden in direct]
        for kid in kids:
            parents[kid].discard(hidden)
            parents[kid] |= parents[hidden]
            for near in siblings[hidden] - {kid}:
                siblings[kid].add(near)
                siblings[near].add(kid)
        for first, second in combinations(kids, 2):
            siblings[first].add(second)
            siblings[second].add(first)
        for near in siblings.pop(hidden):
            siblings[near].discard(hidden)
        del parents[hidden]
    return ADMG(
        {node: frozenset(direct) for node, direct in parents.items()},
        {node: frozenset(near) for node, near in siblings.items()},
    )


def reach(start: Iterable[str], neighbours: Mapping[str, Collection[str]]) -> Names:
    """Everything that can be reached from `start`, itself included, by following `neighbours`."""
    found = set(start)
    stack = list(found)
    while stack:
        for node in neighbours[stack.pop()]:
            if node not in found:
                found.add(node)
                stack.append(node)
    return frozenset(found)


def as_names(nodes: str | Iterable[str]) -> Names:
    """One name or several, as a set."""
    return frozenset([nodes]) if isinstance(nodes, str) else frozenset(nodes)
