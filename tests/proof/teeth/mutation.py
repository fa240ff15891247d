"""A single fault, put into a copy of good output."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from causal_ui_gym_constructs.preflight import Rendered
from causal_ui_gym_constructs.preflight.accounts import Accounts
from causal_ui_gym_constructs.preflight.document import Document, steps
from causal_ui_gym_constructs.preflight.rendered import clusters_of

_BY_CHART = re.compile(r"(?P<list>.+)\[chart=(?P<chart>[\w-]+)\]$")
_SLICE = re.compile(r"(?P<list>.+)\[(?P<first>\d+):(?P<last>\d+)\]$")


@dataclass(frozen=True, kw_only=True)
class Mutation:
    """One fault: an object of a site or a resource of a stack, and what is done to it."""

    fault: str
    site: str = ""
    object: str = ""
    stack: str = ""
    resource: str = ""
    set: dict[str, Any] | None = None
    delete: str = ""
    drop: bool = False
    add: dict[str, Any] | None = None
    survives: str = ""

    def __str__(self) -> str:
        return self.fault

    def apply(self, good: Rendered) -> Rendered:
        """A copy of the output that has the fault, and no other.

        Raises:
            LookupError: the object, resource or path is not there, so that a mutation never silently does nothing.
        """
        return self._in_stack(good) if self.stack else self._in_site(good)

    def _in_site(self, good: Rendered) -> Rendered:
        documents = {cluster.name: list(cluster.documents) for cluster in good.clusters}
        if self.add is not None:
            documents[self.site].append(Document("added.yaml", self.add))
        else:
            index = [document.title for document in documents[self.site]].index(self.object)
            changed = self._changed(documents[self.site][index].body)
            documents[self.site][index : index + 1] = [Document("changed.yaml", changed)] if changed is not None else []
        return Rendered(clusters_of(documents, good.accounts), good.accounts)

    def _in_stack(self, good: Rendered) -> Rendered:
        assert good.accounts is not None
        stack = good.accounts.stacks[self.stack]
        found = [key for key in stack.template["Resources"] if re.fullmatch(f"{self.resource}[0-9A-F]*", key)]
        if len(found) != 1:
            raise LookupError(f"{self.fault}: {len(found)} resources {self.resource} in {self.stack}: {found}")
        template = copy.deepcopy(dict(stack.template))
        body = template["Resources"].pop(found[0])
        if not self.drop:
            part = body if "DeletionPolicy" in (self.set or {}) else body["Properties"]
            changed = self._changed(part)
            template["Resources"][found[0]] = changed if part is body else {**body, "Properties": changed}
        stacks = {**good.accounts.stacks, self.stack: replace(stack, template=template)}
        accounts = Accounts(stacks)
        documents = {cluster.name: list(cluster.documents) for cluster in good.clusters}
        return Rendered(clusters_of(documents, accounts), accounts)

    def _changed(self, body: Any) -> Any:
        if self.drop:
            return None
        changed = copy.deepcopy(body)
        if self.delete:
            _delete(changed, self.delete)
        for path, value in (self.set or {}).items():
            _set(changed, path, value)
        if changed == body:
            raise LookupError(f"{self.fault}: nothing changed")
        return changed


def mutations() -> list[Mutation]:
    """The reviewed list."""
    entries = yaml.safe_load((Path(__file__).parent / "mutations.yaml").read_text(encoding="utf-8"))
    return [Mutation(**entry) for entry in entries]


def _parent(body: Any, path: str) -> tuple[Any, str | int]:
    *above, last = steps(path)
    for step in above:
        body = body.setdefault(step, {}) if isinstance(body, dict) else body[step]
    return body, last


def _set(body: Any, path: str, value: Any) -> None:
    parent, last = _parent(body, path)
    if isinstance(parent, list) and last == len(parent):
        parent.append(value)
    else:
        parent[last] = value


def _delete(body: Any, path: str) -> None:
    if found := _SLICE.match(path):
        parent, last = _parent(body, found["list"])
        del parent[last][int(found["first"]) : int(found["last"])]
    elif found := _BY_CHART.match(path):
        parent, last = _parent(body, found["list"])
        kept = [entry for entry in parent[last] if entry["source"].get("chart") != found["chart"]]
        if len(kept) == len(parent[last]):
            raise LookupError(f"no element has the chart {found['chart']}")
        parent[last] = kept
    else:
        parent, last = _parent(body, path)
        del parent[last]
