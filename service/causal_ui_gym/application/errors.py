"""Errors a caller can meet. Each has a stable ``code``; the HTTP adapter alone knows the status of each class.

ApplicationError
├── NotFound            no such thing, or it belongs to another caller
├── Conflict            the thing's state does not allow it
│   └── VersionMismatch someone changed it in between
├── Invalid             well-formed but wrong
├── Unauthenticated     no valid token
├── TooManyRequests     this caller's share is used up
└── Unavailable         nothing is wrong with the request; try again
    └── Overloaded      more work waits than can be done in time
"""


class ApplicationError(Exception):
    """Base: a code for programs and a sentence for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class NotFound(ApplicationError):
    """There is no such thing for this caller."""


class Conflict(ApplicationError):
    """The state of the thing does not allow what was asked."""


class VersionMismatch(Conflict):
    """The thing is no longer the version that the caller saw."""


class Invalid(ApplicationError):
    """Well-formed but wrong; ``faults`` lists (path, code, sentence) of each fault."""

    def __init__(self, code: str, message: str, faults: tuple[tuple[str, str, str], ...] = ()) -> None:
        super().__init__(code, message)
        self.faults = faults


class Unauthenticated(ApplicationError):
    """No token, or one that is expired, forged or meant for someone else."""


class TooManyRequests(ApplicationError):
    """The caller's share of requests is used up for ``retry_after`` seconds."""

    def __init__(self, code: str, message: str, retry_after: float) -> None:
        super().__init__(code, message)
        self.retry_after = retry_after


class Unavailable(ApplicationError):
    """The service cannot do it now; the same request may succeed after ``retry_after`` seconds."""

    def __init__(self, code: str, message: str, retry_after: float = 1.0) -> None:
        super().__init__(code, message)
        self.retry_after = retry_after


class Overloaded(Unavailable):
    """More work waits than can be done in time."""
