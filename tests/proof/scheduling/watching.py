"""Events of a kind, handled in a thread of their own until the end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kubernetes import watch

from proof.control_plane import ControlPlane, Document

Handle = Callable[[str, Document], None]


@contextmanager
def following(cluster: ControlPlane, api_version: str, kind: str, handle: Handle) -> Iterator[None]:
    """Call ``handle`` with ``ADDED``, ``MODIFIED`` or ``DELETED`` and the object at each event, beginning with what is there."""
    resource, stream, ended = cluster.resource(api_version, kind), watch.Watch(), threading.Event()

    def follow() -> None:
        try:
            for event in cluster.dynamic.watch(resource, watcher=stream):
                handle(event["type"], event["raw_object"])
        except Exception:  # when a watch is stopped, its connection breaks wherever it is
            if not ended.is_set():
                raise

    threading.Thread(target=follow, name=f"watch {kind}", daemon=True).start()
    try:
        yield
    finally:
        ended.set()
        stream.stop()
