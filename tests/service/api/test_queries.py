"""Questions of every kind, against answers known by hand."""

import math
from typing import Any

import httpx
import pytest

from tests.service.api.models import ATE, CHAIN


def ask(api: httpx.Client, query: dict[str, Any], model: dict[str, Any] = CHAIN) -> dict[str, Any]:
    answer = api.post("/api/v1/queries", json={"model": model, "query": query})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()["answer"]
    return found


CONTRAST = {"treatment": "dose", "outcome": "effect"}


@pytest.mark.parametrize(
    ("query", "value"),
    [
        (ATE, 4),
        ({**ATE, "treated": 3, "control": 1}, 8),
        ({"kind": "natural_direct_effect", **CONTRAST, "mediators": ["level"]}, 3),
        ({"kind": "natural_indirect_effect", **CONTRAST, "mediators": ["level"]}, 1),
        ({"kind": "path_specific_effect", **CONTRAST, "paths": [["dose", "level", "effect"]]}, 1),
        ({"kind": "effect_of_treatment_on_treated", **CONTRAST}, 4),
        ({"kind": "expected_outcome", "outcome": "effect"}, 0),
        (
            {
                "kind": "expected_outcome",
                "outcome": "effect",
                "interventions": [{"type": "do", "node": "dose", "value": 2}],
            },
            8,
        ),
        (
            {
                "kind": "average_effect",
                "outcome": "effect",
                "interventions": [{"type": "shift", "node": "level", "amount": 4}],
            },
            2,
        ),
    ],
)
def test_effects_have_their_known_value(api: httpx.Client, query: dict[str, Any], value: float) -> None:
    answer = ask(api, query)
    assert answer["value"] == pytest.approx(value, abs=1e-9)
    assert (answer["method"], answer["trust"]) == ("closed_form", "ok")


def test_counterfactuals_keep_the_noise_of_the_unit(api: httpx.Client) -> None:
    # level = 2 × 1 + 0.5 and effect = 0.5 × 2.5 + 3 × 1 + 0.25; with dose 0: level 0.5, effect 0.5.
    evidence = {"dose": 1, "level": 2.5, "effect": 4.5}
    undone = [{"type": "do", "node": "dose", "value": 0}]
    answer = ask(api, {"kind": "counterfactual", "evidence": evidence, "interventions": undone})
    assert answer["means"]["level"] == pytest.approx([0.5])
    assert answer["means"]["effect"] == pytest.approx([0.5])
    units = {name: [value, value] for name, value in evidence.items()}
    query = {"kind": "counterfactual_outcome", "evidence": units, "interventions": undone, "outcome": "effect"}
    assert ask(api, query)["values"] == pytest.approx([0.5, 0.5])
    individual = ask(api, {"kind": "individual_treatment_effect", **CONTRAST, "units": units})
    assert individual["values"] == pytest.approx([4, 4])
    conditional = ask(
        api, {"kind": "conditional_average_treatment_effect", "treatment": "level", "outcome": "effect",
              "covariates": {"dose": [0, 1, 2]}}
    )  # fmt: skip
    assert conditional["values"] == pytest.approx([0.5, 0.5, 0.5])


def test_a_distribution_given_evidence(api: httpx.Client) -> None:
    answer = ask(api, {"kind": "distribution", "evidence": {"dose": 1}})
    mean = dict(zip(answer["names"], answer["mean"], strict=True))
    assert mean == pytest.approx({"dose": 1, "level": 2, "effect": 4})


def test_interventions_show_what_happens_to_every_observed_node(api: httpx.Client) -> None:
    body = {"model": CHAIN, "interventions": [{"type": "do", "node": "dose", "value": 1}], "samples": 100_000}
    found = api.post("/api/v1/interventions", json=body).json()["answer"]["marginals"]
    by_name = {one["node"]: one for one in found}
    assert by_name["dose"]["standard_deviation"] == 0
    assert by_name["effect"]["mean"] == pytest.approx(4, abs=0.02)
    # effect = 0.5 (2 + e1) + 3 + e2, so that its variance is 1.25.
    assert by_name["effect"]["standard_deviation"] == pytest.approx(math.sqrt(1.25), abs=0.02)
    assert by_name["effect"]["quantiles"]["0.95"] == pytest.approx(4 + 1.645 * math.sqrt(1.25), abs=0.05)


