"""What a person can ask, at a glance: one row per kind of question, each with a number that is known by hand.

The models are small enough to check on paper. `test_no_kind_is_missing` fails when a kind is added without a row.
"""

from functools import reduce
from typing import Any, NamedTuple, get_args

import httpx
import numpy as np
import pytest

from causal_ui_gym.application.estimation import Interval, Method
from causal_ui_gym.application.queries import Query
from causal_ui_gym.application.sensitivity import Analysis
from causal_ui_gym.engine import Intervention
from tests.service.api.models import ATE, CHAIN
from tests.service.estimation import published

LINEAR: dict[str, Any] = {
    "nodes": [
        {"name": "severity", "mechanism": {"type": "linear_gaussian", "intercept": 1}},
        {"name": "dose", "mechanism": {"type": "linear_gaussian", "weights": {"severity": 1}}},
        {"name": "health", "mechanism": {"type": "linear_gaussian", "weights": {"dose": 0.5, "severity": -2}}},
    ]
}
"""Health is 0.5 dose - 2 severity: on average 0.5 - 2 = -1.5, although it falls with the dose among those one sees."""


def table(*yes: float, parents: tuple[str, ...] = ()) -> dict[str, Any]:
    """P(yes) for each combination of the parents, the last one running fastest."""
    rows = [[1 - p, p] for p in yes]
    return {"type": "categorical", "states": ["no", "yes"], "table": rows, "parents": parents}


CONFOUNDED: dict[str, Any] = {
    "nodes": [
        {"name": "z", "mechanism": table(0.5)},
        {"name": "x", "mechanism": table(0.2, 0.8, parents=("z",))},
        {"name": "y", "mechanism": table(0.1, 0.3, 0.2, 0.8, parents=("z", "x"))},
    ]
}
"""The effect of x on y is 0.2 where z is no, 0.6 where it is yes; z is yes in 8 of 10 of those who have x."""

MEDIATED: dict[str, Any] = {
    "nodes": [
        {"name": "x", "mechanism": table(0.5)},
        {"name": "m", "mechanism": table(0.2, 0.6, parents=("x",))},
        {"name": "y", "mechanism": table(0.1, 0.3, 0.4, 0.9, parents=("x", "m"))},
    ]
}
YES_NO = {"treated": "yes", "control": "no", "state": "yes", "samples": 200_000}
X_ON_Y = {"treatment": "x", "outcome": "y", **YES_NO}
DOSE_ON_HEALTH = {"treatment": "dose", "outcome": "health"}
UNIT = {"severity": [1], "dose": [2], "health": [0]}
"""Health is 1 more than its causes explain."""


class Row(NamedTuple):
    """`body` sent to `path` finds `expected` at `place` of the answer, give or take `within`."""

    kind: str
    path: str
    body: dict[str, Any]
    place: str
    expected: Any
    within: float = 1e-9


def asked(
    kind: str, model: dict[str, Any], query: dict[str, Any], place: str, expected: Any, within: float = 1e-9
) -> Row:
    return Row(kind, "queries", {"model": model, "query": query}, f"answer.{place}", expected, within)


def intervened(kind: str, intervention: dict[str, Any], expected: float, within: float = 1e-9) -> Row:
    query = {"kind": "expected_outcome", "outcome": "health", "interventions": [intervention], "samples": 200_000}
    return asked(kind, LINEAR, query, "value", expected, within)


