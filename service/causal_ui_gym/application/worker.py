"""The worker: takes jobs from the queue, holds a lease while it works, and leaves each job in a clear state.

Delivery is at least once; the effect is once. Only the holder of the lease in the store can end a job, results are
keyed by content, and a message is deleted after its job has ended.
"""

import asyncio
import contextlib
import secrets
import socket
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

import structlog

from causal_ui_gym.agents.errors import AgentError
from causal_ui_gym.application.errors import ApplicationError, Unavailable
from causal_ui_gym.application.jobs import Report, deliver, perform
from causal_ui_gym.application.ports import Delivery
from causal_ui_gym.application.records import Job
from causal_ui_gym.application.services import Services
from causal_ui_gym.engine import EngineError

POLL_SECONDS = 5.0
"""Long poll of the queue; also the longest that an idle worker takes to stop."""
LONGEST_PAUSE_SECONDS = 30.0
log = structlog.get_logger("causal_ui_gym.worker")


class Lost(Exception):
    """The job is no longer ours: cancelled, or taken over after our lease ran out."""


class Worker:
    """Works on one job at a time.

    Args:
        observe: told (kind, outcome, seconds) of every job that ended here.
        in_flight: told +1 and −1.
        span: opens a trace span for (job, trace parent).
    """

    def __init__(
        self,
        services: Services,
        *,
        observe: Callable[[str, str, float], None] = lambda kind, outcome, seconds: None,
        in_flight: Callable[[int], None] = lambda change: None,
        span: Callable[[Job, str | None], AbstractContextManager[object]] = lambda job, parent: nullcontext(),
    ) -> None:
        self.id = f"{socket.gethostname()[:40]}-{secrets.token_hex(4)}"
        self._services = services
        self._lease = float(services.settings.job_lease_seconds)
        self._observe = observe
        self._in_flight = in_flight
        self._span = span
        self._stopping = asyncio.Event()
        self.stopped = asyncio.Event()
        """Set when :meth:`run` has returned."""

    def stop(self) -> None:
        """Take no more jobs. :meth:`run` returns when the one in hand has ended."""
        self._stopping.set()

    async def run(self, *, until_empty: bool = False) -> None:
        """Work until :meth:`stop`, or until the queue is empty. Cancelling hands the job in hand back to the queue."""
        pause = 0.5
        try:
            while not self._stopping.is_set():
                try:
                    delivery = await self._next()
                    if delivery is not None:
                        await self._handle(delivery)
                    elif until_empty:
                        return
                    pause = 0.5
                except Unavailable as error:
                    log.warning("worker_waits", code=error.code, seconds=pause)
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._stopping.wait(), pause)
                    pause = min(2 * pause, LONGEST_PAUSE_SECONDS)
        finally:
            self.stopped.set()

    async def _next(self) -> Delivery | None:
        """The next message, or None when none came or it is time to stop."""
        receiving = asyncio.create_task(self._services.queue.receive(POLL_SECONDS))
        stopping = asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait({receiving, stopping}, return_when=asyncio.FIRST_COMPLETED)
            delivery = await receiving
        finally:
            stopping.cancel()
        if delivery is not None and self._stopping.is_set():
            await self._services.queue.extend(delivery, 0)
            return None
        return delivery

    async def _handle(self, delivery: Delivery) -> None:
        job = await self._services.store.claim(delivery.job_id, self.id, self._lease)
        if job is None:
            await self._settle_unclaimed(delivery)
            return
        self._in_flight(1)
        began = time.perf_counter()
        outcome = "lost"
        try:
            with self._span(job, delivery.trace_parent):
                outcome = await self._work(job, delivery)
        finally:
            self._in_flight(-1)
            seconds = time.perf_counter() - began
            self._observe(job.kind, outcome, seconds)
            log.info("job", job=job.id, kind=job.kind, outcome=outcome, seconds=round(seconds, 3))

    async def _settle_unclaimed(self, delivery: Delivery) -> None:
        """Ended jobs need no message; one that another worker holds is looked at again after its lease."""
        if await self._services.store.has_ended(delivery.job_id):
            await self._services.queue.delete(delivery)
        else:
            await self._services.queue.extend(delivery, self._lease)

    async def _work(self, job: Job, delivery: Delivery) -> str:
        store, queue = self._services.store, self._services.queue
        try:
            result = await self._hold(job, delivery)
            ended = await self._persist(job, result)
            await queue.delete(delivery)
            return "succeeded" if ended else "lost"
        except Lost:
            await queue.delete(delivery)
            return "lost"
        except asyncio.CancelledError:
            await asyncio.shield(self._hand_back(job, delivery))
            raise
        except Unavailable as error:
            log.warning("job_put_off", job=job.id, code=error.code)
            await self._hand_back(job, delivery)
            # What is unavailable now is unlikely to be back at once.
            await asyncio.sleep(min(error.retry_after, LONGEST_PAUSE_SECONDS))
            return "put_off"
        except (ApplicationError, EngineError, AgentError) as error:
            await store.fail(job.id, self.id, error.code, str(error), dead=False)
            await queue.delete(delivery)
            return "failed"
        except Exception as error:
            log.error("job_crashed", job=job.id, attempt=job.attempts, exc_info=error)
            return await self._retry_or_bury(job, delivery)

    async def _retry_or_bury(self, job: Job, delivery: Delivery) -> str:
        store, queue = self._services.store, self._services.queue
        if max(job.attempts, delivery.receives) >= queue.max_receives:
            message = f"gave up after {job.attempts} attempts; the fault is logged under this job"
            await store.fail(job.id, self.id, "internal", message, dead=True)
            # Not deleted: at its next receive SQS moves it to the dead-letter queue, where people look.
            await queue.extend(delivery, 0)
            return "dead"
        await store.release(job.id, self.id)
        await queue.extend(delivery, min(2.0**delivery.receives, LONGEST_PAUSE_SECONDS))
        return "retried"

    async def _hold(self, job: Job, delivery: Delivery) -> bytes:
        """Perform the job while a second task renews its lease; whichever fails ends both."""
        performing = asyncio.create_task(perform(self._services, job, self._reporter(job)))
        renewing = asyncio.create_task(self._renew(job, delivery))
        try:
            await asyncio.wait({performing, renewing}, return_when=asyncio.FIRST_COMPLETED)
            if renewing.done() and not performing.done():
                renewing.result()
            return await performing
        finally:
            for task in (performing, renewing):
                task.cancel()
            await asyncio.gather(performing, renewing, return_exceptions=True)

    def _reporter(self, job: Job) -> Report:
        async def report(progress: float, message: str) -> None:
            try:
                held = await self._services.store.report(job.id, self.id, progress, message)
            except Unavailable:
                return  # progress is a courtesy; the lease decides
            if not held:
                raise Lost(job.id)

        return report

    async def _renew(self, job: Job, delivery: Delivery) -> None:
        """Renew until the lease cannot be kept."""
        kept_until = time.monotonic() + self._lease
        while True:
            await asyncio.sleep(self._lease / 3)
            try:
                if not await self._services.store.renew(job.id, self.id, self._lease):
                    raise Lost(job.id)
                kept_until = time.monotonic() + self._lease
                await self._services.queue.extend(delivery, self._lease)
            except Unavailable:
                if time.monotonic() > kept_until:
                    raise

    async def _persist(self, job: Job, result: bytes) -> bool:
        """End the job; a store that restarts gets the length of a lease to come back."""
        patience_ends = time.monotonic() + self._lease
        while True:
            try:
                return await self._services.store.finish(job.id, self.id, result)
            except Unavailable:
                if time.monotonic() > patience_ends:
                    raise
                await asyncio.sleep(0.5)

    async def _hand_back(self, job: Job, delivery: Delivery) -> None:
        """Offer the job to other workers at once, as a new message whose receives count from zero."""
        with contextlib.suppress(Unavailable):
            await self._services.store.hand_back(job.id, self.id)
            await deliver(self._services, job.id, delivery.trace_parent)
            await self._services.queue.delete(delivery)
