"""Exact do-queries on published discrete networks: this engine beside pgmpy and pyAgrum, in one run.

    make bench-discrete
    python benchmarks/discrete.py [--queries 20] [--networks asia alarm ...]

Every engine answers the same questions P(y | do(x)) on its own network object, read beforehand from the same file. Times are
medians per query, for this engine first without and then with having seen the pattern of the question before; the table
gives the peers' ratios to the first (2.0 = the peer takes twice as long). The peers have no do-queries on large networks: they
are given a copy of the network without the edges into x, and making that copy is not counted, so ratios favour them. Answers are
compared: to 1e-6 with pgmpy, and to 1e-4 with pyAgrum, which reads tables in single precision. A peer that is not installed is absent:
`make bench-discrete` puts pyAgrum into build/pyagrum.
"""

import argparse
import gzip
import importlib.util
import logging
import random
import statistics
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from causal_ui_gym.engine.discrete import DiscreteNetwork, read_bif

DEFAULT_NETWORKS = [
    "asia",
    "sachs",
    "child",
    "alarm",
    "hepar2",
    "win95pts",
    "andes",
    "pigs",
    "link",
    "munin",
    "diabetes",
]

Question = tuple[str, str, str]
# From a question to the work that is timed.
Engine = Callable[[Question], Callable[[], np.ndarray]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--queries", type=int, default=20, help="questions for each network (default: 20)")
    parser.add_argument("--networks", nargs="+", default=DEFAULT_NETWORKS, help="names as shipped with pgmpy")
    options = parser.parse_args()

    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    import pgmpy

    folder = Path(pgmpy.__file__).parent / "utils" / "example_models"
    print(f"{'network':<12}{'nodes':>6}{'ours, new':>12}{'ours, seen':>12}{'pgmpy':>10}{'pyAgrum':>10}")
    for name in options.networks:
        network = read_bif(folder / f"{name}.bif.gz")
        text = gzip.decompress((folder / f"{name}.bif.gz").read_bytes()).decode()
        draw = random.Random(name)
        questions = [ask(network, draw) for _ in range(options.queries)]
        ours, ours_answers = timed(our_answers(network), questions)
        seen, _ = timed(our_answers(network), questions)
        peers = []
        for peer, make, tolerance in (("pgmpy", pgmpy_answers, 1e-6), ("pyagrum", pyagrum_answers, 1e-4)):
            if importlib.util.find_spec(peer) is None:
                peers.append(f"{'absent':>10}")
                continue
            seconds, answers = timed(make(network, text), questions)
            for expected, given, question in zip(ours_answers, answers, questions, strict=True):
                if not np.allclose(expected, given, rtol=0, atol=tolerance):
                    raise SystemExit(f"{name}: {make.__name__} disagrees on P({question[0]} | do({question[1]}))")
            peers.append(f"{seconds / ours:>9.1f}x")
        size = len(network.graph.names)
        print(f"{name:<12}{size:>6}{ours * 1e6:>9.0f} µs{seen * 1e6:>9.0f} µs{''.join(peers)}", flush=True)


def ask(network: DiscreteNetwork, draw: random.Random) -> Question:
    outcome, treatment = draw.sample(network.graph.names, 2)
    return outcome, treatment, draw.choice(network.states[treatment])


def our_answers(network: DiscreteNetwork) -> Engine:
    def prepare(question: Question) -> Callable[[], np.ndarray]:
        outcome, treatment, state = question
        return lambda: network.query(outcome, do={treatment: state}).probabilities

    return prepare


def timed(engine: Engine, questions: list[Question]) -> tuple[float, list[np.ndarray]]:
    """Median seconds per question, and the answers."""
    seconds, answers = [], []
    for question in questions:
        work = engine(question)
        start = time.perf_counter()
        answers.append(work())
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds), answers


def pgmpy_answers(network: DiscreteNetwork, text: str) -> Engine:
    from pgmpy.inference import VariableElimination
    from pgmpy.readwrite import BIFReader

    model = BIFReader(string=text).get_model()

    def prepare(question: Question) -> Callable[[], np.ndarray]:
        outcome, treatment, state = question
        inference = VariableElimination(model.do([treatment]))

        def work() -> np.ndarray:
            factor = inference.query([outcome], evidence={treatment: state}, show_progress=False)
            return factor.values[[factor.state_names[outcome].index(state) for state in network.states[outcome]]]

        return work

    return prepare


def pyagrum_answers(network: DiscreteNetwork, text: str) -> Engine:
    import pyagrum

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "network.bif"
        path.write_text(text)
        model = pyagrum.loadBN(str(path))

    def prepare(question: Question) -> Callable[[], np.ndarray]:
        outcome, treatment, state = question
        cut: Any = pyagrum.BayesNet(model)
        for parent in model.parents(treatment):
            cut.eraseArc(parent, model.idFromName(treatment))

        def work() -> np.ndarray:
            inference = pyagrum.VariableElimination(cut)
            inference.setEvidence({treatment: state})
            inference.addTarget(outcome)
            inference.makeInference()
            posterior = inference.posterior(outcome)
            labels = posterior.variable(0).labels()
            return posterior.toarray()[[labels.index(state) for state in network.states[outcome]]]

        return work

    return prepare


if __name__ == "__main__":
    main()
