"""What the application needs of the outside world."""

from typing import NamedTuple, Protocol

from causal_ui_gym.application.records import Experiment, Job, Page, RecordedReply, UtcTime


class ExperimentStore(Protocol):
    """Experiments by owner. Nothing of one owner is visible to another."""

    async def add_experiment(self, experiment: Experiment) -> None: ...

    async def experiment(self, owner: str, id: str) -> Experiment:
        """Raises NotFound."""
        ...

    async def experiments(self, owner: str, page: Page) -> list[Experiment]:
        """Newest first."""
        ...

    async def replace_experiment(self, experiment: Experiment, *, expected_etag: str | None) -> None:
        """Raises NotFound, or VersionMismatch when the stored one has another ETag than the expected."""
        ...

    async def remove_experiment(self, owner: str, id: str, *, expected_etag: str | None) -> None:
        """Raises NotFound or VersionMismatch."""
        ...


class JobStore(Protocol):
    """Jobs, their leases and the results, keyed by content."""

    async def add_job(self, job: Job) -> None: ...

    async def job(self, owner: str, id: str) -> Job:
        """Raises NotFound."""
        ...

    async def jobs(self, owner: str, page: Page, subject: str | None) -> list[Job]:
        """Newest first; with ``subject``, only the jobs about it."""
        ...

    async def mark_dispatched(self, id: str) -> None: ...

    async def undelivered(self, before: UtcTime) -> list[str]:
        """Queued jobs created before a time that were never handed to the queue."""
        ...

    async def abandoned(self) -> list[str]:
        """Running jobs whose lease ran out."""
        ...

    async def forget_dispatches(self) -> None:
        """The queue has lost its messages: every queued job is undelivered again."""
        ...

    async def claim(self, id: str, worker: str, lease_seconds: float) -> Job | None:
        """Make the worker the job's only holder, or None: it has ended or another worker's lease holds."""
        ...

    async def renew(self, id: str, worker: str, lease_seconds: float) -> bool:
        """Whether the worker still holds the job; then its lease starts anew."""
        ...

    async def report(self, id: str, worker: str, progress: float, message: str) -> bool:
        """Whether the worker still holds the job; then its progress is kept."""
        ...

    async def hand_back(self, id: str, worker: str) -> None:
        """Queue the job again without counting the attempt."""
        ...

    async def release(self, id: str, worker: str) -> None:
        """Queue the job again after a failed attempt, which counts."""
        ...

    async def has_ended(self, id: str) -> bool:
        """Also true for a job that does not exist."""
        ...

    async def finish(self, id: str, worker: str, result: bytes) -> bool:
        """Store the result once and end the job, in one transaction; False: the worker no longer held it."""
        ...

    async def fail(self, id: str, worker: str | None, code: str, message: str, *, dead: bool) -> None: ...

    async def cancel(self, owner: str, id: str) -> Job:
        """Raises NotFound, or Conflict when it has ended."""
        ...

    async def expired(self, max_attempts: int) -> list[str]:
        """Running jobs whose lease ran out and whose attempts are used up."""
        ...

    async def oldest_queued(self) -> UtcTime | None: ...

    async def result(self, key: str) -> bytes | None: ...

    async def add_result(self, key: str, body: bytes) -> None:
        """Keep a result; the first one stays."""
        ...

    async def purge(self, before: UtcTime, most: int) -> tuple[int, int]:
        """Delete jobs that ended before a time, then results from before it that no job refers to; at most so many of each.

        Returns how many jobs and how many results are gone.
        """
        ...


class IdempotencyStore(Protocol):
    """Replies by (caller, key)."""

    async def begin_reply(self, caller: str, key: str, fingerprint: str) -> RecordedReply | None:
        """None: this request is the first and must be answered; else what is recorded."""
        ...

    async def record_reply(self, caller: str, key: str, reply: RecordedReply) -> None: ...

    async def forget_reply(self, caller: str, key: str) -> None: ...


class AgentStore(Protocol):
    """Configurations of agents that callers registered."""

    async def add_agent(self, owner: str, name: str, body: bytes) -> None:
        """Raises Conflict when the name is taken."""
        ...

    async def agents(self, owner: str) -> list[tuple[str, bytes]]: ...

    async def remove_agent(self, owner: str, name: str) -> None:
        """Raises NotFound."""
        ...


class Store(ExperimentStore, JobStore, IdempotencyStore, AgentStore, Protocol):
    """Everything that must survive a restart."""

    async def migrate(self) -> None:
        """Bring the schema to this version; many processes may do so at once."""
        ...

    async def ping(self) -> None:
        """Raises Unavailable."""
        ...

    async def takes_writes(self) -> bool:
        """False at a site whose database follows another's."""
        ...

    async def close(self) -> None: ...


class Delivery(NamedTuple):
    """A message in the hands of one worker until its visibility timeout."""

    job_id: str
    receipt: str
    receives: int
    trace_parent: str | None = None


class Queue(Protocol):
    """At-least-once delivery of job ids."""

    durable: bool
    """Whether messages survive this process."""
    max_receives: int

    async def send(self, job_id: str, trace_parent: str | None = None) -> None: ...

    async def receive(self, wait_seconds: float) -> Delivery | None: ...

    async def extend(self, delivery: Delivery, seconds: float) -> None:
        """Hide the message for ``seconds`` from now; 0 offers it to any worker at once."""
        ...

    async def delete(self, delivery: Delivery) -> None: ...

    async def depth(self) -> int:
        """Messages waiting."""
        ...

    async def close(self) -> None: ...


class Cache(Protocol):
    """Speeds things up and is never needed: every failure reads as a miss."""

    async def get(self, key: str) -> bytes | None: ...

    async def set(self, key: str, value: bytes, *, ttl_seconds: int) -> None: ...

    async def count(self, key: str, *, window_seconds: int) -> int | None:
        """How often the key was counted in its window, this time included; None: not known."""
        ...

    async def close(self) -> None: ...
