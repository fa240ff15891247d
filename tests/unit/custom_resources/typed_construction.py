"""Build objects of the generated classes from plain Kubernetes fields, following the classes' own type hints."""

from __future__ import annotations

import enum
import re
import types
import typing
from typing import Any


def arguments(cls: type, fields: dict[str, Any]) -> dict[str, Any]:
    """The keyword arguments of ``cls`` that stand for ``fields``; KeyError for a field that the class lacks."""
    hints = typing.get_type_hints(cls.__init__)  # type: ignore[misc]
    names = {_plain(name): name for name in hints}
    return {names[_plain(key)]: _typed(hints[names[_plain(key)]], value) for key, value in fields.items()}


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _typed(hint: Any, value: Any) -> Any:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        # Optional[Union[Structure, Dict]]: the structure comes first.
        return _typed(typing.get_args(hint)[0], value)
    if origin is list or getattr(origin, "__name__", "") == "Sequence":
        return [_typed(typing.get_args(hint)[0], item) for item in value]
    if getattr(origin, "__name__", "") in ("dict", "Mapping"):
        return {key: _typed(typing.get_args(hint)[1], item) for key, item in value.items()}
    if hint is Any or not isinstance(hint, type):
        return value
    if issubclass(hint, enum.Enum):
        # cdk8s spells symbols out: MESH_EXTERNAL is MESH_UNDERSCORE_EXTERNAL.
        members = {_plain(member.name.replace("_UNDERSCORE_", "_")): member for member in hint}
        return members[_plain(str(value))]
    for kind, maker in ((bool, "from_boolean"), (str, "from_string"), ((int, float), "from_number")):
        if isinstance(value, kind) and hasattr(hint, maker):
            return getattr(hint, maker)(value)
    return hint(**arguments(hint, value)) if isinstance(value, dict) else value
