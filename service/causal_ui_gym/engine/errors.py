"""Errors of the causal engine.

    EngineError
    ├── SpecificationError   a model (graph, mechanisms, tables) that cannot be built
    │   ├── GraphError       cycle, unknown parent, duplicate node
    │   └── SizeLimitError   larger than the limits in force
    ├── QueryError           a question that the model cannot be asked (unknown node, wrong value)
    ├── StorageError         stored parameters that are missing or do not fit
    └── NumericalError       raised only on request, from a result code (`ResultCode`)

Every error carries a stable `code` in snake case for programs, and a message for people that names the thing,
what was given, what is allowed and what to do.
"""

import enum
from typing import NamedTuple


class Problem(NamedTuple):
    """One fault of a specification: where it is, its code, and a sentence."""

    path: str
    code: str
    message: str


class EngineError(Exception):
    """Base of all engine errors."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message

    def __reduce__(self) -> tuple[type["EngineError"], tuple[str, str]]:
        return type(self), (self.code, self.message)


class SpecificationError(EngineError):
    """A model that cannot be built. `problems` lists every fault found, not only the first."""

    def __init__(self, code: str, message: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(code, message)
        self.problems = problems or (Problem("$", code, message),)

    @classmethod
    def from_problems(cls, problems: list[Problem]) -> "SpecificationError":
        """One error for all `problems` (at least one); code and class come from the first."""
        first = problems[0]
        lines = "; ".join(f"{problem.path}: {problem.message}" for problem in problems[:5])
        more = f" (and {len(problems) - 5} more)" if len(problems) > 5 else ""
        return _CLASS_OF_CODE.get(first.code, SpecificationError)(first.code, lines + more, tuple(problems))


class GraphError(SpecificationError):
    """A graph with a cycle, an unknown parent or a repeated node."""


class SizeLimitError(SpecificationError):
    """A model beyond the limits in force."""


_CLASS_OF_CODE: dict[str, type[SpecificationError]] = {
    "graph_cycle": GraphError,
    "unknown_parent": GraphError,
    "duplicate_node": GraphError,
    "too_large": SizeLimitError,
}


class QueryError(EngineError):
    """A question that this model cannot be asked."""


class StorageError(EngineError):
    """Stored parameters that are missing or do not fit the model."""


class NumericalError(EngineError):
    """A result code other than `OK`, raised by `raise_for_result`."""


class ResultCode(enum.IntEnum):
    """How a numerical computation ended. Bad numbers are data, not exceptions."""

    OK = 0
    LOW_EFFECTIVE_SAMPLE_SIZE = 1
    IMPOSSIBLE_EVIDENCE = 2
    NOT_FINITE = 3


RESULT_MESSAGES = {
    ResultCode.OK: "succeeded",
    ResultCode.LOW_EFFECTIVE_SAMPLE_SIZE: (
        "fewer than 100 effective samples agree with the evidence; ask for more samples or weaker evidence"
    ),
    ResultCode.IMPOSSIBLE_EVIDENCE: "the evidence has probability zero in this model; check the values",
    ResultCode.NOT_FINITE: "the result is not a finite number; check weights and interventions for overflow",
}


def raise_for_result(code: ResultCode) -> None:
    """Raise `NumericalError` unless `code` is `ResultCode.OK`."""
    if code is not ResultCode.OK:
        raise NumericalError(code.name.lower(), RESULT_MESSAGES[code])
