"""The OpenAPI document, and that the service keeps it whatever is sent."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.service.api.conftest import token
from tests.service.api.models import experiment
from tests.service.api.process import Service

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


@pytest.fixture(scope="session")
def document(service: Service) -> dict[str, object]:
    found: dict[str, object] = httpx.get(service.url + "/api/v1/openapi.json").json()
    return found


def test_nothing_that_is_sent_breaks_the_service(service: Service) -> None:
    """Twelve requests of each operation, valid and invalid ones; all faults are told at once."""
    schema = schemathesis.openapi.from_url(service.url + "/api/v1/openapi.json")
    headers = {"authorization": f"Bearer {token('schemathesis')}"}
    faults: list[str] = []
    tried: set[str] = set()
    for found in schema.get_all_operations():
        operation: Any = found.ok()  # type: ignore[union-attr]
        known = _existing(service, headers)
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            try:
                _sender(operation, mode, known, service, headers)()
                tried.add(operation.label)
            except Unsatisfiable:
                continue  # nothing invalid can be made for an operation without parameters
            except FailureGroup as error:
                faults.append(f"{operation.label}: {error}"[:1500])
    assert not faults, "\n\n".join(faults)
    assert len(tried) >= 25


def _sender(
    operation: Any, mode: GenerationMode, known: dict[str, str], service: Service, headers: dict[str, str]
) -> Callable[[], None]:
    """Sends some requests of one operation."""

    @settings(
        max_examples=6,
        deadline=None,
        derandomize=True,
        database=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    @given(operation.as_strategy(generation_mode=mode))
    def send(case: Any) -> None:
        if mode is GenerationMode.POSITIVE:  # or all would end at "there is no such thing"
            case.path_parameters = {name: known.get(name, value) for name, value in case.path_parameters.items()}
        response = case.call(base_url=service.url, headers=headers, timeout=60)
        case.validate_response(response, checks=CHECKS, headers=headers)

    sent: Callable[[], None] = send
    return sent


def _existing(service: Service, headers: dict[str, str]) -> dict[str, str]:
    """An experiment and a job that are there."""
    with httpx.Client(base_url=service.url, headers=headers) as api:
        created = api.post("/api/v1/experiments", json=experiment()).json()["id"]
        job = api.post(f"/api/v1/experiments/{created}/run").json()["id"]
    return {"experiment": created, "job": job, "name": "kidney-stones"}


def test_every_example_of_the_document_works(api: httpx.Client, document: dict[str, Any]) -> None:
    sent = 0
    made = api.post(
        "/api/v1/experiments",
        json=document["paths"]["/api/v1/experiments"]["post"]["requestBody"]["content"]["application/json"]["examples"][
            "smoking"
        ]["value"],
    ).json()
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            content = operation.get("requestBody", {}).get("content", {})
            for example in content.get("application/json", {}).get("examples", {}).values():
                answer = api.request(method, path.format(experiment=made["id"]), json=example["value"])
                assert answer.status_code in (200, 201, 202), (path, answer.text)
                sent += 1
    assert sent >= 10


def test_every_operation_with_a_body_shows_an_example(document: dict[str, Any]) -> None:
    bare = [
        operation["operationId"]
        for methods in document["paths"].values()
        for operation in methods.values()
        if "requestBody" in operation and not operation["requestBody"]["content"]["application/json"]["examples"]
    ]
    assert bare == []


def test_the_page_shows_every_operation_and_loads_nothing_from_elsewhere(
    service: Service, document: dict[str, Any]
) -> None:
    page = httpx.get(service.url + "/api/v1/docs")
    assert "default-src 'none'" in page.headers["content-security-policy"]
    for text in ("<script", "src=", "@import", "<link"):
        assert text not in page.text
    for path in document["paths"]:
        assert path in page.text


def test_code_in_the_documentation_is_code_and_nothing_else_is_markup(api: httpx.Client) -> None:
    page = api.get("/api/v1/docs").text
    assert "<code>Idempotency-Key</code>" in page
    assert "`" not in page.split("<h2")[0]
