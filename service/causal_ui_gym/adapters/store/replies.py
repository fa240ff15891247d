"""Replies to requests with an idempotency key, in SQL. They are kept for a day."""

import datetime as dt

import msgspec
from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from causal_ui_gym.adapters.store.database import Database
from causal_ui_gym.adapters.store.tables import replies
from causal_ui_gym.application.records import RecordedReply, now

KEPT = dt.timedelta(hours=24)
ABANDONED = dt.timedelta(minutes=10)
"""After this an unfinished reply belongs to a process that died; the request may be made again."""


class SqlReplies:
    """Replies by (caller, key)."""

    _database: Database

    async def begin_reply(self, caller: str, key: str, fingerprint: str) -> RecordedReply | None:
        mine = (replies.c.caller == caller, replies.c.key == key)
        try:
            async with self._database.begin() as connection:
                await connection.execute(
                    delete(replies).where(
                        (replies.c.created_at < now() - KEPT)
                        | ((replies.c.status == 0) & (replies.c.created_at < now() - ABANDONED))
                    )
                )
                await connection.execute(
                    insert(replies).values(
                        caller=caller,
                        key=key,
                        fingerprint=fingerprint,
                        status=0,
                        headers=b"{}",
                        body=b"",
                        created_at=now(),
                    )
                )
                return None
        except IntegrityError:
            pass
        async with self._database.begin() as connection:
            row = (await connection.execute(select(replies).where(*mine))).mappings().one_or_none()
        if row is None:  # the first request failed in between and was forgotten
            return await self.begin_reply(caller, key, fingerprint)
        return RecordedReply(
            fingerprint=row["fingerprint"],
            status=row["status"],
            headers=msgspec.json.decode(row["headers"]),
            body=row["body"],
        )

    async def record_reply(self, caller: str, key: str, reply: RecordedReply) -> None:
        async with self._database.begin() as connection:
            await connection.execute(
                update(replies)
                .where(replies.c.caller == caller, replies.c.key == key)
                .values(status=reply.status, headers=msgspec.json.encode(reply.headers), body=reply.body)
            )

    async def forget_reply(self, caller: str, key: str) -> None:
        async with self._database.begin() as connection:
            await connection.execute(delete(replies).where(replies.c.caller == caller, replies.c.key == key))
