"""The ID and IDC algorithms: from a graph and a causal question to a formula over what can be observed."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.graph import CausalGraph
from causal_ui_gym.engine.identification.admg import ADMG, Names, project
from causal_ui_gym.engine.identification.expression import (
    Expression,
    Probability,
    divided,
    evaluate,
    free_variables,
    multiplied,
    summed,
)
from causal_ui_gym.engine.identification.hedge import Hedge, NotIdentifiable, hedge_between
from causal_ui_gym.engine.identification.notation import Latex, Notation, Text, write
from causal_ui_gym.engine.identification.separation import separated


@dataclass(frozen=True)
class Estimand:
    """A causal quantity P(outcome | do(treatment), given) and a formula for it without do()."""

    outcome: tuple[str, ...]
    treatment: tuple[str, ...]
    given: tuple[str, ...]
    expression: Expression

    @property
    def text(self) -> str:
        """For example `P(y | do(x)) = Σ_{z} P(z) P(y | x, z)`."""
        return self._equation(Text())

    @property
    def latex(self) -> str:
        """The equation as LaTeX, for math mode."""
        return self._equation(Latex())

    def evaluate(self, names: Sequence[str], joint: NDArray[np.float64]) -> NDArray[np.float64]:
        """The effect that a table of observed probabilities implies.

        Args:
            names: the variables of the table, in the order of its axes.
            joint: P(names), shape (states of each name…), sums to 1.

        Returns:
            P(outcome | do(treatment), given), one axis for each treatment, then each given, then each outcome. NaN where
            the formula conditions on something of probability zero. A formula may name further variables, of which any
            value will do; their jointly most probable value is used.

        Raises:
            QueryError: a variable of the formula is missing from `names`, or the table's shape does not fit.
        """
        axes = (*self.treatment, *self.given, *self.outcome)
        if missing := sorted((free_variables(self.expression) | set(axes)) - set(names)):
            raise QueryError("unknown_node", f"the table lacks {missing}; it has {list(names)}")
        if joint.ndim != len(names) or not np.isclose(joint.sum(), 1.0):
            raise QueryError(
                "invalid_table",
                f"the table has shape {joint.shape} and sum {joint.sum():g}; "
                f"give one axis for each of {list(names)} and probabilities that sum to 1",
            )
        value = evaluate(self.expression, names, joint)
        kept = [names.index(name) for name in axes]
        spare = [axis for axis in range(joint.ndim) if axis not in kept]
        shape = [joint.shape[axis] if axis in kept else value.shape[axis] for axis in range(joint.ndim)]
        table = np.broadcast_to(value, shape).transpose(kept + spare)
        table = table.reshape(*table.shape[: len(kept)], -1)
        likely = joint.sum(axis=tuple(axis for axis in range(joint.ndim) if axis in kept or shape[axis] == 1))
        return np.asarray(table[..., int(np.argmax(likely))])

    def _equation(self, notation: Notation) -> str:
        def named(variables: Iterable[str]) -> list[str]:
            return [notation.name(variable, 0) for variable in variables]

        left = notation.probability(named(self.outcome), named(self.given), named(self.treatment))
        scope = (*self.outcome, *self.treatment, *self.given)
        return f"{left} = {write(self.expression, notation, scope)}"


def identify(
    graph: CausalGraph,
    *,
    outcome: str | Collection[str],
    treatment: str | Collection[str],
    given: str | Collection[str] = (),
) -> Estimand:
    """Express P(outcome | do(treatment), given) by observed probabilities, or prove that nothing can.

    Sound and complete for all graphs with hidden common causes: the ID algorithm (Shpitser & Pearl 2006a, figure 3) in the
    c-factor form of Tian & Pearl (2002), and IDC for conditional effects (Shpitser & Pearl 2006b, figure 6).

    Raises:
        NotIdentifiable: the effect differs between models that agree on all observations; `hedge` is the witness.
        QueryError: an unknown, latent or repeated variable, or no outcome.
    """
    admg = project(graph)
    effects, causes, known = (_listed(names) for names in (outcome, treatment, given))
    admg.require(outcome=effects, treatment=causes, given=known)
    if not effects:
        raise QueryError("missing_outcome", "outcome: name at least one variable whose distribution is asked for")
    try:
        expression = _conditional(admg, frozenset(effects), frozenset(causes), frozenset(known))
    except _HedgeFound as found:
        left = Text().probability(effects, known, causes)
        outer, inner = (sorted(forest.nodes) for forest in (found.hedge.outer, found.hedge.inner))
        raise NotIdentifiable(
            "not_identifiable",
            f"{left} is not identifiable: hidden causes join {outer}, and within it {inner} (a hedge). Measure one of those "
            "causes, or find an instrument or a stronger assumption",
            found.hedge,
        ) from None
    return Estimand(effects, causes, known, expression)


class _HedgeFound(Exception):
    def __init__(self, hedge: Hedge) -> None:
        self.hedge = hedge


def _conditional(graph: ADMG, outcome: Names, treatment: Names, given: Names) -> Expression:
    """IDC: turn every condition that acts like an intervention into one (rule 2 of do-calculus), then divide."""
    for node in sorted(given):
        cut = graph.without_incoming(treatment).without_outgoing([node])
        if separated(cut, outcome, frozenset([node]), treatment | given - {node}):
            return _conditional(graph, outcome, treatment | {node}, given - {node})
    joint = _marginal(graph, outcome | given, treatment)
    return divided(joint, summed(_sorted(graph, outcome), joint)) if given else joint


def _marginal(graph: ADMG, outcome: Names, treatment: Names) -> Expression:
    """ID: P(y | do(x)) = Σ_{D\\Y} Π Q[D_i] over the districts D_i of D, the causes of Y that X leaves (Tian & Pearl 2002)."""
    graph = graph.induced(graph.ancestors(outcome))
    after = graph.induced(graph.nodes - treatment)
    after = after.induced(after.ancestors(outcome))
    factors = []
    for component in after.districts:
        district = next(whole for whole in graph.districts if component <= whole)
        factors.append(_c_factor(graph, component, district, _district_factor(graph, district)))
    return summed(_sorted(graph, after.nodes - outcome), multiplied(factors))


def _district_factor(graph: ADMG, district: Names) -> Expression:
    """Q[S] = Π P(v | what comes before v) over the district, keeping only the conditions that matter.

    Those are the other nodes of v's district among the nodes up to v, and the parents of that district.
    """
    factors = []
    for place, node in enumerate(graph.order):
        if node in district:
            before = graph.induced(graph.order[: place + 1])
            near = next(part for part in before.districts if node in part)
            given = near.union(*(graph.parents[other] for other in near)) - {node}
            factors.append(Probability((node,), _sorted(graph, given)))
    return multiplied(factors)


def _c_factor(graph: ADMG, component: Names, district: Names, factor: Expression) -> Expression:
    """Q[component] from `factor` = Q[district] (Tian & Pearl 2002, function Identify). Raises `_HedgeFound`."""
    within = graph.induced(district)
    ancestors = within.ancestors(component)
    if ancestors == district and component != district:
        raise _HedgeFound(hedge_between(graph, district, component))
    factor = summed(_sorted(graph, district - ancestors), factor)
    if ancestors == component:
        return factor
    smaller = graph.induced(ancestors)
    inner = next(part for part in smaller.districts if component <= part)
    ratios = []
    for place, node in enumerate(smaller.order):
        if node in inner:
            upto = summed(smaller.order[place + 1 :], factor)
            ratios.append(divided(upto, summed(smaller.order[place:], factor)))
    return _c_factor(graph, component, inner, multiplied(ratios))


def _sorted(graph: ADMG, nodes: Collection[str]) -> tuple[str, ...]:
    return tuple(node for node in graph.order if node in nodes)


def _listed(names: str | Collection[str]) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else tuple(names)