def test_a_batch_of_interventions_shares_its_noise(api: httpx.Client) -> None:
    alternatives = [[{"type": "do", "node": "dose", "value": dose}] for dose in (0, 1, 2)]
    body = {"model": CHAIN, "alternatives": alternatives, "outcomes": ["effect"]}
    answers = api.post("/api/v1/interventions/batch", json=body).json()["answers"]
    means = [answer["marginals"][0]["mean"] for answer in answers]
    assert means[1] - means[0] == pytest.approx(4, abs=1e-9)
    assert means[2] - means[1] == pytest.approx(4, abs=1e-9)


def test_a_batch_with_a_wrong_alternative_is_refused_with_its_code(api: httpx.Client) -> None:
    alternatives = [[{"type": "do", "node": node, "value": 1}] for node in ("dose", "ghost", "ghost")]
    refused = api.post("/api/v1/interventions/batch", json={"model": CHAIN, "alternatives": alternatives})
    assert (refused.status_code, refused.json()["code"]) == (422, "unknown_node")


def test_the_same_question_gets_the_same_numbers_and_the_second_comes_from_the_cache(
    api: httpx.Client, service: Any
) -> None:
    query = {"kind": "marginals", "nodes": ["effect"], "seed": 20_261_123}
    hits = service.metrics()["cache_hits_total"]
    assert ask(api, query) == ask(api, query)
    assert service.metrics()["cache_hits_total"] > hits


def test_a_stored_experiment_can_be_asked(api: httpx.Client) -> None:
    created = api.post("/api/v1/experiments", json={"name": "asked", "model": CHAIN}).json()
    answer = api.post("/api/v1/queries", json={"experiment": created["id"], "query": ATE})
    assert answer.json()["answer"]["value"] == pytest.approx(4)


def test_identification_gives_the_front_door_estimand_or_a_hedge(api: httpx.Client) -> None:
    graph = {"edges": [["x", "m"], ["m", "y"]], "bidirected": [["x", "y"]]}
    found = api.post("/api/v1/identification", json={"graph": graph, "treatment": "x", "outcome": "y"}).json()
    assert found["identifiable"] is True
    assert found["frontdoor_sets"]["items"] == [["m"]]
    assert found["backdoor_sets"]["items"] == []
    assert "P(y | do(x))" in found["estimand"]["text"]
    bow = {"edges": [["x", "y"]], "bidirected": [["x", "y"]]}
    found = api.post("/api/v1/identification", json={"graph": bow, "treatment": "x", "outcome": "y"}).json()
    assert found["identifiable"] is False
    assert found["hedge"]["outer"] == ["x", "y"]
    assert found["estimand"] is None


def test_separation_opens_at_a_collider(api: httpx.Client) -> None:
    graph = {"edges": [["a", "c"], ["b", "c"]]}
    body = {"graph": graph, "first": ["a"], "second": ["b"]}
    assert api.post("/api/v1/identification/separation", json=body).json() == {"separated": True}
    opened = {**body, "given": ["c"]}
    assert api.post("/api/v1/identification/separation", json=opened).json() == {"separated": False}


def test_an_experiment_from_the_catalogue_gives_its_known_answer(api: httpx.Client) -> None:
    names = [item["name"] for item in api.get("/api/v1/catalogue").json()["items"]]
    assert "confounded-treatment" in names
    known = api.get("/api/v1/catalogue/confounded-treatment").json()["known_effect"]
    created = api.post("/api/v1/catalogue/confounded-treatment/experiments").json()
    asked = {"experiment": created["id"], "query": created["queries"][0]}
    assert api.post("/api/v1/queries", json=asked).json()["answer"]["value"] == pytest.approx(known)
    assert api.post("/api/v1/catalogue/nothing/experiments").status_code == 404
