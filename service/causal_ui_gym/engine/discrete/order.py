"""Elimination order by the min-fill heuristic (Koller & Friedman 2009, section 9.4.3)."""

from collections.abc import Collection, Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import combinations
from math import prod


def min_fill_order(scopes: Sequence[Collection[str]], sizes: Mapping[str, int], *, keep: Collection[str]) -> list[str]:
    """Order in which to sum out all variables of `scopes` but `keep`.

    Greedy: next comes the variable whose elimination joins the fewest pairs of neighbours, of those the one with the
    smallest table, then the one first in the alphabet.
    """
    near: dict[str, set[str]] = {}
    for scope in scopes:
        for name in scope:
            near.setdefault(name, set()).update(scope)
    for name, neighbours in near.items():
        neighbours.discard(name)

    def cost(name: str) -> tuple[int, int, str]:
        fill = sum(1 for one, other in combinations(near[name], 2) if other not in near[one])
        return fill, prod(sizes[other] for other in near[name]), name

    current = {name: cost(name) for name in near if name not in keep}
    heap = list(current.values())
    heapify(heap)
    order: list[str] = []
    while heap:
        entry = heappop(heap)
        name = entry[2]
        if current.get(name) != entry:
            continue
        del current[name]
        order.append(name)
        neighbours = near.pop(name)
        # A cost changes only for nodes that see a removed node or a new edge.
        touched = set(neighbours)
        if entry[0]:
            touched.update(*(near[other] for other in neighbours))
        for other in neighbours:
            near[other] |= neighbours
            near[other] -= {name, other}
        for other in touched & current.keys():
            current[other] = cost(other)
            heappush(heap, current[other])
    return order
