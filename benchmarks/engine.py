"""The causal engine against its peers, in one run: `make bench-engine`.

Prints one table. Each row is a workload; engine and peers take turns, so that a busy moment of the machine falls on all of them,
and the best of `--repeats` turns after a warm-up counts; a peer that has run for 20 seconds takes three turns, no more. The first call, which
compiles, is shown apart. "engine is" says how many times as fast as the peer the engine is; "to beat" is the same figure for the
prototype that the engine was planned with, whose NumPy peers were in float64 (a float32 one is shown beside them where that changes
much). The last column says how near a time comes to what the machine allows, by limits measured in the same run: normal draws per
second (threefry) and memory traffic.

dowhy, pgmpy, causallib and numpyro run as another process, in an environment that `make bench-engine` sets up from
`benchmarks/requirements.txt`; crossing to it and back takes about 0.1 ms of their time. Without it they are named as not installed.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from engine_peers import (
    numpy_bootstrap,
    numpy_counterfactual,
    numpy_exact_interventions,
    numpy_interventions,
    numpy_loop,
)
from peer_process import PeerProcess, described

from causal_ui_gym.engine import Do, LinearGaussian, ModelSpecification, Node, StructuralCausalModel, queries, sharding
from causal_ui_gym.engine.estimation import Bootstrap, g_computation
from causal_ui_gym.engine.threefry import standard_normal

FLOAT_BYTES = 4
TURN_SECONDS = 0.25
ENOUGH_SECONDS, FEWEST_TURNS = 20.0, 3
LIBRARIES = PeerProcess()
Work = Callable[[], Any]


class Peer(NamedTuple):
    """Who does the same work, none where it is not installed, and how many times as fast as it the prototype was."""

    who: str
    work: Work | None
    to_beat: float | None = None


class Workload(NamedTuple):
    """`least` is the least number of seconds that the measured limits allow the engine, where they are known."""

    name: str
    engine: Work
    peers: list[Peer]
    least: float | None = None


class Limits(NamedTuple):
    normals_per_second: float
    bytes_per_second: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=15, help="turns per workload; the best is shown (default 15)")
    repeats = parser.parse_args().repeats
    as_in_the_image()
    jax.config.update("jax_num_cpu_devices", os.cpu_count() or 1)
    limits = measure_limits(repeats)
    device = jax.devices()[0]
    print(f"device: {device.device_kind} x {jax.device_count()}, float32; load average {os.getloadavg()[0]:.1f}")
    print(f"limits: {limits.normals_per_second / 1e6:.0f} million normals/s, {limits.bytes_per_second / 1e9:.0f} GB/s")
    print(f"{'workload':36} {'who':20} {'best s':>10} {'first s':>8} {'engine is':>10} {'to beat':>8} {'of limit':>9}")
    for workload in workloads(limits):
        report(workload, repeats)


def workloads(limits: Limits) -> Iterator[Workload]:
    yield sampling(limits)
    yield counterfactuals(limits)
    yield bootstrap()
    yield from many_interventions(limits)


def report(workload: Workload, repeats: int) -> None:
    """Measure in turns, and print a row for the engine and for each peer."""
    present = [workload.engine, *(peer.work for peer in workload.peers if peer.work)]
    firsts = [seconds(work) for work in present]
    best, spent = list(firsts), list(firsts)
    for done in range(repeats):
        for place, work in enumerate(present):
            if done < FEWEST_TURNS or spent[place] < ENOUGH_SECONDS:
                start = time.perf_counter()
                best[place] = min(best[place], turn(work))
                spent[place] += time.perf_counter() - start
    share = f"{workload.least / best[0]:.0%}" if workload.least else ""
    print(f"{workload.name:36} {'engine':20} {best[0]:10.5f} {firsts[0]:8.3f} {'':10} {'':8} {share:>9}", flush=True)
    measured = iter(zip(best[1:], firsts[1:], strict=True))
    for peer in workload.peers:
        if peer.work is None:
            print(f"{workload.name:36} {peer.who:20} {'not installed':>10}")
            continue
        own, first = next(measured)
        beat = f"{peer.to_beat:.1f}x" if peer.to_beat else ""
        print(f"{workload.name:36} {peer.who:20} {own:10.5f} {first:8.3f} {own / best[0]:9.2f}x {beat:>8}", flush=True)


def turn(work: Work) -> float:
    """The best of a few calls in a row, so that a short work finds its own data in the processor's cache and not its neighbour's."""
    best = seconds(work)
    ends = time.perf_counter() + TURN_SECONDS
    while time.perf_counter() < ends:
        best = min(best, seconds(work))
    return best


def as_in_the_image() -> None:
    """Start this program again with XLA and the allocator set as the backend and its image set them, and freed memory kept.

    Else whoever asks for some megabytes pays or does not pay for clearing pages, by what was freed before: up to four times the work.
    The peers, which inherit this, have huge pages from NumPy in any case.
    """
    memory = "glibc.malloc.hugetlb=1:glibc.malloc.mmap_threshold=33554432:glibc.malloc.trim_threshold=1073741824"
    if os.environ.get("GLIBC_TUNABLES") != memory:
        processor = f"--xla_cpu_prefer_vector_width=512 {os.environ.get('XLA_FLAGS', '')}"
        environment = {**os.environ, "GLIBC_TUNABLES": memory, "XLA_FLAGS": processor}
        os.execve(sys.executable, [sys.executable, *sys.argv], environment)


def seconds(work: Work) -> float:
    start = time.perf_counter()
    jax.block_until_ready(work())
    return time.perf_counter() - start


def measure_limits(repeats: int) -> Limits:
    """Normal draws in blocks that stay in cache, and a + s b over arrays that do not."""
    blocks, block = 64, 1 << 18

    @jax.jit
    def draw(key: Any) -> Any:
        def total(carry: Any, i: Any) -> Any:
            return carry, standard_normal(jax.random.fold_in(key, i), block).sum()

        return jax.lax.scan(total, 0.0, jnp.arange(blocks))[1]

    @partial(jax.jit, donate_argnums=0)
    def triad(a: Any, b: Any) -> Any:
        return a + 3.0 * b

    key = jax.random.key(0)
    draws = min(seconds(lambda: draw(key)) for _ in range(repeats + 1))
    size = 1 << 26
    a, b = jnp.ones(size), jnp.ones(size)
    times = []
    for _ in range(repeats + 1):
        start = time.perf_counter()
        a = jax.block_until_ready(triad(a, b))
        times.append(time.perf_counter() - start)
    return Limits(blocks * block / draws, 3 * FLOAT_BYTES * size / min(times))


def random_model(nodes: int, degree: int, seed: int) -> ModelSpecification:
    random = np.random.default_rng(seed)
    listed = []
    for i in range(nodes):
        parents = random.choice(i, min(i, degree), replace=False)
        weights = {f"V{j}": float(random.normal() / 2) for j in sorted(parents)}
        listed.append(Node(f"V{i}", LinearGaussian(float(random.normal()), weights)))
    return ModelSpecification(tuple(listed))


def sampling(limits: Limits) -> Workload:
    count, nodes, do = 1_000_000, 20, {"V5": 1.0}
    specification = random_model(nodes, 3, seed=0)
    model = StructuralCausalModel.from_specification(specification)
    key = jax.random.key(0)
    ask: dict[str, Any] = {"interventions": [Do("V5", 1.0)], "key": key}
    peers = [
        Peer("NumPy loop", lambda: numpy_loop(specification, count, do), 1.6),
        *sampling_libraries(specification, do, count),
    ]
    if jax.device_count() > 1:  # the same draws over all devices of the machine; on a CPU one device per core
        spread = sharding.over_samples()
        several = f"engine, {jax.device_count()} devices"
        peers.insert(0, Peer(several, lambda: model.sample(count, sharding=spread, **ask).values))
    least = max((nodes - 1) * count / limits.normals_per_second, nodes * count * FLOAT_BYTES / limits.bytes_per_second)
    return Workload(f"sample {count:,} x {nodes} under do()", lambda: model.sample(count, **ask).values, peers, least)


def sampling_libraries(specification: ModelSpecification, do: dict[str, float], count: int) -> list[Peer]:
    """dowhy learns the mechanisms from drawn data; the others are told them."""
    ask: dict[str, Any] = {"nodes": described(specification), "do": do, "count": count}
    learnt = LIBRARIES.work("dowhy_sampling", numpy_loop(specification, 10_000, {}), **ask)
    return [
        Peer("dowhy.gcm", learnt, 11.7),
        Peer("pgmpy", LIBRARIES.work("pgmpy_sampling", **ask), 5.7),
        Peer("numpyro, jitted", LIBRARIES.work("numpyro_sampling", **ask), 5.0),
    ]


def counterfactuals(limits: Limits) -> Workload:
    units, nodes, do = 100_000, 10, {"V2": 1.0}
    specification = random_model(nodes, 3, seed=1)
    model = StructuralCausalModel.from_specification(specification)
    draws = model.sample(units, key=jax.random.key(1))
    # Copies, so that the engine reads from NumPy's memory, as from a user's.
    evidence = {name: np.array(draws[name]) for name in model.names}
    wide = {name: column.astype(np.float64) for name, column in evidence.items()}
    ask: dict[str, Any] = {"evidence": evidence, "interventions": [Do("V2", 1.0)], "key": jax.random.key(2)}
    return Workload(
        f"counterfactual {units:,} units x {nodes}",
        lambda: queries.counterfactual(model, **ask).values,
        [
            Peer("NumPy loop, float32", lambda: numpy_counterfactual(specification, evidence, do, np.float32)),
            Peer("NumPy loop, float64", lambda: numpy_counterfactual(specification, wide, do, np.float64), 3.1),
            Peer(
                "dowhy.gcm",
                LIBRARIES.work("dowhy_counterfactual", evidence, nodes=described(specification), do=do),
                32.7,
            ),
        ],
        2 * nodes * units * FLOAT_BYTES / limits.bytes_per_second,
    )


def bootstrap() -> Workload:
    units, resamples = 10_000, 1_000
    random = np.random.default_rng(4)
    covariates = random.normal(size=(units, 9))
    treatment = (random.random(units) < 1 / (1 + np.exp(-covariates[:, 0]))).astype(np.float64)
    outcome = treatment + covariates.sum(axis=1) + random.normal(size=units)
    narrow = [part.astype(np.float32) for part in (outcome, treatment, covariates)]
    interval, key = Bootstrap(resamples=resamples), jax.random.key(5)
    columns = {"outcome": outcome, "treatment": treatment, **{f"X{i}": x for i, x in enumerate(covariates.T)}}
    return Workload(
        f"ATE, {resamples:,} resamples, {units:,} x 10",
        lambda: g_computation(outcome, treatment, covariates, interval=interval, key=key).effect.value,
        [
            Peer("NumPy, float32", lambda: numpy_bootstrap(*narrow, resamples)),
            Peer("NumPy, float64", lambda: numpy_bootstrap(outcome, treatment, covariates, resamples), 2.9),
            Peer("dowhy", LIBRARIES.work("dowhy_bootstrap", columns, resamples=resamples), 225),
            Peer("causallib", LIBRARIES.work("causallib_bootstrap", columns, resamples=resamples), 78),
        ],
    )


def many_interventions(limits: Limits) -> list[Workload]:
    worlds, samples, nodes = 10_000, 1_000, 10
    specification = random_model(nodes, 3, seed=2)
    model = StructuralCausalModel.from_specification(specification)
    values = np.linspace(-3.0, 3.0, worlds)
    ask: dict[str, Any] = {"treatment": "V2", "outcome": "V9", "values": values, "key": jax.random.key(3)}
    least = worlds * samples * nodes * FLOAT_BYTES / limits.bytes_per_second
    library = LIBRARIES.work(
        "pgmpy_interventions",
        nodes=described(specification),
        treatment="V2",
        outcome="V9",
        values=values.tolist(),
        count=samples,
    )
    drawn = Workload(
        f"{worlds:,} interventions x {samples:,}",
        lambda: queries.dose_response(model, method="monte_carlo", samples=samples, **ask).value,
        [
            Peer("NumPy loop", lambda: numpy_interventions(specification, "V2", values, samples)),
            Peer("pgmpy", library, 50),
        ],
        least,
    )
    exact = Workload(
        f"{worlds:,} interventions, exact",
        lambda: queries.dose_response(model, **ask).value,
        [Peer("NumPy solve", lambda: numpy_exact_interventions(specification, "V2", values))],
    )
    return [drawn, exact]


if __name__ == "__main__":
    main()
