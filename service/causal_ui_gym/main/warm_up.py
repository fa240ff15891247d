"""Compiles the kernels that requests need, before the process says it is ready."""

import contextlib
import gc
from collections.abc import Iterator

from causal_ui_gym.application.answering import Answering
from causal_ui_gym.application.queries import (
    AverageTreatmentEffect,
    CounterfactualOutcome,
    ExpectedOutcome,
    JointDistribution,
    Marginals,
    Query,
)
from causal_ui_gym.engine import BernoulliLogistic, Do, LinearGaussian, ModelSpecification

LINEAR = ModelSpecification.of(X=LinearGaussian(), Y=LinearGaussian(weights={"X": 2.0}))
MIXED = ModelSpecification.of(
    X=BernoulliLogistic(), Y=LinearGaussian(weights={"X": 2.0}), Z=LinearGaussian(weights={"Y": 1.0})
)
DO = (Do("X", 1.0),)
QUERIES: tuple[Query, ...] = (
    AverageTreatmentEffect(treatment="X", outcome="Y"),
    ExpectedOutcome(outcome="Y", interventions=DO),
    JointDistribution(evidence={"Y": 1.0}),
    CounterfactualOutcome(evidence={"Y": 1.0}, interventions=DO, outcome="Y"),
)


async def warm_up(answering: Answering) -> None:
    """Ask one question of each kind; what it compiles stays in JAX's persistent cache."""
    with _no_garbage_collection():
        for model in (LINEAR, MIXED):
            for query in QUERIES:
                await answering.compute(model, query, timeout=600)
        await answering.compute(MIXED, Marginals(nodes=("X", "Z"), interventions=DO), timeout=600)


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
