"""One variable of the declaration, as the reader and the generators see it."""

import functools
import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta, Struct

from causal_ui_gym.settings.declaration import Env, Settings


class Variable(Struct, frozen=True, kw_only=True):
    """A declared environment variable: its name, its kind and what it allows."""

    name: str
    field: str
    env: Env
    kind: Literal["string", "integer", "number", "boolean"]
    choices: tuple[str, ...]
    meta: Meta
    default: Any
    """None: may stay unset."""

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of this variable, with the extensions that the construct library reads."""
        meta, env = self.meta, self.env
        keywords: dict[str, Any] = {
            "type": self.kind,
            "enum": list(self.choices) or None,
            "format": "uri" if env.schemes else None,
            "pattern": meta.pattern,
            "minLength": meta.min_length,
            "minimum": meta.ge,
            "exclusiveMinimum": meta.gt,
            "maximum": meta.le,
            "default": self.default,
            "x-secret": True if env.secret else None,
            "x-unit": env.unit,
            "x-binding": env.binding,
            "description": env.description,
        }
        return {keyword: value for keyword, value in keywords.items() if value is not None}

    def allowed(self) -> str:
        """What the variable may hold, as a phrase for errors and documentation."""
        meta = self.meta
        if self.choices:
            return "one of " + ", ".join(self.choices)
        if self.env.schemes:
            return "a URL that starts with " + " or ".join(f"{scheme}://" for scheme in self.env.schemes)
        if meta.pattern:
            return f"text that matches {meta.pattern}"
        if meta.min_length:
            return f"text of at least {meta.min_length} characters"
        if self.kind == "boolean":
            return "true or false"
        if self.kind == "string":
            return "text"
        noun = "an integer" if self.kind == "integer" else "a number"
        bounds = [
            f"at least {meta.ge}" if meta.ge is not None else "",
            f"above {meta.gt}" if meta.gt is not None else "",
            f"at most {meta.le}" if meta.le is not None else "",
        ]
        return " ".join([noun, " and ".join(b for b in bounds if b)]).strip()


_KINDS: dict[type, Literal["string", "integer", "number", "boolean"]] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
}


def _unwrap(annotation: Any) -> tuple[Any, list[Any]]:
    """The bare type under ``Annotated`` and ``| None``, and everything annotated on the way."""
    notes: list[Any] = []
    while True:
        if get_origin(annotation) is Annotated:
            annotation, *found = get_args(annotation)
            notes += found
        elif get_origin(annotation) in (Union, types.UnionType):
            (annotation,) = [part for part in get_args(annotation) if part is not types.NoneType]
        else:
            return annotation, notes


@functools.cache
def variables() -> tuple[Variable, ...]:
    """All declared variables, in the order of the declaration."""
    hints = get_type_hints(Settings, include_extras=True)
    found = []
    for field in msgspec.structs.fields(Settings):
        bare, notes = _unwrap(hints[field.name])
        choices = get_args(bare) if get_origin(bare) is Literal else ()
        found.append(
            Variable(
                name=field.name.upper(),
                field=field.name,
                env=next(note for note in notes if isinstance(note, Env)),
                kind="string" if choices else _KINDS[bare],
                choices=choices,
                meta=next((note for note in notes if isinstance(note, Meta)), Meta()),
                default=field.default,
            )
        )
    return tuple(found)
