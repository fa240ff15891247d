"""Catalogue of well-known causal experiments, loadable by name.

    from causal_ui_gym.catalogue import load, names

    experiment = load("kidney-stones")
    experiment.specification      # a ModelSpecification of the engine
    experiment.known_effect       # 0.0536...

`names()`, `load(name)` and `experiments()` are all there is; each test of `tests/service/catalogue` checks one
experiment's known answer against the engine.
"""

from . import discrete, linear
from .experiment import Experiment, IdentifiedBy

__all__ = ["Experiment", "IdentifiedBy", "UnknownExperiment", "experiments", "load", "names"]

_BY_NAME = {experiment.name: experiment for experiment in (*discrete.EXPERIMENTS, *linear.EXPERIMENTS)}


class UnknownExperiment(LookupError):
    """No experiment has the given name; the message lists those that exist."""

    code = "unknown_experiment"


def names() -> tuple[str, ...]:
    """Names of all experiments, in alphabetical order."""
    return tuple(sorted(_BY_NAME))


def experiments() -> tuple[Experiment, ...]:
    """All experiments, in the order of `names()`."""
    return tuple(_BY_NAME[name] for name in names())


def load(name: str) -> Experiment:
    """The experiment of that name.

    Raises:
        UnknownExperiment: there is none.
    """
    try:
        return _BY_NAME[name]
    except KeyError:
        raise UnknownExperiment(f"no experiment is called {name!r}; there are {', '.join(names())}") from None
