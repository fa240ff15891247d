"""The catalogue of well-known experiments."""

from msgspec import Struct

from causal_ui_gym import catalogue
from causal_ui_gym.adapters.http.operation import Call, Operation, Reply
from causal_ui_gym.adapters.http.operations.experiments import etag_of, view
from causal_ui_gym.adapters.http.wire import ExperimentBody, ExperimentView, as_json
from causal_ui_gym.application.errors import NotFound
from causal_ui_gym.application.queries import AverageTreatmentEffect
from causal_ui_gym.application.records import Experiment, new_id, now


class CatalogueEntry(Struct, frozen=True, kw_only=True):
    """An experiment of the catalogue in a list."""

    name: str
    title: str
    description: str
    identified_by: str


class CatalogueList(Struct, frozen=True, kw_only=True):
    """The whole catalogue, by name."""

    items: tuple[CatalogueEntry, ...]


async def list_all(call: Call) -> Reply:
    items = tuple(
        CatalogueEntry(name=e.name, title=e.title, description=e.description, identified_by=e.identified_by)
        for e in catalogue.experiments()
    )
    return Reply(value=CatalogueList(items=items))


async def read(call: Call) -> Reply:
    return Reply(value=_load(call.path["name"]))


async def create(call: Call) -> Reply:
    entry = _load(call.path["name"])
    question = AverageTreatmentEffect(
        treatment=entry.treatment, outcome=entry.outcome, treated=entry.treated, control=entry.control
    )
    body = ExperimentBody(
        name=entry.title, description=entry.description, model=entry.specification, queries=(question,)
    )
    raw, time = as_json(body), now()
    experiment = Experiment(
        id=new_id("exp"),
        owner=call.caller,
        name=body.name,
        body=raw,
        etag=etag_of(raw),
        created_at=time,
        updated_at=time,
    )
    await call.services.store.add_experiment(experiment)
    headers = {"location": f"/api/v1/experiments/{experiment.id}", "etag": f'"{experiment.etag}"'}
    return Reply(value=view(experiment), headers=headers)


def _load(name: str) -> catalogue.Experiment:
    try:
        return catalogue.load(name)
    except catalogue.UnknownExperiment as error:
        raise NotFound(error.code, str(error)) from error


OPERATIONS = (
    Operation(
        method="GET",
        path="/catalogue",
        name="listCatalogue",
        summary="Well-known experiments",
        tag="catalogue",
        handler=list_all,
        answer=CatalogueList,
    ),
    Operation(
        method="GET",
        path="/catalogue/{name}",
        name="readCatalogue",
        summary="One experiment of the catalogue with its known answer",
        tag="catalogue",
        handler=read,
        answer=catalogue.Experiment,
        problems=(404,),
    ),
    Operation(
        method="POST",
        path="/catalogue/{name}/experiments",
        name="createFromCatalogue",
        summary="Create an experiment of your own from the catalogue",
        tag="catalogue",
        handler=create,
        status=201,
        answer=ExperimentView,
        answer_headers=("etag", "location"),
        problems=(404,),
        idempotent_by_key=True,
    ),
)
