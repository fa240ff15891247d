"""dowhy, pgmpy, causallib and numpyro at the engine's workloads, in an environment of their own: theirs and the engine's need different pandas.

Reads JSON from standard input, one message a line, and answers each with a line. A message with a `task` prepares it and is answered
`{"ready": true}`; one without runs what was prepared under its `name` and is answered `{"done": true}`. `peer_process.py` is the other
side.
"""

import json
import logging
import sys
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

Work = Callable[[], object]


def main() -> None:
    # What a library prints must not reach the other side.
    replies, sys.stdout = sys.stdout, sys.stderr
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    prepared: dict[str, Work] = {}
    for line in sys.stdin:
        message = json.loads(line)
        if "task" in message:
            columns = pd.DataFrame(dict(np.load(message["columns"]))) if message["columns"] else None
            prepared[message["name"]] = TASKS[message["task"]](columns, **message["arguments"])
            reply = {"ready": True}
        else:
            prepared[message["name"]]()
            reply = {"done": True}
        print(json.dumps(reply), file=replies, flush=True)


def dowhy_sampling(columns: pd.DataFrame, nodes: list[dict[str, Any]], do: dict[str, float], count: int) -> Work:
    from dowhy import gcm

    model = dowhy_model(columns, nodes)
    return lambda: gcm.interventional_samples(model, changes(do), num_samples_to_draw=count)


def dowhy_counterfactual(columns: pd.DataFrame, nodes: list[dict[str, Any]], do: dict[str, float]) -> Work:
    from dowhy import gcm

    model = dowhy_model(columns, nodes)
    return lambda: gcm.counterfactual_samples(model, changes(do), observed_data=columns)


def dowhy_model(columns: pd.DataFrame, nodes: list[dict[str, Any]]) -> Any:
    """Linear mechanisms with normal noise, fitted to at most 10,000 rows."""
    import networkx
    import scipy.stats
    from dowhy import gcm

    gcm.config.disable_progress_bars()
    graph = networkx.DiGraph((parent, node["name"]) for node in nodes for parent in node["weights"])
    graph.add_nodes_from(node["name"] for node in nodes)
    model = gcm.InvertibleStructuralCausalModel(graph)
    for node in nodes:
        noise = gcm.ScipyDistribution(scipy.stats.norm, loc=0.0, scale=1.0)
        with_parents = gcm.AdditiveNoiseModel(gcm.ml.create_linear_regressor(), noise)
        model.set_causal_mechanism(node["name"], with_parents if node["weights"] else noise)
    gcm.fit(model, columns[:10_000])
    return model


def changes(do: dict[str, float]) -> dict[str, Callable[[Any], float]]:
    return {node: lambda _, value=value: value for node, value in do.items()}  # type: ignore[misc]


def dowhy_bootstrap(columns: pd.DataFrame, resamples: int) -> Work:
    """Linear regression on the back door, and its percentile interval."""
    from dowhy import CausalModel

    common = [name for name in columns if name not in ("treatment", "outcome")]
    model = CausalModel(columns, treatment="treatment", outcome="outcome", common_causes=common)
    identified = model.identify_effect(proceed_when_unidentifiable=True)

    def work() -> object:
        estimate = model.estimate_effect(identified, method_name="backdoor.linear_regression")
        return estimate.get_confidence_intervals(method="bootstrap", num_simulations=resamples, sample_size_fraction=1)

    return work


def causallib_bootstrap(columns: pd.DataFrame, resamples: int) -> Work:
    """Standardization by linear regression, fitted in each resample."""
    from causallib.estimation import Standardization
    from sklearn.linear_model import LinearRegression

    random = np.random.default_rng(0)

    def effect(rows: pd.DataFrame) -> float:
        covariates = rows.drop(columns=["treatment", "outcome"])
        model = Standardization(LinearRegression()).fit(covariates, rows["treatment"], rows["outcome"])
        means = model.estimate_population_outcome(covariates, rows["treatment"])
        return float(means[1] - means[0])

    def work() -> object:
        drawn = (random.integers(0, len(columns), len(columns)) for _ in range(resamples))
        effects = [effect(columns.iloc[rows].reset_index(drop=True)) for rows in drawn]
        return np.quantile(effects, [0.025, 0.975])

    return work


def pgmpy_sampling(columns: None, nodes: list[dict[str, Any]], do: dict[str, float], count: int) -> Work:
    model = pgmpy_model(nodes)
    return lambda: model.simulate(count, do=do, seed=0)


def pgmpy_interventions(
    columns: None, nodes: list[dict[str, Any]], treatment: str, outcome: str, values: list[float], count: int
) -> Work:
    """The same seed for every intervention: common noise."""
    model = pgmpy_model(nodes)
    return lambda: [model.simulate(count, do={treatment: value}, seed=0)[outcome].mean() for value in values]


def pgmpy_model(nodes: list[dict[str, Any]]) -> Any:
    from pgmpy.factors.continuous import LinearGaussianCPD
    from pgmpy.models import LinearGaussianBayesianNetwork

    model = LinearGaussianBayesianNetwork([(parent, node["name"]) for node in nodes for parent in node["weights"]])
    model.add_nodes_from([node["name"] for node in nodes])
    for node in nodes:
        beta = [node["intercept"], *node["weights"].values()]
        model.add_cpds(LinearGaussianCPD(node["name"], beta, 1.0, evidence=list(node["weights"])))
    return model


def numpyro_sampling(columns: None, nodes: list[dict[str, Any]], do: dict[str, float], count: int) -> Work:
    """Compiled by hand, as numpyro leaves it to its user."""
    import jax
    import numpyro
    from numpyro import handlers
    from numpyro.distributions import Normal

    def model() -> None:
        values: dict[str, Any] = {}
        with numpyro.plate("units", count):
            for node in nodes:
                mean = node["intercept"] + sum(weight * values[parent] for parent, weight in node["weights"].items())
                values[node["name"]] = numpyro.sample(node["name"], Normal(mean, 1.0))

    @jax.jit
    def sample(key: Any) -> dict[str, Any]:
        trace = handlers.trace(handlers.seed(handlers.do(model, do), key)).get_trace()
        return {node["name"]: trace[node["name"]]["value"] for node in nodes}

    return lambda: jax.block_until_ready(sample(jax.random.key(0)))


TASKS: dict[str, Callable[..., Work]] = {
    task.__name__: task
    for task in (
        dowhy_sampling,
        dowhy_counterfactual,
        dowhy_bootstrap,
        causallib_bootstrap,
        pgmpy_sampling,
        pgmpy_interventions,
        numpyro_sampling,
    )
}

if __name__ == "__main__":
    main()
