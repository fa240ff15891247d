"""Compiles the kernels that requests need, before the process says it is ready."""

import asyncio
import contextlib
import gc
from collections.abc import Iterator

from causal_ui_gym.application.answering import Answering
from causal_ui_gym.application.queries import (
    AverageEffect,
    AverageTreatmentEffect,
    ConditionalEffect,
    Counterfactual,
    CounterfactualOutcome,
    EffectOnTreated,
    ExpectedOutcome,
    IndividualEffect,
    JointDistribution,
    Marginals,
    NaturalDirectEffect,
    NaturalIndirectEffect,
    PathSpecificEffect,
    Query,
)
from causal_ui_gym.engine import BernoulliLogistic, Do, LinearGaussian, ModelSpecification

LINEAR = ModelSpecification.of(X=LinearGaussian(), Y=LinearGaussian(weights={"X": 2.0}))
MIXED = ModelSpecification.of(
    X=BernoulliLogistic(), Y=LinearGaussian(weights={"X": 2.0}), Z=LinearGaussian(weights={"Y": 1.0})
)
DO = (Do("X", 1.0),)
IN_CLOSED_FORM: tuple[Query, ...] = (
    AverageTreatmentEffect(treatment="X", outcome="Y"),
    ExpectedOutcome(outcome="Y", interventions=DO),
    JointDistribution(evidence={"Y": 1.0}),
    CounterfactualOutcome(evidence={"Y": 1.0}, interventions=DO, outcome="Y"),
)
BATCHES = (1, 2, 4)
"""Queries asked at once, where a kernel takes several: what a few callers make of it, before they are let in."""
SIMULATED: tuple[Query, ...] = (
    *IN_CLOSED_FORM,
    Marginals(nodes=("X", "Z"), interventions=DO),
    Counterfactual(evidence={"Y": 1.0}, interventions=DO),
    AverageEffect(outcome="Z", interventions=DO),
    ConditionalEffect(treatment="Y", outcome="Z", covariates={"X": 1.0}),
    IndividualEffect(treatment="X", outcome="Z", units={"X": 1.0, "Y": 1.0, "Z": 0.5}),
    EffectOnTreated(treatment="X", outcome="Z"),
    NaturalDirectEffect(treatment="X", outcome="Z", mediators=("Y",)),
    NaturalIndirectEffect(treatment="X", outcome="Z", mediators=("Y",)),
    PathSpecificEffect(treatment="X", outcome="Z", paths=(("X", "Y", "Z"),)),
)


async def warm_up(answering: Answering) -> None:
    """Ask questions of each kind; what they trace and compile stays on disk for the next start."""
    with _no_garbage_collection():
        for model, queries in ((LINEAR, IN_CLOSED_FORM), (MIXED, SIMULATED)):
            for query in queries:
                for size in (size for size in BATCHES if size <= answering.batcher.largest_batch):
                    await asyncio.gather(*(answering.compute(model, query, timeout=600) for _ in range(size)))


@contextlib.contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Tracing makes millions of objects that live on: looking through them again and again is a fifth of a warm start.

    What lives at the end is not looked at in later collections either, which makes those short.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.collect()
        gc.freeze()
        gc.enable()
