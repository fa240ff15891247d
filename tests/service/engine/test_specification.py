"""Model descriptions: JSON both ways, and every kind of bad input refused with a code and a place."""

import json
import time
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from causal_ui_gym.engine import (
    AdditiveNoiseMlp,
    Categorical,
    DenseLayer,
    EngineError,
    GraphError,
    Limits,
    LinearGaussian,
    ModelSpecification,
    Node,
    SizeLimitError,
    SpecificationError,
    StructuralCausalModel,
    decode,
    encode,
)

from .reference import mixed_model


def test_json_round_trip() -> None:
    specification = mixed_model()
    assert decode(encode(specification)) == specification


def test_the_wire_form_is_plain_json() -> None:
    specification = ModelSpecification.of(X=LinearGaussian(), Y=LinearGaussian(weights={"X": 2.0}))
    assert json.loads(encode(specification))["nodes"][1] == {
        "name": "Y",
        "mechanism": {"type": "linear_gaussian", "intercept": 0.0, "weights": {"X": 2.0}, "noise_scale": 1.0},
        "observed": True,
    }


def test_short_forms_are_accepted() -> None:
    document = b'{"nodes": [{"name": "X", "mechanism": {"type": "linear_gaussian"}}]}'
    assert decode(document) == ModelSpecification.of(X=LinearGaussian())


def linear(**fields: Any) -> dict[str, Any]:
    return {"type": "linear_gaussian", **fields}


def table(*rows: list[float], parents: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"type": "categorical", "states": ["a", "b"], "parents": parents, "table": rows}


@pytest.mark.parametrize(
    ("mechanisms", "code", "place"),
    [
        ({"X": linear(weights={"Y": 1}), "Y": linear(weights={"X": 1})}, "graph_cycle", "X -> Y -> X"),
        ({"X": linear(weights={"X": 1})}, "graph_cycle", "X -> X"),
        ({"X": linear(weights={"Q": 1})}, "unknown_parent", "nodes[0].mechanism"),
        ({"X": linear(noise_scale=-1)}, "invalid_scale", "nodes[0].mechanism.noise_scale"),
        ({"X": table([0.5, 0.4])}, "probability_sum", "nodes[0].mechanism.table[0]"),
        ({"X": table([0.5, 0.500002])}, "probability_sum", "sum to 1.000002"),
        ({"X": table([-0.5, 1.5])}, "invalid_probability", "between 0 and 1"),
        ({"X": table([1.0])}, "table_shape", "table[0]"),
        ({"X": table([0.5, 0.5], [0.5, 0.5])}, "table_shape", "1 are needed"),
        ({"X": linear(), "Y": table([0.5, 0.5], parents=("X",))}, "continuous_parent", "'X' is continuous"),
        ({"X": linear(typo=1)}, "malformed", "unknown field `typo`"),
        ({"X": linear(intercept="1")}, "malformed", "Expected `float`"),
        ({"X": {"type": "magic"}}, "malformed", "magic"),
        ({" X": linear()}, "invalid_name", "nodes[0].name"),
        ({"": linear()}, "invalid_name", "nodes[0].name"),
        ({"X\n": linear()}, "invalid_name", "nodes[0].name"),
        ({}, "no_nodes", "at least one"),
    ],
)
def test_bad_models_are_refused_with_code_and_place(mechanisms: dict[str, Any], code: str, place: str) -> None:
    nodes = [{"name": name, "mechanism": mechanism} for name, mechanism in mechanisms.items()]
    with pytest.raises(SpecificationError) as caught:
        decode(json.dumps({"nodes": nodes}))
    assert caught.value.code == code
    assert place in caught.value.message


def test_nearly_one_is_one() -> None:
    decode(json.dumps({"nodes": [{"name": "X", "mechanism": table([0.5, 0.5000009])}]}))


@pytest.mark.parametrize("text", ["NaN", "Infinity", "1e999"])
def test_numbers_that_are_none(text: str) -> None:
    document = encode(ModelSpecification.of(X=LinearGaussian(intercept=0.5))).decode().replace("0.5", text)
    with pytest.raises(SpecificationError):
        decode(document)


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_numbers_that_are_none_from_python(bad: float) -> None:
    with pytest.raises(SpecificationError) as caught:
        StructuralCausalModel.from_specification(ModelSpecification.of(X=LinearGaussian(intercept=bad)))
    assert caught.value.code == "not_finite"


def test_a_repeated_node_is_refused() -> None:
    twice = ModelSpecification((Node("X", LinearGaussian()), Node("X", LinearGaussian())))
    with pytest.raises(GraphError, match="'X' is given twice"):
        StructuralCausalModel.from_specification(twice)


def test_all_faults_are_reported_at_once() -> None:
    specification = ModelSpecification.of(
        X=LinearGaussian(noise_scale=-1.0), Y=LinearGaussian(weights={"Q": 1.0}, intercept=float("nan"))
    )
    with pytest.raises(SpecificationError) as caught:
        StructuralCausalModel.from_specification(specification)
    assert [problem.code for problem in caught.value.problems] == ["invalid_scale", "not_finite", "unknown_parent"]


