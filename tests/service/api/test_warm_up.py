"""What is asked first after a start has been compiled before."""

import asyncio
import typing

from causal_ui_gym.adapters.cache.memory import MemoryCache
from causal_ui_gym.application import queries as ask
from causal_ui_gym.application.answering import Answering
from causal_ui_gym.engine import BernoulliLogistic, Do, LinearGaussian, ModelSpecification
from causal_ui_gym.engine.compiled import trace_counts
from causal_ui_gym.main.warm_up import IN_CLOSED_FORM, SIMULATED, warm_up

# Other names, other edges, other numbers.
MODEL = ModelSpecification.of(
    age=LinearGaussian(3.0),
    drug=BernoulliLogistic(weights={"age": 0.3}),
    dose=LinearGaussian(weights={"drug": -1.5}),
    score=LinearGaussian(weights={"dose": 0.5, "age": 0.2}),
)
DO = (Do("drug", 0.0),)
CONTRAST = {"treatment": "drug", "outcome": "score"}
ASKED: tuple[ask.Query, ...] = (
    ask.AverageTreatmentEffect(**CONTRAST),
    ask.ExpectedOutcome(outcome="score", interventions=DO),
    ask.JointDistribution(evidence={"dose": 0.3}),
    ask.CounterfactualOutcome(evidence={"dose": 0.3}, interventions=DO, outcome="score"),
    ask.Marginals(nodes=("drug", "score"), interventions=DO),
    ask.Counterfactual(evidence={"dose": 0.3}, interventions=DO),
    ask.AverageEffect(outcome="score", interventions=DO),
    ask.ConditionalEffect(**CONTRAST, covariates={"age": 4.0}),
    ask.IndividualEffect(**CONTRAST, units={"age": 4.0, "drug": 1.0, "dose": 0.0, "score": 2.0}),
    ask.EffectOnTreated(**CONTRAST),
    ask.NaturalDirectEffect(**CONTRAST, mediators=("dose",)),
    ask.NaturalIndirectEffect(**CONTRAST, mediators=("dose",)),
    ask.PathSpecificEffect(**CONTRAST, paths=(("drug", "dose", "score"),)),
)


def test_after_the_warm_up_another_small_model_compiles_nothing() -> None:
    async def traced_later() -> dict[str, tuple[int, int]]:
        answering = Answering(MemoryCache(), precision="float32")
        await warm_up(answering)
        before = trace_counts()
        for query in ASKED:
            for callers in (1, 3, 4):
                await asyncio.gather(*(answering.compute(MODEL, query, timeout=600) for _ in range(callers)))
        return {
            name: (before.get(name, 0), count) for name, count in trace_counts().items() if before.get(name) != count
        }

    assert asyncio.run(traced_later()) == {}


def test_every_kind_is_warmed_up() -> None:
    exact = {ask.ExactDistribution}  # computed without JAX
    assert {type(query) for query in (*IN_CLOSED_FORM, *SIMULATED)} == set(typing.get_args(ask.Query)) - exact
    assert {type(query) for query in ASKED} == set(typing.get_args(ask.Query)) - exact
