"""Whatever is sent, the answer is a 4xx with a code: no 5xx, no trace, no long wait."""

import math
import socket
from typing import Any

import httpx
import pytest

from tests.service.api.models import ATE, CHAIN
from tests.service.api.process import Service


def refused(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text[:500]
    assert answer.headers["content-type"] == "application/problem+json"
    problem: dict[str, Any] = answer.json()
    assert problem["status"] == status
    assert problem["request_id"] == answer.headers["x-request-id"]
    assert "Traceback" not in answer.text
    return problem


def linear(name: str, *parents: str, **fields: Any) -> dict[str, Any]:
    weights = dict.fromkeys(parents, 1)
    return {"name": name, "mechanism": {"type": "linear_gaussian", "weights": weights, **fields}}


def table(rows: list[list[Any]], *parents: str) -> dict[str, Any]:
    mechanism = {"type": "categorical", "states": ["no", "yes"], "table": rows, "parents": parents}
    return {"name": "t", "mechanism": mechanism}


@pytest.mark.parametrize(
    ("nodes", "code"),
    [
        ([linear("a", "b"), linear("b", "c"), linear("c", "a")], "graph_cycle"),
        ([linear("a", "a")], "graph_cycle"),
        ([linear("a", "ghost")], "unknown_parent"),
        ([linear("a"), linear("a")], "duplicate_node"),
        ([], "no_nodes"),
        ([table([[0.5, 0.6]])], "probability_sum"),
        ([table([[-0.5, 1.5]])], "invalid_probability"),
        ([table([[1.0]])], "table_shape"),
        ([table([[0.5, 0.5]], "a"), linear("a")], "continuous_parent"),
        ([linear("a", noise_scale=-1)], None),
        ([linear("\u0000")], "invalid_name"),
        ([linear("a" * 1000)], "invalid_name"),
        ([linear(f"n{i}") for i in range(2000)], "too_many_nodes"),
    ],
)
def test_a_model_that_cannot_be_built(api: httpx.Client, nodes: list[Any], code: str | None) -> None:
    answer = api.post("/api/v1/experiments/validate", json={"model": {"nodes": nodes}})
    problem = refused(answer, 422, code or answer.json()["code"])
    assert problem["faults"] or code == "too_many_nodes"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"])
def test_numbers_that_are_not_finite(api: httpx.Client, number: str) -> None:
    mechanism = f'{{"type":"linear_gaussian","intercept":{number}}}'
    body = f'{{"model":{{"nodes":[{{"name":"a","mechanism":{mechanism}}}]}}}}'
    answer = api.post("/api/v1/experiments/validate", content=body, headers={"content-type": "application/json"})
    assert answer.status_code in (400, 422)
    assert answer.json()["code"]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({**ATE, "treatment": "ghost"}, "unknown_node"),
        ({**ATE, "outcome": "dose"}, "same_node"),
        ({**ATE, "treated": "high"}, "unknown_state"),
        ({**ATE, "samples": 0}, "invalid_shape"),
        ({**ATE, "samples": 10**9}, "invalid_shape"),
        ({**ATE, "seed": -1}, "invalid_shape"),
        ({**ATE, "extra": 1}, "invalid_shape"),
        ({"kind": "nonsense"}, "invalid_shape"),
        ({"kind": "marginals", "nodes": []}, "invalid_shape"),
        ({"kind": "marginals", "nodes": ["ghost"]}, "unknown_node"),
        ({**ATE, "kind": "path_specific_effect", "paths": [["effect", "dose"]]}, None),
        ({**ATE, "kind": "natural_direct_effect", "mediators": ["dose"]}, "invalid_mediator"),
        ({"kind": "counterfactual", "evidence": {"dose": [1, 2], "level": [1]}, "interventions": []}, None),
        (
            {
                "kind": "individual_treatment_effect",
                "treatment": "dose",
                "outcome": "effect",
                "units": {"dose": [1] * 10_000},
                "samples": 1_000_000,
            },
            "query_too_large",
        ),
    ],
)
def test_a_question_that_cannot_be_asked(api: httpx.Client, query: dict[str, Any], code: str | None) -> None:
    answer = api.post("/api/v1/queries", json={"model": CHAIN, "query": query})
    refused(answer, 422, code or answer.json()["code"])


def test_a_question_needs_one_model(api: httpx.Client) -> None:
    refused(api.post("/api/v1/queries", json={"query": ATE}), 422, "one_model")
    both = {"query": ATE, "model": CHAIN, "experiment": "exp_" + "0" * 24}
    refused(api.post("/api/v1/queries", json=both), 422, "one_model")


