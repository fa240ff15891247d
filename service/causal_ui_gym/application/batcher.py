"""Groups queries that wait for the device into one call.

While the device works on one batch, queries gather; when it is free, whatever waits goes next. There is no timer: a
lone query is sent at once, and a busy device makes its own batches. Batches are padded to powers of two, so that a
kernel is compiled for at most log2(limit) + 1 sizes.

The idea of batching by back-pressure instead of by delay is that of "smart batching" (Thompson, 2011) and of Clipper's
adaptive batching (Crankshaw et al., NSDI 2017, section 4.3).
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import Generic, NamedTuple, TypeVar

from causal_ui_gym.application.errors import Overloaded, Unavailable

Query = TypeVar("Query")
Answer = TypeVar("Answer")
Key = TypeVar("Key", bound=Hashable)


class _Waiting(NamedTuple, Generic[Query, Answer]):
    query: Query
    answer: "asyncio.Future[Answer]"
    arrived: float
    deadline: float


def bucket(count: int) -> int:
    """The smallest power of two that holds ``count`` queries (count at least 1)."""
    return 1 << (count - 1).bit_length()


class MicroBatcher(Generic[Key, Query, Answer]):
    """One device, one queue per key; queries of one key can share a device call.

    Args:
        compute: answers a batch of one key, in order, on a thread of its own. It sees only power-of-two sizes: the last
            query is repeated to fill the batch and the extra answers are dropped.
        batch_limit: most queries in one call; rounded down to a power of two.
        waiting_limit: queries that may wait; one more is refused with :class:`Overloaded`.
        observe: told the key and the number of real queries of every call.
    """

    def __init__(
        self,
        compute: Callable[[Key, Sequence[Query]], Sequence[Answer]],
        *,
        batch_limit: int = 256,
        waiting_limit: int = 4096,
        observe: Callable[[Key, int], None] = lambda key, size: None,
        executor: Executor | None = None,
    ) -> None:
        self._compute = compute
        self._batch_limit = 1 << (batch_limit.bit_length() - 1)
        self._waiting_limit = waiting_limit
        self._observe = observe
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="device")
        self._queues: dict[Key, deque[_Waiting[Query, Answer]]] = {}
        self._count = 0
        self._call_seconds = 0.0
        self._dispatcher: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> int:
        """Queries that wait now, without those on the device."""
        return self._count

    @property
    def largest_batch(self) -> int:
        """Most queries that one call can hold: no more than may wait at once."""
        return min(self._batch_limit, self._waiting_limit)

    async def ask(self, key: Key, query: Query, *, timeout: float) -> Answer:
        """The answer to one query, computed with whatever else waits for ``key``.

        Raises:
            Overloaded: too many queries wait, or the wait would pass ``timeout`` seconds.
            Unavailable: ``timeout`` passed before the device was free.
            Exception: whatever ``compute`` raised for this very query; others of its batch are not affected.
        """
        self._admit(timeout)
        now = time.monotonic()
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._queues.setdefault(key, deque()).append(_Waiting(query, future, now, now + timeout))
        self._count += 1
        if self._dispatcher is None or self._dispatcher.done():
            self._dispatcher = asyncio.create_task(self._dispatch())
        return await future

    async def drain(self) -> None:
        """Return when nothing waits and the device is free."""
        while self._dispatcher is not None and not self._dispatcher.done():
            await asyncio.wait([self._dispatcher])

    def _admit(self, timeout: float) -> None:
        expected = self.expected_wait()
        if self._count >= self._waiting_limit or expected > timeout:
            raise Overloaded(
                "overloaded",
                f"{self._count} queries wait for the device, about {expected:.1f} s of work; try again later",
                retry_after=max(1.0, expected),
            )

    def expected_wait(self) -> float:
        """Seconds until a query that came now would be computed, from the recent time of a call."""
        batches = sum(-(-len(queue) // self._batch_limit) for queue in self._queues.values())
        return batches * self._call_seconds

    async def _dispatch(self) -> None:
        loop = asyncio.get_running_loop()
        while self._count:
            key, batch = self._take()
            if not batch:
                continue
            began = time.monotonic()
            try:
                answers = await loop.run_in_executor(self._executor, self._call, key, [w.query for w in batch])
            except Exception as error:
                await self._isolate(key, batch, error)
            else:
                for waiting, answer in zip(batch, answers, strict=True):
                    if not waiting.answer.done():
                        waiting.answer.set_result(answer)
            seconds = time.monotonic() - began
            self._call_seconds += 0.2 * (seconds - self._call_seconds)

    def _take(self) -> tuple[Key, list[_Waiting[Query, Answer]]]:
        """Remove the next batch: of the key whose first query has waited longest."""
        key = min(self._queues, key=lambda k: self._queues[k][0].arrived)
        queue = self._queues[key]
        batch: list[_Waiting[Query, Answer]] = []
        now = time.monotonic()
        while queue and len(batch) < self._batch_limit:
            waiting = queue.popleft()
            self._count -= 1
            if waiting.answer.done():
                continue  # its caller has gone
            if waiting.deadline < now:
                waiting.answer.set_exception(_too_late(now - waiting.arrived))
                continue
            batch.append(waiting)
        if not queue:
            del self._queues[key]
        return key, batch

    def _call(self, key: Key, queries: list[Query]) -> Sequence[Answer]:
        padded = queries + [queries[-1]] * (bucket(len(queries)) - len(queries))
        answers = self._compute(key, padded)
        if len(answers) != len(padded):
            raise RuntimeError(f"{len(padded)} queries gave {len(answers)} answers")
        self._observe(key, len(queries))
        return answers[: len(queries)]

    async def _isolate(self, key: Key, batch: list[_Waiting[Query, Answer]], error: Exception) -> None:
        """Answer each query alone, so that only the faulty ones fail."""
        if len(batch) == 1:
            if not batch[0].answer.done():
                batch[0].answer.set_exception(error)
            return
        loop = asyncio.get_running_loop()
        for waiting in batch:
            if waiting.answer.done():
                continue
            try:
                (answer,) = await loop.run_in_executor(self._executor, self._call, key, [waiting.query])
            except Exception as own:
                await self._isolate(key, [waiting], own)
            else:
                if not waiting.answer.done():
                    waiting.answer.set_result(answer)


def _too_late(waited: float) -> Unavailable:
    return Unavailable("deadline_exceeded", f"the device was not free within {waited:.1f} s; try again later")
