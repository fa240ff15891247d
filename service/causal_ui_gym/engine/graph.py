"""Causal graphs: directed acyclic graphs, with bidirected edges for unmeasured common causes.

Reference: Pearl, *Causality* (2nd ed., 2009), sections 1.2 and 3.3; Verma and Pearl (1990) for latent
    projection.
"""

import dataclasses
from collections.abc import Iterable, Mapping
from functools import cached_property

from causal_ui_gym.engine.errors import GraphError


@dataclasses.dataclass(frozen=True)
class CausalGraph:
    """A directed acyclic graph over named variables, checked when made.

    Args:
        names: the variables, each once; this order is kept in all results.
        parents: for each name the tuple of its direct causes; a name left out has none.
        bidirected: pairs of variables with an unmeasured common cause, in either order.
        latent: variables of `names` that cannot be observed.

    Raises:
        GraphError: `duplicate_node`, `unknown_parent` or `graph_cycle` (the message spells the cycle).
    """

    names: tuple[str, ...]
    parents: Mapping[str, tuple[str, ...]]
    bidirected: frozenset[frozenset[str]] = frozenset()
    latent: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        known = set(self.names)
        if len(known) != len(self.names):
            raise GraphError("duplicate_node", f"node {_first_repeat(self.names)!r} is given twice; names must differ")
        for child, causes in self.parents.items():
            _require_known(child, known, "has parents but is not a node")
            for cause in causes:
                _require_known(cause, known, f"is a parent of {child!r} but is not a node")
            if len(set(causes)) != len(causes):
                raise GraphError(
                    "duplicate_node", f"{child!r} lists parent {_first_repeat(causes)!r} twice; list it once"
                )
        for pair in self.bidirected:
            if len(pair) != 2:
                raise GraphError("graph_cycle", f"bidirected edge {sorted(pair)} needs two different nodes")
            for name in pair:
                _require_known(name, known, "has a bidirected edge but is not a node")
        for name in self.latent:
            _require_known(name, known, "is marked latent but is not a node")
        complete = {name: tuple(self.parents.get(name, ())) for name in self.names}
        object.__setattr__(self, "parents", complete)
        _ = self.topological_order

    @classmethod
    def from_edges(
        cls,
        edges: Iterable[tuple[str, str]],
        *,
        names: Iterable[str] = (),
        bidirected: Iterable[tuple[str, str]] = (),
        latent: Iterable[str] = (),
    ) -> "CausalGraph":
        """Graph from (cause, effect) pairs. `names` fixes the order and adds nodes without edges."""
        parents: dict[str, list[str]] = {name: [] for name in names}
        for cause, effect in edges:
            parents.setdefault(cause, [])
            parents.setdefault(effect, []).append(cause)
        return cls(
            tuple(parents),
            {name: tuple(causes) for name, causes in parents.items()},
            frozenset(frozenset(pair) for pair in bidirected),
            frozenset(latent),
        )

    def __hash__(self) -> int:
        return hash((self.names, tuple(self.parents.items()), self.bidirected, self.latent))

    @cached_property
    def topological_order(self) -> tuple[str, ...]:
        """Names with causes before effects; among free choices the order of `names` (Kahn, 1962)."""
        waiting = {name: len(self.parents[name]) for name in self.names}
        ready = [name for name in self.names if not waiting[name]]
        order: list[str] = []
        for name in ready:
            order.append(name)
            for child in self.children[name]:
                waiting[child] -= 1
                if not waiting[child]:
                    ready.append(child)
        if len(order) < len(self.names):
            cycle = _find_cycle(self.parents, {name for name in self.names if waiting[name]})
            raise GraphError("graph_cycle", f"the graph has a cycle: {' -> '.join(cycle)}; remove one of these edges")
        return tuple(order)

    @cached_property
    def children(self) -> Mapping[str, tuple[str, ...]]:
        """Direct effects of each variable."""
        children: dict[str, list[str]] = {name: [] for name in self.names}
        for child in self.names:
            for cause in self.parents[child]:
                children[cause].append(child)
        return {name: tuple(effects) for name, effects in children.items()}

    @property
    def edges(self) -> tuple[tuple[str, str], ...]:
        """All (cause, effect) pairs."""
        return tuple((cause, child) for child in self.names for cause in self.parents[child])

    @property
    def observed(self) -> tuple[str, ...]:
        """Names that can be observed."""
        return tuple(name for name in self.names if name not in self.latent)

    def ancestors(self, *names: str) -> frozenset[str]:
        """`names` and all their causes, direct or not."""
        return self._reach(names, self.parents)

    def descendants(self, *names: str) -> frozenset[str]:
        """`names` and all their effects, direct or not."""
        return self._reach(names, self.children)

    def _reach(self, names: Iterable[str], step: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
        todo = list(names)
        for name in todo:
            if name not in step:
                raise GraphError("unknown_node", f"{name!r} is not a node; nodes are {_some(self.names)}")
        seen: set[str] = set()
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo.extend(step[name])
        return frozenset(seen)


def _require_known(name: str, known: set[str], what: str) -> None:
    if name not in known:
        raise GraphError("unknown_parent", f"{name!r} {what}; nodes are {_some(sorted(known))}")


def _some(names: Iterable[str]) -> str:
    listed = list(names)
    return ", ".join(map(repr, listed[:8])) + (f" and {len(listed) - 8} more" if len(listed) > 8 else "")


def _first_repeat(names: Iterable[str]) -> str:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    raise AssertionError("no repeat")


def _find_cycle(parents: Mapping[str, tuple[str, ...]], stuck: set[str]) -> list[str]:
    """A cycle among `stuck`: each stuck node has a stuck parent, so walking up must repeat."""
    name = next(iter(sorted(stuck)))
    walk: list[str] = []
    place: dict[str, int] = {}
    while name not in place:
        place[name] = len(walk)
        walk.append(name)
        name = next(cause for cause in parents[name] if cause in stuck)
    cycle = [*walk[place[name] :], name]
    return cycle[::-1]