@pytest.mark.parametrize(
    ("mechanism", "code"),
    [
        (AdditiveNoiseMlp(parents=("X",)), "mlp_parameters"),
        (AdditiveNoiseMlp(parents=(), parameters="fit"), "no_parents"),
        (AdditiveNoiseMlp(parents=("X",), layers=(DenseLayer(((1.0,), (2.0,)), (0.0,)),)), "layer_shape"),
        (AdditiveNoiseMlp(parents=("X",), layers=(DenseLayer(((1.0, 2.0),), (0.0, 0.0)),)), "layer_shape"),
        (AdditiveNoiseMlp(parents=("X",), parameters="fit"), "unknown_parameters"),
        (Categorical(states=("a", "a"), table=((0.5, 0.5),)), "duplicate_state"),
        (LinearGaussian(weights={"C": 1.0}), "many_state_parent"),
    ],
)
def test_mechanisms_that_do_not_fit(mechanism: Any, code: str) -> None:
    three = Categorical(states=("a", "b", "c"), table=((0.2, 0.3, 0.5),))
    specification = ModelSpecification.of(X=LinearGaussian(), C=three, Y=mechanism)
    with pytest.raises(SpecificationError) as caught:
        StructuralCausalModel.from_specification(specification)
    assert caught.value.code == code


def test_a_million_nodes_are_refused_at_once() -> None:
    node = b'{"name":"X","mechanism":{"type":"linear_gaussian"}},'
    document = b'{"nodes":[' + node * 1_000_000 + b"]}"
    specification = ModelSpecification((Node("X", LinearGaussian()),) * 1_000_000)
    start = time.process_time()
    with pytest.raises(SizeLimitError) as from_json:
        decode(document)
    with pytest.raises(SizeLimitError) as from_python:
        StructuralCausalModel.from_specification(specification)
    assert time.process_time() - start < 0.5
    assert (from_json.value.code, from_python.value.code) == ("document_too_large", "too_many_nodes")


def test_limits_can_be_set() -> None:
    with pytest.raises(SizeLimitError, match="8 nodes; at most 7"):
        decode(encode(mixed_model()), limits=Limits(max_nodes=7))
    with pytest.raises(SizeLimitError, match="2 parents given; at most 1"):
        decode(encode(mixed_model()), limits=Limits(max_parents=1))


def test_small_documents_that_would_take_much_memory() -> None:
    """One node with many states, or one wide layer, sets the padding of all others."""
    tall = Categorical(states=tuple(map(str, range(200))), table=(tuple([1 / 200] * 200),))
    roots = {f"B{i}": Categorical(states=("a", "b"), table=((0.5, 0.5),)) for i in range(17)}
    long = Categorical(states=("a", "b"), parents=tuple(roots), table=((0.5, 0.5),) * 2**17)
    wide = (DenseLayer((tuple([0.1] * 256),), tuple([0.0] * 256)), DenseLayer(((0.1,),) * 256, (0.0,)))
    narrow = (DenseLayer(((1.0,),), (0.0,)),)
    mlps = {f"M{i}": AdditiveNoiseMlp(parents=("X",), layers=narrow) for i in range(200)}
    for mechanisms in (
        {**roots, "T": tall, "L": long},
        {"X": LinearGaussian(), "W": AdditiveNoiseMlp(parents=("X",), layers=wide), **mlps},
    ):
        with pytest.raises(SizeLimitError, match="together take"):
            StructuralCausalModel.from_specification(ModelSpecification.of(**mechanisms))


def test_deep_json_is_refused() -> None:
    with pytest.raises(SpecificationError) as caught:
        decode('{"nodes":' + "[" * 100_000 + "]" * 100_000 + "}")
    assert caught.value.code == "malformed"


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200))
def test_any_bytes_give_a_model_or_an_engine_error(data: bytes | str) -> None:
    with pytest.raises(EngineError):
        decode(data)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.floats(allow_nan=False)
    | st.integers()
    | st.sampled_from(["X", "Y", "", "categorical"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["X", "Y", "type"]), inner, max_size=3),
    max_leaves=6,
)
FIELDS = ["type", "intercept", "weights", "noise_scale", "states", "table", "parents", "layers", "parameters"]
TYPES = st.sampled_from(["linear_gaussian", "bernoulli_logistic", "categorical", "additive_noise_mlp", "threshold"])


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "name": st.sampled_from(["X", "Y", "Z"]),
                "mechanism": st.builds(
                    lambda fields, kind: {**fields, "type": kind},
                    st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=3),
                    TYPES,
                ),
            }
        ),
        max_size=3,
    )
)
def test_mutated_models_give_a_model_or_an_engine_error(nodes: list[Any]) -> None:
    try:
        specification = decode(msgspec.json.encode({"nodes": nodes}))
    except EngineError as caught:
        fault = caught
        assert fault.code
    else:
        assert decode(encode(specification)) == specification
