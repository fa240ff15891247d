"""Estimands as expression trees: formulas over the distribution that can be observed.

The tree is printed as text and LaTeX (`notation.py`) and evaluated on a table of probabilities (`evaluate`).
A name bound by a `Sum` is local to it, as a variable bound by Σ is.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Probability:
    """P(variables | given)."""

    variables: tuple[str, ...]
    given: tuple[str, ...] = ()


@dataclass(frozen=True)
class Product:
    """Factors multiplied; no factors make 1."""

    factors: tuple["Expression", ...]


@dataclass(frozen=True)
class Sum:
    """Sum of `term` over all values of the variables `over`."""

    over: tuple[str, ...]
    term: "Expression"


@dataclass(frozen=True)
class Fraction:
    """numerator / denominator."""

    numerator: "Expression"
    denominator: "Expression"


Expression = Probability | Product | Sum | Fraction

ONE = Product(())


def free_variables(expression: Expression) -> frozenset[str]:
    """Names that the value of the expression depends on."""
    match expression:
        case Probability(variables, given):
            return frozenset(variables + given)
        case Product(factors):
            return frozenset().union(*map(free_variables, factors))
        case Sum(over, term):
            return free_variables(term) - frozenset(over)
        case Fraction(numerator, denominator):
            return free_variables(numerator) | free_variables(denominator)


def multiplied(factors: Iterable[Expression]) -> Expression:
    """Product without nesting; a single factor stays as it is."""
    flat = [part for factor in factors for part in _factors(factor)]
    return flat[0] if len(flat) == 1 else Product(tuple(flat))


def summed(over: Collection[str], term: Expression) -> Expression:
    """Sum, with every variable that sums to one taken out and every constant factor moved in front."""
    if isinstance(term, Sum) and not free_variables(term) & set(over) & set(term.over):
        over, term = [*term.over, *over], term.term
    bound = list(over)
    factors = _factors(term)
    while (found := _summable(bound, factors)) is not None:
        variable, used, result = found
        bound.remove(variable)
        place = factors.index(used[0])
        factors = [*factors[:place], *result, *(factor for factor in factors[place + 1 :] if factor not in used)]
    if not bound:
        return multiplied(factors)
    inside = [factor for factor in factors if free_variables(factor) & set(bound)]
    outside = [factor for factor in factors if not free_variables(factor) & set(bound)]
    return multiplied([*outside, Sum(tuple(bound), multiplied(inside))])


def divided(numerator: Expression, denominator: Expression) -> Expression:
    """Fraction with common factors cancelled."""
    above, below = _factors(numerator), _factors(denominator)
    for factor in list(below):
        if factor in above:
            above.remove(factor)
            below.remove(factor)
    return Fraction(multiplied(above), multiplied(below)) if below else multiplied(above)


def evaluate(expression: Expression, names: Sequence[str], joint: NDArray[np.float64]) -> NDArray[np.float64]:
    """Value of the expression for every value of its free variables.

    `joint` holds P(names), one axis for each name. The result keeps all axes, with length 1 where the expression does
    not depend on the variable. Where a condition has probability zero the result is NaN.
    """
    axis = {name: index for index, name in enumerate(names)}

    def total(table: NDArray[np.float64], over: Iterable[str]) -> NDArray[np.float64]:
        return np.asarray(table.sum(axis=tuple(axis[name] for name in over), keepdims=True))

    def marginal(keep: Collection[str]) -> NDArray[np.float64]:
        return total(joint, axis.keys() - keep)

    def value(part: Expression) -> NDArray[np.float64]:
        match part:
            case Probability(variables, given):
                return marginal(variables + given) / marginal(given)
            case Product(factors):
                return reduce(np.multiply, map(value, factors), np.ones((1,) * joint.ndim))
            case Sum(over, term):
                return total(value(term), over)
            case Fraction(numerator, denominator):
                return value(numerator) / value(denominator)

    with np.errstate(divide="ignore", invalid="ignore"):
        return value(expression)


def _factors(expression: Expression) -> list[Expression]:
    return list(expression.factors) if isinstance(expression, Product) else [expression]


def _summable(
    bound: Sequence[str], factors: Sequence[Expression]
) -> tuple[str, Sequence[Probability], Sequence[Probability]] | None:
    """A bound variable that can be summed out by the laws of probability: the factors with it, and what they leave.

    Σ_v P(v, w | g) = P(w | g), and Σ_v P(v | g) P(w | v, g) = P(w | g).
    """
    for variable in bound:
        match [factor for factor in factors if variable in free_variables(factor)]:
            case [Probability(variables, given) as only] if variable in variables:
                rest = tuple(name for name in variables if name != variable)
                return variable, [only], [Probability(rest, given)] if rest else []
            case [Probability() as first, Probability() as second]:
                for prior, likelihood in ((first, second), (second, first)):
                    if prior.variables == (variable,) and {*prior.given, variable} == set(likelihood.given):
                        return variable, [first, second], [Probability(likelihood.variables, prior.given)]
    return None
