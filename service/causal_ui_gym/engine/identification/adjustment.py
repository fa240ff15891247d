"""Sets of covariates that remove confounding: the backdoor criterion and the adjustment criterion."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from causal_ui_gym.engine.graph import CausalGraph
from causal_ui_gym.engine.identification.admg import ADMG, Names, as_names, project
from causal_ui_gym.engine.identification.separation import separated
from causal_ui_gym.engine.identification.separators import minimal_separators


class _Separation(NamedTuple):
    """A covariate set is valid when it lies in `allowed` and separates `treatment` from `outcome` in `graph`."""

    graph: ADMG
    treatment: Names
    outcome: Names
    allowed: Names

    def holds_for(self, covariates: Names) -> bool:
        return covariates <= self.allowed and separated(self.graph, self.treatment, self.outcome, covariates)

    def minimal_sets(self, within: Collection[str] | None) -> Iterator[Names]:
        self.graph.require(within=frozenset(within or ()))
        allowed = self.allowed if within is None else self.allowed & frozenset(within)
        return minimal_separators(self.graph, self.treatment, self.outcome, allowed)


def is_backdoor_set(
    graph: CausalGraph,
    treatment: str | Collection[str],
    outcome: str | Collection[str],
    covariates: str | Collection[str] = (),
) -> bool:
    """Whether `covariates` satisfy the backdoor criterion (Pearl 2009, definition 3.3.1).

    They contain no effect of the treatment, and block every path that enters the treatment through an arrowhead: then
    P(y | do(x)) = Σ_z P(y | x, z) P(z) (equation 3.19). Raises `QueryError` for unknown, latent or repeated variables.
    """
    chosen = as_names(covariates)
    problem = _backdoor(graph, treatment, outcome)
    problem.graph.require(treatment=problem.treatment, outcome=problem.outcome, covariates=chosen)
    return problem.holds_for(chosen)


def minimal_backdoor_sets(
    graph: CausalGraph,
    treatment: str | Collection[str],
    outcome: str | Collection[str],
    *,
    within: Collection[str] | None = None,
) -> Iterator[Names]:
    """All backdoor sets that have no smaller backdoor set inside, each once, with polynomial delay.

    There may be exponentially many: take what you need, e.g. `itertools.islice(sets, 100)`. `within` restricts the
    covariates, for example to those that were measured (default: every observed variable). Nothing is yielded when no
    backdoor set exists. Source: van der Zander, Liśkiewicz & Textor (2019). Raises `QueryError` as `is_backdoor_set`.
    """
    return _backdoor(graph, treatment, outcome).minimal_sets(within)


def is_adjustment_set(
    graph: CausalGraph,
    treatment: str | Collection[str],
    outcome: str | Collection[str],
    covariates: str | Collection[str] = (),
) -> bool:
    """Whether Σ_z P(y | x, z) P(z) equals P(y | do(x)) in every model of the graph.

    The complete criterion (Shpitser, VanderWeele & Robins 2010) in its constructive form (van der Zander et al. 2019,
    theorem 4.3): more sets pass than by the backdoor criterion. Raises `QueryError` as `is_backdoor_set`.
    """
    chosen = as_names(covariates)
    problem = _adjustment(graph, treatment, outcome)
    problem.graph.require(treatment=problem.treatment, outcome=problem.outcome, covariates=chosen)
    return problem.holds_for(chosen)


def minimal_adjustment_sets(
    graph: CausalGraph,
    treatment: str | Collection[str],
    outcome: str | Collection[str],
    *,
    within: Collection[str] | None = None,
) -> Iterator[Names]:
    """All minimal sets that pass `is_adjustment_set`; otherwise as `minimal_backdoor_sets`."""
    return _adjustment(graph, treatment, outcome).minimal_sets(within)


def causal_path_nodes(graph: ADMG, treatment: Names, outcome: Names) -> Names:
    """Nodes other than treatments on a directed path from treatment to outcome that meets treatment only at its start."""
    cut = graph.without_incoming(treatment)
    return (cut.descendants(treatment) - treatment) & graph.without_outgoing(treatment).ancestors(outcome)


def _backdoor(graph: CausalGraph, treatment: str | Collection[str], outcome: str | Collection[str]) -> _Separation:
    admg, causes, effects = _roles(graph, treatment, outcome)
    return _Separation(admg.without_outgoing(causes), causes, effects, admg.nodes - admg.descendants(causes) - effects)


def _adjustment(graph: CausalGraph, treatment: str | Collection[str], outcome: str | Collection[str]) -> _Separation:
    admg, causes, effects = _roles(graph, treatment, outcome)
    on_path = causal_path_nodes(admg, causes, effects)
    first_edges = [(cause, node) for node in on_path for cause in admg.parents[node] & causes]
    allowed = admg.nodes - causes - effects - admg.descendants(on_path)
    return _Separation(admg.without_edges(first_edges), causes, effects, allowed)


def _roles(
    graph: CausalGraph, treatment: str | Collection[str], outcome: str | Collection[str]
) -> tuple[ADMG, Names, Names]:
    admg, causes, effects = project(graph), as_names(treatment), as_names(outcome)
    admg.require(treatment=causes, outcome=effects)
    return admg, causes, effects
