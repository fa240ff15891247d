"""Counterfactuals: what would have happened to these units.

Three steps (Pearl, *Causality*, 2nd ed., 2009, theorem 7.1.7). Abduction: the noise of each unit given what
was observed of it. Action: change the mechanisms. Prediction: run the changed model on that noise.
`posterior.py` has the details.
"""

import dataclasses
from collections.abc import Sequence
from typing import Any

import jax
import numpy as np
from jaxtyping import PRNGKeyArray, Shaped

from causal_ui_gym.engine.errors import QueryError, raise_for_result
from causal_ui_gym.engine.interventions import Do, Intervention
from causal_ui_gym.engine.model import StructuralCausalModel
from causal_ui_gym.engine.queries.estimate import Estimate, Info, Method
from causal_ui_gym.engine.queries.posterior import Abduction, Contrast, node_means, outcome_contrast
from causal_ui_gym.engine.queries.worlds import Evidence, Value, measured, pack_evidence, require_different


@dataclasses.dataclass(frozen=True, eq=False)
class Counterfactual:
    """Expected values of all nodes in the counterfactual world: `result["Y"]` has an entry per unit.

    A node with more than two states has no mean (NaN): ask `counterfactual_outcome` for the probability of a state.
    `values` has a row per node in the order of `model`'s arrays, padded to its size bucket.
    """

    model: StructuralCausalModel
    values: np.ndarray[Any, Any]
    shape: tuple[int, ...]
    info: Info

    def __getitem__(self, name: str) -> np.ndarray[Any, Any]:
        row = self.values[self.model.place(name)].reshape(self.shape)
        return np.full_like(row, np.nan) if len(self.model.states(name) or ()) > 2 else row

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the nodes in the order of `mean`."""
        return self.model.names

    @property
    def mean(self) -> np.ndarray[Any, Any]:
        """Table of shape (nodes, units), rows in the order of `names`."""
        return np.stack([self[name] for name in self.names])

    def raise_if_failed(self) -> "Counterfactual":
        """This result, or `NumericalError` when its result code is not `OK`."""
        raise_for_result(self.info.result)
        return self


def counterfactual(
    model: StructuralCausalModel,
    *,
    evidence: Evidence,
    interventions: Sequence[Intervention],
    samples: int | None = None,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Counterfactual:
    """E[V under interventions | evidence], for every node V and every unit.

    Args:
        evidence: observed values by node; numbers, or sequences with one entry per unit. Nodes may be left
            out.
        interventions: what is done differently.
        samples: draws of the noise per unit. Unless given, 1 where the evidence determines the noise, else
            10,000.
        method: `closed_form` for linear-Gaussian models and `monte_carlo` for others unless given.
        sharding: how units (or draws, when there are several per unit) are spread over devices. Defaults to
            one.
        key: randomness; not used where the noise is determined.

    Raises:
        QueryError: unknown node, impossible value, sequences of different length.
    """
    known = pack_evidence(model, evidence)
    abduction = Abduction(model, known, samples, method, sharding, key)
    world = model.intervene(interventions)
    values, info = node_means(abduction, world)
    return Counterfactual(world[0], values, known.shape, info)


def counterfactual_outcome(
    model: StructuralCausalModel,
    *,
    evidence: Evidence,
    interventions: Sequence[Intervention],
    outcome: str,
    state: str | None = None,
    samples: int | None = None,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """E[Y under interventions | evidence] per unit, or the probability of a state of Y.

    `state` is needed for an outcome with more than two states. Other arguments and errors as
    `counterfactual`.
    """
    abduction = Abduction(model, pack_evidence(model, evidence), samples, method, sharding, key)
    contrast = Contrast(outcome, state, model.intervene(interventions), None)
    measured(model, outcome, state)
    return outcome_contrast(abduction, contrast)


def individual_treatment_effect(
    model: StructuralCausalModel,
    *,
    treatment: str,
    outcome: str,
    units: Evidence,
    treated: Value = 1.0,
    control: Value = 0.0,
    state: str | None = None,
    samples: int | None = None,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """ITE: E[Y(treated) - Y(control) | everything observed of the unit], one entry per unit.

    Args:
        treatment, outcome: names of X and Y, which must differ.
        units: observed values, one sequence per node. They may include X and Y themselves.
        treated, control: values of X, 1 and 0 unless given.

    Other arguments and errors as `counterfactual`.
    """
    require_different(model, treatment, outcome)
    measured(model, outcome, state)
    worlds = [model.intervene([Do(treatment, value)]) for value in (treated, control)]
    abduction = Abduction(model, pack_evidence(model, units), samples, method, sharding, key)
    return outcome_contrast(abduction, Contrast(outcome, state, worlds[0], worlds[1]))


def conditional_average_treatment_effect(
    model: StructuralCausalModel,
    *,
    treatment: str,
    outcome: str,
    covariates: Evidence,
    treated: Value = 1.0,
    control: Value = 0.0,
    state: str | None = None,
    samples: int | None = None,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """CATE: E[Y(treated) - Y(control) | Z = z] for each z given by `covariates`.

    The covariates must not be effects of the treatment: conditioning on those asks about particular units,
    which is `individual_treatment_effect`. Other arguments and errors as there.

    Raises:
        QueryError: `post_treatment_covariate` for a covariate that the treatment affects.
    """
    require_different(model, treatment, outcome)
    affected = sorted(model.graph.descendants(treatment) & set(covariates))
    if affected:
        message = f"covariates {affected} are {treatment!r} or its effects; use individual_treatment_effect"
        raise QueryError("post_treatment_covariate", message)
    return individual_treatment_effect(
        model, treatment=treatment, outcome=outcome, units=covariates, treated=treated, control=control,
        state=state, samples=samples, method=method, sharding=sharding, key=key,
    )  # fmt: skip


def effect_of_treatment_on_treated(
    model: StructuralCausalModel,
    *,
    treatment: str,
    outcome: str,
    treated: Value = 1.0,
    control: Value = 0.0,
    state: str | None = None,
    samples: int | None = None,
    method: Method | None = None,
    sharding: jax.sharding.Sharding | None = None,
    key: Shaped[PRNGKeyArray, ""],
) -> Estimate:
    """ETT: E[Y(treated) - Y(control) | X = treated], the effect on those who were treated.

    Reference: Pearl, *Causality* (2nd ed., 2009), section 8.2.5. Arguments as `individual_treatment_effect`.
    """
    return individual_treatment_effect(
        model, treatment=treatment, outcome=outcome, units={treatment: treated},
        treated=treated, control=control, state=state, samples=samples, method=method,
        sharding=sharding, key=key,
    )  # fmt: skip
