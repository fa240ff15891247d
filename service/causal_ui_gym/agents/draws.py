"""Units drawn from a model."""

from collections.abc import Sequence
from typing import Any

import jax
import numpy as np

from causal_ui_gym.engine.interventions import Do
from causal_ui_gym.engine.model import StructuralCausalModel

_SMALLEST_BUCKET = 16_384

Columns = dict[str, np.ndarray[Any, np.dtype[np.float64]]]


def draw(model: StructuralCausalModel, units: int, *, interventions: Sequence[Do] = (), seed: int) -> Columns:
    """Values of all variables of `units` units.

    More are drawn and the rest dropped: the engine compiles a kernel for each number of draws, so that a power of two,
    at least 16,384, lets almost every call of this package share one.

    Raises:
        QueryError: fewer than 1 unit, an unknown variable, or a level it cannot take.
    """
    bucket = max(_SMALLEST_BUCKET, 1 << (units - 1).bit_length()) if units > 0 else units
    drawn = model.sample(bucket, interventions=interventions, key=jax.random.key(seed))
    return {name: np.asarray(drawn[name], np.float64)[:units] for name in model.names}
