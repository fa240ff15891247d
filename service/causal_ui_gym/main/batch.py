"""The subcommand ``batch``: experiments from files, or what is queued, without a server."""

import asyncio
import os
import sys
from pathlib import Path

import jax
import msgspec

from causal_ui_gym.adapters.http.wire import ExperimentBody
from causal_ui_gym.adapters.telemetry.metrics import Metrics
from causal_ui_gym.application.answers import Answer
from causal_ui_gym.application.errors import ApplicationError
from causal_ui_gym.application.queries import Query
from causal_ui_gym.application.services import Services
from causal_ui_gym.application.sweep import sweep
from causal_ui_gym.application.worker import Worker
from causal_ui_gym.engine import EngineError
from causal_ui_gym.main.composition import compose
from causal_ui_gym.settings import Settings

QUERY_SECONDS = 3600.0
LONGEST_JOB_SECONDS = 86_400
"""So long a process that has ended its part waits for the others; the platform's own deadline is shorter."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of output."""

    file: str
    experiment: str
    query: Query
    answer: Answer


def join_processes() -> tuple[int, int]:
    """Join the other processes of the job, where the platform starts several.

    ``JAX_COORDINATOR_ADDRESS``, ``JAX_NUM_PROCESSES`` and ``JAX_PROCESS_ID`` say so; the platform's JobSet sets them.
    Source: https://docs.jax.dev/en/latest/multi_process.html

    Each waits for all when it first looks for devices: let it look before it may find nothing to do, and leave.

    Returns:
        This process's number and how many there are; ``(0, 1)`` for one alone.
    """
    coordinator = os.environ.get("JAX_COORDINATOR_ADDRESS")
    if not coordinator:
        return 0, 1
    number, count = int(os.environ["JAX_PROCESS_ID"]), int(os.environ["JAX_NUM_PROCESSES"])
    jax.distributed.initialize(
        coordinator_address=coordinator,
        num_processes=count,
        process_id=number,
        cluster_detection_method="deactivate",  # else it asks the Kubernetes API, for which the pods have no token
        shutdown_timeout_seconds=LONGEST_JOB_SECONDS,
    )
    return number, count


async def run_batch(settings: Settings, files: list[str], *, process: tuple[int, int] = (0, 1)) -> int:
    """Answer every question of every file; without files, work until the queue is empty.

    The processes of one job share the files: number ``k`` of ``n`` takes every ``n``-th from the ``k``-th on. Jobs of the queue
    they share as workers do.

    Returns:
        0, or 1 when a file could not be answered; the others are answered all the same.
    """
    services = compose(settings, Metrics())
    try:
        if not files:
            return await _empty_queue(services)
        number, count = process
        results = [await _answer_file(services, Path(file)) for file in files[number::count]]
        return 0 if all(results) else 1
    finally:
        await services.queue.close()
        await services.cache.close()
        await services.store.close()


async def _answer_file(services: Services, file: Path) -> bool:
    try:
        body = msgspec.json.decode(file.read_bytes(), type=ExperimentBody)
        asked = [services.answering.answer(body.model, query, timeout=QUERY_SECONDS) for query in body.queries]
        answers = await asyncio.gather(*asked)
    except (OSError, msgspec.DecodeError, RecursionError, EngineError, ApplicationError) as error:
        print(f"error: {file}: {error}", file=sys.stderr)
        return False
    for query, answer in zip(body.queries, answers, strict=True):
        line = Line(file=str(file), experiment=body.name, query=query, answer=answer)
        sys.stdout.buffer.write(msgspec.json.encode(line) + b"\n")
    return True


async def _empty_queue(services: Services) -> int:
    await services.store.migrate()
    if not services.queue.durable:
        await services.store.forget_dispatches()
    await sweep(services)
    worker = Worker(services)
    await worker.run(until_empty=True)
    return 0
