"""A finding that is right where it is can be accepted in `preflight.yaml`: by its rule and the one object, or the one field, at which it was found, and with
a reason that the next reader understands. An entry that accepts nothing is itself a finding.

```yaml
- rule: GYM825
  object: Deployment demo/cache
  path: spec.template.spec.volumes[0]   # optional: that field alone
  reason: one replica only, and it may stop during an upgrade
```
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from .finding import Finding, Severity, Where
from .rendered import UnreadableError
from .rule import Rule

_FIELDS = {"rule", "object", "path", "reason"}


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """One accepted finding.

    Args:
        rule: code, such as ``GYM821``.
        object: the object's whole title as findings name it, such as ``Deployment causal-ui-gym/api``. No patterns: what is
            accepted for one object is not accepted for the next.
        path: field at which it is accepted, with all below it; empty for anywhere in the object.
        reason: why that is right here; a sentence.
        where: place of the entry, for a finding about itself.
    """

    rule: str
    object: str
    reason: str
    path: str = ""
    where: Where = dataclasses.field(default=Where("", 1, "acknowledgement"), compare=False)

    def covers(self, finding: Finding) -> bool:
        """Whether it accepts that finding."""
        inside = not self.path or (finding.where.path + ".").startswith((self.path + ".", self.path + "["))
        return self.rule == finding.code and self.object == finding.where.object and inside


def read_acknowledgements(path: Path) -> tuple[Acknowledgement, ...]:
    """The entries of a file: a YAML list of ``rule``, ``object``, ``reason`` and, if narrower, ``path``.

    Raises UnreadableError where the file cannot be read or an entry lacks its rule, object or reason.
    """
    try:
        entries = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise UnreadableError(f"{path}: cannot be read: {' '.join(str(error).split())}") from error
    if not isinstance(entries, list):
        raise UnreadableError(f"{path}: a list of acknowledgements is needed (rule, object, reason)")
    return tuple(_entry(path, index, entry) for index, entry in enumerate(entries, start=1))


def _entry(path: Path, index: int, entry: Any) -> Acknowledgement:
    if not isinstance(entry, Mapping) or set(entry) - _FIELDS or not {"rule", "object", "reason"} <= set(entry):
        raise UnreadableError(
            f"{path}: entry {index}: given {entry!r}; needed are rule, object and reason, and path where it is narrower"
        )
    texts = {key: str(value or "").strip() for key, value in entry.items()}
    if len(texts["reason"].split()) < 3:
        raise UnreadableError(
            f"{path}: entry {index}: given reason={texts['reason']!r}; say in a sentence why it is right here"
        )
    return Acknowledgement(**texts, where=Where(str(path), 1, f"acknowledgement {index}"))


def apply(findings: Iterable[Finding], acknowledgements: Iterable[Acknowledgement]) -> list[Finding]:
    """The findings, accepted ones marked; and one more for every acknowledgement that accepts nothing."""
    pending = list(acknowledgements)
    used: set[int] = set()
    result = []
    for finding in findings:
        for index, acknowledgement in enumerate(pending):
            if acknowledgement.covers(finding):
                used.add(index)
                finding = dataclasses.replace(finding, acknowledged=acknowledgement.reason)
                break
        result.append(finding)
    result += [_unused(entry) for index, entry in enumerate(pending) if index not in used]
    return result


def _unused(entry: Acknowledgement) -> Finding:
    return Finding(
        code=UNUSED.code,
        severity=UNUSED.severity,
        title=UNUSED.title,
        where=entry.where,
        what=f"nothing of {entry.rule} is found at {entry.object}{f' {entry.path}' if entry.path else ''}",
        why=UNUSED.why,
        remedy=UNUSED.remedy,
    )


UNUSED = Rule(
    code="GYM800",
    title="An acknowledgement accepts something",
    severity=Severity.WARNING,
    why="What it accepted is mended or renamed; left here, it would hide the next fault of that kind.",
    remedy="Delete the entry, or correct its rule, object or path.",
    judge=lambda _: iter(()),  # judged here, after all others
)
