"""The compile layer: the few jitted entry points of the engine, and a count of how often each was traced.

Everything else in the engine is plain functions. Shapes are padded to buckets (`arrays.py`), so a trace
happens once per bucket and sample count, never per graph. `trace_counts` lets a test or a metric see a
recompile.
"""

from collections import Counter
from collections.abc import Callable
from functools import partial, wraps
from typing import Any, ParamSpec, TypeVar

import jax

from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.kept_traces import through_kept_trace

P = ParamSpec("P")
R = TypeVar("R")

_traces: Counter[str] = Counter()


def trace_counts() -> dict[str, int]:
    """How often each compiled function has been traced in this process."""
    return dict(_traces)


def compiled(*static: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """`jax.jit` with the keyword arguments `static` known to the compiler, counting traces by function name."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def traced(*args: P.args, **kwargs: P.kwargs) -> R:
            _traces[function.__name__] += 1
            return function(*args, **kwargs)

        @wraps(function)
        def kept(*args: P.args, **kwargs: P.kwargs) -> Any:
            options = {name: kwargs.pop(name) for name in static}
            return through_kept_trace(traced, options, args, kwargs)

        jitted: Any = partial(jax.jit, static_argnames=static)(kept)
        return jitted  # type: ignore[no-any-return]

    return decorate


def constrain(values: jax.Array, sharding: jax.sharding.Sharding | None) -> jax.Array:
    """Spread `values` over devices as `sharding` says; on one device unless given."""
    if sharding is None:
        return values
    if values.shape[-1] % sharding.num_devices:
        message = f"{values.shape[-1]} samples cannot be spread evenly over {sharding.num_devices} devices"
        raise QueryError("uneven_sharding", f"{message}; give a multiple of the number of devices")
    return jax.lax.with_sharding_constraint(values, sharding)  # type: ignore[no-any-return, no-untyped-call]
