"""Housekeeping that every process does: deliver what the queue missed, bury what keeps killing workers, forget what is old,
measure the queue."""

import asyncio
import datetime as dt
import time
from collections.abc import Callable

import structlog

from causal_ui_gym.application.errors import Unavailable
from causal_ui_gym.application.jobs import deliver
from causal_ui_gym.application.records import now
from causal_ui_gym.application.services import Services

GRACE = dt.timedelta(seconds=10)
"""A job younger than this may still be on its way to the queue."""
PURGE_SECONDS = 3600.0
PURGED_AT_ONCE = 500
log = structlog.get_logger("causal_ui_gym.sweep")


async def sweep(services: Services) -> None:
    """One round. Delivering twice is harmless: only one worker can claim a job.

    Where the store takes no writes there is nothing to do: its jobs are those of the site that it follows.
    """
    if not await services.store.takes_writes():
        return
    for job_id in await services.store.expired(services.queue.max_receives):
        await services.store.fail(
            job_id, None, "worker_died", "its workers died repeatedly; it is not tried again", dead=True
        )
        log.error("job_buried", job=job_id)
    lost = await services.store.undelivered(now() - GRACE)
    if not services.queue.durable:
        lost += await services.store.abandoned()
    for job_id in lost:
        log.info("job_redelivered", job=job_id)
        await deliver(services, job_id)


async def purge(services: Services) -> None:
    """Delete jobs that ended longer ago than JOB_RETENTION_DAYS, and the results that only they needed.

    Two processes that do so at once delete the same rows; neither minds.
    """
    if not await services.store.takes_writes():
        return
    before = now() - dt.timedelta(days=services.settings.job_retention_days)
    full = True
    while full:  # in small transactions, so that nobody waits for a large one
        jobs, results = await services.store.purge(before, PURGED_AT_ONCE)
        full = PURGED_AT_ONCE in (jobs, results)
        if jobs or results:
            log.info("purged", jobs=jobs, results=results, before=before.isoformat())


async def keep_sweeping(services: Services, *, period_seconds: float, measured: Callable[[int, float], None]) -> None:
    """Sweep for ever, purge every hour, and report (queue depth, age of the oldest waiting job in seconds)."""
    purge_at = 0.0
    while True:
        try:
            await sweep(services)
            if time.monotonic() >= purge_at:
                await purge(services)
                purge_at = time.monotonic() + PURGE_SECONDS
            oldest = await services.store.oldest_queued()
            age = (now() - oldest).total_seconds() if oldest else 0.0
            measured(await services.queue.depth(), max(age, 0.0))
        except Unavailable as error:
            log.warning("sweep_skipped", code=error.code)
        await asyncio.sleep(period_seconds)