QUERIES = [
    asked("observational", LINEAR, {"kind": "expected_outcome", "outcome": "health"}, "value", -1.5),
    asked("marginals", LINEAR, {"kind": "marginals", "nodes": ["dose"], "samples": 200_000},
          "marginals.0.standard_deviation", 2**0.5, 0.01),
    intervened("hard intervention", {"type": "do", "node": "dose", "value": 2}, -1),
    intervened("soft: shift", {"type": "shift", "node": "dose", "amount": 2}, -0.5),
    intervened("soft: scale", {"type": "scale", "node": "dose", "factor": 2}, -1),
    intervened("soft: another mechanism",
               {"type": "replace", "node": "dose", "mechanism": {"type": "linear_gaussian", "intercept": 3}}, -0.5, 0.03),
    # Half of the people are above the average severity of 1, and only they are treated.
    intervened("conditional intervention",
               {"type": "policy", "node": "dose",
                "rule": {"type": "threshold", "intercept": -1, "weights": {"severity": 1}}}, -1.75, 0.03),
    # Those seen at dose 2 are more severe than most: 1.5. Set to 2, they are as all are.
    asked("conditional distribution", LINEAR, {"kind": "distribution", "evidence": {"dose": 2}}, "mean.2", -2),
    asked("conditional, intervened", LINEAR,
          {"kind": "distribution", "interventions": [{"type": "do", "node": "dose", "value": 2}]}, "mean.2", -1),
    asked("joint distribution", LINEAR, {"kind": "distribution"}, "covariance.1.2", -1),
    asked("exact: seeing", CONFOUNDED, {"kind": "exact_distribution", "nodes": ["y"], "evidence": {"x": "yes"}},
          "marginals.y.yes", 0.7),
    asked("exact: doing", CONFOUNDED, {"kind": "exact_distribution", "nodes": ["y"], "do": {"x": "yes"}},
          "marginals.y.yes", 0.55),
    asked("exact: joint", CONFOUNDED, {"kind": "exact_distribution", "nodes": ["z", "y"], "do": {"x": "yes"}},
          "joint.3", {"states": {"z": "yes", "y": "yes"}, "probability": 0.4}),
    asked("counterfactual", LINEAR,
          {"kind": "counterfactual", "evidence": UNIT, "interventions": [{"type": "do", "node": "dose", "value": 0}]},
          "means.health.0", -1),
    asked("counterfactual of one node", LINEAR,
          {"kind": "counterfactual_outcome", "outcome": "health", "evidence": UNIT,
           "interventions": [{"type": "do", "node": "dose", "value": 6}]}, "values", [2]),
    asked("ATE", LINEAR, {"kind": "average_treatment_effect", **DOSE_ON_HEALTH}, "value", 0.5),
    asked("ATE, discrete", CONFOUNDED, {"kind": "average_treatment_effect", **X_ON_Y}, "value", 0.4, 0.01),
    asked("effect of interventions", LINEAR,
          {"kind": "average_effect", "outcome": "health", "interventions": [{"type": "shift", "node": "dose", "amount": 4}]},
          "value", 2),
    asked("CATE", CONFOUNDED,
          {"kind": "conditional_average_treatment_effect", **X_ON_Y, "covariates": {"z": ["no", "yes"]}},
          "values", [0.2, 0.6], 0.01),
    asked("ITE", LINEAR, {"kind": "individual_treatment_effect", **DOSE_ON_HEALTH, "units": UNIT}, "values", [0.5]),
    asked("ETT", CONFOUNDED, {"kind": "effect_of_treatment_on_treated", **X_ON_Y}, "value", 0.2 * 0.2 + 0.8 * 0.6, 0.01),
    # Direct: 0.8 x 0.3 + 0.2 x 0.6. Indirect: 0.2 x 0.4. They interact, and so do not add up to the total of 0.56.
    asked("natural direct effect", MEDIATED, {"kind": "natural_direct_effect", **X_ON_Y, "mediators": ["m"]},
          "value", 0.36, 0.01),
    asked("natural indirect effect", MEDIATED, {"kind": "natural_indirect_effect", **X_ON_Y, "mediators": ["m"]},
          "value", 0.08, 0.01),
    asked("path-specific", CHAIN, {**ATE, "kind": "path_specific_effect", "paths": [["dose", "level", "effect"]]},
          "value", 1),
]  # fmt: skip


@pytest.mark.parametrize("row", QUERIES, ids=lambda row: row.kind)
def test_questions_about_a_model(api: httpx.Client, row: Row) -> None:
    check(api, row)


GRAPH = {"edges": [["a", "x"], ["a", "b"], ["b", "y"], ["x", "y"]]}
FRONT_DOOR = {"edges": [["x", "m"], ["m", "y"]], "bidirected": [["x", "y"]]}
INSTRUMENT = {"edges": [["i", "x"], ["x", "y"]], "bidirected": [["x", "y"]]}
X_AND_Y = {"treatment": "x", "outcome": "y"}


def graph(kind: str, of: dict[str, Any], place: str, expected: Any) -> Row:
    return Row(kind, "identification", {"graph": of, **X_AND_Y}, place, expected)


