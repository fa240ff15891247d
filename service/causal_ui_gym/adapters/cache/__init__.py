"""Caches: Redis, Redis Cluster, or one inside this process."""
