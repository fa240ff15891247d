"""Events of a kind, handled in a thread of their own until the end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from kubernetes import watch
from kubernetes.client.exceptions import ApiException
from urllib3.exceptions import HTTPError

from proof.control_plane import ControlPlane, Document

Handle = Callable[[str, Document], None]


class _Follower:
    """Lists, then watches; and begins again when the API server ends a watch, as it may at any time.

    Source: https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes
    """

    def __init__(self, cluster: ControlPlane, resource: Any, handle: Handle) -> None:
        self._cluster = cluster
        self._resource = resource
        self._handle = handle
        self._known: dict[str, Document] = {}
        self._stream = watch.Watch()
        self._ended = threading.Event()

    def follow(self) -> None:
        while not self._ended.is_set():
            try:
                version = self._list()
                self._stream = watch.Watch()
                for event in self._cluster.dynamic.watch(
                    self._resource, resource_version=version, watcher=self._stream
                ):
                    self._note(event["type"], event["raw_object"])
            except (ApiException, HTTPError, OSError):
                continue

    def end(self) -> None:
        self._ended.set()
        self._stream.stop()

    def _list(self) -> str:
        """Tell what changed while nothing was watched; returns the version from which to watch."""
        listed = self._resource.get().to_dict()
        present = {item["metadata"]["uid"]: item for item in listed["items"]}
        for uid in set(self._known) - set(present):
            self._note("DELETED", self._known[uid])
        for uid, item in present.items():
            self._note("MODIFIED" if uid in self._known else "ADDED", item)
        version: str = listed["metadata"]["resourceVersion"]
        return version

    def _note(self, event: str, document: Document) -> None:
        uid = document["metadata"]["uid"]
        if event == "DELETED":
            self._known.pop(uid, None)
        else:
            self._known[uid] = document
        self._handle(event, document)


@contextmanager
def following(cluster: ControlPlane, api_version: str, kind: str, handle: Handle) -> Iterator[None]:
    """Call ``handle`` with ``ADDED``, ``MODIFIED`` or ``DELETED`` and the object at each event, beginning with what is there."""
    follower = _Follower(cluster, cluster.resource(api_version, kind), handle)
    threading.Thread(target=follower.follow, name=f"watch {kind}", daemon=True).start()
    try:
        yield
    finally:
        follower.end()
