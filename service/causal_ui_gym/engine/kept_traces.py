"""Kernels that were traced once are kept on disk, so that a restart does not trace them again.

JAX's compilation cache keeps what XLA made of a program under a key which is the program: to look it up, a restarted process traces
and lowers every kernel again, which takes longer than to read what was compiled. Here the program itself is kept, under a key of what it
was made from: the engine's source, the version of JAX, the platform, the types of the arguments and the static options.

Source: https://docs.jax.dev/en/latest/export/export.html
"""

import hashlib
import logging
import uuid
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jax
from jax import export

_log = logging.getLogger(__name__)
_folder: Path | None = None


def keep_traces(folder: Path | None) -> None:
    """Keep the traces of all kernels in a folder, which is made if need be, and use those that are there.

    Unless this is called, and after `keep_traces(None)`, nothing is kept. A folder that cannot be read or written, a damaged file and a
    kernel that cannot be exported are logged, and cost the time of a trace.
    """
    global _folder
    _folder = folder


def through_kept_trace(
    function: Callable[..., Any], options: Mapping[str, Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> Any:
    """`function(*args, **kwargs, **options)` while it is traced by `jax.jit`, by way of the trace that is kept if there is one.

    Options that are not plain values, such as how arrays lie on several devices, cannot be part of a key: then nothing is kept.
    """
    leaves, tree = jax.tree.flatten((args, kwargs))

    def traced(*leaves: Any) -> Any:
        args, kwargs = jax.tree.unflatten(tree, leaves)
        return function(*args, **kwargs, **options)

    if _folder is None or not all(isinstance(value, int | float | str | None) for value in options.values()):
        return traced(*leaves)
    types = [jax.typeof(leaf) for leaf in leaves]
    shown = [(type_.shape, str(type_.dtype), type_.weak_type) for type_ in types]
    made_from = (
        function.__module__,
        function.__qualname__,
        sorted(options.items()),
        str(tree),
        shown,
        jax.default_backend(),
        _versions(),
    )
    digest = hashlib.sha256(repr(made_from).encode()).hexdigest()
    file = _folder / f"{function.__name__.strip('_')}-{digest[:32]}"
    try:
        exported = _read(file) or _made(file, traced, types)
    except Exception as error:  # a fault of the kernel itself is raised again by the next line
        _log.warning("the trace of %s is not kept: %r", function.__name__, error)
        return traced(*leaves)
    return exported.call(*leaves)  # type: ignore[no-untyped-call]


def _read(file: Path) -> export.Exported | None:
    try:
        return export.deserialize(bytearray(file.read_bytes()))
    except FileNotFoundError:
        return None
    except Exception as error:
        _log.warning("%s cannot be read and is made again: %r", file, error)
        return None


def _made(file: Path, traced: Callable[..., Any], types: list[Any]) -> export.Exported:
    shape_of: Any = jax.ShapeDtypeStruct
    shapes = [shape_of(type_.shape, type_.dtype, weak_type=type_.weak_type) for type_ in types]
    exported = export.export(jax.jit(traced))(*shapes)
    _write(file, bytes(exported.serialize()))
    return exported


def _write(file: Path, content: bytes) -> None:
    """All of it or nothing, as other processes may read the folder."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_name(f".{file.name}.{uuid.uuid4().hex}")
        unfinished.write_bytes(content)
        unfinished.replace(file)
    except OSError as error:
        _log.warning("%s cannot be written: %r", file, error)


@cache
def _versions() -> str:
    """Of all that a trace is made from besides the arguments."""
    double: bool = jax.config.read("jax_enable_x64")  # type: ignore[no-untyped-call]
    digest = hashlib.sha256(f"{jax.__version__} {double}".encode())
    engine = Path(__file__).parent
    for source in sorted(engine.rglob("*.py")):
        digest.update(f"\0{source.relative_to(engine)}\0".encode() + source.read_bytes())
    return digest.hexdigest()
