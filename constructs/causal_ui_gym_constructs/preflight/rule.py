"""A rule of preflight: what it demands, why, how to mend a breach, and the function that judges."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from .document import Document, Resource
from .finding import Severity
from .rendered import Rendered

_CODE = re.compile(r"GYM[89]\d\d")


@dataclass(frozen=True, slots=True)
class Breach:
    """One place that breaks a rule.

    Args:
        at: the Kubernetes object or AWS resource.
        path: field inside it; empty for the whole of it.
        what: what is wrong there, with the names and values that were read; one sentence, lower case, no full stop.
    """

    at: Document | Resource
    path: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing that preflight demands. One per file, as ``RULE``; the file's docstring is its page of documentation.

    Args:
        code: ``GYM8xx`` or ``GYM9xx``.
        title: what is demanded, as a short sentence in the present tense: ``A pod finds a node that it may use``.
        severity: how grave a breach is.
        why: what happens if it stays, in one sentence.
        remedy: what to do now, in the imperative.
        judge: yields every breach in what was rendered. It never raises on malformed input: schema rules report that.
    """

    code: str
    title: str
    severity: Severity
    why: str
    remedy: str
    judge: Callable[[Rendered], Iterator[Breach]]

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise ValueError(f"{self.code}: the code of a preflight rule is GYM8xx or GYM9xx")

    @property
    def module(self) -> str:
        """Name of the module that holds it."""
        return self.judge.__module__

    @property
    def family(self) -> str:
        """Folder that it lies in, such as ``schedulability``."""
        return self.module.split(".")[-2].replace("_", " ")

    @property
    def documentation(self) -> str:
        """The page: the docstring of its file, in Markdown."""
        return (importlib.import_module(self.module).__doc__ or "").strip()


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by code. Raises ValueError where two share a code."""
    from . import rules as package

    found: dict[str, Rule] = {}
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if module.ispkg or module.name.split(".")[-1][:3] != "gym":
            continue
        rule: Rule = importlib.import_module(module.name).RULE
        if rule.code in found:
            raise ValueError(f"{rule.code} is both {found[rule.code].module} and {rule.module}")
        found[rule.code] = rule
    return tuple(found[code] for code in sorted(found))
