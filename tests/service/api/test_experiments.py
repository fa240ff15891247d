"""Creating, reading, changing, running and following experiments."""

import json

import httpx
import pytest

from tests.service.api.models import ATE, CHAIN, experiment


def test_an_experiment_can_be_created_read_changed_and_deleted(api: httpx.Client) -> None:
    created = api.post("/api/v1/experiments", json=experiment())
    assert created.status_code == 201
    path = created.headers["location"]
    assert api.get(path).json() == created.json()
    assert created.json()["model"]["nodes"][1]["mechanism"]["weights"] == {"dose": 2.0}

    changed = api.put(path, json=experiment("renamed"))
    assert changed.json()["name"] == api.get(path).json()["name"] == "renamed"
    assert changed.headers["etag"] != created.headers["etag"]

    assert api.delete(path).status_code == 204
    gone = api.get(path)
    assert (gone.status_code, gone.json()["code"]) == (404, "unknown_experiment")


def test_pages_give_every_experiment_once_newest_first(api: httpx.Client) -> None:
    ids = [api.post("/api/v1/experiments", json=experiment(f"number {n}")).json()["id"] for n in range(7)]
    seen, cursor = [], None
    while True:
        page = api.get("/api/v1/experiments", params={"limit": 3} | ({"cursor": cursor} if cursor else {})).json()
        seen += [item["id"] for item in page["items"]]
        assert len(page["items"]) <= 3
        cursor = page["next"]
        if cursor is None:
            break
    assert seen == ids[::-1]


def test_others_cannot_see_or_change_it(api: httpx.Client) -> None:
    from tests.service.api.conftest import token

    path = api.post("/api/v1/experiments", json=experiment()).headers["location"]
    stranger = {"authorization": f"Bearer {token('stranger')}"}
    assert api.get(path, headers=stranger).status_code == 404
    assert api.put(path, json=experiment(), headers=stranger).status_code == 404
    assert api.delete(path, headers=stranger).status_code == 404
    assert api.get("/api/v1/experiments", headers=stranger).json()["items"] == []
    assert api.get(path).status_code == 200


def test_etags_save_a_transfer_and_prevent_lost_updates(api: httpx.Client) -> None:
    created = api.post("/api/v1/experiments", json=experiment())
    path, etag = created.headers["location"], created.headers["etag"]
    assert api.get(path, headers={"if-none-match": etag}).status_code == 304
    assert api.put(path, json=experiment("first"), headers={"if-match": etag}).status_code == 200
    late = api.put(path, json=experiment("second"), headers={"if-match": etag})
    assert (late.status_code, late.json()["code"]) == (412, "version_mismatch")
    assert api.delete(path, headers={"if-match": etag}).status_code == 412
    assert api.get(path).json()["name"] == "first"


def test_an_idempotency_key_makes_a_repeat_harmless(api: httpx.Client) -> None:
    key = {"idempotency-key": "create-1"}
    first = api.post("/api/v1/experiments", json=experiment(), headers=key)
    again = api.post("/api/v1/experiments", json=experiment(), headers=key)
    assert again.status_code == 201
    assert again.json() == first.json()
    assert again.headers["idempotency-replayed"] == "true"
    assert again.headers["location"] == first.headers["location"]
    assert len(api.get("/api/v1/experiments").json()["items"]) == 1
    other = api.post("/api/v1/experiments", json=experiment("another"), headers=key)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")


def test_a_refused_request_is_refused_again_under_its_key(api: httpx.Client) -> None:
    key = {"idempotency-key": "create-2"}
    wrong = experiment(model={"nodes": []})
    answers = [api.post("/api/v1/experiments", json=wrong, headers=key) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [422, 422]
    assert answers[1].headers["content-type"] == "application/problem+json"
    assert answers[0].json()["code"] == answers[1].json()["code"] == "no_nodes"


def test_a_run_answers_all_questions_and_can_be_followed(api: httpx.Client) -> None:
    questions = [{**ATE, "treated": dose} for dose in (1, 2, 3)]
    path = api.post("/api/v1/experiments", json=experiment(queries=questions)).headers["location"]
    started = api.post(path + "/run")
    assert started.status_code == 202
    job = started.headers["location"]
    events = []
    with api.stream("GET", job + "/events") as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        for line in stream.iter_lines():
            if line.startswith("data: "):
                events.append(json.loads(line.removeprefix("data: ")))
    assert events[-1]["state"] == "succeeded"
    assert [event["progress"] for event in events] == sorted(event["progress"] for event in events)
    result = api.get(job + "/result").json()
    assert [answer["value"] for answer in result["answers"]] == pytest.approx([4, 8, 12])
    (run,) = api.get(path + "/results").json()["items"]
    assert run["answers"] == result["answers"]


def test_events_resume_after_the_last_one_seen(api: httpx.Client) -> None:
    path = api.post("/api/v1/experiments", json=experiment()).headers["location"]
    job = api.post(path + "/run").headers["location"]
    first = api.get(job + "/events").text
    last_id = [line.removeprefix("id: ") for line in first.splitlines() if line.startswith("id: ")][-1]
    assert "event: end" in first
    resumed = api.get(job + "/events", headers={"last-event-id": last_id}).text
    assert "data:" not in resumed


def test_an_ended_job_cannot_be_cancelled_and_an_unrun_experiment_has_no_results(api: httpx.Client) -> None:
    path = api.post("/api/v1/experiments", json=experiment()).headers["location"]
    assert api.get(path + "/results").json() == {"items": [], "next": None}
    job = api.post(path + "/run").headers["location"]
    api.get(job + "/events")
    cancelled = api.delete(job)
    assert (cancelled.status_code, cancelled.json()["code"]) == (409, "job_ended")


def test_validation_lists_every_fault_with_its_place(api: httpx.Client) -> None:
    assert api.post("/api/v1/experiments/validate", json={"model": CHAIN}).json()["edges"] == 3
    wrong = {
        "nodes": [
            {"name": "a", "mechanism": {"type": "linear_gaussian", "weights": {"nobody": 1}}},
            {"name": "b", "mechanism": {"type": "linear_gaussian", "noise_scale": -1}},
        ]
    }
    answer = api.post("/api/v1/experiments/validate", json={"model": wrong})
    assert answer.status_code == 422
    faults = {(fault["path"], fault["code"]) for fault in answer.json()["faults"]}
    assert len(faults) == 2
    assert ("nodes[0].mechanism", "unknown_parent") in faults
