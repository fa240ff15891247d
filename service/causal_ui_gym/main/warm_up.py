"""Compiles the kernels that requests need, before the process says it is ready."""

import structlog

from causal_ui_gym.application.answering import Answering
from causal_ui_gym.application.queries import AverageTreatmentEffect, Marginals, Query
from causal_ui_gym.engine import BernoulliLogistic, Do, LinearGaussian, ModelSpecification

log = structlog.get_logger("causal_ui_gym.start")

MODEL = ModelSpecification.of(
    X=BernoulliLogistic(), Y=LinearGaussian(weights={"X": 2.0}), Z=LinearGaussian(weights={"Y": 1.0})
)
QUERIES: tuple[Query, ...] = (
    AverageTreatmentEffect(treatment="X", outcome="Z"),
    Marginals(nodes=("X", "Z"), interventions=(Do("X", 1.0),)),
)


async def warm_up(answering: Answering) -> None:
    """Ask one question of each kind; what it compiles stays in JAX's persistent cache."""
    for query in QUERIES:
        await answering.compute(MODEL, query, timeout=600)
