"""Container images: always by digest or by a pinned version, never ``latest``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import ComputeError

# https://pkg.go.dev/github.com/distribution/reference
_REFERENCE = re.compile(
    r"^(?P<name>[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[0-9]+)?(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)+)"
    r"(?::(?P<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?"
    r"(?:@(?P<digest>sha256:[0-9a-f]{64}))?$"
)
_MOVING_TAGS = {"latest", "stable", "main", "master", "edge", "nightly", "dev"}


@dataclass(frozen=True, slots=True)
class Image:
    """One container image.

    Args:
        reference: ``registry/name@sha256:…`` or ``registry/name:version``.

    Raises:
        ComputeError: GYM201 for a malformed reference, GYM202 for one that can move.
    """

    reference: str

    @classmethod
    def parse(cls, path: str, reference: str) -> Image:
        """The image of that reference; ``path`` names it in errors."""
        match = _REFERENCE.match(reference)
        if not match:
            raise ComputeError(
                "GYM201",
                path,
                given=f"image={reference!r}",
                allowed="a full reference: registry/name@sha256:<64 hex digits>, or registry/name:version",
                remedy="Write the registry too, such as ghcr.io/example/causal-ui-gym@sha256:….",
            )
        tag, digest = match["tag"], match["digest"]
        if digest is None and (tag is None or tag in _MOVING_TAGS):
            raise ComputeError(
                "GYM202",
                path,
                given=f"image={reference!r}",
                allowed="a digest, or a version tag that does not move",
                remedy="Pin it: `docker buildx imagetools inspect` prints the digest.",
            )
        return cls(reference)

    @property
    def version(self) -> str:
        """Tag, or the first 12 digits of the digest: what the label ``app.kubernetes.io/version`` carries.

        A label holds 63 characters and ends in a letter or digit; a tag may be longer and end otherwise.
        """
        match = _REFERENCE.match(self.reference)
        assert match is not None
        return (match["tag"] or match["digest"].removeprefix("sha256:")[:12])[:63].strip("._-")
