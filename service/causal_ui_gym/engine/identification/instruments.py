"""Instrumental variables, plain and conditional."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from causal_ui_gym.engine.graph import CausalGraph
from causal_ui_gym.engine.identification.adjustment import causal_path_nodes
from causal_ui_gym.engine.identification.admg import ADMG, Names, as_names, project
from causal_ui_gym.engine.identification.separation import separated
from causal_ui_gym.engine.identification.separators import nearest_separator


class Instrument(NamedTuple):
    """A variable that is an instrument once `given` is adjusted for; an empty `given` makes it a plain instrument."""

    variable: str
    given: Names


def is_instrument(
    graph: CausalGraph, variable: str, treatment: str, outcome: str, given: str | Collection[str] = ()
) -> bool:
    """Whether `variable` is an instrument for the total effect of treatment on outcome, conditional on `given`.

    Neither is affected by anything on the causal paths; given `given`, the variable depends on the treatment, and is
    independent of the outcome once the treatment's own causal edges are cut (Henckel, Buttenschön & Maathuis 2024,
    theorem 3.1; Brito & Pearl 2002). In linear models cov(z, y | w) / cov(z, x | w) is then the effect.
    Raises `QueryError` for unknown, latent or repeated variables.
    """
    admg, known = project(graph), as_names(given)
    admg.require(instrument=[variable], treatment=[treatment], outcome=[outcome], given=known)
    cut, allowed = _cut_causal_edges(admg, treatment, outcome)
    return (
        known | {variable} <= allowed
        and not separated(admg, frozenset([variable]), frozenset([treatment]), known)
        and separated(cut, frozenset([variable]), frozenset([outcome]), known)
    )


def instruments(
    graph: CausalGraph, treatment: str, outcome: str, *, within: Collection[str] | None = None
) -> Iterator[Instrument]:
    """Instruments for the effect of treatment on outcome, at most one conditioning set for each variable.

    The set tried is the separator nearest to the outcome (van der Zander, Textor & Liśkiewicz 2015): if the graph has any
    conditional instrument at all, one is found this way. `within` restricts instruments and conditioning variables
    (default: every observed variable). Raises `QueryError` at once, not at the first instrument, for unknown, latent or repeated
    variables.
    """
    admg = project(graph)
    admg.require(treatment=[treatment], outcome=[outcome])
    admg.require(within=frozenset(within or ()))
    cut, allowed = _cut_causal_edges(admg, treatment, outcome)
    if within is not None:
        allowed &= frozenset(within)
    return _instruments(admg, treatment, outcome, cut, allowed)


def _instruments(admg: ADMG, treatment: str, outcome: str, cut: ADMG, allowed: Names) -> Iterator[Instrument]:
    for variable in (node for node in admg.order if node in allowed):
        source, target = frozenset([variable]), frozenset([outcome])
        given = nearest_separator(cut, target, source, allowed)
        if given is not None and not separated(admg, source, frozenset([treatment]), given):
            yield Instrument(variable, given)


def _cut_causal_edges(graph: ADMG, treatment: str, outcome: str) -> tuple[ADMG, Names]:
    """The graph without the treatment's edges on causal paths, and the variables unaffected by those paths."""
    ends = frozenset([treatment]), frozenset([outcome])
    on_path = causal_path_nodes(graph, *ends)
    cut = graph.without_edges([(treatment, node) for node in on_path])
    return cut, graph.nodes - graph.descendants(on_path | ends[1]) - ends[0]
