"""Data sets of published analyses."""

import importlib.metadata
from typing import Any, NamedTuple

import numpy as np
import pandas as pd  # type: ignore[import-untyped]
from causaldata import close_college, nhefs_complete, nsw_mixtape  # type: ignore[import-untyped]
from numpy.typing import NDArray

Numbers = NDArray[np.float64]


class Study(NamedTuple):
    outcome: Numbers
    treatment: Numbers
    covariates: Numbers
    extra: Numbers


def nsw() -> Study:
    """National Supported Work experiment (LaLonde 1986; Dehejia & Wahba 1999): earnings in 1978 by training."""
    data = nsw_mixtape.load_pandas().data
    return Study(_column(data, "re78"), _column(data, "treat"), np.empty((len(data), 0)), np.empty(0))


def nhefs() -> Study:
    """Weight gain 1971-82 by quitting smoking, with the covariates of Hernán & Robins (2020), chapters 12 and 13.

    `extra` is the smoking intensity, the effect modifier of their outcome model.
    """
    data = nhefs_complete.load_pandas().data
    columns = [_column(data, "sex"), _column(data, "race")]
    for name, levels in (("education", (2, 3, 4, 5)), ("exercise", (1, 2)), ("active", (1, 2))):
        columns += [(_column(data, name) == level).astype(float) for level in levels]
    for name in ("age", "smokeintensity", "smokeyrs", "wt71"):
        columns += [_column(data, name), _column(data, name) ** 2]
    return Study(
        _column(data, "wt82_71"), _column(data, "qsmk"), np.column_stack(columns), _column(data, "smokeintensity")
    )


def card() -> Study:
    """Log wage by years of schooling (Card 1995); `extra` is the instrument, a college in the county."""
    data = close_college.load_pandas().data.dropna()
    covariates = np.column_stack([_column(data, name) for name in ("exper", "black", "south", "married", "smsa")])
    return Study(_column(data, "lwage"), _column(data, "educ"), covariates, _column(data, "nearc4"))


def kidney_stones() -> Study:
    """Success of open surgery (1) or puncture (0) by stone size (Charig et al. 1986; Simpson's paradox)."""
    return _from_counts([(1, 0, 81, 87), (0, 0, 234, 270), (1, 1, 192, 263), (0, 1, 55, 80)])


def smoking_and_tar() -> Study:
    """Lung cancer by smoking, with tar as mediator (Pearl 2009, table 3.1, 4,000 people); covariate = mediator."""
    return _from_counts([(0, 0, 190, 1900), (1, 0, 90, 100), (0, 1, 5, 100), (1, 1, 1615, 1900)])


def ihdp_surface_a(seed: int) -> Study:
    """Infant Health and Development Program with simulated outcomes (Hill 2011, response surface A): the effect is 4.

    Covariates and treatment are real (985 infants, of the treated only those with white mothers); the coefficients and noise
    of the outcome are drawn. The table comes with the `econml` distribution; nothing of that library is imported.
    """
    path = importlib.metadata.distribution("econml").locate_file("econml/data/ihdp/sim.csv")
    data = pd.read_csv(str(path))
    data = data[~((data["treat"] == 1) & (data["momwhite"] == 0))]
    covariates = data.drop(columns=["treat", "site8", "momwhite", "momblack", "momhisp"]).to_numpy(float)
    covariates[:, :6] = (covariates[:, :6] - covariates[:, :6].mean(axis=0)) / covariates[:, :6].std(axis=0)
    draw = np.random.default_rng(seed)
    slopes = draw.choice([0.0, 1.0, 2.0, 3.0, 4.0], size=covariates.shape[1], p=[0.5, 0.2, 0.15, 0.1, 0.05])
    treatment = _column(data, "treat")
    outcome = covariates @ slopes + 4 * treatment + draw.normal(size=len(data))
    return Study(outcome, treatment, covariates, np.empty(0))


def _column(data: Any, name: str) -> Numbers:
    return np.asarray(data[name].astype(float))


def _from_counts(cells: list[tuple[int, int, int, int]]) -> Study:
    """From (treatment, covariate, successes, total)."""
    rows = [
        (treatment, covariate, outcome)
        for treatment, covariate, successes, total in cells
        for outcome, count in ((1.0, successes), (0.0, total - successes))
        for _ in range(count)
    ]
    treatment, covariate, outcome = np.array(rows, float).T
    return Study(outcome, treatment, covariate[:, None], np.empty(0))
