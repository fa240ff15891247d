"""The cache inside one process: least recently used goes first."""

import time
from collections import OrderedDict


class MemoryCache:
    """Holds at most ``limit_bytes`` of values."""

    def __init__(self, limit_bytes: int = 64 * 1024 * 1024) -> None:
        self._limit_bytes = limit_bytes
        self._bytes = 0
        self._values: OrderedDict[str, tuple[float, bytes]] = OrderedDict()
        self._counts: dict[str, tuple[int, int]] = {}

    async def get(self, key: str) -> bytes | None:
        found = self._values.get(key)
        if found is None:
            return None
        until, value = found
        if until < time.monotonic():
            self._drop(key)
            return None
        self._values.move_to_end(key)
        return value

    async def set(self, key: str, value: bytes, *, ttl_seconds: int) -> None:
        self._drop(key)
        if len(value) > self._limit_bytes:
            return
        self._values[key] = (time.monotonic() + ttl_seconds, value)
        self._bytes += len(value)
        while self._bytes > self._limit_bytes:
            self._drop(next(iter(self._values)))

    async def count(self, key: str, *, window_seconds: int) -> int | None:
        window = int(time.time()) // window_seconds
        if len(self._counts) > 100_000:
            self._counts = {k: v for k, v in self._counts.items() if v[0] == window}
        started, count = self._counts.get(key, (window, 0))
        count = count + 1 if started == window else 1
        self._counts[key] = (window, count)
        return count

    async def close(self) -> None:
        self._values.clear()

    def _drop(self, key: str) -> None:
        found = self._values.pop(key, None)
        if found is not None:
            self._bytes -= len(found[1])