def test_a_graph_of_a_million_nodes(api: httpx.Client) -> None:
    nodes = b",".join(b'{"name":"n%d","mechanism":{"type":"linear_gaussian"}}' % i for i in range(150_000))
    body = b'{"model":{"nodes":[' + nodes + b"]}}"
    headers = {"content-type": "application/json"}
    answer = api.post("/api/v1/experiments/validate", content=body, headers=headers)
    refused(answer, 422, "too_many_nodes")
    edges = b",".join(b'["n%d","n%d"]' % (i, i + 1) for i in range(1_000_000))
    body = b'{"treatment":"n0","outcome":"n9","graph":{"edges":[' + edges + b"]}}"
    refused(api.post("/api/v1/identification", content=body, headers=headers), 413, "body_too_large")


def test_a_body_of_a_hundred_megabytes_is_refused_before_it_is_read(api: httpx.Client, service: Service) -> None:
    sent = 0

    def megabytes() -> Any:
        nonlocal sent
        for _ in range(100):
            sent += 1
            yield b" " * 1_048_576

    try:
        answer = api.post("/api/v1/experiments", content=megabytes(), headers={"content-type": "application/json"})
    except httpx.TransportError:
        answer = None  # the server has closed the connection while we were still sending
    assert answer is None or (answer.status_code, answer.json()["code"]) == (413, "body_too_large")
    # One that is announced is refused before any of it has come.
    host, port = service.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        head = (
            f"POST /api/v1/experiments HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\n"
            f"authorization: {api.headers['authorization']}\r\ncontent-length: {100 * 2**20}\r\n\r\n"
        )
        connection.sendall(head.encode())
        assert connection.recv(4096).startswith(b"HTTP/1.1 413 ")
    assert httpx.get(service.url + "/health").status_code == 200


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 400, "malformed_json"),
        (b"{", 400, "malformed_json"),
        (b"\xff\xfe", 400, "malformed_json"),
        (b"null", 422, "invalid_shape"),
        (b"[]", 422, "invalid_shape"),
        (b'{"model": 3}', 422, "invalid_shape"),
        (b"[" * 100_000, None, None),
        (b'{"model":{"nodes":' + b"[" * 100_000 + b"]" * 100_000 + b"}}", None, None),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, None, None),
    ],
)
def test_bodies_that_are_not_what_is_asked(
    api: httpx.Client, body: bytes, status: int | None, code: str | None
) -> None:
    answer = api.post("/api/v1/experiments/validate", content=body, headers={"content-type": "application/json"})
    assert answer.status_code in ((status,) if status else (400, 422))
    refused(answer, answer.status_code, code or answer.json()["code"])


def test_another_content_type(api: httpx.Client) -> None:
    refused(api.post("/api/v1/experiments", content=b"name: x"), 415, "unsupported_media_type")
    refused(api.post("/api/v1/experiments", data={"name": "x"}), 415, "unsupported_media_type")


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("limit=0", "invalid_shape"),
        ("limit=201", "invalid_shape"),
        ("limit=many", "invalid_shape"),
        ("cursor=%00", "invalid_cursor"),
        ("cursor=bm90aGluZw", "invalid_cursor"),
        ("page=2", "invalid_shape"),
        ("limit=1&limit=2", "invalid_query_string"),
        ("limit=%ff", "invalid_query_string"),
    ],
)
def test_query_strings(api: httpx.Client, query: str, code: str) -> None:
    refused(api.get(f"/api/v1/experiments?{query}"), 422, code)


def test_unknown_things_and_methods(api: httpx.Client) -> None:
    refused(api.get("/api/v1/nothing"), 404, "not_found")
    refused(api.get("/api/v1/experiments/%00"), 404, "unknown_experiment")
    refused(api.get("/api/v1/jobs/" + "x" * 4000), 404, "unknown_job")
    wrong = api.patch("/api/v1/experiments")
    refused(wrong, 405, "method_not_allowed")
    assert wrong.headers["allow"] == "GET, HEAD, OPTIONS, POST"


def test_keys_that_are_no_idempotency_key(api: httpx.Client) -> None:
    from tests.service.api.models import experiment

    answer = api.post("/api/v1/experiments", json=experiment(), headers={"idempotency-key": "x" * 300})
    refused(answer, 422, "invalid_idempotency_key")


def test_a_request_id_of_the_callers_is_kept_and_a_bad_one_replaced(api: httpx.Client) -> None:
    assert api.get("/health", headers={"x-request-id": "mine-1"}).headers["x-request-id"] == "mine-1"
    bad = api.get("/health", headers={"x-request-id": "a b" * 100}).headers["x-request-id"]
    assert len(bad) == 32


def test_an_overflow_is_reported_and_not_sent_as_a_number(api: httpx.Client) -> None:
    nodes = [
        linear("a", intercept=1e200),
        {"name": "b", "mechanism": {"type": "linear_gaussian", "weights": {"a": 1e200}}},
    ]
    query = {"kind": "expected_outcome", "outcome": "b"}
    answer = api.post("/api/v1/queries", json={"model": {"nodes": nodes}, "query": query}).json()["answer"]
    assert answer["trust"] == "not_finite"
    assert answer["value"] is None or not math.isnan(answer["value"])
