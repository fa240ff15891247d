"""A setting that is meant for JAX or XLA has the name that they read. They read environment variables such as `JAX_ENABLE_X64`,
`JAX_PLATFORMS` and `XLA_PYTHON_CLIENT_MEM_FRACTION`; anything like them is silently ignored, and the process computes in 32 bits, on the
CPU, or takes three quarters of a GPU that it shares.

```yaml
env:
  - {name: JAX_ENABLE_X64, value: "true"}
  - {name: JAX_PLATFORMS, value: cuda}
```

Source: [JAX configuration options](https://docs.jax.dev/en/latest/config_options.html),
[JAX GPU memory allocation](https://docs.jax.dev/en/latest/gpu_memory_allocation.html).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from ...environment_sources import bulk_sources, written_variables
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_READ = (
    "JAX_COMPILATION_CACHE_DIR",
    "JAX_COORDINATOR_ADDRESS",
    "JAX_DEBUG_NANS",
    "JAX_DEFAULT_MATMUL_PRECISION",
    "JAX_ENABLE_COMPILATION_CACHE",
    "JAX_ENABLE_X64",
    "JAX_LOG_COMPILES",
    "JAX_NUM_PROCESSES",
    "JAX_PLATFORMS",
    "JAX_PROCESS_ID",
    "JAX_TRACEBACK_FILTERING",
    "XLA_FLAGS",
    "XLA_PYTHON_CLIENT_ALLOCATOR",
    "XLA_PYTHON_CLIENT_MEM_FRACTION",
    "XLA_PYTHON_CLIENT_PREALLOCATE",
)
# Older names and the one that is read now.
_RENAMED = {"JAX_PLATFORM_NAME": "JAX_PLATFORMS", "JAX_BACKEND": "JAX_PLATFORMS"}
_MEANT = re.compile(r"(?i)(jax|xla)[^a-z0-9]")


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        seen = set()
        for document, key, prefix, _ in bulk_sources(cluster):
            meant = _meant(prefix + key)
            path = f'data["{key}"]' if re.search(r"\W", key) else f"data.{key}"
            if meant and (document.title, key) not in seen:
                seen.add((document.title, key))
                yield Breach(document, path, f"{prefix + key} is no variable that JAX reads; {meant} is")
        for workload in cluster.workloads:
            for path, name in written_variables(workload):
                if meant := _meant(name):
                    yield Breach(workload.document, path, f"{name} is no variable that JAX reads; {meant} is")


def _meant(name: str) -> str:
    """The variable that a name must mean; empty where it is one, or where nothing says what it may be."""
    if not _MEANT.match(name):
        return ""
    plain = re.sub(r"\W", "_", name).upper()
    meant = _RENAMED.get(plain, plain)
    close = difflib.get_close_matches(meant, _READ, n=1, cutoff=0.85)
    # JAX has far more options than are listed here: another name is taken for a mistake only if it is nearly one of these.
    if name == meant and (meant in _READ or not close or meant.startswith("XLA_") != close[0].startswith("XLA_")):
        return ""
    return close[0] if close else meant


RULE = Rule(
    code="GYM816",
    title="Settings of JAX have the names that JAX reads",
    severity=Severity.WARNING,
    why="JAX ignores the setting without a word.",
    remedy="Set the variable under the name that JAX reads.",
    judge=judge,
)
