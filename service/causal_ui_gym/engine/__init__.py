"""The causal engine: structural causal models as data, in pure JAX.

specification = decode(json)                                   # or ModelSpecification.of(...)
model = StructuralCausalModel.from_specification(specification)
draws = model.sample(10_000, interventions=[Do("X", 1.0)], key=jax.random.key(0))
effect = queries.average_treatment_effect(model, treatment="X", outcome="Y", key=jax.random.key(1))
"""

from causal_ui_gym.engine import queries
from causal_ui_gym.engine.errors import (
    EngineError,
    GraphError,
    NumericalError,
    Problem,
    QueryError,
    ResultCode,
    SizeLimitError,
    SpecificationError,
    StorageError,
)
from causal_ui_gym.engine.graph import CausalGraph
from causal_ui_gym.engine.interventions import Do, Intervention, Policy, Replace, Scale, Shift
from causal_ui_gym.engine.mechanisms import (
    AdditiveNoiseMlp,
    BernoulliLogistic,
    Categorical,
    DenseLayer,
    LinearGaussian,
    Mechanism,
    Threshold,
)
from causal_ui_gym.engine.model import Samples, StructuralCausalModel
from causal_ui_gym.engine.specification import Limits, ModelSpecification, Node, decode, encode

__all__ = [
    "AdditiveNoiseMlp",
    "BernoulliLogistic",
    "Categorical",
    "CausalGraph",
    "DenseLayer",
    "Do",
    "EngineError",
    "GraphError",
    "Intervention",
    "Limits",
    "LinearGaussian",
    "Mechanism",
    "ModelSpecification",
    "Node",
    "NumericalError",
    "Policy",
    "Problem",
    "QueryError",
    "Replace",
    "ResultCode",
    "Samples",
    "Scale",
    "Shift",
    "SizeLimitError",
    "SpecificationError",
    "StorageError",
    "StructuralCausalModel",
    "Threshold",
    "decode",
    "encode",
    "queries",
]
