"""The graph is data: a new graph, a new table or a new number never recompiles. Both precisions work."""

from typing import Any

import jax
import numpy as np
import pytest

from causal_ui_gym.engine import Categorical, Do, Intervention, Shift, StructuralCausalModel, queries
from causal_ui_gym.engine.compiled import trace_counts

from .reference import mixed_model, random_linear_gaussian

KEY = jax.random.key(5)


def ask_everything(model: StructuralCausalModel, names: list[str], value: float) -> None:
    """One of every kind of query, so that every compiled function runs."""
    first, second, third = names
    ask: dict[str, Any] = {"treatment": first, "outcome": third, "key": KEY}
    world: list[Intervention] = [Do(first, value)]
    mean = float(np.mean(np.asarray(model.sample(257, interventions=world, key=KEY)[third])))
    for method in ("closed_form", "monte_carlo"):
        queries.average_treatment_effect(model, treated=value, samples=257, method=method, **ask)
        queries.dose_response(model, values=[value, 0.0], samples=257, method=method, **ask)
        queries.natural_direct_effect(model, mediators=[second], treated=value, samples=257, method=method, **ask)
        queries.distribution(model, evidence={second: mean}, interventions=world, samples=257, method=method, key=KEY)
        queries.counterfactual(
            model,
            evidence={second: [mean, value]},
            interventions=[Shift(first, 0.1)],
            samples=257,
            method=method,
            key=KEY,
        )
        queries.individual_treatment_effect(
            model, units=dict.fromkeys(model.names, value), treated=value, method=method, **ask
        )


def test_a_new_graph_never_recompiles() -> None:
    graphs = [random_linear_gaussian(seed, nodes=13 + seed, degree=1 + seed % 2) for seed in range(4)]
    models = [StructuralCausalModel.from_specification(graph) for graph in graphs]
    assert {model.arrays.parents.shape for model in models} == {(16, 2)}  # one size bucket
    ask_everything(models[0], ["V0", "V3", "V7"], 1.0)
    before = trace_counts()
    for i, model in enumerate(models):
        ask_everything(model, [f"V{i % 3}", f"V{4 + i % 2}", "V8"], 0.5 + i)
    assert trace_counts() == before


def test_a_new_table_and_a_new_network_never_recompile() -> None:
    specification = mixed_model()
    model = StructuralCausalModel.from_specification(specification)
    model.sample(129, key=KEY)
    before = trace_counts()
    relapse = specification.nodes[6].mechanism
    assert isinstance(relapse, Categorical)
    turned = Categorical(relapse.states, relapse.table[::-1], relapse.parents)
    changed = specification.with_mechanisms({"relapse": turned})
    draws = StructuralCausalModel.from_specification(changed).sample(129, key=KEY)
    assert trace_counts() == before
    assert not np.array_equal(draws["relapse"], model.sample(129, key=KEY)["relapse"])


def test_the_counter_sees_a_recompile() -> None:
    model = StructuralCausalModel.from_specification(random_linear_gaussian(0, nodes=3))
    model.sample(131, key=KEY)
    before = trace_counts()["_sample"]
    model.sample(132, key=KEY)
    assert trace_counts()["_sample"] == before + 1


def test_batches_of_changing_size_share_kernels() -> None:
    """A server collects whatever waits: 33 to 64 worlds or units run on one kernel, and the answers are the same."""
    model = StructuralCausalModel.from_specification(random_linear_gaussian(5, nodes=5))
    ask: dict[str, Any] = {"treatment": "V0", "outcome": "V4", "method": "monte_carlo", "samples": 50, "key": KEY}
    units = np.linspace(-1.0, 1.0, 64)
    effects = queries.average_treatment_effect(model, treated=units, **ask).value
    others: dict[str, Any] = {"interventions": [Do("V1", 1.0)], "method": "monte_carlo", "samples": 50, "key": KEY}
    means = queries.counterfactual(model, evidence={"V0": units}, **others)["V4"]
    before = trace_counts()
    for size in (33, 50, 63):
        fewer = queries.average_treatment_effect(model, treated=units[:size], **ask).value
        np.testing.assert_allclose(fewer, effects[:size], rtol=1e-6)
        some = queries.counterfactual(model, evidence={"V0": units[:size]}, **others)["V4"]
        np.testing.assert_allclose(some, means[:size], rtol=1e-6)
    assert trace_counts() == before


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_both_precisions(dtype: Any) -> None:
    with jax.enable_x64(dtype is np.float64):
        model = StructuralCausalModel.from_specification(random_linear_gaussian(1, nodes=8))
        assert model.dtype == dtype
        draws = model.sample(101, key=KEY)
        assert draws.values.dtype == dtype
        units = {name: np.asarray(draws[name]) for name in model.names}
        same = queries.counterfactual(model, evidence=units, interventions=[], method="monte_carlo", key=KEY)
        np.testing.assert_allclose(same.mean.T, draws.to_numpy(), atol=100 * float(np.finfo(dtype).eps))
        exact = queries.average_treatment_effect(model, treatment="V0", outcome="V7", key=KEY)
        drawn = queries.average_treatment_effect(model, treatment="V0", outcome="V7", method="monte_carlo", key=KEY)
        assert float(drawn.value) == pytest.approx(float(exact.value), abs=100 * float(np.finfo(dtype).eps))
        mixed = StructuralCausalModel.from_specification(mixed_model())
        assert mixed.sample(129, key=KEY).values.dtype == dtype
