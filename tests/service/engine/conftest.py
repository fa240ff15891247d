"""Shapes in signatures are checked while the engine's tests run, and arrays of different rank never mix silently."""

from collections.abc import Iterator

import jax
import pytest
from jaxtyping import install_import_hook

with install_import_hook(
    [
        "causal_ui_gym.engine.linear_gaussian",
        "causal_ui_gym.engine.mlp",
        "causal_ui_gym.engine.node",
        "causal_ui_gym.engine.noise",
        "causal_ui_gym.engine.propagation",
    ],
    "beartype.beartype",
):
    import causal_ui_gym.engine  # noqa: F401


@pytest.fixture(autouse=True)
def _no_rank_promotion() -> Iterator[None]:
    with jax.numpy_rank_promotion("raise"):
        yield
