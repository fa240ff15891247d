"""The causal engine against its peers, in one run: `python benchmarks/engine.py`.

Prints one table. Each row is a workload; times are the best of `--repeats` runs after a warm-up; the first call, which
compiles, is shown apart. A peer that is not installed is named as such. The last column says how near a time comes to
what the machine allows, by limits measured in the same run: normal draws per second (threefry) and memory traffic.
"""

import argparse
import importlib.util
import os
import time
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from causal_ui_gym.engine import Do, LinearGaussian, ModelSpecification, Node, StructuralCausalModel, queries, sharding

Array = np.ndarray[Any, Any]
FLOAT_BYTES = 4


class Row(NamedTuple):
    """One line of the table. `least` is the least time that the measured limits allow."""

    workload: str
    who: str
    seconds: float | None
    first: float | None
    least: float | None


def random_model(nodes: int, degree: int, seed: int) -> ModelSpecification:
    random = np.random.default_rng(seed)
    listed = []
    for i in range(nodes):
        parents = random.choice(i, min(i, degree), replace=False)
        weights = {f"V{j}": float(random.normal() / 2) for j in sorted(parents)}
        listed.append(Node(f"V{i}", LinearGaussian(float(random.normal()), weights)))
    return ModelSpecification(tuple(listed))


def timed(function: Callable[[], Any], repeats: int) -> tuple[float, float]:
    """Best of `repeats` runs after a warm-up, and the first call, which compiles."""
    start = time.perf_counter()
    jax.block_until_ready(function())
    first = time.perf_counter() - start
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        jax.block_until_ready(function())
        times.append(time.perf_counter() - start)
    return min(times), first


class Limits(NamedTuple):
    normals_per_second: float
    bytes_per_second: float


def measure_limits(repeats: int) -> Limits:
    """Normal draws in blocks that stay in cache, and a + s b over arrays that do not."""
    blocks, block = 64, 1 << 18

    @jax.jit
    def draw(key: Any) -> Any:
        def total(carry: Any, i: Any) -> Any:
            return carry, jax.random.normal(jax.random.fold_in(key, i), (block,))[:8].sum()

        return jax.lax.scan(total, 0.0, jnp.arange(blocks))[1]

    @partial(jax.jit, donate_argnums=0)
    def triad(a: Any, b: Any) -> Any:
        return a + 3.0 * b

    draws, _ = timed(lambda: draw(jax.random.key(0)), repeats)
    size = 1 << 26
    a, b = jnp.ones(size), jnp.ones(size)
    times = []
    for _ in range(repeats + 1):
        start = time.perf_counter()
        a = jax.block_until_ready(triad(a, b))
        times.append(time.perf_counter() - start)
    stream = min(times[1:])
    return Limits(blocks * block / draws, 3 * FLOAT_BYTES * size / stream)


def numpy_loop(
    specification: ModelSpecification, count: int, do: dict[str, float], noise: dict[str, Array] | None = None
) -> dict[str, Array]:
    """The hand-written NumPy peer: float32, noise drawn in place, one vector operation per edge."""
    random = np.random.default_rng(0)
    values: dict[str, Array] = {}
    for node in specification.nodes:
        mechanism = node.mechanism
        assert isinstance(mechanism, LinearGaussian)
        if node.name in do:
            values[node.name] = np.full(count, do[node.name], np.float32)
            continue
        column = random.standard_normal(count, dtype=np.float32) if noise is None else noise[node.name].copy()
        column += np.float32(mechanism.intercept)
        for parent, weight in mechanism.weights.items():
            column += np.float32(weight) * values[parent]
        values[node.name] = column
    return values


