"""Numbers that are valid and extreme: every answer is a 200 within its schema or a 4xx with a code, and none takes for ever.

What schemathesis sends is mostly refused for its shape. These requests are all well-formed; their numbers overflow, cancel and underflow.
"""

from collections.abc import Callable
from random import Random
from typing import Any

import httpx
import jsonschema
import pytest

NUMBERS = [0, 1, -1, 0.5, 100, -750, 1e-10, 1e10, -1e10, 1e-300, 5e-324, 1e140, -1e140, 1e154, 1e300, 1.7e308, -1.7e308]
NAMES = ["a", "b", "c"]
CONTRASTS = [
    "average_treatment_effect",
    "conditional_average_treatment_effect",
    "effect_of_treatment_on_treated",
    "individual_treatment_effect",
    "natural_direct_effect",
    "natural_indirect_effect",
    "path_specific_effect",
]
OTHERS = ["marginals", "distribution", "expected_outcome", "average_effect", "counterfactual", "counterfactual_outcome"]


class Extreme:
    """Draws requests; the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self.choose = self._random.choice

    def number(self) -> float:
        return float(self.choose(NUMBERS))

    def model(self) -> dict[str, Any]:
        return {"nodes": [{"name": name, "mechanism": self._mechanism(NAMES[:i])} for i, name in enumerate(NAMES)]}

    def _mechanism(self, before: list[str]) -> dict[str, Any]:
        kind = self.choose(
            ["linear_gaussian", "linear_gaussian", "bernoulli_logistic", "threshold", "additive_noise_mlp"]
        )
        if kind == "additive_noise_mlp" and before:
            layer = {"kernel": [[self.number()] for _ in before], "bias": [self.number()]}
            return {"type": kind, "parents": before, "layers": [layer], "noise_scale": abs(self.number())}
        weights = {parent: self.number() for parent in before}
        if kind in ("bernoulli_logistic", "threshold"):
            return {"type": kind, "intercept": self.number(), "weights": weights}
        return {
            "type": "linear_gaussian",
            "intercept": self.number(),
            "weights": weights,
            "noise_scale": abs(self.number()),
        }

    def query(self) -> dict[str, Any]:
        first, _, last = NAMES
        change = self.choose([("do", "value"), ("shift", "amount"), ("scale", "factor")])
        interventions = [{"type": change[0], "node": first, change[1]: self.number()}]
        evidence = {name: self.number() for name in NAMES if self.choose([True, False])} or {last: 1.0}
        kind = self.choose(CONTRASTS + OTHERS)
        query: dict[str, Any] = {"kind": kind, "samples": 100}
        if kind in CONTRASTS:
            query |= {"treatment": first, "outcome": last, "treated": self.number(), "control": self.number()}
        elif kind not in ("marginals", "distribution", "counterfactual"):
            query["outcome"] = last
        match kind:
            case "conditional_average_treatment_effect":
                return query | {"covariates": {first: 0}} if self.choose([True, False]) else query | {"covariates": {}}
            case "individual_treatment_effect":
                return query | {"units": evidence}
            case "natural_direct_effect" | "natural_indirect_effect":
                return query | {"mediators": ["b"]}
            case "path_specific_effect":
                return query | {"paths": [NAMES]}
            case "marginals":
                return query | {"nodes": NAMES, "interventions": interventions}
            case "distribution":
                return query | {"evidence": evidence}
            case "expected_outcome" | "average_effect":
                return query | {"interventions": interventions}
            case "counterfactual" | "counterfactual_outcome":
                return query | {"evidence": evidence, "interventions": interventions}
        return query

    def question(self) -> dict[str, Any]:
        return {
            "treatment": "a",
            "outcome": "c",
            "treated": 1,
            "control": self.number(),
            "rung": self.choose(["association", "intervention", "counterfactual"]),
            "form": self.choose(["numeric", "yes_no"]),
        }

    def columns(self) -> dict[str, list[float]]:
        columns = {name: [self.number() for _ in range(12)] for name in "xyz"}
        # Half of the data are of a size that is taken.
        limit = self.choose([1e150, 1e10])
        kept = {name: [value if abs(value) <= limit else 1.0 for value in column] for name, column in columns.items()}
        return kept | {"t": [float(self.choose([0, 1])) for _ in range(12)]}

    def method(self) -> dict[str, Any]:
        return dict(
            self.choose(
                [
                    {"kind": "g_computation"},
                    {"kind": "inverse_probability_weighting"},
                    {"kind": "augmented_inverse_probability_weighting", "folds": 2},
                    {"kind": "partially_linear", "folds": 2},
                    {"kind": "two_stage_least_squares", "instruments": ["z"]},
                    {"kind": "front_door", "mediators": ["z"]},
                ]
            )
        )


def question_of_a_model(draw: Extreme) -> dict[str, Any]:
    return {"model": draw.model(), "query": draw.query()}


def question_to_an_agent(draw: Extreme) -> dict[str, Any]:
    agent = draw.choose(["oracle", "correlational", "random"])
    return {"agent": agent, "model": draw.model(), "question": draw.question()}


def effect_from_data(draw: Extreme) -> dict[str, Any]:
    treatment, covariates = draw.choose(["t", "x"]), draw.choose([[], ["z"]])
    roles = {"treatment": treatment, "outcome": "y", "covariates": covariates}
    return {"columns": draw.columns(), **roles, "method": draw.method()}


def fit_to_data(draw: Extreme) -> dict[str, Any]:
    logistic = {"name": "t", "parents": ["x"], "mechanism": {"type": "bernoulli_logistic"}}
    mlp = {"type": "additive_noise_mlp", "hidden": [4], "steps": 5}
    curve = {"name": "y", "parents": ["x", "t"], "mechanism": draw.choose([{"type": "linear_gaussian"}, mlp])}
    return {"columns": draw.columns(), "nodes": [{"name": "x"}, logistic, curve]}


@pytest.mark.parametrize(
    ("path", "make", "requests"),
    [
        ("queries", question_of_a_model, 400),
        ("agents/query", question_to_an_agent, 100),
        ("estimates", effect_from_data, 100),
        ("fits", fit_to_data, 60),
    ],
)
def test_every_request_is_answered_or_refused(
    api: httpx.Client, path: str, make: Callable[[Extreme], dict[str, Any]], requests: int
) -> None:
    document = api.get("/api/v1/openapi.json").json()
    answers = document["paths"][f"/api/v1/{path}"]["post"]["responses"]["200"]["content"]["application/json"]
    schema = jsonschema.Draft202012Validator({**answers["schema"], "components": document["components"]})
    draw, answered = Extreme(seed=20261123), 0
    for _ in range(requests):
        body = make(draw)
        answer = api.post(f"/api/v1/{path}", json=body)
        assert answer.status_code in (200, 422), (body, answer.text)
        if answer.status_code == 200:
            answered += 1
            assert not list(schema.iter_errors(answer.json())), (body, answer.text)
        else:
            assert answer.json()["code"]
    assert 0 < answered < requests
