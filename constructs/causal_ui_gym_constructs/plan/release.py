"""How a new version reaches users: a canary beside the stable pods."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import ComputeError


@dataclass(frozen=True, slots=True, kw_only=True)
class Canary:
    """A second Deployment, ``version: canary``, that takes part of the requests under one path.

    Args:
        weight: share of the requests under ``path``, in percent.
        path: path prefix; requests elsewhere go to the stable pods.
        image: image of the canary pods. By default the stable image, so that a release changes one line.

    Raises:
        ComputeError: GYM213 for a weight outside 1 to 99, GYM214 for a path that is no absolute path.
    """

    weight: int = 10
    path: str = "/api/v1/experiments"
    image: str | None = None

    def __post_init__(self) -> None:
        if isinstance(self.weight, bool) or not isinstance(self.weight, int) or not 1 <= self.weight <= 99:
            raise ComputeError(
                "GYM213",
                "Canary",
                given=f"weight={self.weight!r}",
                allowed="a whole percentage from 1 to 99",
                remedy="Leave release out for no canary; to finish a release, make the canary's image the service's image.",
            )
        if not self.path.startswith("/") or any(character in self.path for character in "?#* "):
            raise ComputeError(
                "GYM214",
                "Canary",
                given=f"path={self.path!r}",
                allowed="an absolute path prefix without query or wildcard, such as '/api/v1/experiments'",
                remedy="Correct the path.",
            )
