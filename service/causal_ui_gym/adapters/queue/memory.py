"""The queue inside one process, with the visibility and redelivery rules of SQS."""

import asyncio
import itertools
import time

from causal_ui_gym.application.ports import Delivery


class MemoryQueue:
    """At-least-once delivery within this process; what waits is lost with it (the store still knows the jobs)."""

    durable = False

    def __init__(self, *, lease_seconds: float, max_receives: int = 5) -> None:
        self.max_receives = max_receives
        self._lease_seconds = lease_seconds
        self._waiting: list[Delivery] = []
        self._hidden: dict[str, tuple[float, Delivery]] = {}
        self._numbers = itertools.count(1)
        self._arrived = asyncio.Event()

    async def send(self, job_id: str, trace_parent: str | None = None) -> None:
        self._waiting.append(Delivery(job_id, "", 0, trace_parent))
        self._arrived.set()

    async def receive(self, wait_seconds: float) -> Delivery | None:
        ends = time.monotonic() + wait_seconds
        while True:
            self._return_visible()
            if self._waiting:
                message = self._waiting.pop(0)
                receipt = str(next(self._numbers))
                delivery = message._replace(receipt=receipt, receives=message.receives + 1)
                self._hidden[receipt] = (time.monotonic() + self._lease_seconds, delivery)
                return delivery
            self._arrived.clear()
            next_visible = min((until for until, _ in self._hidden.values()), default=ends)
            patience = min(ends, next_visible) - time.monotonic()
            if ends <= time.monotonic():
                return None
            try:
                await asyncio.wait_for(self._arrived.wait(), max(patience, 0.001))
            except TimeoutError:
                continue

    async def extend(self, delivery: Delivery, seconds: float) -> None:
        if delivery.receipt in self._hidden:
            self._hidden[delivery.receipt] = (time.monotonic() + seconds, delivery)
            self._arrived.set()

    async def delete(self, delivery: Delivery) -> None:
        self._hidden.pop(delivery.receipt, None)

    async def depth(self) -> int:
        self._return_visible()
        return len(self._waiting)

    async def close(self) -> None:
        self._waiting.clear()

    def _return_visible(self) -> None:
        for receipt, (until, delivery) in list(self._hidden.items()):
            if until <= time.monotonic():
                del self._hidden[receipt]
                if delivery.receives < self.max_receives:
                    self._waiting.append(delivery)
