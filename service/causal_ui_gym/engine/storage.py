"""Fitted parameters on disk, as orbax checkpoints.

A store is a folder; each name in it is one checkpoint with the layers of one MLP. A specification names them
(`AdditiveNoiseMlp.parameters`), and `StructuralCausalModel.from_specification(..., parameters=load_all(folder))`
puts the two together.
"""

import re
from pathlib import Path
from typing import Any

import numpy as np
import orbax.checkpoint as ocp  # type: ignore[import-untyped]

from causal_ui_gym.engine.errors import StorageError
from causal_ui_gym.engine.mechanisms import DenseLayer

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")


def save(folder: str | Path, name: str, layers: tuple[DenseLayer, ...]) -> None:
    """Store the layers of one MLP under a new name. Written whole or not at all.

    Raises:
        StorageError: `invalid_name`, or `already_stored`: parameters never change under a name.
    """
    target = _path(folder, name)
    if target.exists():
        raise StorageError("already_stored", f"parameters {name!r} exist in {folder}; choose another name")
    tree = {
        f"layer_{i:02d}": {
            "kernel": np.asarray(layer.kernel, np.float64),
            "bias": np.asarray(layer.bias, np.float64),
        }
        for i, layer in enumerate(layers)
    }
    with ocp.StandardCheckpointer() as checkpointer:
        checkpointer.save(target, tree)


def load(folder: str | Path, name: str) -> tuple[DenseLayer, ...]:
    """The layers stored under a name.

    Raises:
        StorageError: `invalid_name`, `not_stored`, or `unreadable` for a damaged checkpoint.
    """
    target = _path(folder, name)
    if not target.is_dir():
        raise StorageError("not_stored", f"no parameters {name!r} in {folder}; stored are {stored_names(folder)}")
    try:
        with ocp.PyTreeCheckpointer() as checkpointer:
            tree: dict[str, Any] = checkpointer.restore(target)
    except (ValueError, OSError, KeyError) as error:
        raise StorageError("unreadable", f"parameters {name!r} in {folder} cannot be read: {error}") from error
    return tuple(
        DenseLayer(
            tuple(map(tuple, np.asarray(tree[n]["kernel"]).tolist())),
            tuple(np.asarray(tree[n]["bias"]).tolist()),
        )
        for n in sorted(tree)
    )


def load_all(folder: str | Path) -> dict[str, tuple[DenseLayer, ...]]:
    """All stored parameters by name. Raises as `load`."""
    return {name: load(folder, name) for name in stored_names(folder)}


def stored_names(folder: str | Path) -> list[str]:
    """Names stored in a folder, sorted; none if it does not exist. Other folders in it are passed over."""
    root = Path(folder)
    if not root.is_dir():
        return []
    return sorted(
        entry.name
        for entry in root.iterdir()
        if _NAME.fullmatch(entry.name) and (entry / "_CHECKPOINT_METADATA").is_file()
    )


def _path(folder: str | Path, name: str) -> Path:
    if not _NAME.fullmatch(name):
        message = f"{name!r} is not a name for parameters; letters, digits, dot, dash and underscore are allowed"
        raise StorageError("invalid_name", message)
    return Path(folder).absolute() / name
