"""Promotion of a replica site's database: which site takes writes, and how far the hand-over is."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Literal

from .errors import DataError


@dataclass(frozen=True, slots=True, kw_only=True)
class Promotion:
    """Which site's database takes writes, where that is not the primary site's.

    A switch-over is two roll-outs: :meth:`demote`, read the token, :meth:`promote`. A disaster is one: :meth:`fail_over`.
    docs/data-tier.md is the runbook.

    Args:
        to: name of the site that is to write.
        phase: ``demote``, ``promote`` or ``fail-over``.
        demoted: name of the site that gives up writing; known in the phase ``demote`` alone.
        token: demotion token of the former writer; known in the phase ``promote`` alone.

    Source: https://cloudnative-pg.io/documentation/current/replica_cluster/#demoting-a-primary-to-a-replica-cluster
    """

    to: str
    phase: Literal["demote", "promote", "fail-over"]
    demoted: str = ""
    token: str = ""

    @classmethod
    def demote(cls, site: str, *, to: str) -> Promotion:
        """First half of a switch-over: the site stops writing and publishes a token; nobody writes until the second half.

        Raises:
            DataError: GYM332 for a site in favour of itself.
        """
        if site == to:
            raise DataError(
                "GYM332",
                "Promotion",
                given=f"demote({site!r}, to={to!r})",
                allowed="the site that writes now, in favour of another",
                remedy="Name the site that is to write as to=.",
            )
        return cls(to=to, phase="demote", demoted=site)

    @classmethod
    def promote(cls, *, to: str, token: str) -> Promotion:
        """Second half: the new writer replays up to the token and takes over; nothing is lost, the other sites follow it.

        Raises:
            DataError: GYM330 for a token that is none.
        """
        if not _is_demotion_token(token.strip()):
            raise DataError(
                "GYM330",
                "Promotion",
                given=f"token={token!r}",
                allowed="the demotion token of the former writer, whole: a JSON object in base64",
                remedy="Print it: kubectl get clusters.postgresql.cnpg.io postgres-cluster -o jsonpath='{.status.demotionToken}'.",
            )
        return cls(to=to, phase="promote", token=token.strip())

    @classmethod
    def fail_over(cls, *, to: str) -> Promotion:
        """The writer's site is lost: another takes over at the last segment that reached it; the lost site must be built anew."""
        return cls(to=to, phase="fail-over")


def _is_demotion_token(token: str) -> bool:
    try:
        return isinstance(json.loads(base64.b64decode(token, validate=True)), dict)
    except ValueError:
        return False
