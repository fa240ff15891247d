"""A batched answer of the engine is the answer that the query gets alone."""

import asyncio
from typing import Any

import msgspec
import pytest

from causal_ui_gym.adapters.cache.memory import MemoryCache
from causal_ui_gym.application import queries as ask
from causal_ui_gym.application.answering import Answering
from causal_ui_gym.application.kernels import draws
from causal_ui_gym.engine import BernoulliLogistic, Categorical, Do, LinearGaussian, ModelSpecification, QueryError

MODEL = ModelSpecification.of(
    Z=LinearGaussian(),
    X=BernoulliLogistic(weights={"Z": 1.0}),
    M=LinearGaussian(weights={"X": 1.0}),
    Y=BernoulliLogistic(weights={"M": 1.0, "Z": 0.5}),
    C=Categorical(states=("low", "mid", "high"), table=((0.2, 0.3, 0.5), (0.6, 0.3, 0.1)), parents=("X",)),
)


def levels() -> list[tuple[float, float]]:
    return [(1.0, 0.0), (0.0, 1.0), (2.5, -1.0), (0.3, 0.2), (3.0, 3.5)]


CASES: dict[str, list[ask.Query]] = {
    "average_treatment_effect": [
        ask.AverageTreatmentEffect(treatment="M", outcome="Y", treated=a, control=b, samples=2000) for a, b in levels()
    ],
    "natural_direct_effect": [
        ask.NaturalDirectEffect(treatment="Z", outcome="Y", mediators=("M",), treated=a, control=b, samples=2000)
        for a, b in levels()
    ],
    "natural_indirect_effect": [
        ask.NaturalIndirectEffect(treatment="Z", outcome="Y", mediators=("M",), treated=a, control=b, samples=2000)
        for a, b in levels()
    ],
    "path_specific_effect": [
        ask.PathSpecificEffect(treatment="Z", outcome="Y", paths=(("Z", "Y"),), treated=a, control=b, samples=2000)
        for a, b in levels()
    ],
    "expected_outcome": [
        ask.ExpectedOutcome(outcome="Y", interventions=(Do("M", a),), samples=2000) for a, _ in levels()
    ],
    "categorical": [
        ask.ExpectedOutcome(outcome="C", state=state, interventions=(Do("X", 1.0),), samples=2000)
        for state in ("low", "mid", "high")
    ],
    "marginals": [ask.Marginals(nodes=("Y", "C"), interventions=(Do("M", a),), samples=2000) for a, _ in levels()],
}


@pytest.mark.parametrize("name", CASES)
def test_batched_equals_single(name: str) -> None:
    sizes: list[int] = []

    async def together() -> list[Any]:
        answering = Answering(MemoryCache(), precision="test", observe_batch=lambda kernel, size: sizes.append(size))
        await answering.model(MODEL)  # so that all ask before the device is free
        return list(await asyncio.gather(*(answering.compute(MODEL, q, timeout=60) for q in CASES[name])))

    async def alone() -> list[Any]:
        answering = Answering(MemoryCache(), precision="test")
        return [await answering.compute(MODEL, query, timeout=60) for query in CASES[name]]

    batched, single = asyncio.run(together()), asyncio.run(alone())
    if name != "marginals" and name != "categorical":  # each is a group of its own
        assert max(sizes) > 1, "nothing was batched; the comparison would say nothing"
    for one, other in zip(batched, single, strict=True):
        assert _rounded(one) == _rounded(other)
    assert len({str(answer) for answer in single}) > 1


def _rounded(answer: Any) -> Any:
    """Equal up to the rounding of a reduction: XLA may sum a batch in another order."""

    def visit(value: Any) -> Any:
        if isinstance(value, float):
            return float(f"{value:.5g}")
        if isinstance(value, dict):
            return {key: visit(inner) for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [visit(inner) for inner in value]
        return value

    return visit(msgspec.to_builtins(answer))


def test_a_wrong_query_does_not_disturb_those_it_is_batched_with() -> None:
    good = ask.AverageTreatmentEffect(treatment="X", outcome="Y", treated=1.0, control=0.0, samples=2000)
    wrong = ask.AverageTreatmentEffect(treatment="X", outcome="Y", treated=float("inf"), control=0.0, samples=2000)

    async def scenario() -> list[Any]:
        answering = Answering(MemoryCache(), precision="test")
        asked = [answering.compute(MODEL, query, timeout=60) for query in (good, wrong, good)]
        return list(await asyncio.gather(*asked, return_exceptions=True))

    first, failed, last = asyncio.run(scenario())
    assert isinstance(failed, QueryError)
    assert first == last
    assert first.trust == "ok"


def test_callers_do_not_choose_how_many_kernels_are_compiled() -> None:
    assert {draws(count) for count in range(1, 10_001)} == {
        1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000
    }  # fmt: skip
    assert all(draws(count) >= count for count in range(1, 10_001))
