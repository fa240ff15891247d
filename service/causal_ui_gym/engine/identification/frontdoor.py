"""Mediator sets that identify an effect in spite of hidden confounding: the front-door criterion."""

from collections.abc import Collection, Iterator

from causal_ui_gym.engine.graph import CausalGraph
from causal_ui_gym.engine.identification.admg import ADMG, Names, as_names, project
from causal_ui_gym.engine.identification.separation import connected_to, separated


def is_frontdoor_set(graph: CausalGraph, treatment: str, outcome: str, mediators: str | Collection[str]) -> bool:
    """Whether `mediators` satisfy the front-door criterion (Pearl 2009, definition 3.3.3).

    They intercept every directed path from treatment to outcome; no backdoor path leads from treatment to them; and
    the treatment blocks every backdoor path from them to the outcome. Then (theorem 3.3.4)
    P(y | do(x)) = Σ_z P(z | x) Σ_x' P(y | x', z) P(x'). Raises `QueryError` for unknown, latent or repeated variables.
    """
    admg, chosen = project(graph), as_names(mediators)
    admg.require(treatment=[treatment], outcome=[outcome], mediators=chosen)
    source, target = frozenset([treatment]), frozenset([outcome])
    return (
        _intercepts(admg, treatment, outcome, chosen)
        and separated(admg.without_outgoing(source), source, chosen, ())
        and separated(admg.without_outgoing(chosen), chosen, target, source)
    )


def frontdoor_sets(
    graph: CausalGraph, treatment: str, outcome: str, *, within: Collection[str] | None = None
) -> Iterator[Names]:
    """All front-door sets, each once, with polynomial delay (Jeong, Tian & Bareinboim 2022).

    Sets that leave variables out come first. `within` restricts the mediators (default: every observed variable).
    There may be exponentially many: take what you need, e.g. `itertools.islice(sets, 100)`.
    Raises `QueryError` at once, not at the first set, for unknown, latent or repeated variables.
    """
    admg = project(graph)
    admg.require(treatment=[treatment], outcome=[outcome])
    admg.require(within=frozenset(within or ()))
    source = frozenset([treatment])
    candidates = admg.nodes if within is None else admg.nodes & frozenset(within)
    candidates -= connected_to(admg.without_outgoing(source), source, ()) | {outcome}
    return _frontdoor_sets(admg, treatment, outcome, candidates)


def _frontdoor_sets(admg: ADMG, treatment: str, outcome: str, candidates: Names) -> Iterator[Names]:
    states: list[tuple[Names, Names]] = [(frozenset(), candidates)]
    while states:
        required, pool = states.pop()
        largest = _unconfounded(admg, treatment, outcome, pool)
        if not required <= largest or not _intercepts(admg, treatment, outcome, largest):
            continue
        if required == largest:
            yield required
            continue
        node = min(largest - required)
        states.append((required | {node}, largest))
        states.append((required, largest - {node}))


def _unconfounded(graph: ADMG, treatment: str, outcome: str, pool: Names) -> Names:
    """The largest subset of `pool` whose backdoor paths to the outcome are all blocked by the treatment.

    A node with an open path stays open in every smaller set, because a smaller set cuts fewer edges. So removing such
    nodes until none is left gives the one largest set.
    """
    while True:
        cut = graph.without_outgoing(pool)
        confounded = connected_to(cut, [outcome], [treatment]) & pool
        if not confounded:
            return pool
        pool -= confounded


def _intercepts(graph: ADMG, treatment: str, outcome: str, mediators: Names) -> bool:
    return outcome not in graph.without_incoming(mediators).descendants([treatment])
