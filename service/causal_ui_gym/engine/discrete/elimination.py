"""Exact inference by variable elimination (Zhang & Poole 1996; Koller & Friedman 2009, algorithm 9.1).

A query is planned once for its pattern (which variables are asked for, observed and set) and then run on tables; the plan
is kept, so that a further query with the same pattern but other states only multiplies tables.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from string import ascii_letters
from typing import NamedTuple

import numpy as np

from causal_ui_gym.engine.discrete.distribution import Distribution
from causal_ui_gym.engine.discrete.network import DiscreteNetwork, Table
from causal_ui_gym.engine.discrete.order import min_fill_order
from causal_ui_gym.engine.errors import QueryError


class Contraction(NamedTuple):
    """Multiply the tables at one or two places, sum over axes that are not kept, append the result."""

    places: tuple[int, ...]
    subscripts: str


class Plan(NamedTuple):
    """How to answer all queries of one pattern: the tables to take and what to do with them."""

    sources: tuple[str, ...]
    contractions: tuple[Contraction, ...]


def query(
    network: DiscreteNetwork,
    variables: Sequence[str],
    evidence: Mapping[str, str],
    do: Mapping[str, str],
    max_table_entries: int,
) -> Distribution:
    """P(variables | evidence, do); see `DiscreteNetwork.query`."""
    _check_roles(network, variables, evidence, do)
    fixed = {name: network.state_index(name, state) for name, state in {**evidence, **do}.items()}
    plan = _plan(network, tuple(variables), frozenset(evidence), frozenset(do), max_table_entries)
    tables = [_sliced(network, name, fixed) for name in plan.sources]
    for places, subscripts in plan.contractions:
        table = np.asarray(np.einsum(subscripts, *(tables[place] for place in places)))
        peak = table.max(initial=0.0)
        # Scaling keeps the product of many small likelihoods from underflowing.
        tables.append(table / peak if peak > 0 else table)
        for place in places:
            tables[place] = _SPENT
    total = tables[-1].sum()
    if not total > 0:
        raise QueryError(
            "impossible_evidence", f"the evidence {dict(evidence)} has probability zero under do({dict(do)})"
        )
    return Distribution(tuple(variables), tuple(network.states[name] for name in variables), tables[-1] / total)


_SPENT = np.empty(0)


def _sliced(network: DiscreteNetwork, name: str, fixed: Mapping[str, int]) -> Table:
    """The table of a variable with the fixed states picked out."""
    axes = (*network.graph.parents[name], name)
    index = tuple(fixed.get(variable, slice(None)) for variable in axes)
    return network.tables[name][index]


@lru_cache(maxsize=1024)
def _plan(
    network: DiscreteNetwork, variables: tuple[str, ...], evidence: frozenset[str], do: frozenset[str], limit: int
) -> Plan:
    scopes = _relevant_scopes(network, variables, evidence, do)
    sizes = {name: len(network.states[name]) for scope in scopes.values() for name in scope}
    order = min_fill_order(list(scopes.values()), sizes, keep=variables)
    sources = tuple(scopes)
    live = dict(enumerate(scopes.values()))
    contractions: list[Contraction] = []
    for name in order:
        bucket = sorted((place for place, scope in live.items() if name in scope), key=lambda p: _size(live[p], sizes))
        _contract(bucket, live, sizes, contractions, len(sources), limit, drop=name)
    _contract(
        sorted(live, key=lambda p: _size(live[p], sizes)),
        live,
        sizes,
        contractions,
        len(sources),
        limit,
        final=variables,
    )
    return Plan(sources, tuple(contractions))


def _contract(
    bucket: list[int],
    live: dict[int, tuple[str, ...]],
    sizes: Mapping[str, int],
    contractions: list[Contraction],
    sources: int,
    limit: int,
    *,
    drop: str | None = None,
    final: tuple[str, ...] | None = None,
) -> None:
    """Multiply a bucket pairwise, smallest tables first; the last product also sums `drop` out."""
    while True:
        places, bucket = bucket[:2], bucket[2:]
        scopes = [live.pop(place) for place in places]
        scope = tuple(dict.fromkeys(name for part in scopes for name in part))
        union = scope
        if not bucket:
            scope = final if final is not None else tuple(name for name in scope if name != drop)
        if len(union) > len(ascii_letters) or _size(union, sizes) > limit:
            raise QueryError(
                "query_too_large",
                f"this query needs a table over {len(union)} variables with {_size(union, sizes):,} entries; at most "
                f"{limit:,} are allowed. Ask for fewer variables at once or observe more",
            )
        label = dict(zip(union, ascii_letters, strict=False))
        operands = ",".join("".join(label[name] for name in part) for part in scopes)
        contractions.append(Contraction(tuple(places), f"{operands}->{''.join(label[name] for name in scope)}"))
        place = sources + len(contractions) - 1
        live[place] = scope
        if not bucket:
            return
        bucket.insert(0, place)


def _relevant_scopes(
    network: DiscreteNetwork, variables: tuple[str, ...], evidence: frozenset[str], do: frozenset[str]
) -> dict[str, tuple[str, ...]]:
    """Tables that bear on the answer, with the axes left after fixing states.

    Only ancestors of what is asked or observed matter (others sum to one), in the graph without edges into `do`; and of those
    only tables linked to the question, since the others contribute a constant.
    """
    fixed = evidence | do
    wanted: set[str] = set()
    stack = [*variables, *evidence]
    while stack:
        name = stack.pop()
        if name not in wanted and name not in do:
            wanted.add(name)
            stack += network.graph.parents[name]
    scopes = {
        name: tuple(variable for variable in (*network.graph.parents[name], name) if variable not in fixed)
        for name in network.graph.topological_order
        if name in wanted
    }
    users: dict[str, list[str]] = {}
    for name, scope in scopes.items():
        for variable in scope:
            users.setdefault(variable, []).append(name)
    linked: set[str] = set()
    # Tables without axes are likelihoods of evidence; kept, because one of them may be zero.
    relevant = {name for name, scope in scopes.items() if not scope}
    stack = list(variables)
    while stack:
        variable = stack.pop()
        if variable not in linked:
            linked.add(variable)
            for name in users[variable]:
                relevant.add(name)
                stack += scopes[name]
    return {name: scope for name, scope in scopes.items() if name in relevant}


def _size(scope: Sequence[str], sizes: Mapping[str, int]) -> int:
    size = 1
    for name in scope:
        size *= sizes[name]
    return size


def _check_roles(
    network: DiscreteNetwork, variables: Sequence[str], evidence: Mapping[str, str], do: Mapping[str, str]
) -> None:
    if not variables:
        raise QueryError("missing_outcome", "name at least one variable whose distribution is asked for")
    seen: dict[str, str] = {}
    for role, names in (("variables", variables), ("evidence", evidence), ("do", do)):
        for name in names:
            if name not in network.states:
                raise QueryError("unknown_node", f"{role}: {name!r} is not a variable of the network")
            if name in seen:
                raise QueryError("repeated_node", f"{name!r} is given in {seen[name]} and in {role}; choose one")
            seen[name] = role