IDENTIFICATION = [
    Row("d-separated", "identification/separation",
        {"graph": GRAPH, "first": ["a"], "second": ["y"], "given": ["x", "b"]}, "separated", True),
    Row("d-connected", "identification/separation",
        {"graph": GRAPH, "first": ["a"], "second": ["y"], "given": ["x"]}, "separated", False),
    Row("a valid backdoor set", "identification/sets", {"graph": GRAPH, **X_AND_Y, "nodes": ["b"]},
        "", {"backdoor": True, "adjustment": True, "frontdoor": False}),
    # w is an effect of x, which the backdoor criterion never allows; the adjustment criterion sees that it does no harm.
    Row("a set for adjustment only", "identification/sets",
        {"graph": {"edges": [["x", "y"], ["x", "w"]]}, **X_AND_Y, "nodes": ["w"]},
        "", {"backdoor": False, "adjustment": True, "frontdoor": False}),
    Row("no valid set", "identification/sets", {"graph": GRAPH, **X_AND_Y, "nodes": []},
        "", {"backdoor": False, "adjustment": False, "frontdoor": False}),
    Row("a valid front-door set", "identification/sets", {"graph": FRONT_DOOR, **X_AND_Y, "nodes": ["m"]},
        "", {"backdoor": False, "adjustment": False, "frontdoor": True}),
    graph("all minimal backdoor sets", GRAPH, "backdoor_sets", {"items": [["b"], ["a"]], "complete": True}),
    graph("front-door sets", FRONT_DOOR, "frontdoor_sets", {"items": [["m"]], "complete": True}),
    graph("instruments", INSTRUMENT, "instruments", [{"variable": "i", "given": []}]),
    graph("ID: text", FRONT_DOOR, "estimand.text", "P(y | do(x)) = Σ_{m} P(m | x) Σ_{x'} P(x') P(y | x', m)"),
    graph("ID: LaTeX", FRONT_DOOR, "estimand.latex",
          r"P(y \mid \operatorname{do}(x)) = \sum_{m} P(m \mid x) \sum_{{x}'} P({x}') P(y \mid {x}', m)"),
    graph("not identifiable", INSTRUMENT, "identifiable", False),
    graph("hedge", INSTRUMENT, "hedge.outer", ["x", "y"]),
]  # fmt: skip


@pytest.mark.parametrize("row", IDENTIFICATION, ids=lambda row: row.kind)
def test_questions_about_a_graph(api: httpx.Client, row: Row) -> None:
    check(api, row)


def columns(study: published.Study) -> dict[str, list[float]]:
    parts = {"a": study.treatment, "y": study.outcome, "z": study.covariates[:, 0]}
    return {name: part.tolist() for name, part in parts.items()}


def simulated() -> dict[str, list[float]]:
    """The effect is 2. `instrument` is uncorrelated with the hidden cause in the very sample, so that it finds 2 exactly."""
    random, units = np.random.default_rng(3), 3000
    z, hidden, push = random.normal(size=(3, units))
    a = (random.random(units) < 1 / (1 + np.exp(-z))).astype(float)
    design = np.column_stack([np.ones(units), push])
    hidden -= design @ np.linalg.lstsq(design, hidden, rcond=None)[0]
    dose = push + hidden
    outcomes = {"y": 2 * a + 3 * z + random.normal(size=units), "response": 2 * dose + 3 * hidden}
    parts = {"z": z, "a": a, "instrument": push, "dose": dose, **outcomes}
    return {name: part.tolist() for name, part in parts.items()}


KIDNEY_STONES, SMOKING, SIMULATED = (
    columns(published.kidney_stones()),
    columns(published.smoking_and_tar()),
    simulated(),
)
SURGERY = 0.8325 - 0.7789
ON_Z = {"treatment": "a", "outcome": "y", "covariates": ["z"]}
ESTIMATES = [
    ("g_computation", KIDNEY_STONES, {**ON_Z, "method": {"effect_modifiers": ["z"]}}, SURGERY, 1e-4),
    ("inverse_probability_weighting", KIDNEY_STONES, ON_Z, SURGERY, 1e-4),
    ("augmented_inverse_probability_weighting", SIMULATED, ON_Z, 2, 0.1),
    ("partially_linear", SIMULATED, ON_Z, 2, 0.1),
    (
        "two_stage_least_squares",
        SIMULATED,
        {"treatment": "dose", "outcome": "response", "method": {"instruments": ["instrument"]}},
        2,
        1e-4,
    ),
    (
        "front_door",
        SMOKING,
        {"treatment": "a", "outcome": "y", "method": {"mediators": ["z"]}},
        0.4525 - 0.4975,
        1e-5,
    ),
]


