"""Estimands in print: plain text and LaTeX."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from causal_ui_gym.engine.identification.expression import (
    Expression,
    Fraction,
    Probability,
    Product,
    Sum,
    free_variables,
)


class Notation(Protocol):
    """How the parts of a formula are written."""

    def name(self, variable: str, primes: int) -> str: ...
    def probability(self, variables: Sequence[str], given: Sequence[str], do: Sequence[str]) -> str: ...
    def sum(self, over: Sequence[str], term: str) -> str: ...
    def fraction(self, numerator: str, denominator: str) -> str: ...
    def group(self, term: str) -> str: ...


class Text:
    """`Σ_{z} P(y | x, z) P(z)`."""

    def name(self, variable: str, primes: int) -> str:
        return variable + "'" * primes

    def probability(self, variables: Sequence[str], given: Sequence[str], do: Sequence[str]) -> str:
        conditions = [f"do({', '.join(do)})"] if do else []
        bar = " | " if do or given else ""
        return f"P({', '.join(variables)}{bar}{', '.join([*conditions, *given])})"

    def sum(self, over: Sequence[str], term: str) -> str:
        return f"Σ_{{{', '.join(over)}}} {term}"

    def fraction(self, numerator: str, denominator: str) -> str:
        return f"[{numerator}] / [{denominator}]"

    def group(self, term: str) -> str:
        return f"({term})"


class Latex:
    r"""`\sum_{z} P(y \mid x, z) P(z)`; names longer than a letter are set upright."""

    def name(self, variable: str, primes: int) -> str:
        indexed = re.fullmatch(r"([A-Za-z])_?(\d+)", variable)
        if indexed:
            written = f"{indexed[1]}_{{{indexed[2]}}}"
        elif len(variable) == 1:
            written = _escape(variable)
        else:
            written = rf"\mathrm{{{_escape(variable)}}}"
        return "{" + written + "}" + "'" * primes if primes else written

    def probability(self, variables: Sequence[str], given: Sequence[str], do: Sequence[str]) -> str:
        conditions = [rf"\operatorname{{do}}({', '.join(do)})"] if do else []
        bar = r" \mid " if do or given else ""
        return f"P({', '.join(variables)}{bar}{', '.join([*conditions, *given])})"

    def sum(self, over: Sequence[str], term: str) -> str:
        return rf"\sum_{{{', '.join(over)}}} {term}"

    def fraction(self, numerator: str, denominator: str) -> str:
        return rf"\frac{{{numerator}}}{{{denominator}}}"

    def group(self, term: str) -> str:
        return rf"\left({term}\right)"


def write(expression: Expression, notation: Notation, in_scope: Iterable[str] = ()) -> str:
    """The formula in a notation. A bound variable gets primes when its name already means something outside its sum."""
    visible = free_variables(expression) | frozenset(in_scope)
    return _write(expression, notation, dict.fromkeys(visible, 0))


def _write(part: Expression, notation: Notation, primes: Mapping[str, int]) -> str:
    def named(variables: Iterable[str]) -> list[str]:
        return [notation.name(variable, primes[variable]) for variable in variables]

    match part:
        case Probability(variables, given):
            return notation.probability(named(variables), named(given), ())
        case Product(factors):
            *front, last = factors or (None,)
            if last is None:
                return "1"
            # A sum reaches to the end of its product; anywhere else it needs brackets.
            return " ".join(
                [notation.group(w) if isinstance(f, Sum) else w for f in front for w in [_write(f, notation, primes)]]
                + [_write(last, notation, primes)]
            )
        case Sum(over, term):
            inner = {**primes, **{v: primes[v] + 1 if v in primes else 0 for v in over}}
            written = [notation.name(variable, inner[variable]) for variable in over]
            return notation.sum(written, _write(term, notation, inner))
        case Fraction(numerator, denominator):
            return notation.fraction(_write(numerator, notation, primes), _write(denominator, notation, primes))


def _escape(variable: str) -> str:
    return re.sub(r"([#$%&_{}])", r"\\\1", variable.replace("\\", r"\backslash "))
