"""What the store keeps, as plain immutable data."""

import datetime as dt
import enum
import secrets

from msgspec import Struct

UtcTime = dt.datetime
"""Always with the time zone UTC."""


def now() -> UtcTime:
    """The time now, in UTC."""
    return dt.datetime.now(dt.UTC)


def new_id(prefix: str) -> str:
    """A fresh identifier such as ``exp_3f0c…``: 96 random bits."""
    return f"{prefix}_{secrets.token_hex(12)}"


class Experiment(Struct, frozen=True, kw_only=True):
    """A stored experiment; ``body`` is the JSON of its content, whose hash is the ETag."""

    id: str
    owner: str
    name: str
    body: bytes
    etag: str
    created_at: UtcTime
    updated_at: UtcTime


class JobState(enum.StrEnum):
    """queued → running → succeeded, failed (its own fault), dead (gave up after repeated crashes) or cancelled."""

    QUEUED = "queued"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    DEAD = "dead"
    CANCELLED = "cancelled"


ENDED = frozenset({JobState.SUCCEEDED, JobState.FAILED, JobState.DEAD, JobState.CANCELLED})


class Job(Struct, frozen=True, kw_only=True):
    """A piece of work that outlives a request.

    ``result_key`` is the content hash of what is computed: two jobs that ask the same share one result.
    ``sequence`` grows with every change, for event streams.
    """

    id: str
    owner: str
    kind: str
    body: bytes
    result_key: str
    subject: str | None = None
    state: JobState = JobState.QUEUED
    progress: float = 0.0
    message: str = ""
    sequence: int = 0
    attempts: int = 0
    lease_owner: str | None = None
    lease_until: UtcTime | None = None
    error_code: str | None = None
    error_message: str | None = None
    created_at: UtcTime
    started_at: UtcTime | None = None
    ended_at: UtcTime | None = None
    dispatched_at: UtcTime | None = None


class Page(Struct, frozen=True, kw_only=True):
    """Where a page of a list starts and how long it is; ``after`` is (created_at, id) of the item before it."""

    limit: int
    after: tuple[UtcTime, str] | None = None


class RecordedReply(Struct, frozen=True, kw_only=True):
    """The reply to a request with an idempotency key; ``status`` 0 while the first one is still being answered."""

    fingerprint: str
    status: int
    headers: dict[str, str]
    body: bytes
