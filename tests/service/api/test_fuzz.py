"""The graph parser never crashes: arbitrary JSON, and arbitrary graphs of the right shape."""

import contextlib

import msgspec
from hypothesis import example, given, settings
from hypothesis import strategies as st

from causal_ui_gym.adapters.http.wire import ExperimentBody
from causal_ui_gym.application.errors import ApplicationError
from causal_ui_gym.application.identification import GraphBody, identify
from causal_ui_gym.engine import EngineError, decode

NAMES = st.one_of(st.sampled_from(list("abcdef")), st.text(max_size=6))
NUMBERS = st.one_of(st.integers(), st.floats(), st.sampled_from([0, 1, -1, 1e308]))
LEAVES = st.one_of(st.none(), st.booleans(), NUMBERS, st.text(max_size=8))
ANY_JSON = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=6), inner, max_size=4)),
)
MECHANISMS = st.one_of(
    st.fixed_dictionaries(
        {"type": st.sampled_from(["linear_gaussian", "bernoulli_logistic", "threshold", "nonsense"])},
        optional={"weights": st.dictionaries(NAMES, NUMBERS, max_size=3), "intercept": NUMBERS, "noise_scale": NUMBERS},
    ),
    st.fixed_dictionaries(
        {
            "type": st.just("categorical"),
            "states": st.lists(NAMES, max_size=4),
            "table": st.lists(st.lists(NUMBERS, max_size=4), max_size=5),
        },
        optional={"parents": st.lists(NAMES, max_size=3)},
    ),
    st.fixed_dictionaries(
        {"type": st.just("additive_noise_mlp"), "parents": st.lists(NAMES, max_size=3)},
        optional={
            "layers": st.lists(
                st.fixed_dictionaries(
                    {
                        "kernel": st.lists(st.lists(NUMBERS, max_size=3), max_size=3),
                        "bias": st.lists(NUMBERS, max_size=3),
                    }
                ),
                max_size=3,
            )
        },
    ),
    ANY_JSON,
)
MODELS = st.fixed_dictionaries(
    {"nodes": st.lists(st.fixed_dictionaries({"name": NAMES, "mechanism": MECHANISMS}), max_size=6)}
)


def encoded(value: object) -> bytes:
    return msgspec.json.encode(value)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.one_of(MODELS.map(encoded), ANY_JSON.map(encoded), st.binary(max_size=200)))
@example(b'{"nodes":' + b"[" * 50_000)
def test_a_model_is_read_or_refused_with_a_code(data: bytes) -> None:
    try:
        decode(data)
    except EngineError as error:
        refusal: EngineError | None = error
    else:
        refusal = None
    assert refusal is None or refusal.code


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(st.tuples(NAMES, NAMES), max_size=12), st.lists(st.tuples(NAMES, NAMES), max_size=4), NAMES, NAMES)
def test_a_graph_is_identified_or_refused_with_a_code(
    edges: list[tuple[str, str]], bidirected: list[tuple[str, str]], treatment: str, outcome: str
) -> None:
    body = GraphBody(edges=tuple(edges), bidirected=tuple(bidirected))
    try:
        found = identify(body.graph(), treatment=treatment, outcome=outcome, given=(), within=None, limit=20)
    except (EngineError, ApplicationError) as error:
        refusal: EngineError | ApplicationError = error
    else:
        assert found.identifiable == (found.hedge is None) == (found.estimand is not None)
        return
    assert refusal.code


@settings(max_examples=200, deadline=None, derandomize=True)
@given(ANY_JSON)
def test_a_body_is_read_or_refused(value: object) -> None:
    with contextlib.suppress(msgspec.ValidationError):
        msgspec.json.decode(encoded(value), type=ExperimentBody)
