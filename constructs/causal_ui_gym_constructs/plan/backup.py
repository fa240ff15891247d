"""Backups of the data tier: what is kept, how often, for how long and where."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from .errors import DataError

_CRON_FIELDS = (("minute", 0, 59), ("hour", 0, 23), ("day of month", 1, 31), ("month", 1, 12), ("day of week", 0, 7))
_CRON_TERM = re.compile(r"^(\*|[0-9]+(-[0-9]+)?)(/[1-9][0-9]*)?$")
_BUCKET = re.compile(r"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$")


@dataclass(frozen=True, slots=True, kw_only=True)
class S3Store:
    """An S3-compatible object store of your own, for a cluster that is not on AWS.

    Args:
        endpoint_url: URL of the S3 API, such as ``https://minio.example.com``.
        bucket: bucket that is there already.
        credentials_secret: Kubernetes Secret in the platform's namespace with keys ``ACCESS_KEY_ID`` and ``ACCESS_SECRET_KEY``.

    Raises:
        DataError: GYM322.
    """

    endpoint_url: str
    bucket: str
    credentials_secret: str

    def __post_init__(self) -> None:
        url = urlsplit(self.endpoint_url)
        if (
            url.scheme not in ("http", "https")
            or not url.netloc
            or not _BUCKET.match(self.bucket)
            or not self.credentials_secret
        ):
            raise DataError(
                "GYM322",
                "S3Store",
                given=f"endpoint_url={self.endpoint_url!r}, bucket={self.bucket!r}, credentials_secret={self.credentials_secret!r}",
                allowed="an http(s) URL, the name of a bucket (3 to 63 characters) and the name of a Secret",
                remedy="Copy them from your object store; the bucket must be there.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Backups:
    """Backups of the database and of the namespace's objects and volumes.

    The database is archived continuously: every WAL segment, and a base backup on the schedule, so that it can be restored to any
    moment of the retention time. Velero keeps the namespace's objects and volume snapshots on the same schedule.

    Args:
        schedule: cron expression of five fields, in UTC. By default 02:00 daily.
        retention_days: days that a backup is kept, 1 to 365.
        store: object store of a cluster that is not on AWS. On AWS the buckets are made.
        enabled: False: there is no backup at all, and a lost volume is lost data; see :meth:`disabled`.

    Raises:
        DataError: GYM320 or GYM321.
    """

    schedule: str = "0 2 * * *"
    retention_days: int = 30
    store: S3Store | None = None
    enabled: bool = True

    def __post_init__(self) -> None:
        if (
            isinstance(self.retention_days, bool)
            or not isinstance(self.retention_days, int)
            or not 1 <= self.retention_days <= 365
        ):
            raise DataError(
                "GYM320",
                "Backups",
                given=f"retention_days={self.retention_days!r}",
                allowed="a whole number of days, 1 to 365",
                remedy="Use 30 as the default does; for longer, export to an archive with its own rules.",
            )
        problem = _cron_problem(self.schedule)
        if problem:
            raise DataError(
                "GYM321",
                "Backups",
                given=f"schedule={self.schedule!r} ({problem})",
                allowed="five cron fields: minute, hour, day of month, month, day of week",
                remedy="Write '0 2 * * *' for 02:00 UTC daily.",
            )

    @classmethod
    def disabled(cls) -> Backups:
        """No backup, said aloud: for a throw-away cluster."""
        return cls(enabled=False)


def _cron_problem(schedule: str) -> str | None:
    fields = schedule.split()
    if len(fields) != len(_CRON_FIELDS):
        return f"{len(fields)} fields"
    for text, (name, low, high) in zip(fields, _CRON_FIELDS, strict=True):
        for term in text.split(","):
            if not _CRON_TERM.match(term):
                return f"{name} {text!r}"
            bounds = [int(number) for number in term.partition("/")[0].split("-") if number != "*"]
            if any(not low <= number <= high for number in bounds) or bounds != sorted(bounds):
                return f"{name} {text!r} is not within {low} to {high}"
    return None
