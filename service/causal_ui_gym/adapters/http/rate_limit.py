"""Requests per minute and caller, counted in the cache so that all pods share one count."""

import time

from starlette.types import Scope

from causal_ui_gym.application.errors import TooManyRequests
from causal_ui_gym.application.ports import Cache

WINDOW_SECONDS = 60


class RateLimit:
    """A fixed window. When the cache cannot count, the request passes: the limit protects, it does not gate."""

    def __init__(self, cache: Cache, per_minute: int) -> None:
        self._cache = cache
        self._limit = per_minute

    async def admit(self, caller: str, scope: Scope) -> dict[str, str]:
        """Headers that tell the caller what is left.

        Raises:
            TooManyRequests: until the window ends.
        """
        if caller == "anonymous":
            client = scope.get("client")
            caller = f"address:{client[0]}" if client else caller
        count = await self._cache.count(f"rate:{caller}", window_seconds=WINDOW_SECONDS)
        if count is None:
            return {}
        resets = WINDOW_SECONDS - int(time.time()) % WINDOW_SECONDS
        if count > self._limit:
            raise TooManyRequests(
                "rate_limited", f"more than {self._limit} requests in a minute; wait {resets} s", resets
            )
        return {
            "ratelimit-limit": str(self._limit),
            "ratelimit-remaining": str(self._limit - count),
            "ratelimit-reset": str(resets),
        }
