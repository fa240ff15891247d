"""Makes the parts of a process from its settings."""

import os
from pathlib import Path
from typing import Any

from causal_ui_gym.adapters.store import SqlStore, open_database
from causal_ui_gym.adapters.telemetry.metrics import Metrics
from causal_ui_gym.application.agents import Agents
from causal_ui_gym.application.answering import Answering
from causal_ui_gym.application.checkpoints import Checkpoints
from causal_ui_gym.application.ports import Cache, Queue
from causal_ui_gym.application.services import Services
from causal_ui_gym.settings import Settings, SettingsError


def configure_jax(settings: Settings) -> None:
    """Hand JAX its settings. Call before the first array is made.

    Sources: https://docs.jax.dev/en/latest/persistent_compilation_cache.html and
    https://docs.jax.dev/en/latest/gpu_memory_allocation.html.
    """
    os.environ["XLA_PYTHON_CLIENT_MEM_FRACTION"] = str(settings.xla_python_client_mem_fraction)
    # XLA stops at 256 bits by default; processors with AVX-512 are up to 1.6 times as fast with all of it, others ignore this.
    flags = os.environ.get("XLA_FLAGS", "")
    if not flags or flags.startswith("-"):  # else it names a file of flags
        os.environ["XLA_FLAGS"] = f"--xla_cpu_prefer_vector_width=512 {flags}".strip()
    import jax

    from causal_ui_gym.engine.kept_traces import keep_traces

    cache = Path(settings.jax_compilation_cache_dir)
    cache.mkdir(parents=True, exist_ok=True)
    values: dict[str, Any] = {
        "jax_platforms": settings.jax_platforms,
        "jax_enable_x64": settings.jax_enable_x64,
        # Else a GPU multiplies matrices in TF32, which keeps three digits.
        "jax_default_matmul_precision": "highest",
        "jax_compilation_cache_dir": str(cache.resolve()),
        # The kernels are small and many; by default only those that took a second to compile would be kept.
        "jax_persistent_cache_min_compile_time_secs": 0.0,
        "jax_persistent_cache_min_entry_size_bytes": -1,
        # Where in the source an operation comes from is never read here, and finding it out slows every start.
        "jax_traceback_in_locations_limit": 0,
    }
    for name, value in values.items():
        jax.config.update(name, value)  # type: ignore[no-untyped-call]
    keep_traces(cache / "traces")


def require_devices(settings: Settings) -> list[str]:
    """The kinds of the devices that JAX computes on; call after `configure_jax`, and once the processes of a job have met.

    Raises:
        SettingsError: JAX_PLATFORMS allows none of this machine's.
    """
    import jax

    try:
        return [device.device_kind for device in jax.local_devices()]
    except (RuntimeError, AssertionError) as error:  # JAX asserts that it found one
        if isinstance(error, RuntimeError) and "initialize backend" not in str(error):
            raise
        reason = str(error).partition("\n")[0] or "JAX found none"
        fault = (
            f"JAX_PLATFORMS: {settings.jax_platforms!r} allows no device of this machine ({reason}). Install causal-ui-gym[cuda] and see "
            "that nvidia-smi lists a GPU; or set 'cpu'."
        )
        raise SettingsError([fault]) from None


def compose(settings: Settings, metrics: Metrics) -> Services:
    """All parts, not yet connected to anything."""
    cache, queue = _cache(settings), _queue(settings)
    hits, misses = metrics["cache_hits_total"], metrics["cache_misses_total"]
    answering = Answering(
        cache,
        precision="float64" if settings.jax_enable_x64 else "float32",
        checkpoints=Checkpoints(settings.model_cache_dir),
        batch_limit=settings.batch_limit,
        waiting_limit=settings.waiting_limit,
        observe_batch=lambda kernel, size: metrics["batch_size"].labels(kernel).observe(size),
        observe_cache=lambda hit: (hits if hit else misses).inc(),
    )
    store = SqlStore(open_database(settings.database_url, settings.data_dir))
    return Services(
        settings=settings,
        store=store,
        queue=queue,
        cache=cache,
        answering=answering,
        agents=Agents(settings, store),
    )


# Imported where they are chosen: each takes a tenth of a second, which a process that does not use it does not spend.


def _cache(settings: Settings) -> Cache:
    if settings.redis_url:
        from causal_ui_gym.adapters.cache.redis import RedisCache

        return RedisCache(settings.redis_url)
    from causal_ui_gym.adapters.cache.memory import MemoryCache

    return MemoryCache()


def _queue(settings: Settings) -> Queue:
    if settings.queue_url:
        from causal_ui_gym.adapters.queue.sqs import SqsQueue

        return SqsQueue(
            settings.queue_url,
            region=settings.aws_region,
            endpoint_url=settings.aws_endpoint_url,
            lease_seconds=settings.job_lease_seconds,
        )
    from causal_ui_gym.adapters.queue.memory import MemoryQueue

    return MemoryQueue(lease_seconds=settings.job_lease_seconds)
