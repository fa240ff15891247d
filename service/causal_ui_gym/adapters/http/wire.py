"""Types of requests and replies that belong to the API alone."""

import base64
import datetime as dt
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from causal_ui_gym.application.answers import Answer
from causal_ui_gym.application.errors import Invalid
from causal_ui_gym.application.queries import Interventions, NodeName, Query, SampleCount, Seed
from causal_ui_gym.application.records import Page
from causal_ui_gym.engine import ModelSpecification

ExperimentId = Annotated[str, Meta(pattern="^exp_[0-9a-f]{24}$")]
Name = Annotated[str, Meta(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]


class ExperimentBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An experiment as its author writes it: a model and the questions that a run answers."""

    name: Name
    model: ModelSpecification
    description: Annotated[str, Meta(max_length=10_000)] = ""
    queries: Annotated[tuple[Query, ...], Meta(max_length=1000)] = ()


class ExperimentView(Struct, frozen=True, kw_only=True):
    """A stored experiment."""

    id: str
    name: str
    description: str
    model: ModelSpecification
    queries: tuple[Query, ...]
    created_at: dt.datetime
    updated_at: dt.datetime


class ExperimentSummary(Struct, frozen=True, kw_only=True):
    """An experiment in a list."""

    id: str
    name: str
    created_at: dt.datetime
    updated_at: dt.datetime


class ExperimentPage(Struct, frozen=True, kw_only=True):
    """One page, newest first; ``next`` is the cursor of the page after it, null at the end."""

    items: tuple[ExperimentSummary, ...]
    next: str | None


class PageQuery(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``cursor`` continues where the page before ended."""

    limit: Annotated[int, Meta(ge=1, le=200)] = 50
    cursor: Annotated[str, Meta(max_length=200)] | None = None

    def page(self) -> Page:
        return Page(limit=self.limit + 1, after=decode_cursor(self.cursor) if self.cursor else None)


class Asked(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A question about a stored experiment's model or about the model given here: one of the two."""

    query: Query
    experiment: ExperimentId | UnsetType = UNSET
    model: ModelSpecification | UnsetType = UNSET


class Answered(Struct, frozen=True, kw_only=True):
    """A question's answer."""

    query: Query
    answer: Answer


class InterventionBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What happens to ``outcomes`` (all observed nodes unless given) when the interventions are made together."""

    interventions: Interventions
    outcomes: Annotated[tuple[NodeName, ...], Meta(min_length=1, max_length=64)] | UnsetType = UNSET
    samples: SampleCount = 10_000
    seed: Seed = 0
    experiment: ExperimentId | UnsetType = UNSET
    model: ModelSpecification | UnsetType = UNSET


class InterventionBatch(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Several alternatives on one model, each a set of interventions; all with the same noise."""

    alternatives: Annotated[tuple[Interventions, ...], Meta(min_length=1, max_length=1000)]
    outcomes: Annotated[tuple[NodeName, ...], Meta(min_length=1, max_length=64)] | UnsetType = UNSET
    samples: SampleCount = 10_000
    seed: Seed = 0
    experiment: ExperimentId | UnsetType = UNSET
    model: ModelSpecification | UnsetType = UNSET


class BatchAnswered(Struct, frozen=True, kw_only=True):
    """One answer per alternative, in their order."""

    answers: tuple[Answer, ...]


class ModelBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A model alone."""

    model: ModelSpecification


class ModelReport(Struct, frozen=True, kw_only=True):
    """What validation found of a model without faults; one with faults is a 422 that lists them all."""

    valid: Literal[True]
    nodes: int
    edges: int
    topological_order: tuple[str, ...]
    linear_gaussian: bool


class Health(Struct, frozen=True, kw_only=True):
    """``waits_for`` says what is missing while the service is not ready."""

    status: Literal["alive", "ready", "starting", "draining"]
    waits_for: str | None = None


def encode_cursor(time: dt.datetime, id: str) -> str:
    """The place after one item of a list, opaque to clients."""
    return base64.urlsafe_b64encode(f"{time.isoformat()} {id}".encode()).decode().rstrip("=")


def decode_cursor(cursor: str) -> tuple[dt.datetime, str]:
    """Raises Invalid for a cursor that we did not make."""
    try:
        text = base64.urlsafe_b64decode(cursor.encode("ascii") + b"==").decode("ascii")
        time, id = text.split(" ")
        parsed = dt.datetime.fromisoformat(time)
        if parsed.tzinfo is None or not id.isprintable():
            raise ValueError(text)
        return parsed, id
    except ValueError as error:
        raise Invalid("invalid_cursor", "this cursor was not made by this service; start without one") from error


def as_json(value: Any) -> bytes:
    """JSON for storing, in the order in which it was given."""
    return msgspec.json.encode(value)
