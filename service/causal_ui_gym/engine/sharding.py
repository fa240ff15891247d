"""Spreading draws or units over devices and processes.

Every query takes `sharding=`. Random numbers do not depend on it: the same key gives the same draws on one device, on
eight, and over several processes started with `jax.distributed.initialize`.
"""

from collections.abc import Sequence

import jax
import numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec


def over_samples(devices: Sequence[jax.Device] | None = None) -> NamedSharding:
    """Sharding of arrays (nodes, samples) along the samples, or along units where each has one draw.

    Args:
        devices: all devices of all processes unless given. The number of samples must be a multiple of theirs.
    """
    mesh = Mesh(np.asarray(devices if devices is not None else jax.devices()), ("samples",))
    return NamedSharding(mesh, PartitionSpec(None, "samples"))  # type: ignore[no-untyped-call]