def estimated(kind: str, data: dict[str, list[float]], asked: dict[str, Any], interval: str) -> dict[str, Any]:
    resamples = {"resamples": 200} if interval == "bootstrap" else {}
    method = {"kind": kind, **asked.get("method", {})}
    return {"columns": data, **asked, "method": method, "interval": {"kind": interval, **resamples}}


@pytest.mark.parametrize("interval", ["analytic", "bootstrap"])
@pytest.mark.parametrize(("kind", "data", "asked", "effect", "within"), ESTIMATES, ids=lambda part: str(part)[:40])
def test_effects_from_data(
    api: httpx.Client,
    kind: str,
    data: dict[str, list[float]],
    asked: dict[str, Any],
    effect: float,
    within: float,
    interval: str,
) -> None:
    found = check(api, Row(kind, "estimates", estimated(kind, data, asked, interval), "effect.value", effect, within))
    assert found["effect"]["lower"] < effect < found["effect"]["upper"]


def sensitivity(kind: str, analysis: dict[str, Any], place: str, expected: float, within: float) -> Row:
    return Row(kind, "sensitivity", {"analysis": {"kind": kind, **analysis}}, place, expected, within)


SENSITIVITY = [
    # Cinelli & Hazlett (2020), table 1; VanderWeele & Ding (2017).
    sensitivity("omitted_variable", {"estimate": 0.097, "standard_error": 0.023, "degrees_of_freedom": 783},
                "robustness_value", 0.139, 2e-3),
    sensitivity("risk_ratio", {"risk_ratio": 3.9, "lower": 1.8, "upper": 8.7}, "estimate", 7.26, 5e-3),
    # A risk ratio of exp(0.91 x 0.5), and RR + sqrt(RR (RR - 1)).
    sensitivity("mean_difference", {"effect": 1, "standard_error": 0.1, "outcome_standard_deviation": 2},
                "estimate", 2.529, 5e-3),
]  # fmt: skip


@pytest.mark.parametrize("row", SENSITIVITY, ids=lambda row: row.kind)
def test_sensitivity_to_unmeasured_confounding(api: httpx.Client, row: Row) -> None:
    check(api, row)


def test_no_kind_is_missing() -> None:
    """Every tag of the API's unions is asked above."""
    estimates = [estimated(kind, {}, {}, way) for kind, *_ in ESTIMATES for way in ("analytic", "bootstrap")]
    sent = [row.body for row in QUERIES + IDENTIFICATION + SENSITIVITY] + estimates
    used = set[str]().union(*map(tags, sent))
    for union in (Query, Intervention, Method, Interval, Analysis):
        assert {kind.__struct_config__.tag for kind in get_args(union)} - used == set()


def tags(value: Any) -> set[str]:
    if isinstance(value, dict):
        own = {value[key] for key in ("kind", "type") if key in value}
        return own.union(*map(tags, value.values()))
    return set[str]().union(*map(tags, value)) if isinstance(value, list | tuple) else set()


def check(api: httpx.Client, row: Row) -> dict[str, Any]:
    answer = api.post(f"/api/v1/{row.path}", json=row.body)
    assert answer.status_code == 200, answer.text
    whole: dict[str, Any] = answer.json()
    found = reduce(step, row.place.split(".") if row.place else (), whole)
    numeric = isinstance(row.expected, float | int) and not isinstance(row.expected, bool)
    numbers = isinstance(row.expected, list) and isinstance(row.expected[0], float | int)
    assert found == (pytest.approx(row.expected, abs=row.within) if numeric or numbers else row.expected)
    return whole


def step(inside: Any, name: str) -> Any:
    return inside[int(name)] if isinstance(inside, list) else inside[name]
