"""Jobs as the API shows them."""

import datetime as dt
from typing import Annotated

from msgspec import Meta, Struct

from causal_ui_gym.adapters.http.wire import ExperimentId, decode_cursor
from causal_ui_gym.application.answers import Answer
from causal_ui_gym.application.records import Job, JobState, Page


class JobError(Struct, frozen=True, kw_only=True):
    """Why a job did not succeed."""

    code: str
    message: str


class JobView(Struct, frozen=True, kw_only=True):
    """A job. ``subject`` is what it is about, such as an experiment."""

    id: str
    kind: str
    state: JobState
    progress: float
    message: str
    subject: str | None
    attempts: int
    error: JobError | None
    created_at: dt.datetime
    started_at: dt.datetime | None
    ended_at: dt.datetime | None


class JobPage(Struct, frozen=True, kw_only=True):
    """One page, newest first; ``next`` is the cursor of the page after it, null at the end."""

    items: tuple[JobView, ...]
    next: str | None


class JobQuery(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``experiment``: only the runs of this one."""

    limit: Annotated[int, Meta(ge=1, le=200)] = 50
    cursor: Annotated[str, Meta(max_length=200)] | None = None
    experiment: ExperimentId | None = None

    def page(self) -> Page:
        return Page(limit=self.limit + 1, after=decode_cursor(self.cursor) if self.cursor else None)


class RunView(Struct, frozen=True, kw_only=True):
    """One run of an experiment; ``answers`` once it has succeeded."""

    job: JobView
    answers: tuple[Answer, ...] | None


class RunPage(Struct, frozen=True, kw_only=True):
    """One page of runs, newest first."""

    items: tuple[RunView, ...]
    next: str | None


def job_view(job: Job) -> JobView:
    """What a client sees of a job."""
    error = JobError(code=job.error_code, message=job.error_message or "") if job.error_code is not None else None
    return JobView(
        id=job.id,
        kind=job.kind,
        state=job.state,
        progress=job.progress,
        message=job.message,
        subject=job.subject,
        attempts=job.attempts,
        error=error,
        created_at=job.created_at,
        started_at=job.started_at,
        ended_at=job.ended_at,
    )
