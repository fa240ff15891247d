"""The cache on Redis or Redis Cluster. It fails open: whatever goes wrong reads as a miss, and quickly."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import structlog
from redis.asyncio import Redis
from redis.asyncio.cluster import RedisCluster
from redis.exceptions import RedisError

Value = TypeVar("Value")

PREFIX = "causal-ui-gym:"
CALL_SECONDS = 0.5
REST_SECONDS = 2.0
"""After a failure the cache is left alone for so long, so that requests do not queue up behind a dead server."""

log = structlog.get_logger(__name__)


class RedisCache:
    """Finds out at first use whether the server is a cluster."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._client: Any = None
        self._connecting = asyncio.Lock()
        self._rests_until = 0.0

    async def get(self, key: str) -> bytes | None:
        return await self._try(lambda client: client.get(PREFIX + key))

    async def set(self, key: str, value: bytes, *, ttl_seconds: int) -> None:
        await self._try(lambda client: client.set(PREFIX + key, value, ex=ttl_seconds))

    async def count(self, key: str, *, window_seconds: int) -> int | None:
        window = int(time.time()) // window_seconds
        name = f"{PREFIX}{key}:{window}"

        async def increment(client: Any) -> int:
            count = int(await client.incr(name))
            if count == 1:
                await client.expire(name, window_seconds * 2)
            return count

        return await self._try(increment)

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()

    async def _try(self, call: Callable[[Any], Awaitable[Value]]) -> Value | None:
        if time.monotonic() < self._rests_until:
            return None
        try:
            async with asyncio.timeout(CALL_SECONDS):
                return await call(await self._connected())
        except (RedisError, OSError, TimeoutError) as error:
            self._rests_until = time.monotonic() + REST_SECONDS
            log.warning("cache_unavailable", error=type(error).__name__)
            return None

    async def _connected(self) -> Any:
        if self._client is None:
            async with self._connecting:
                if self._client is None:
                    self._client = await _connect(self._url)
        return self._client


async def _connect(url: str) -> Any:
    single = Redis.from_url(url, socket_timeout=CALL_SECONDS, socket_connect_timeout=CALL_SECONDS)
    info = await single.info("cluster")
    if not info.get("cluster_enabled"):
        return single
    await single.aclose()
    cluster = RedisCluster.from_url(url, socket_timeout=CALL_SECONDS, socket_connect_timeout=CALL_SECONDS)
    await cluster.initialize()
    return cluster
