"""Every network shipped with pgmpy: 20 random do-queries each agree with pgmpy, which answers live in the same run."""

import gzip
import logging
import random
import warnings
from pathlib import Path

import numpy as np
import pgmpy  # type: ignore[import-untyped]
import pytest
from numpy.typing import NDArray

from causal_ui_gym.engine.discrete import DiscreteNetwork, read_bif

FOLDER = Path(pgmpy.__file__).parent / "utils" / "example_models"
NETWORKS = sorted(path.name.removesuffix(".bif.gz") for path in FOLDER.glob("*.bif.gz"))
QUERIES = 20


def test_all_networks_are_found() -> None:
    assert len(NETWORKS) == 24


@pytest.mark.parametrize("name", NETWORKS)
def test_random_do_queries_agree_with_pgmpy(name: str) -> None:
    """One or two interventions, one or two variables asked for, none or one observed."""
    path = FOLDER / f"{name}.bif.gz"
    network, oracle = read_bif(path), Oracle(path)
    draw = random.Random(name)
    for _ in range(QUERIES):
        done, asked, seen = draw.choice([1, 1, 2]), draw.choice([1, 1, 2]), draw.choice([0, 0, 1])
        names = draw.sample(network.graph.names, done + asked + seen)
        do = {variable: draw.choice(network.states[variable]) for variable in names[:done]}
        world = forward_sample(network, do, draw)
        evidence = {variable: world[variable] for variable in names[done + asked :]}
        variables = names[done : done + asked]
        ours = network.query(*variables, evidence=evidence, do=do)
        theirs = oracle.query(network, variables, evidence, do)
        np.testing.assert_allclose(
            ours.probabilities, theirs, rtol=0, atol=1e-6, err_msg=f"{variables} {evidence} {do}"
        )


class Oracle:
    """pgmpy: its reader, its graph surgery, its variable elimination."""

    def __init__(self, path: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pgmpy.inference import VariableElimination  # type: ignore[import-untyped]
            from pgmpy.readwrite import BIFReader  # type: ignore[import-untyped]

            logging.getLogger("pgmpy").setLevel(logging.ERROR)
            self._elimination = VariableElimination
            self._model = BIFReader(string=gzip.decompress(path.read_bytes()).decode()).get_model()

    def query(
        self, network: DiscreteNetwork, variables: list[str], evidence: dict[str, str], do: dict[str, str]
    ) -> NDArray[np.float64]:
        """After surgery an intervened variable has no causes, so that observing it is setting it."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            inference = self._elimination(self._model.do(list(do)))
            factor = inference.query(variables, evidence={**do, **evidence}, show_progress=False)
        values = factor.values.transpose([factor.variables.index(variable) for variable in variables])
        for axis, variable in enumerate(variables):
            order = [factor.state_names[variable].index(state) for state in network.states[variable]]
            values = values.take(order, axis=axis)
        return np.asarray(values)


def forward_sample(network: DiscreteNetwork, do: dict[str, str], draw: random.Random) -> dict[str, str]:
    """One world under the intervention, so that evidence taken from it is possible."""
    world: dict[str, str] = {}
    for name in network.graph.topological_order:
        row = network.tables[name][tuple(network.state_index(p, world[p]) for p in network.graph.parents[name])]
        world[name] = do.get(name) or draw.choices(network.states[name], weights=row.tolist())[0]
    return world