def sampling(repeats: int, limits: Limits) -> list[Row]:
    count, nodes = 1_000_000, 20
    specification = random_model(nodes, 3, seed=0)
    model = StructuralCausalModel.from_specification(specification)
    key = jax.random.key(0)
    ours = timed(lambda: model.sample(count, interventions=[Do("V5", 1.0)], key=key).values, repeats)
    plain = timed(lambda: numpy_loop(specification, count, {"V5": 1.0}), repeats)
    least = max((nodes - 1) * count / limits.normals_per_second, nodes * count * FLOAT_BYTES / limits.bytes_per_second)
    name = f"sample {count:,} x {nodes} under do()"
    return [
        Row(name, "engine", *ours, least),
        *_sharded_sampling(name, model, count, repeats, least),
        Row(name, "NumPy loop", *plain, None),
        *_dowhy_sampling(name, specification, count),
    ]


def _sharded_sampling(name: str, model: StructuralCausalModel, count: int, repeats: int, least: float) -> list[Row]:
    """The same draws over all devices of the machine; on CPU one device per core."""
    if jax.device_count() == 1:
        return []
    spread = sharding.over_samples()
    run = timed(
        lambda: model.sample(count, interventions=[Do("V5", 1.0)], sharding=spread, key=jax.random.key(0)).values,
        repeats,
    )
    return [Row(name, f"engine, {jax.device_count()} devices", *run, least / jax.device_count())]


def counterfactuals(repeats: int, limits: Limits) -> list[Row]:
    units, nodes = 100_000, 10
    specification = random_model(nodes, 3, seed=1)
    model = StructuralCausalModel.from_specification(specification)
    draws = model.sample(units, key=jax.random.key(1))
    evidence = {name: np.asarray(draws[name]) for name in model.names}
    ask: dict[str, Any] = {"evidence": evidence, "interventions": [Do("V2", 1.0)], "key": jax.random.key(2)}

    def plain() -> dict[str, Array]:
        noise = {}
        for node in specification.nodes:
            mechanism = node.mechanism
            assert isinstance(mechanism, LinearGaussian)
            column = evidence[node.name] - np.float32(mechanism.intercept)
            for parent, weight in mechanism.weights.items():
                column -= np.float32(weight) * evidence[parent]
            noise[node.name] = column
        return numpy_loop(specification, units, {"V2": 1.0}, noise)

    least = 2 * nodes * units * FLOAT_BYTES / limits.bytes_per_second
    name = f"counterfactual {units:,} units x {nodes}"
    return [
        Row(name, "engine", *timed(lambda: queries.counterfactual(model, **ask).values, repeats), least),
        Row(name, "NumPy loop", *timed(plain, repeats), None),
        *_dowhy_counterfactuals(name, specification, evidence, repeats),
    ]


def many_interventions(repeats: int, limits: Limits) -> list[Row]:
    worlds, samples, nodes = 10_000, 1_000, 10
    specification = random_model(nodes, 3, seed=2)
    model = StructuralCausalModel.from_specification(specification)
    values = np.linspace(-3.0, 3.0, worlds)
    ask: dict[str, Any] = {"treatment": "V2", "outcome": "V9", "values": values, "key": jax.random.key(3)}

    def plain() -> list[float]:
        random = np.random.default_rng(0)
        noise = {name: random.standard_normal(samples, dtype=np.float32) for name in specification.names}
        return [float(numpy_loop(specification, samples, {"V2": x}, noise)["V9"].mean()) for x in values]

    def exact_plain() -> Array:
        names = specification.names
        weights, intercept = np.zeros((nodes, nodes)), np.zeros(nodes)
        for i, node in enumerate(specification.nodes):
            assert isinstance(node.mechanism, LinearGaussian)
            intercept[i] = node.mechanism.intercept
            for parent, weight in node.mechanism.weights.items():
                weights[i, names.index(parent)] = weight
        weights[2] = 0.0
        sides = np.repeat(intercept[:, None], worlds, axis=1)
        sides[2] = values
        solution: Array = np.linalg.solve(np.eye(nodes) - weights, sides)[9]
        return solution

    name = f"{worlds:,} interventions x {samples:,}"
    edges = sum(len(node.mechanism.parents) for node in specification.nodes)
    least = worlds * samples * nodes * FLOAT_BYTES / limits.bytes_per_second
    exact = f"{worlds:,} interventions, exact ({edges} edges)"
    return [
        Row(name, "engine", *timed(
            lambda: queries.dose_response(model, method="monte_carlo", samples=samples, **ask).value, repeats), least),
        Row(name, "NumPy loop", *timed(plain, 1), None),
        Row(exact, "engine", *timed(lambda: queries.dose_response(model, **ask).value, repeats), None),
        Row(exact, "NumPy solve", *timed(exact_plain, repeats), None),
    ]  # fmt: skip


