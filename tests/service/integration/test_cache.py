"""The cache: a real six-node cluster, and that losing it costs speed and nothing else."""

import asyncio
import time

from causal_ui_gym.adapters.cache.memory import MemoryCache
from causal_ui_gym.adapters.cache.redis import PREFIX, RedisCache
from tests.free_ports import free_ports
from tests.service.integration.redis_cluster import RedisCluster
from tests.service.integration.servers import until


def test_values_spread_over_the_cluster_and_counts_count(redis_cluster: RedisCluster) -> None:
    async def scenario() -> None:
        cache = RedisCache(redis_cluster.url)
        try:
            for n in range(50):
                await cache.set(f"a{n}", str(n).encode(), ttl_seconds=60)
            assert [await cache.get(f"a{n}") for n in range(50)] == [str(n).encode() for n in range(50)]
            assert await cache.get("nothing") is None
            counts = await asyncio.gather(*(cache.count("caller", window_seconds=3600) for _ in range(10)))
            assert set(counts) == set(range(1, 11))
        finally:
            await cache.close()

    asyncio.run(scenario())
    holders = {redis_cluster.primary_of(f"{PREFIX}a{n}") for n in range(50)}
    assert len(holders) == 3


def test_killing_a_primary_reads_as_misses_and_heals(redis_cluster: RedisCluster) -> None:
    async def scenario() -> None:
        cache = RedisCache(redis_cluster.url)
        try:
            await cache.set("kept", b"value", ttl_seconds=600)
            await asyncio.to_thread(until, redis_cluster.replicas_follow, "replicas follow")
            primary = redis_cluster.primary_of(f"{PREFIX}kept")
            redis_cluster.kill(primary)
            began = time.monotonic()
            assert await cache.get("kept") in (None, b"value")
            assert time.monotonic() - began < 3, "a dead cache must not hold a request up"
            ends = time.monotonic() + 30
            while await cache.get("kept") is None:
                assert time.monotonic() < ends, "the replica did not take over"
                await asyncio.sleep(0.1)
            await asyncio.to_thread(redis_cluster.start, primary)
            await asyncio.to_thread(until, redis_cluster.replicas_follow, "replicas follow")
        finally:
            await cache.close()

    asyncio.run(scenario())


def test_a_cache_that_is_not_there_reads_as_misses() -> None:
    async def scenario() -> None:
        (port,) = free_ports(1)
        cache = RedisCache(f"redis://127.0.0.1:{port}")
        began = time.monotonic()
        for _ in range(100):
            await cache.set("a", b"b", ttl_seconds=1)
            assert await cache.get("a") is None
            assert await cache.count("a", window_seconds=60) is None
        assert time.monotonic() - began < 3
        await cache.close()

    asyncio.run(scenario())


def test_the_cache_in_process_forgets_the_least_recently_used() -> None:
    async def scenario() -> None:
        cache = MemoryCache(limit_bytes=100)
        for n in range(10):
            await cache.set(f"k{n}", b"x" * 20, ttl_seconds=60)
            await cache.get("k0")
        assert await cache.get("k0") is not None
        assert await cache.get("k5") is None
        await cache.set("huge", b"x" * 200, ttl_seconds=60)
        assert await cache.get("huge") is None
        await cache.set("short", b"x", ttl_seconds=-1)
        assert await cache.get("short") is None

    asyncio.run(scenario())
