"""Caches: Redis, Redis Cluster, or one inside this process."""

from causal_ui_gym.adapters.cache.memory import MemoryCache
from causal_ui_gym.adapters.cache.redis import RedisCache

__all__ = ["MemoryCache", "RedisCache"]