def _dowhy_model(specification: ModelSpecification) -> Any:
    """The model fitted by dowhy.gcm, or none when dowhy is not installed."""
    if importlib.util.find_spec("dowhy") is None:
        return None
    import networkx
    import pandas
    import scipy.stats
    from dowhy import gcm

    gcm.config.disable_progress_bars()
    graph = networkx.DiGraph()
    for node in specification.nodes:
        graph.add_node(node.name)
        graph.add_edges_from((parent, node.name) for parent in node.mechanism.parents)
    causal_model = gcm.InvertibleStructuralCausalModel(graph)
    for node in specification.nodes:
        noise = gcm.ScipyDistribution(scipy.stats.norm, loc=0.0, scale=1.0)
        linear = gcm.AdditiveNoiseModel(gcm.ml.create_linear_regressor(), noise)
        causal_model.set_causal_mechanism(node.name, linear if node.mechanism.parents else noise)
    gcm.fit(causal_model, pandas.DataFrame(numpy_loop(specification, 10_000, {})))
    return causal_model


def _dowhy_sampling(name: str, specification: ModelSpecification, count: int) -> list[Row]:
    causal_model = _dowhy_model(specification)
    if causal_model is None:
        return [Row(name, "dowhy.gcm", None, None, None)]
    from dowhy import gcm

    change = {"V5": lambda _: 1.0}
    run = timed(lambda: gcm.interventional_samples(causal_model, change, num_samples_to_draw=count), 2)
    return [Row(name, "dowhy.gcm", *run, None)]


def _dowhy_counterfactuals(
    name: str, specification: ModelSpecification, evidence: dict[str, Array], repeats: int
) -> list[Row]:
    causal_model = _dowhy_model(specification)
    if causal_model is None:
        return [Row(name, "dowhy.gcm", None, None, None)]
    import pandas
    from dowhy import gcm

    observed, change = pandas.DataFrame(evidence), {"V2": lambda _: 1.0}
    run = timed(lambda: gcm.counterfactual_samples(causal_model, change, observed_data=observed), repeats)
    return [Row(name, "dowhy.gcm", *run, None)]


def print_table(rows: list[Row]) -> None:
    engine = {row.workload: row.seconds for row in rows if row.who == "engine"}
    print(f"{'workload':38} {'who':20} {'best s':>10} {'first s':>9} {'engine is':>12} {'of limit':>9}")
    for row in rows:
        if row.seconds is None:
            print(f"{row.workload:38} {row.who:20} {'not installed':>10}")
            continue
        own = engine.get(row.workload)
        ratio = f"{row.seconds / own:.2f}x faster" if own and not row.who.startswith("engine") else ""
        share = f"{row.least / row.seconds:.0%}" if row.least else ""
        print(f"{row.workload:38} {row.who:20} {row.seconds:10.4f} {row.first or 0.0:9.3f} {ratio:>12} {share:>9}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=7, help="runs per workload; the best is shown (default 7)")
    repeats = parser.parse_args().repeats
    jax.config.update("jax_num_cpu_devices", os.cpu_count() or 1)
    limits = measure_limits(repeats)
    device = jax.devices()[0]
    print(f"device: {device.device_kind} x {jax.device_count()}, float32")
    print(f"limits: {limits.normals_per_second / 1e6:.0f} million normals/s, {limits.bytes_per_second / 1e9:.0f} GB/s")
    print_table([*sampling(repeats, limits), *counterfactuals(repeats, limits), *many_interventions(repeats, limits)])


if __name__ == "__main__":
    main()
